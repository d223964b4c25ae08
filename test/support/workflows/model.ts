import type { Json } from './expressions.ts';
import type { Permissions } from './parse.ts';
import type { StepResult } from './machine.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What a job came to, as later jobs see it. */
export interface JobOutcome {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** One job as the page of a run shows it. */
export interface JobRecord {
  /** `execute / schedule`; jobs of a matrix carry their values. */
  readonly name: string;
  status: 'queued' | 'waiting' | 'in_progress' | 'completed';
  conclusion?: Conclusion;
  /** Why a job failed without having run. */
  error?: string;
  outputs?: Readonly<Record<string, string>>;
  readonly steps: (StepResult & { readonly id: string })[];
}

/** Everything that is the same for all jobs of a workflow file. */
export interface Frame {
  /** `execute / `, for the names of jobs. */
  readonly prefix: string;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What the jobs may have at most. */
  readonly ceiling: Permissions;
}

export interface EventOptions {
  readonly name: 'workflow_dispatch' | 'pull_request' | 'issue_comment' | 'issues' | 'schedule';
  readonly payload: Readonly<Record<string, Json>>;
  readonly actor: string;
  /** Default: the default branch. */
  readonly ref?: string;
  /** Of a fork: no secrets, nothing to be written. */
  readonly fork?: boolean;
}
