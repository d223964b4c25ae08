import { timestamp } from '../lib/clock.ts';
import { countedAttempts } from '../plan/attempts.ts';
import { minutesUsedUp } from '../plan/defaults.ts';
import type { Task } from '../plan/model.ts';
import { specHash } from '../plan/spec-hash.ts';
import type { AttemptState, Outcome, PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { approvalVoided, attemptFailed, attemptStarted, commitKnown, taskCompleted } from '../plan/transitions.ts';
import type { Stop } from './decision.ts';
import type { Engine } from './engine.ts';
import type { AttemptResult, BranchNews, Feedback, Integration } from './ports.ts';
import { modelOfNextAttempt, retryVerdict } from './retry-policy.ts';

/** How a task left the engine: at its end, or put back unfinished because the plan has to stop. */
export type TaskEnd =
  | { readonly kind: 'completed' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'released' };

type AttemptEnd = TaskEnd | { readonly kind: 'again'; readonly feedback: Feedback };

/** Runs a task's attempts one after the other until one is committed, none is left, or the plan has to stop. */
export const runTask = async (engine: Engine, task: Task): Promise<TaskEnd> => {
  // A task that was taken up may have been interrupted, or have lost its commit, once too often.
  const verdict = retryVerdict(engine.task(task), taskState(engine.ledger.state, task.id));
  if (verdict.kind === 'give-up') return giveUp(engine, task, verdict.why);
  for (let feedback = lastFeedback(engine, task); ;) {
    if (!engine.scheduler.passes(task.id)) return { kind: 'released' };
    // What was made on another runner is taken in all the same.
    const usedUp = engine.execution.runner.made?.(task.id) === true ? undefined : outOfMinutes(engine, task);
    if (usedUp !== undefined) {
      engine.scheduler.halt(usedUp);
      return { kind: 'released' };
    }
    const end = await runAttempt(engine, engine.task(task), feedback);
    if (end.kind !== 'again') return end;
    // What the person did is not it: once it is, they approve again.
    if (engine.task(task).worker.kind === 'human') return askAgain(engine, task);
    const stopping = engine.signal.aborted || engine.scheduler.halted !== undefined;
    // What was made on another runner is recorded all the same.
    if (stopping && engine.execution.runner.made?.(task.id) !== true) return { kind: 'released' };
    feedback = end.feedback;
  }
};

/** Why no attempt may begin for want of minutes. They count for every kind of task; money and tokens are watched request by request. */
export const outOfMinutes = ({ plan, ledger: { state } }: Engine, task: Task): Stop | undefined => {
  const seconds = taskState(state, task.id).attempts.reduce((sum, attempt) => sum + attempt.seconds, 0);
  const detail =
    minutesUsedUp(`task ${task.id}`, task.budget ?? {}, seconds) ??
    minutesUsedUp('the plan', plan.budget, state.usage?.seconds ?? 0);
  return detail === undefined ? undefined : { status: 'paused', reason: 'budget', detail };
};

const askAgain = (engine: Engine, task: Task): TaskEnd => {
  engine.ledger.update((state) => approvalVoided(state, task.id));
  engine.scheduler.unapproved(task.id);
  return { kind: 'released' };
};

/** A task taken up from an earlier run still learns why its last attempt failed. */
const lastFeedback = (engine: Engine, task: Task): Feedback | undefined => {
  const last = taskState(engine.ledger.state, task.id).attempts.at(-1);
  if (last === undefined || last.error === undefined || last.outcome === 'interrupted') return undefined;
  return { outcome: last.outcome, error: last.error, discarded: '' };
};

interface AttemptInfo {
  readonly number: number;
  readonly counted: number;
  readonly started_at: string;
  readonly signal: AbortSignal;
  readonly durable: Promise<void>;
  readonly model?: string;
}

const runAttempt = async (engine: Engine, task: Task, feedback: Feedback | undefined): Promise<AttemptEnd> => {
  const info = begin(engine, task);
  const result = await engine.execution.runner.attempt({
    task,
    attempt: info.number,
    ...(info.model === undefined ? {} : { model: info.model }),
    ...(feedback === undefined ? {} : { feedback }),
    state: engine.ledger.state,
    signal: info.signal,
    durable: info.durable,
  });
  switch (result.kind) {
    case 'succeeded':
      return await integrate(engine, task, info, result);
    case 'failed':
      return fail(engine, task, info, result, {
        outcome: result.outcome,
        error: result.error,
        discarded: result.discarded,
      });
    case 'blocked':
      engine.scheduler.halt({ status: 'paused', reason: result.reason, detail: `${task.id}: ${result.detail}` });
      return release(engine, task, info, result, `${result.reason}: ${result.detail}`);
    case 'cancelled':
      return release(engine, task, info, result, engine.outdated(task) ?? result.why ?? 'the run was stopped');
  }
};

const begin = (engine: Engine, task: Task): AttemptInfo => {
  const { clock, control, emit } = engine.execution;
  const at = clock.now();
  const before = taskState(engine.ledger.state, task.id);
  const number = before.attempts.length + 1;
  const counted = countedAttempts(before) + 1;
  const model = modelOfNextAttempt(task, before);
  const signal = engine.begins(task.id);
  engine.ledger.update((state) => attemptStarted(state, task.id, specHash(task)));
  const named = model === undefined ? {} : { model };
  const told = { task: task.id, attempt: number, counted, limit: task.max_attempts, ...named };
  emit({ kind: 'attempt-started', at, ...told });
  const started_at = timestamp(at);
  const durable = control.begun({ task: task.id, attempt: number, started_at, earlier: before.attempts });
  return { number, counted, started_at, signal, durable, ...named };
};

const attemptRecord = (
  engine: Engine,
  info: AttemptInfo,
  result: AttemptResult,
  outcome: Outcome,
  error?: string,
): AttemptState =>
  attemptOf(engine, result.made ?? info, result, { outcome, ...(error === undefined ? {} : { error }) });

const attemptOf = (
  engine: Engine,
  { started_at, model }: { readonly started_at: string; readonly model?: string },
  result: AttemptResult,
  end: { readonly outcome: Outcome; readonly error?: string },
): AttemptState => ({
  started_at,
  seconds: Math.round(result.seconds * 10) / 10,
  ...end,
  ...(model === undefined ? {} : { model }),
  ...(result.session === undefined ? {} : { session: result.session }),
  ...(result.usage === undefined ? {} : { usage: result.usage }),
  ...(engine.execution.run === undefined ? {} : { run: engine.execution.run }),
});

const integrate = async (
  engine: Engine,
  task: Task,
  info: AttemptInfo,
  result: Extract<AttemptResult, { kind: 'succeeded' }>,
): Promise<AttemptEnd> => {
  const completion = {
    attempt: attemptRecord(engine, info, result, 'completed'),
    summary: result.summary,
    outputs: result.outputs,
  };
  const completed = (now: PlanState): PlanState => taskCompleted(now, task.id, completion);
  const integration = await engine.inTurn(async (): Promise<Integration> => {
    const { change, summary, details } = result;
    const state = (news: BranchNews): PlanState | undefined =>
      engine.outdated(task, news) === undefined ? completed(engine.afterNews(engine.ledger.state, news)) : undefined;
    const end = await engine.execution.integrator.integrate({
      task,
      attempt: info.number,
      summary,
      details,
      change,
      state,
    });
    engine.take(end.news);
    if (end.kind === 'committed') engine.ledger.update((now) => commitKnown(completed(now), task.id, end.sha));
    return end;
  });
  await result.change.release();
  if (integration.kind === 'conflict') {
    const error = `somebody else changed the same places: ${integration.paths.join(', ')}`;
    return fail(engine, task, info, result, { outcome: 'conflict', error, discarded: '' });
  }
  if (integration.kind === 'obsolete')
    return release(engine, task, info, result, engine.outdated(task) ?? 'it is out of date');
  if (integration.kind === 'failed')
    return fail(engine, task, info, result, { outcome: 'verify', error: integration.error, discarded: '' });
  engine.execution.control.recorded(task.id);
  report(engine, task, info, result, { outcome: 'completed', retrying: false });
  return { kind: 'completed' };
};

const fail = (engine: Engine, task: Task, info: AttemptInfo, result: AttemptResult, feedback: Feedback): AttemptEnd => {
  const { outcome, error } = feedback;
  const record = attemptRecord(engine, info, result, outcome, error);
  const after = engine.ledger.update((state) => attemptFailed(state, task.id, record, 'pending'));
  const verdict = retryVerdict(task, taskState(after, task.id));
  report(engine, task, info, result, { outcome, error, retrying: verdict.kind === 'retry' });
  if (verdict.kind === 'retry') return { kind: 'again', feedback };
  return giveUp(engine, task, verdict.why);
};

const giveUp = (engine: Engine, task: Task, why: string): TaskEnd => {
  engine.ledger.update((state) => ({
    ...state,
    tasks: { ...state.tasks, [task.id]: { ...taskState(state, task.id), status: 'failed' } },
  }));
  return { kind: 'failed', why };
};

const release = (engine: Engine, task: Task, info: AttemptInfo, result: AttemptResult, error: string): AttemptEnd => {
  const record = attemptRecord(engine, info, result, 'cancelled', error);
  const next = engine.scheduler.halted?.status === 'cancelled' ? 'cancelled' : 'pending';
  engine.ledger.update((state) => attemptFailed(state, task.id, record, next));
  report(engine, task, info, result, { outcome: 'cancelled', error, retrying: false });
  return { kind: 'released' };
};

const report = (
  engine: Engine,
  task: Task,
  info: AttemptInfo,
  result: AttemptResult,
  verdict: { outcome: Outcome; error?: string; retrying: boolean },
): void =>
  engine.execution.emit({
    kind: 'attempt-finished',
    at: engine.execution.clock.now(),
    task: task.id,
    attempt: info.number,
    counted: info.counted,
    ...verdict,
    seconds: result.seconds,
    ...(result.usage === undefined ? {} : { usage: result.usage }),
    ...(result.transcript === undefined ? {} : { transcript: result.transcript }),
  });
