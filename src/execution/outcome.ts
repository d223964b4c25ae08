import type { Failure, Result } from '../lib/result.ts';
import { err } from '../lib/result.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import type { Outputs } from '../report/outputs.ts';

type ExitCode = 0 | 1 | 2 | 3;

/** Where a plan stands after a command that changed it, to be told on GitHub. */
export interface Standing {
  readonly plan: Plan;
  readonly state: PlanState;
  readonly branch: string;
  /** The branch that the work is for. */
  readonly base: string;
  /** The branch's commit. */
  readonly head: string;
  /** The work has come to a stop: a pull request is opened where there is none. */
  readonly stopped: boolean;
}

/** A plan that a person has to look at, though no command has changed it. */
export interface Alert extends Omit<Standing, 'stopped' | 'head' | 'base'> {
  /** Untrusted text. */
  readonly why: string;
}

/** What a command came to. `run.ts` turns it into text, outputs and the exit code. */
export interface Outcome {
  readonly exit: ExitCode;
  /** For people. Ends with a line break; empty when the reports have said it all. */
  readonly text: string;
  /** The same as GitHub Markdown, for the job summary and the answer to a comment. Default: the text as it is. */
  readonly markdown?: string;
  /** For machines: `--json` and the `result` output. */
  readonly result: unknown;
  readonly outputs: Omit<Outputs, 'result' | 'exit-code'>;
  /** Problems of plan files, annotated in place by the action. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when nothing changed, or when another job of the run tells it. */
  readonly standing?: Standing;
  /** To be told on GitHub, each once. */
  readonly alerts?: readonly Alert[];
  /** What was said on the way, which a log shows in its place and a reply to a comment does not. Untrusted text. */
  readonly warnings?: readonly string[];
  /** What could not be done beside all this. `exit` is not 0 then. */
  readonly failure?: Failure;
}

export const done = (parts: Partial<Outcome>): Outcome => ({
  exit: 0,
  text: '',
  result: {},
  outputs: {},
  diagnostics: [],
  ...parts,
});

/** A command either comes to an outcome or cannot be carried out as asked. */
export type CommandResult = Promise<Result<Outcome, Refusal>>;

export interface Refusal {
  readonly failure: Failure;
  readonly exit: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs?: Pick<Outputs, 'transcripts'>;
}

/** Failures that are not the request's fault: the plan or a check failed (1), someone else holds the plan (3). */
const codes: Readonly<Record<string, ExitCode>> = {
  'invalid-plan': 1,
  'verify-failed': 1,
  'push-refused': 1,
  unsigned: 1,
  'base-conflict': 1,
  'revert-conflict': 1,
  'commit-missing': 1,
  moved: 1,
  unreachable: 1,
  system: 1,
  internal: 1,
  'gate-misconfigured': 1,
  'not-approved': 1,
  'not-confirmed': 1,
  'task-changed': 1,
  'github-auth': 1,
  'github-limit': 1,
  'github-refused': 1,
  'workflow-missing': 1,
  diverged: 1,
  'no-plan': 1,
  'no-review': 1,
  auth: 1,
  overloaded: 1,
  budget: 1,
  interrupted: 1,
  busy: 3,
  held: 3,
};

export const refuse = (
  failure: Failure,
  diagnostics: readonly Diagnostic[] = [],
  outputs: Pick<Outputs, 'transcripts'> = {},
): { readonly ok: false; readonly error: Refusal } => err({ failure, exit: exitOf(failure), diagnostics, outputs });

export const exitOf = ({ code }: Failure): ExitCode => codes[code] ?? 2;
