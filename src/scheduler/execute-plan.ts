import { timestamp } from '../lib/clock.ts';
import type { Phase, Task } from '../plan/model.ts';
import type { PlanState, TaskStatus } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { planStopped, taskSkipped } from '../plan/transitions.ts';
import { runTask } from './attempts.ts';
import type { Engine, Execution } from './engine.ts';
import { Ledger } from './ledger.ts';
import type { Stop } from './scheduler.ts';
import { Scheduler } from './scheduler.ts';

/** Executes a plan until it ends, waits, pauses or is stopped; the returned state is already recorded. */
export const executePlan = async (execution: Execution): Promise<PlanState> => {
  const broken = new AbortController();
  const engine = assemble({ ...execution, signal: AbortSignal.any([execution.signal, broken.signal]) });
  const running = new Map<string, Promise<string>>();
  const stopped = (): void => engine.scheduler.halt(interruption(engine.signal));
  engine.signal.addEventListener('abort', stopped);
  if (engine.signal.aborted) stopped();
  try {
    for (;;) {
      const decision = engine.scheduler.next();
      if (decision.kind === 'stop') return await finish(engine, decision);
      if (decision.kind === 'skip') skip(engine, decision.task, decision.why);
      if (decision.kind === 'start') running.set(decision.task.id, start(engine, decision.task));
      if (decision.kind === 'wait') running.delete(await Promise.race(running.values()));
    }
  } catch (error) {
    broken.abort(error);
    throw error;
  } finally {
    engine.signal.removeEventListener('abort', stopped);
    await Promise.allSettled(running.values());
  }
};

const assemble = (execution: Execution): Engine => {
  const { plan, emit, clock } = execution;
  const ledger = new Ledger(execution.state, (state) => emit({ kind: 'state-changed', at: clock.now(), plan, state }));
  const scheduler = new Scheduler(plan, execution.state, {
    slots: plan.max_parallel,
    ...(execution.until === undefined ? {} : { until: execution.until }),
    ...(execution.resumedFrom === undefined ? {} : { resumedFrom: execution.resumedFrom }),
    holds: (expression) => execution.holds(expression, ledger.state),
  });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return { ...execution, ledger, scheduler, inTurn };
};

const interruption = (signal: AbortSignal): Stop => ({
  status: 'paused',
  reason: 'interrupted',
  detail: signal.reason instanceof Error ? signal.reason.message : String(signal.reason),
});

const start = async (engine: Engine, task: Task): Promise<string> => {
  announcePhase(engine, task.phase);
  const end = await runTask(engine, task);
  if (end.kind === 'released') engine.scheduler.released(task.id);
  else settle(engine, task, end.kind, end.kind === 'failed' ? end.why : '');
  return task.id;
};

const skip = (engine: Engine, task: Task, why: string): void => {
  const skipped = taskSkipped(engine.ledger.state, task.id, why);
  if (skipped.ok) engine.ledger.update(() => skipped.value);
  settle(engine, task, 'skipped', why);
};

const settle = (engine: Engine, task: Task, status: 'completed' | 'skipped' | 'failed', why: string): void => {
  engine.scheduler.settled(task.id, status, why);
  const { summary, commit } = taskState(engine.ledger.state, task.id);
  engine.emit({
    kind: 'task-finished',
    at: engine.clock.now(),
    task: task.id,
    status,
    ...(summary === undefined ? {} : { summary }),
    ...(commit === undefined ? {} : { commit }),
  });
  const phase = engine.plan.phases.find((candidate) => candidate.id === task.phase);
  if (phase === undefined) return;
  const phaseStatus = statusOfPhase(phase, engine.ledger.state);
  if (phaseStatus === 'completed' || phaseStatus === 'skipped')
    engine.emit({ kind: 'phase-finished', at: engine.clock.now(), phase: phase.id, status: phaseStatus });
};

const announcePhase = (engine: Engine, id: string): void => {
  const phase = engine.plan.phases.find((candidate) => candidate.id === id);
  const touched = phase?.tasks.some((task) => taskState(engine.ledger.state, task.id).status !== 'pending') ?? true;
  if (!touched) engine.emit({ kind: 'phase-started', at: engine.clock.now(), phase: id });
};

const finish = async (engine: Engine, stop: Stop): Promise<PlanState> => {
  const at = engine.clock.now();
  const { status, reason, detail } = stop;
  const told = { status, ...(reason === undefined ? {} : { reason }), ...(detail === undefined ? {} : { detail }) };
  const state = engine.ledger.update((before) => planStopped(before, { ...told, at: timestamp(at) }));
  await engine.integrator.record(state, `${status}${reason === undefined ? '' : ` (${reason})`}`);
  engine.emit({ kind: 'plan-stopped', at, plan: engine.plan, state, ...told });
  return state;
};

/** A phase has no status of its own in the file: it follows from its tasks. */
export const statusOfPhase = (phase: Phase, state: PlanState): TaskStatus => {
  const statuses = phase.tasks.map((task) => taskState(state, task.id).status);
  for (const status of ['running', 'failed', 'waiting', 'cancelled'] as const) if (statuses.includes(status)) return status;
  if (statuses.every((status) => status === 'skipped')) return 'skipped';
  if (statuses.every((status) => status === 'completed' || status === 'skipped')) return 'completed';
  return 'pending';
};
