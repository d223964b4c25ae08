import { writeFileSync } from 'node:fs';
import type { Clock } from '../lib/clock.ts';
import { createRedactor } from '../lib/redact.ts';
import type { Redact } from '../lib/redact.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import type { Emit, PlanEvent } from '../scheduler/event.ts';
import { createLog } from './log.ts';
import type { LogOptions } from './log.ts';
import { renderSummary } from './summary.ts';
import type { SummaryInput } from './summary.ts';
import { createTerminal } from './terminal.ts';
import type { TerminalStream } from './terminal.ts';

/** The parts of the request's context that decide what is reported, and where. */
export interface ReportSurroundings {
  readonly door: 'action' | 'cli';
  readonly tty: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: readonly string[];
  readonly run?: { readonly url: string; readonly repository: string; readonly serverUrl: string };
}

export interface ReportStreams {
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly clock: Clock;
}

/** Takes every event of a run, in order, and never throws. Must be closed. */
export interface Reporter {
  readonly emit: Emit;
  /** Leaves the terminal to somebody else until the returned thing is disposed. */
  readonly pause: () => Disposable;
  readonly close: () => Promise<void>;
}

/** Every string in a value through `redact`, before an escape can hide a secret from it. */
function redacted<T>(value: T, redact: Redact): T;
function redacted(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item: unknown) => redacted(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redacted<unknown>(item, redact)]));
}

const betweenWrites = 10_000;

/** Keeps the step's summary file up to date, so that there is one whenever the step ends. */
class SummaryFile {
  readonly #file: string;
  readonly #surroundings: ReportSurroundings;
  readonly #redact: Redact;
  readonly #warnings: string[] = [];
  #latest: { readonly plan: Plan; readonly state: PlanState; readonly at: Date } | undefined;
  #branch = '';
  #written = 0;

  constructor(file: string, surroundings: ReportSurroundings) {
    this.#file = file;
    this.#surroundings = surroundings;
    this.#redact = createRedactor(surroundings.secrets);
  }

  emit(event: PlanEvent): void {
    if (event.kind === 'plan-started') this.#branch = event.branch;
    if (event.kind === 'warning') this.#warnings.push(event.message);
    if (event.kind !== 'plan-started' && event.kind !== 'state-changed' && event.kind !== 'plan-stopped') return;
    this.#latest = event;
    if (event.kind === 'plan-stopped' || event.at.getTime() - this.#written >= betweenWrites) this.write();
  }

  write(): void {
    if (this.#latest === undefined) return;
    this.#written = this.#latest.at.getTime();
    const { run } = this.#surroundings;
    const input: SummaryInput = {
      ...redacted({ plan: this.#latest.plan, state: this.#latest.state, warnings: this.#warnings }, this.#redact),
      now: this.#latest.at,
      branch: this.#branch,
      ...(run === undefined
        ? {}
        : { runUrl: run.url, commitUrl: (sha) => `${run.serverUrl}/${run.repository}/commit/${sha}` }),
    };
    writeFileSync(this.#file, renderSummary(input));
  }
}

/** A report that fails says so once and is left out; the others and the run go on. */
function guarded({ emit, pause, close }: Reporter, { stderr }: ReportStreams): Reporter {
  let broken = false;
  const fail = (error: unknown): void => {
    if (!broken) stderr.write(`planwright: a report failed: ${error instanceof Error ? error.message : 'unknown'}\n`);
    broken = true;
  };
  return {
    emit: (event) => {
      try {
        if (!broken) emit(event);
      } catch (error) {
        fail(error);
      }
    },
    pause,
    close: () => close().catch(fail),
  };
}

const noPause = (): Disposable => ({ [Symbol.dispose]: () => undefined });

function logReporter(style: LogOptions['style'], secrets: readonly string[], stream: TerminalStream): Reporter {
  const log = createLog({ style, secrets, write: (text) => void stream.write(text) });
  return { emit: log.emit, pause: noPause, close: async () => log.close() };
}

function summaryReporter(file: string, surroundings: ReportSurroundings): Reporter {
  const summary = new SummaryFile(file, surroundings);
  return { emit: (event) => summary.emit(event), pause: noPause, close: async () => summary.write() };
}

function reportersOf(surroundings: ReportSurroundings, { stdout, stderr, clock }: ReportStreams): readonly Reporter[] {
  const { door, tty, env, secrets } = surroundings;
  const file = env['GITHUB_STEP_SUMMARY'];
  if (door === 'action')
    return [logReporter('actions', secrets, stdout), ...(file ? [summaryReporter(file, surroundings)] : [])];
  return [
    tty
      ? createTerminal({ stream: stderr, clock, secrets, color: !env['NO_COLOR'] })
      : logReporter('plain', secrets, stderr),
  ];
}

/**
 * The reports of a run, by door. Action: log with annotations on stdout and the job summary. Terminal: a live view, or plain lines where it is none,
 * on stderr, so that stdout is left to the result.
 */
export function createReporter(surroundings: ReportSurroundings, streams: ReportStreams): Reporter {
  const reporters = reportersOf(surroundings, streams).map((reporter) => guarded(reporter, streams));
  return {
    emit: (event) => {
      for (const { emit } of reporters) emit(event);
    },
    pause: () => {
      const paused = new DisposableStack();
      for (const { pause } of reporters) paused.use(pause());
      return paused;
    },
    close: async () => {
      await Promise.all(reporters.map(({ close }) => close()));
    },
  };
}
