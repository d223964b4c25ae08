import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type {
  Approval,
  AttemptState,
  Iteration,
  PlanState,
  PlanStatus,
  Reason,
  RunRecord,
  TaskState,
  Usage,
} from './state.ts';
import { addUsage, emptyState, noUsage, taskState } from './state.ts';

/** Several calls per task, over a map of all tasks: `Object.assign` copies it as a block (4 µs at 1,000 tasks; 250 µs with `...`). */
const withTask = (state: PlanState, id: string, change: Partial<TaskState>): PlanState => {
  const tasks: Record<string, TaskState> = Object.assign({}, state.tasks);
  tasks[id] = { ...taskState(state, id), ...change };
  return { ...state, tasks };
};

const without = <T extends object, K extends keyof T>(value: T, ...keys: K[]): Omit<T, K> => {
  const copy = { ...value };
  for (const key of keys) delete copy[key];
  return copy;
};

export interface ExecutionStart {
  /** ULID of a new execution; ignored when the plan already has one. */
  readonly execution: string;
  readonly at: string;
  readonly base: string;
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  readonly run?: RunRecord;
}

/** Starts a plan, or takes it up where it stands: what was decided at its first start (base, inputs) stays. */
export const executionStarted = (state: PlanState, start: ExecutionStart): PlanState => ({
  ...without(state, 'reason', 'detail', 'finished_at', 'run'),
  status: 'running',
  execution: state.execution ?? start.execution,
  created_at: state.created_at ?? start.at,
  updated_at: start.at,
  started_at: state.started_at ?? start.at,
  base: state.base ?? start.base,
  inputs: { ...start.inputs, ...state.inputs },
  usage: state.usage ?? noUsage,
  ...(start.run === undefined ? {} : { run: start.run }),
});

/** Records inputs that an edit of the plan added; what was recorded before stays. */
export const inputsRecorded = (state: PlanState, inputs: NonNullable<PlanState['inputs']>): PlanState => ({
  ...state,
  inputs: { ...inputs, ...state.inputs },
});

export interface PlanStop {
  readonly status: PlanStatus;
  readonly reason?: Reason;
  readonly detail?: string;
  readonly at: string;
}

/** A plan that stands there does not go on by itself any more. */
export const finished: ReadonlySet<PlanStatus> = new Set(['completed', 'failed', 'cancelled']);

/** Ends this stretch of execution. */
export const planStopped = (state: PlanState, stop: PlanStop): PlanState => ({
  ...without(state, 'reason', 'detail', 'finished_at'),
  status: stop.status,
  ...(stop.reason === undefined ? {} : { reason: stop.reason }),
  ...(stop.detail === undefined ? {} : { detail: stop.detail }),
  updated_at: stop.at,
  ...(finished.has(stop.status) ? { finished_at: stop.at } : {}),
});

export const attemptStarted = (state: PlanState, id: string, spec: string): PlanState =>
  withTask(state, id, { status: 'running', spec });

const record = (state: PlanState, id: string, attempt: AttemptState, change: Partial<TaskState>): PlanState => {
  const spent: Usage = { ...(attempt.usage ?? noUsage), seconds: attempt.seconds };
  return {
    ...withTask(state, id, { ...change, attempts: [...taskState(state, id).attempts, attempt] }),
    usage: addUsage(state.usage ?? noUsage, spent),
  };
};

/** Records an attempt that did not succeed; `next` is `failed` when it was the last one allowed. */
export const attemptFailed = (
  state: PlanState,
  id: string,
  attempt: AttemptState,
  next: 'pending' | 'failed' | 'cancelled',
): PlanState => record(state, id, attempt, { status: next });

export interface Completion {
  readonly attempt: AttemptState;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Records a successful attempt. The commit's own id is not known yet: see {@link commitKnown}. */
export const taskCompleted = (state: PlanState, id: string, completion: Completion): PlanState =>
  record(state, id, completion.attempt, {
    status: 'completed',
    summary: completion.summary,
    ...(Object.keys(completion.outputs).length === 0 ? {} : { outputs: completion.outputs }),
  });

export const commitKnown = (state: PlanState, id: string, commit: string): PlanState => withTask(state, id, { commit });

/** Our commits were put on top of somebody else's: every id we noted follows. */
export const commitsRewritten = (state: PlanState, rewritten: ReadonlyMap<string, string>): PlanState => {
  if (rewritten.size === 0) return state;
  const follow = ([id, task]: [string, TaskState]): [string, TaskState] => {
    const commit = task.commit === undefined ? undefined : rewritten.get(task.commit);
    return [id, commit === undefined ? task : { ...task, commit }];
  };
  return { ...state, tasks: Object.fromEntries(Object.entries(state.tasks).map(follow)) };
};

/** A commit of ours could not be kept: its task has to run again, and knows why. */
export const commitLost = (state: PlanState, id: string, paths: readonly string[], at: string): PlanState => {
  const { commit: _commit, summary: _summary, outputs: _outputs, ...rest } = taskState(state, id);
  const error = `its commit conflicted with what somebody pushed: ${paths.join(', ')}`;
  const made: AttemptState = rest.attempts.at(-1) ?? { started_at: at, seconds: 0, outcome: 'conflict' };
  const attempts = [...rest.attempts.slice(0, -1), { ...made, outcome: 'conflict' as const, error }];
  return { ...state, tasks: { ...state.tasks, [id]: { ...rest, status: 'pending', attempts } } };
};

export const taskWaiting = (state: PlanState, id: string): PlanState =>
  taskState(state, id).status === 'pending' ? withTask(state, id, { status: 'waiting' }) : state;

/** A person lets a waiting task pass; it is in the plan's history, whatever becomes of the task. */
export const taskApproved = (state: PlanState, id: string, approved: Approval): PlanState => {
  const { by, at, via, evidence, reason } = approved;
  const proof = evidence === undefined ? {} : { evidence };
  const told = { at, kind: 'approved', by, task: id, via, ...proof, ...(reason === undefined ? {} : { why: reason }) };
  return iterationAdded(withTask(state, id, { status: 'pending', approved }), told);
};

/** An approval that is used up or no longer wanted: the task needs another one. */
export const approvalVoided = (state: PlanState, id: string): PlanState => {
  const { approved: _approved, ...rest } = taskState(state, id);
  return { ...state, tasks: { ...state.tasks, [id]: rest } };
};

export interface Rejection {
  readonly by: string;
  /** Who rejected it and why, in words. */
  readonly detail: string;
  readonly at: string;
}

/** A person refuses a waiting task: it fails without having run, and an approval it had is withdrawn. */
export const taskRejected = (state: PlanState, id: string, { by, detail, at }: Rejection): PlanState => {
  const attempt: AttemptState = { started_at: at, seconds: 0, outcome: 'rejected', error: detail };
  const failed = attemptFailed(approvalVoided(state, id), id, attempt, 'failed');
  return iterationAdded(failed, { at, kind: 'rejected', by, task: id, why: detail });
};

/** Passes over a task that has not succeeded; a skipped task satisfies dependencies and has no outputs. */
export const taskSkipped = (state: PlanState, id: string, why: string): Result<PlanState, Failure> => {
  const { status } = taskState(state, id);
  if (status === 'completed' || status === 'running')
    return refused('skip', id, status, 'failed, pending, waiting or cancelled');
  const { outputs: _outputs, ...rest } = taskState(state, id);
  return ok({ ...state, tasks: { ...state.tasks, [id]: { ...rest, status: 'skipped', summary: why } } });
};

/** Gives a failed (or skipped, or cancelled) task fresh attempts; its history is kept and no longer counts. */
export const taskRetried = (state: PlanState, id: string): Result<PlanState, Failure> => {
  const { status, attempts } = taskState(state, id);
  if (status !== 'failed' && status !== 'skipped' && status !== 'cancelled')
    return refused('retry', id, status, 'failed, skipped or cancelled');
  const { summary: _summary, approved: _approved, ...rest } = taskState(state, id);
  return ok({
    ...state,
    tasks: { ...state.tasks, [id]: { ...rest, status: 'pending', retried_from: attempts.length } },
  });
};

/** Accepts what a person did in place of a failed task. */
export const taskAccepted = (
  state: PlanState,
  id: string,
  spec: string,
  summary: string,
): Result<PlanState, Failure> => {
  const { status } = taskState(state, id);
  if (status === 'completed' || status === 'running')
    return refused('complete', id, status, 'failed, pending, waiting, skipped or cancelled');
  return ok(withTask(state, id, { status: 'completed', spec, summary }));
};

const refused = (command: string, id: string, status: string, accepted: string): Result<PlanState, Failure> =>
  err({
    code: 'wrong-status',
    message: `cannot ${command} task ${id}: it is ${status}; accepted: a task that is ${accepted}`,
  });

/** An attempt that was begun, and of whose end nothing is known. */
export interface BegunAttempt {
  readonly task: string;
  /** From 1. */
  readonly attempt: number;
  readonly started_at: string;
  readonly run?: string;
  /** The task's attempts before it. */
  readonly earlier: readonly AttemptState[];
  /** What is known about its end all the same. */
  readonly why?: string;
}

/** What a dead run was in the middle of goes back to `pending`, with each interruption recorded and not counted. */
export const interruptionsRecovered = (
  state: PlanState,
  begun: readonly BegunAttempt[],
  at: string,
): { state: PlanState; tasks: readonly string[] } => {
  const known = new Set(begun.map(({ task }) => task));
  const told = Object.keys(state.tasks).filter((id) => taskState(state, id).status === 'running' && !known.has(id));
  const assumed = told.map((task): BegunAttempt => {
    const earlier = taskState(state, task).attempts;
    return { task, attempt: earlier.length + 1, started_at: state.updated_at ?? at, earlier };
  });
  const open = [...begun, ...assumed].filter(({ task, attempt }) => {
    const { status, attempts } = taskState(state, task);
    return status !== 'completed' && status !== 'skipped' && attempts.length < attempt;
  });
  return { state: open.reduce(interrupted, state), tasks: open.map(({ task }) => task) };
};

const interrupted = (state: PlanState, { task, started_at, run, earlier, why }: BegunAttempt): PlanState => {
  const { attempts } = taskState(state, task);
  const missed = earlier.slice(attempts.length);
  const made = run === undefined ? {} : { run };
  const error = why ?? 'the run that held the plan ended without a word';
  const attempt: AttemptState = { started_at, seconds: 0, outcome: 'interrupted', error, ...made };
  const caughtUp = missed.reduce((sum, one) => attemptFailed(sum, task, one, 'pending'), state);
  return attemptFailed(caughtUp, task, attempt, 'pending');
};

export const iterationAdded = (state: PlanState, iteration: Iteration): PlanState => ({
  ...state,
  iterations: [...state.iterations, iteration],
});

/** Forgets the execution and keeps the plan's history. */
export const executionReset = (state: PlanState, at: string): PlanState => ({
  ...emptyState,
  ...(state.created_at === undefined ? {} : { created_at: state.created_at }),
  updated_at: at,
  iterations: state.iterations,
  ...(state.unknown === undefined ? {} : { unknown: state.unknown }),
});
