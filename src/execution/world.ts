import type { Clock } from '../lib/clock.ts';
import type { Redact } from '../lib/redact.ts';
import type { Context } from '../request/context.ts';
import type { Emit } from '../scheduler/event.ts';

/** What every command may use. Made by `run.ts`. */
export interface World {
  readonly context: Context;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly redact: Redact;
  /** The command line of the tool host: our own program, in its own process. */
  readonly toolHost: readonly [string, ...string[]];
  /** Whether a run of GitHub Actions still goes on; undefined when that cannot be found out. */
  readonly runIsAlive: (run: { readonly id: string; readonly attempt: number }) => Promise<boolean | undefined>;
  /** Aborted when the process is asked to end; its reason is an Error for people. */
  readonly signal: AbortSignal;
}
