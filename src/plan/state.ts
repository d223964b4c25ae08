/** What Planwright has done with a plan so far: the `state:` key, spelled as in the file (spec: State). */
export const planStatuses = ['pending', 'running', 'waiting', 'paused', 'completed', 'failed', 'cancelled'] as const;
export type PlanStatus = (typeof planStatuses)[number];

export const taskStatuses = ['pending', 'waiting', 'running', 'completed', 'failed', 'skipped', 'cancelled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const outcomes = [
  'completed',
  'verify',
  'scope',
  'timeout',
  'agent',
  'no-change',
  'conflict',
  'setup',
  'rejected',
  'interrupted',
  'cancelled',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a plan stands where it stands. The exit code follows from it (docs/plan-format.md). */
export const reasons = [
  'approval',
  'requested',
  'pause-after',
  'time-budget',
  'task-failed',
  'auth',
  'overloaded',
  'budget',
  'interrupted',
  'no-progress',
  'invalid-plan',
  'push-refused',
  'gate-misconfigured',
  'base-conflict',
] as const;
export type Reason = (typeof reasons)[number];

export interface Usage {
  readonly requests: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_read_tokens: number;
  readonly cache_write_tokens: number;
  /** Absent when a model without a known price was used. */
  readonly usd?: number;
  readonly seconds: number;
}

export interface RunRecord {
  readonly id: string;
  readonly attempt: number;
  readonly url?: string;
  readonly actor?: string;
  readonly requested_by?: string;
  readonly leg: number;
  /** Legs in a row, this one included, that used up their time and got nothing done; absent = none. */
  readonly idle?: number;
}

export interface AttemptState {
  readonly started_at: string;
  readonly seconds: number;
  readonly outcome: Outcome;
  /** The last 2 KB that help a person. */
  readonly error?: string;
  readonly model?: string;
  readonly session?: string;
  readonly usage?: Usage;
  /** Id of the run that made it. */
  readonly run?: string;
}

export interface Approval {
  readonly by: string;
  readonly at: string;
  readonly via: 'environment' | 'comment' | 'terminal';
  readonly spec: string;
  readonly head: string;
  /** `run:<id>`, with `#<n>` for the run's n-th review that was used, `comment:<id>`, or `<user>@<host>`. */
  readonly evidence?: string;
  readonly reason?: string;
}

export interface TaskState {
  readonly status: TaskStatus;
  readonly commit?: string;
  /** Hash of the task's definition when it ran; a later edit shows as `stale`. */
  readonly spec?: string;
  readonly summary?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly approved?: Approval;
  readonly attempts: readonly AttemptState[];
  /** Attempts before this index are of an earlier `retry` and no longer count. */
  readonly retried_from?: number;
}

export interface Iteration {
  readonly at: string;
  readonly kind: string;
  readonly by?: string;
  readonly run?: string;
  readonly model?: string;
  readonly [extra: string]: unknown;
}

export interface PlanState {
  readonly status: PlanStatus;
  readonly reason?: Reason;
  readonly detail?: string;
  /** ULID; new at the start and at `reset`. Absent until the plan first runs. */
  readonly execution?: string;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly started_at?: string;
  readonly finished_at?: string;
  readonly run?: RunRecord;
  readonly base?: string;
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  readonly usage?: Usage;
  /** Only tasks that were touched; an absent task is `pending` with no attempts. Ids of removed tasks stay. */
  readonly tasks: Readonly<Record<string, TaskState>>;
  readonly iterations: readonly Iteration[];
  /** Keys of another minor version, kept as they were. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}

export const emptyState: PlanState = { status: 'pending', tasks: {}, iterations: [] };

const pendingTask: TaskState = { status: 'pending', attempts: [] };

export const taskState = (state: PlanState, id: string): TaskState =>
  Object.hasOwn(state.tasks, id) ? (state.tasks[id] ?? pendingTask) : pendingTask;

export const noUsage: Usage = {
  requests: 0,
  input_tokens: 0,
  output_tokens: 0,
  cache_read_tokens: 0,
  cache_write_tokens: 0,
  usd: 0,
  seconds: 0,
};

/** Millionths of a dollar are as fine as any price; sums of doubles are not to be read in a diff. */
const micros = (usd: number): number => Math.round(usd * 1e6) / 1e6;

/** Sums two usages; the cost of the sum is unknown as soon as one part's is. */
export const addUsage = (a: Usage, b: Usage): Usage => ({
  requests: a.requests + b.requests,
  input_tokens: a.input_tokens + b.input_tokens,
  output_tokens: a.output_tokens + b.output_tokens,
  cache_read_tokens: a.cache_read_tokens + b.cache_read_tokens,
  cache_write_tokens: a.cache_write_tokens + b.cache_write_tokens,
  ...(a.usd === undefined || b.usd === undefined ? {} : { usd: micros(a.usd + b.usd) }),
  seconds: Math.round((a.seconds + b.seconds) * 10) / 10,
});
