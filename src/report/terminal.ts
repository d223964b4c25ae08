import type { Clock } from '../lib/clock.ts';
import { logLine, plainText, stripTerminal } from '../lib/escape.ts';
import { createRedactor } from '../lib/redact.ts';
import type { Redact } from '../lib/redact.ts';
import { columnsOf, oneLine, plural, tail } from '../lib/text.ts';
import { tasksOf } from '../plan/model.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import type { Emit, PlanEvent } from '../scheduler/event.ts';
import { outcomeText, sign, spent } from './format.ts';
import { paint, renderFrame } from './live-view.ts';
import type { Colour, LiveModel, LiveTask } from './live-view.ts';
import { createOutputLines } from './output-lines.ts';
import type { OutputLines } from './output-lines.ts';
import { progressOf } from './progress.ts';

type Event<Kind extends PlanEvent['kind']> = Extract<PlanEvent, { kind: Kind }>;

/** The terminal as we use it; its size is asked for at every drawing. */
export interface TerminalStream {
  write(text: string): unknown;
  readonly columns?: number;
  readonly rows?: number;
}

export interface TerminalOptions {
  readonly stream: TerminalStream;
  readonly clock: Clock;
  readonly color: boolean;
  readonly secrets: readonly string[];
}

const pace = 100;
const errorShown = 2048;
const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';
const statusColour: Readonly<Record<string, Colour>> = { completed: 'green', failed: 'red', waiting: 'yellow' };

/** Lasting lines above, a live view of what is under way below, drawn in place. */
class Terminal {
  readonly #options: TerminalOptions;
  readonly #redact: Redact;
  readonly #titles = new Map<string, string>();
  readonly #running = new Map<string, LiveTask>();
  readonly #lines = new Map<string, OutputLines>();
  readonly #spent = new Map<string, string>();
  readonly #stop = new AbortController();
  readonly #restore = (): void => void this.#options.stream.write(showCursor);
  #model: LiveModel;
  #drawn: readonly string[] = [];
  #drawing: Promise<void> | undefined;
  /** Lines that came while the screen belongs to somebody else. */
  #held: string[] | undefined;

  constructor(options: TerminalOptions) {
    this.#options = options;
    this.#redact = createRedactor(options.secrets);
    this.#model = { running: [], done: 0, failed: 0, total: 0, since: options.clock.monotonic() };
  }

  emit(event: PlanEvent): void {
    if (this.#drawing === undefined) this.#begin();
    switch (event.kind) {
      case 'plan-started':
        return this.#planStarted(event);
      case 'attempt-started':
        return this.#attemptStarted(event);
      case 'step-started':
        return this.#activity(event.task, event.detail === undefined ? event.step : `${event.step}: ${event.detail}`);
      case 'activity':
        return this.#activity(event.task, event.line);
      case 'output':
        return this.#activity(event.task, this.#lines.get(event.task)?.push(event.text).at(-1) ?? '');
      case 'api-wait':
        return this.#activity(event.task, `waiting ${spent(event.seconds, undefined)} for the API: ${event.why}`);
      case 'attempt-finished':
        return this.#attemptFinished(event);
      case 'task-finished':
        return this.#taskFinished(event);
      case 'warning':
        return this.#last([
          this.#paint(`! ${event.task === undefined ? '' : `${event.task}: `}${event.message}`, 'yellow'),
        ]);
      case 'state-changed':
        return this.#count(event.plan, event.state);
      case 'plan-stopped':
        return this.#planStopped(event);
      case 'phase-started':
      case 'phase-finished':
      case 'published':
        return undefined;
    }
  }

  /** Leaves the screen to somebody else: the view is taken away, and what is said meanwhile is said afterwards. */
  pause(): Disposable {
    if (this.#drawing !== undefined) this.#options.stream.write(`${this.#eraser()}${showCursor}`);
    this.#held = [];
    return { [Symbol.dispose]: () => this.#resume() };
  }

  #resume(): void {
    const lines = this.#held ?? [];
    this.#held = undefined;
    if (this.#drawing === undefined || this.#stop.signal.aborted) return;
    this.#options.stream.write(hideCursor);
    this.#draw(lines);
  }

  async close(): Promise<void> {
    if (this.#drawing === undefined || this.#stop.signal.aborted) return;
    this.#stop.abort();
    await this.#drawing;
    this.#options.stream.write(`${this.#eraser()}${showCursor}`);
    process.removeListener('exit', this.#restore);
  }

  #safe(text: string): string {
    return logLine(this.#redact(plainText(oneLine(text))));
  }

  #paint(text: string, colour: Colour | undefined): string {
    const safe = this.#safe(text);
    return colour === undefined ? safe : paint(safe, colour, this.#options.color);
  }

  /** Only when there is something to show: most commands have no events. */
  #begin(): void {
    this.#options.stream.write(hideCursor);
    process.once('exit', this.#restore);
    this.#drawing = this.#keepDrawing();
  }

  async #keepDrawing(): Promise<void> {
    const { clock } = this.#options;
    while (!this.#stop.signal.aborted) {
      this.#draw([]);
      await clock.sleep(pace, this.#stop.signal);
    }
  }

  /** Goes back over what was drawn, as the terminal shows it now: it may have been made narrower, and then lines take several rows. */
  #eraser(): string {
    const columns = this.#options.stream.columns || 80;
    const rows = this.#drawn.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(columnsOf(stripTerminal(line)) / columns)),
      0,
    );
    this.#drawn = [];
    return rows === 0 ? '' : `\r\u001b[${rows}A\u001b[J`;
  }

  /** Writes lines that stay, and the view below them, in one go. */
  #draw(lasting: readonly string[]): void {
    if (this.#held !== undefined) return void this.#held.push(...lasting);
    const { stream, clock, color } = this.#options;
    const eraser = this.#eraser();
    const screen = { columns: stream.columns || 80, rows: stream.rows || 24, color };
    const model = { ...this.#model, running: [...this.#running.values()] };
    this.#drawn = model.total === 0 ? [] : renderFrame(model, clock.monotonic(), screen);
    stream.write(eraser + [...lasting, ...this.#drawn].map((line) => `${line}\n`).join(''));
  }

  #last(lines: readonly string[]): void {
    this.#draw(lines);
  }

  #count(plan: Plan, state: PlanState): void {
    const { total, done, counts } = progressOf(tasksOf(plan), state);
    const usd = state.usage?.usd;
    this.#model = {
      running: [],
      total,
      done,
      failed: counts.failed,
      since: this.#model.since,
      ...(usd === undefined ? {} : { usd }),
    };
  }

  #planStarted({ plan, state, branch }: Event<'plan-started'>): void {
    for (const { id, title } of tasksOf(plan)) this.#titles.set(id, title);
    this.#count(plan, state);
    const size = `${plural(plan.phases.length, 'phase')}, ${plural(this.#titles.size, 'task')}`;
    this.#last([this.#paint(plan.title, 'bold'), this.#paint(`${plan.id} on ${branch}: ${size}`, 'dim')]);
  }

  #attemptStarted({ task, counted }: Event<'attempt-started'>): void {
    const since = this.#options.clock.monotonic();
    this.#lines.set(task, createOutputLines(this.#options.secrets));
    this.#running.set(task, { task, counted, since, title: this.#safe(this.#titles.get(task) ?? ''), activity: '' });
  }

  #activity(task: string, text: string): void {
    const running = this.#running.get(task);
    const activity = this.#safe(text);
    if (running !== undefined && activity !== '') this.#running.set(task, { ...running, activity });
  }

  #attemptFinished({ task, counted, outcome, error, seconds, usage, retrying }: Event<'attempt-finished'>): void {
    this.#running.delete(task);
    this.#lines.delete(task);
    this.#spent.set(task, spent(seconds, usage));
    if (outcome === 'completed') return;
    const next = retrying ? '; another attempt follows' : '';
    const shown = error === undefined ? [] : tail(this.#redact(plainText(error)).trimEnd(), errorShown).split('\n');
    this.#last([
      this.#paint(
        `${sign.failed} ${task}: attempt ${counted}: ${outcomeText[outcome]}${next}`,
        retrying ? 'yellow' : 'red',
      ),
      ...shown.map((line) => `    ${logLine(line)}`),
    ]);
  }

  #taskFinished({ task, status, summary, commit }: Event<'task-finished'>): void {
    const facts = [this.#spent.get(task), commit?.slice(0, 7), summary].filter(
      (fact) => fact !== undefined && fact !== '',
    );
    const rest = this.#safe([status, ...facts].join(' · '));
    this.#last([`${paint(`${sign[status]} ${task}`, statusColour[status] ?? 'dim', this.#options.color)}  ${rest}`]);
  }

  #planStopped({ plan, state, status, reason, detail }: Event<'plan-stopped'>): void {
    this.#count(plan, state);
    const why = reason === undefined ? '' : ` (${reason})`;
    const text = `${sign[status]} ${plan.id} ${status}${why}${detail === undefined ? '' : `: ${detail}`}`;
    this.#last([this.#paint(text, statusColour[status] ?? 'yellow')]);
  }
}

/** A live report for a terminal. It must be closed: only then the drawing stops and the cursor comes back (it also does when the process exits). */
export function createTerminal(options: TerminalOptions): {
  readonly emit: Emit;
  readonly pause: () => Disposable;
  readonly close: () => Promise<void>;
} {
  const terminal = new Terminal(options);
  return {
    emit: (event) => terminal.emit(event),
    pause: () => terminal.pause(),
    close: () => terminal.close(),
  };
}
