import type { Task } from '../plan/model.ts';
import type { Outcome, PlanState, Reason, Usage } from '../plan/state.ts';

/** What a failed attempt leaves for the next one. */
export interface Feedback {
  readonly outcome: Outcome;
  readonly error: string;
  /** `git diff --stat` of what was thrown away, and the head of the diff; empty when nothing was changed. */
  readonly discarded: string;
}

export interface AttemptRequest {
  readonly task: Task;
  /** From 1, over the task's whole history. */
  readonly attempt: number;
  readonly model?: string;
  readonly feedback?: Feedback;
  readonly state: PlanState;
  readonly signal: AbortSignal;
}

interface Finished {
  readonly seconds: number;
  readonly usage?: Usage;
  readonly session?: string;
  readonly transcript?: string;
}

/** The verdict on one attempt. Only `succeeded` leaves a change behind, held by `change` until it is integrated. */
export type AttemptResult = Finished &
  (
    | {
        readonly kind: 'succeeded';
        readonly summary: string;
        readonly details: string;
        readonly outputs: Readonly<Record<string, string>>;
        readonly change: Change;
      }
    | { readonly kind: 'failed'; readonly outcome: Outcome; readonly error: string; readonly discarded: string }
    /** The whole plan has to stop; the attempt does not count. */
    | { readonly kind: 'blocked'; readonly reason: Reason; readonly detail: string }
    | { readonly kind: 'cancelled' }
  );

/** A verified change in a workspace, waiting to be committed. */
export interface Change {
  /** Nothing changed; the commit records the task all the same. */
  readonly empty: boolean;
  /** Gives the workspace back. Called exactly once, whatever became of the change. */
  release(): Promise<void>;
}

export interface Runner {
  attempt(request: AttemptRequest): Promise<AttemptResult>;
}

/** Our commits that were put on top of somebody else's: old id → new id. */
export type Rewritten = ReadonlyMap<string, string>;

/** Why nothing more should be started, although what was done is kept. */
export interface Halt {
  readonly reason: Reason;
  readonly detail: string;
}

export type Integration =
  | { readonly kind: 'committed'; readonly sha: string; readonly rewritten: Rewritten; readonly halt?: Halt }
  | { readonly kind: 'conflict'; readonly paths: readonly string[]; readonly rewritten: Rewritten }
  /** The head had moved, and the change did not pass `verify` on top of it. */
  | { readonly kind: 'failed'; readonly error: string; readonly rewritten: Rewritten };

export interface Integrator {
  /** Commits the change together with `state` on the plan's branch. `state` already says what the commit makes true. */
  integrate(request: {
    readonly task: Task;
    readonly attempt: number;
    readonly summary: string;
    readonly details: string;
    readonly change: Change;
    readonly state: PlanState;
  }): Promise<Integration>;
  /** Commits a state change alone and waits until it is published; what keeps it from that comes back. */
  record(state: PlanState, why: string): Promise<{ readonly rewritten: Rewritten; readonly halt?: Halt }>;
}
