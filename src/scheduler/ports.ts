import type { Plan, Task } from '../plan/model.ts';
import type { Approval, AttemptState, Outcome, PlanState, Reason, Usage } from '../plan/state.ts';

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
  /** Resolves when the start of the attempt is durable. Until then a workspace may be made ready, but nothing of the plan may run. */
  readonly durable: Promise<void>;
}

interface Finished {
  readonly seconds: number;
  readonly usage?: Usage;
  readonly session?: string;
  readonly transcript?: string;
  /** When and with what it was made, where that was on another runner, earlier. */
  readonly made?: { readonly started_at: string; readonly model?: string };
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
    /** `why`: in words, where it was not the signal. */
    | { readonly kind: 'cancelled'; readonly why?: string }
  );

/** A verified change in a workspace, waiting to be committed. */
export interface Change {
  /** Nothing changed; the commit records the task all the same. */
  readonly empty: boolean;
  /** Gives the workspace back. Called exactly once, whatever became of the change. */
  release(): Promise<void>;
}

export interface Runner {
  /** Whether the next attempt of a task was made already, on another runner, and only comes back. Absent: never. */
  made?(task: string): boolean;
  attempt(request: AttemptRequest): Promise<AttemptResult>;
}

/** Why nothing more should be started, although what was done is kept. */
export interface Halt {
  readonly reason: Reason;
  readonly detail: string;
}

/** What somebody else did to the branch in the meantime, as far as it concerns us. */
export interface BranchNews {
  /** Our commits that were put on top of somebody else's: old id → new id. */
  readonly rewritten: ReadonlyMap<string, string>;
  /** Our commits that could not be put there: their tasks have to run again. */
  readonly lost: readonly { readonly task: string; readonly paths: readonly string[] }[];
  /** The plan as people have edited it. */
  readonly plan?: Plan;
  readonly halt?: Halt;
}

export const noNews: BranchNews = { rewritten: new Map(), lost: [] };

export type Integration =
  | { readonly kind: 'committed'; readonly sha: string; readonly news: BranchNews }
  | { readonly kind: 'conflict'; readonly paths: readonly string[]; readonly news: BranchNews }
  /** What the change was built on is gone. */
  | { readonly kind: 'obsolete'; readonly news: BranchNews }
  /** The head had moved, and the change did not pass `verify` on top of it. */
  | { readonly kind: 'failed'; readonly error: string; readonly news: BranchNews };

export interface Integrator {
  /** Whether somebody else has moved the branch, or it cannot be published, as far as is known: `catchUp` tells more. */
  readonly behind: boolean;
  /** Calls `told` when the branch falls behind, until the returned thing is disposed. */
  watch(told: () => void): Disposable;
  /** Puts our commits on top of what somebody else pushed. No news where nobody did. */
  catchUp(): Promise<BranchNews>;
  /**
   * Commits the change on the plan's branch together with the state. `state` is asked when the branch is up to date: it says what the
   * commit makes true.
   */
  integrate(request: {
    readonly task: Task;
    readonly attempt: number;
    readonly summary: string;
    readonly details: string;
    readonly change: Change;
    /** Undefined when the news left the change without what it was built on. */
    readonly state: (news: BranchNews) => PlanState | undefined;
  }): Promise<Integration>;
  /** Commits a state change alone and waits until it is published; what keeps it from that comes back as a halt. */
  record(state: (news: BranchNews) => PlanState, why: string): Promise<BranchNews>;
}

/** What a person asks of a plan while it executes. */
export type Order =
  | { readonly kind: 'pause' | 'cancel'; readonly by: string; readonly detail: string; readonly reason?: string }
  | { readonly kind: 'approve'; readonly task: string; readonly approval: Approval }
  | { readonly kind: 'reject'; readonly task: string; readonly by: string; readonly detail: string };

/** The line to whoever may steer or take over the plan. */
export interface Control {
  /** `deliver` is called with each order, once, until the returned thing is disposed. */
  listen(deliver: (order: Order) => void): Disposable;
  /** Resolves when the start of the attempt is durable, so that a crash in it can be counted. */
  begun(attempt: {
    readonly task: string;
    readonly attempt: number;
    readonly started_at: string;
    readonly earlier: readonly AttemptState[];
  }): Promise<void>;
  /** Tells that the task's attempts are recorded in the state now. */
  recorded(task: string): void;
}

/** Nobody steers and nothing is remembered: for tests and previews. */
export const noControl: Control = {
  listen: () => ({ [Symbol.dispose]: () => undefined }),
  begun: () => Promise.resolve(),
  recorded: () => undefined,
};
