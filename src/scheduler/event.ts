import type { Plan } from '../plan/model.ts';
import type { Outcome, PlanState, PlanStatus, Reason, TaskStatus, Usage } from '../plan/state.ts';

export type AttemptStep = 'setup' | 'agent' | 'run' | 'verify' | 'commit' | 'integrate';

interface OfAttempt {
  readonly task: string;
  /** Counted from 1 over the task's whole history. */
  readonly attempt: number;
}

interface Counted {
  /** Which of the task's `max_attempts` it is, from 1: what people are told. Interrupted and cancelled attempts, and those before a `retry`, use up none. */
  readonly counted: number;
}

/** Everything that happens while a plan executes, in the order in which it happens. Every report renders this stream. */
export type PlanEvent = { readonly at: Date } & (
  | { readonly kind: 'plan-started'; readonly plan: Plan; readonly state: PlanState; readonly branch: string }
  | { readonly kind: 'phase-started'; readonly phase: string }
  | ({ readonly kind: 'attempt-started'; readonly model?: string; readonly limit: number } & OfAttempt & Counted)
  | ({ readonly kind: 'step-started'; readonly step: AttemptStep; readonly detail?: string } & OfAttempt)
  /** One line that tells what the agent is doing (a tool call, a remark). Untrusted text. */
  | ({ readonly kind: 'activity'; readonly line: string } & OfAttempt)
  /** Output of a child process as it comes, not cut at lines. Untrusted text. */
  | ({ readonly kind: 'output'; readonly text: string } & OfAttempt)
  /** The API asked us to wait, or failed in a way that costs no attempt. */
  | ({ readonly kind: 'api-wait'; readonly seconds: number; readonly why: string } & OfAttempt)
  | ({
      readonly kind: 'attempt-finished';
      readonly outcome: Outcome;
      readonly error?: string;
      readonly seconds: number;
      readonly usage?: Usage;
      readonly transcript?: string;
      /** Whether another attempt follows. */
      readonly retrying: boolean;
    } & OfAttempt &
      Counted)
  | {
      readonly kind: 'task-finished';
      readonly task: string;
      readonly status: TaskStatus;
      readonly summary?: string;
      readonly commit?: string;
    }
  | { readonly kind: 'phase-finished'; readonly phase: string; readonly status: TaskStatus }
  | {
      readonly kind: 'published';
      readonly sha: string;
      readonly branch: string;
      /** `here`: the person's own repository; nothing has left the machine. */
      readonly to: { readonly place: 'here' | 'remote'; readonly label: string };
    }
  | { readonly kind: 'warning'; readonly message: string; readonly task?: string }
  | { readonly kind: 'state-changed'; readonly plan: Plan; readonly state: PlanState }
  | {
      readonly kind: 'plan-stopped';
      readonly plan: Plan;
      readonly state: PlanState;
      readonly status: PlanStatus;
      readonly reason?: Reason;
      readonly detail?: string;
    }
);

export type Emit = (event: PlanEvent) => void;
