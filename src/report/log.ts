import { commandData, logLine, plainText } from '../lib/escape.ts';
import { createRedactor } from '../lib/redact.ts';
import type { Redact } from '../lib/redact.ts';
import { oneLine, plural, tail } from '../lib/text.ts';
import type { Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { Emit, PlanEvent } from '../scheduler/event.ts';
import { createAnnotate } from './annotations.ts';
import type { Annotate } from './annotations.ts';
import { outcomeText, sign, spent } from './format.ts';
import { createOutputLines } from './output-lines.ts';
import type { OutputLines } from './output-lines.ts';

type Event<Kind extends PlanEvent['kind']> = Extract<PlanEvent, { kind: Kind }>;

export interface LogOptions {
  readonly write: (text: string) => void;
  readonly secrets: readonly string[];
  /** `actions`: with groups and annotations for the Actions runner. `plain`: lines only. */
  readonly style: 'actions' | 'plain';
}

const errorShown = 2048;
/** Of one attempt, in characters. */
const outputShown = 1024 * 1024;
const designedStops: readonly (string | undefined)[] = ['approval', 'requested', 'pause-after', 'time-budget'];

/**
 * The run as a log. Alone, an attempt is a group of its own; as soon as two run at once every line starts with its task instead, because the
 * runner knows no groups in parallel. Every line goes through `logLine`, so nothing that came from outside can become a workflow command;
 * `stop-commands` is not used: whoever learns its token can end it, and a crash would leave it on for our own commands.
 */
class Log {
  readonly #options: LogOptions;
  readonly #redact: Redact;
  readonly #annotate: Annotate;
  readonly #running = new Map<string, OutputLines>();
  readonly #titles = new Map<string, string>();
  readonly #spent = new Map<string, string>();
  readonly #errors = new Map<string, string>();
  #grouped: string | undefined;
  #annotated = false;

  constructor(options: LogOptions) {
    this.#options = options;
    this.#redact = createRedactor(options.secrets);
    this.#annotate = createAnnotate(options.write, this.#redact);
  }

  emit(event: PlanEvent): void {
    switch (event.kind) {
      case 'plan-started':
        return this.#planStarted(event.plan, event.branch);
      case 'phase-started':
        return this.#line(`${sign.running} Phase ${event.phase}`);
      case 'attempt-started':
        return this.#attemptStarted(event);
      case 'step-started':
        return this.#taskLine(
          event.task,
          `${sign.running} ${event.step}${event.detail === undefined ? '' : `: ${event.detail}`}`,
        );
      case 'activity':
        return this.#taskLine(event.task, `• ${event.line}`);
      case 'output':
        return this.#output(event.task, this.#running.get(event.task)?.push(event.text) ?? []);
      case 'api-wait':
        return this.#taskLine(event.task, `◌ waiting ${spent(event.seconds, undefined)} for the API: ${event.why}`);
      case 'attempt-finished':
        return this.#attemptFinished(event);
      case 'task-finished':
        return this.#taskFinished(event);
      case 'phase-finished':
        return this.#line(`${sign[event.status]} Phase ${event.phase}: ${event.status}`);
      case 'published':
        return this.#published(event);
      case 'warning':
        return this.#warning(event);
      case 'state-changed':
        return undefined;
      case 'plan-stopped':
        return this.#planStopped(event);
    }
  }

  close(): void {
    for (const [task, lines] of this.#running) this.#output(task, lines.end());
    this.#running.clear();
    this.#endGroup();
  }

  #line(text: string): void {
    this.#options.write(`${logLine(this.#redact(plainText(oneLine(text))))}\n`);
  }

  /** Within its group a line needs no name; its sign keeps it from starting like a command even so. */
  #taskLine(task: string, text: string): void {
    this.#line(this.#grouped === task ? text : `${task} │ ${text}`);
  }

  /** Lines of a process keep their inner spaces and are redacted already. */
  #output(task: string, lines: readonly string[]): void {
    const prefix = this.#grouped === task ? '│ ' : `${task} │ `;
    for (const line of lines) this.#options.write(`${logLine(prefix + line).trimEnd()}\n`);
  }

  #endGroup(): void {
    if (this.#grouped !== undefined && this.#options.style === 'actions') this.#options.write('::endgroup::\n');
    this.#grouped = undefined;
  }

  #planStarted(plan: Plan, branch: string): void {
    for (const { id, title } of tasksOf(plan)) this.#titles.set(id, title);
    const size = `${plural(plan.phases.length, 'phase')}, ${plural(this.#titles.size, 'task')}`;
    this.#line(`${plan.title} (${plan.id}) on ${branch}: ${size}`);
  }

  #attemptStarted({ task, counted, limit, model }: Event<'attempt-started'>): void {
    const alone = this.#running.size === 0;
    this.#running.set(task, createOutputLines(this.#options.secrets, outputShown));
    const facts = [`attempt ${counted} of ${limit}`, ...(model === undefined ? [] : [model])].join(', ');
    const title = this.#titles.get(task);
    const header = `${title === undefined ? task : `${task}: ${title}`} (${facts})`;
    this.#endGroup();
    if (!alone || this.#options.style === 'plain') return this.#line(`${sign.running} ${header}`);
    this.#grouped = task;
    this.#options.write(`::group::${commandData(logLine(this.#redact(plainText(oneLine(header)))))}\n`);
  }

  #attemptFinished({ task, counted, outcome, error, seconds, usage, retrying }: Event<'attempt-finished'>): void {
    this.#output(task, this.#running.get(task)?.end() ?? []);
    this.#running.delete(task);
    if (this.#grouped === task) this.#endGroup();
    this.#spent.set(task, spent(seconds, usage));
    if (outcome === 'completed') return;
    const next = retrying ? '; another attempt follows' : '';
    this.#line(`${sign.failed} ${task}: attempt ${counted}: ${outcomeText[outcome]} (${spent(seconds, usage)})${next}`);
    if (error === undefined) return;
    const shown = this.#redact(plainText(error));
    this.#errors.set(task, shown);
    this.#output(task, tail(shown.trimEnd(), errorShown).split('\n'));
  }

  #taskFinished({ task, status, summary, commit }: Event<'task-finished'>): void {
    const facts = [this.#spent.get(task), commit?.slice(0, 7), summary].filter(
      (fact) => fact !== undefined && fact !== '',
    );
    this.#line(`${sign[status]} ${task}: ${[status, ...facts].join(' · ')}`);
    if (status !== 'failed' || this.#options.style === 'plain') return;
    const message = this.#errors.get(task) ?? summary ?? 'The task failed.';
    this.#annotated = this.#annotate({
      level: 'error',
      title: `Task ${task} failed`,
      message: tail(message, errorShown),
    });
  }

  #published({ sha, branch, to }: Event<'published'>): void {
    const commit = sha.slice(0, 7);
    if (to.place === 'here') return this.#line(`→ ${commit} is on ${branch} in this repository`);
    this.#line(`↑ Pushed ${commit} to ${branch} (${to.label})`);
  }

  #warning({ message, task }: Event<'warning'>): void {
    const title = task === undefined ? {} : { title: `Task ${task}` };
    if (this.#options.style === 'actions' && this.#annotate({ level: 'warning', message, ...title })) return;
    this.#line(`! ${task === undefined ? '' : `${task}: `}${message}`);
  }

  #planStopped({ plan, status, reason, detail }: Event<'plan-stopped'>): void {
    const why = reason === undefined ? '' : ` (${reason})`;
    const text = `Plan ${plan.id} ${status}${why}`;
    this.#line(`${sign[status]} ${text}${detail === undefined ? '' : `: ${detail}`}`);
    const designed =
      status === 'completed' ||
      (status !== 'failed' && status !== 'cancelled' && (reason === undefined || designedStops.includes(reason)));
    if (this.#options.style === 'actions' && !designed && !this.#annotated)
      this.#annotate({ level: 'error', title: text, message: detail ?? text });
  }
}

/** A log of the plan's events. Close it to write what is still held back. */
export function createLog(options: LogOptions): { readonly emit: Emit; readonly close: () => void } {
  const log = new Log(options);
  return { emit: (event) => log.emit(event), close: () => log.close() };
}
