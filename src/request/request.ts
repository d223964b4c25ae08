import type { RollbackTarget } from '../plan/rollback.ts';

/** What we were asked to do, whichever door it came in by: an action input, a CLI flag, later a comment. */
export const commandNames = [
  'validate',
  'list',
  'show',
  'execute',
  'pause',
  'resume',
  'cancel',
  'approve',
  'reject',
  'retry',
  'skip',
  'complete',
  'rollback',
  'reset',
  'update',
] as const;
export type CommandName = (typeof commandNames)[number];

interface OnPlan {
  /** A path or an id, as given. */
  readonly plan: string;
}

/** How far and with what `execute` may go. */
export interface ExecuteOptions {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** A phase or task id; execution pauses when it is done. */
  readonly until?: string;
  readonly dryRun: boolean;
  /** Overrides `max_attempts` of every task. */
  readonly maxAttempts?: number;
  /** Overrides `model` of every task. */
  readonly model?: string;
  /** Starts a new execution of a plan that has ended. */
  readonly fresh: boolean;
  /** Seconds after which nothing more is started. */
  readonly timeBudget?: number;
  /** Longest total wait for an overloaded API, per request, in seconds. */
  readonly maxWait: number;
}

interface OnTask extends OnPlan {
  readonly task: string;
  readonly reason?: string;
  /** Go on with the plan afterwards. */
  readonly execute: boolean;
  readonly options: ExecuteOptions;
}

export type Request =
  | { readonly command: 'validate'; readonly plans: readonly string[] }
  | { readonly command: 'list' }
  | ({ readonly command: 'show' } & OnPlan)
  | ({ readonly command: 'execute'; readonly options: ExecuteOptions } & OnPlan)
  | ({ readonly command: 'resume'; readonly execute: boolean; readonly options: ExecuteOptions } & OnPlan)
  | ({ readonly command: 'retry' } & OnTask)
  | ({ readonly command: 'skip' } & OnTask)
  | ({ readonly command: 'complete' } & OnTask)
  | ({ readonly command: 'approve' } & OnTask)
  | ({ readonly command: 'pause' | 'cancel'; readonly reason?: string } & OnPlan)
  | ({ readonly command: 'reject'; readonly task: string; readonly reason?: string } & OnPlan)
  | ({ readonly command: 'rollback'; readonly target: RollbackTarget; readonly reason?: string } & OnPlan)
  | ({ readonly command: 'reset' | 'update' } & OnPlan);
