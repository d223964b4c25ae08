import type { Question } from '../gate/terminal.ts';
import type { GitHub } from '../github/client.ts';
import type { RunLife } from '../github/runs.ts';
import type { Clock } from '../lib/clock.ts';
import type { Redact } from '../lib/redact.ts';
import type { TokenSource } from '../lib/token.ts';
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
  /** The folder of the templates that come with Planwright. */
  readonly templates: string;
  /** What GitHub says of a run of GitHub Actions; undefined when it cannot be asked. */
  readonly lifeOfRun: (run: { readonly id: string; readonly attempt: number }) => Promise<RunLife | undefined>;
  /** The token of now for GitHub, for the API and for git alike; absent where there is none. */
  readonly githubToken?: TokenSource;
  /** The API of the repository we run for; undefined without a token or outside GitHub Actions. Loaded at the first call. */
  readonly github: () => Promise<GitHub | undefined>;
  /** Asks the person at the terminal whether a task may pass; absent where nobody can answer. */
  readonly ask?: (question: Question) => Promise<boolean>;
  /** Asks the person at the terminal whether what is lost may go; absent where nobody can answer, or has answered beforehand. */
  readonly confirm?: (lines: readonly string[]) => Promise<boolean>;
  /** Aborted when the process is asked to end; its reason is an Error for people. */
  readonly signal: AbortSignal;
}
