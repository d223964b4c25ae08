import type { Truth } from '../plan/evaluate.ts';
import type { Task } from '../plan/model.ts';
import type { PlanStatus, Reason } from '../plan/state.ts';

/** Where and why execution ends for now. */
export interface Stop {
  readonly status: PlanStatus;
  readonly reason?: Reason;
  readonly detail?: string;
}

export type Decision =
  | { readonly kind: 'start'; readonly task: Task }
  /** The condition of the task or of its phase does not hold. */
  | { readonly kind: 'skip'; readonly task: Task; readonly why: string }
  /** Something is running and nothing more can start: ask again when it has ended. */
  | { readonly kind: 'wait' }
  | ({ readonly kind: 'stop' } & Stop);

export interface SchedulerOptions {
  /** How many tasks may run at once. */
  readonly slots: number;
  /** A phase or task id: nothing beyond it starts. */
  readonly until?: string;
  /** Why the plan stood still before this execution took it up; a pause that was left on purpose is not repeated. */
  readonly resumedFrom?: Reason;
  /** Whether a GitHub expression is true, with what is known when it is asked. */
  readonly holds: (expression: string) => Truth;
  /** Whether the next attempt of a task may be made here; the others are left to other runners. Default: all. */
  readonly here?: (task: Task) => boolean;
  /** Tasks that run already: the plan was edited under them, or they come back from other runners. */
  readonly running?: ReadonlySet<string>;
}
