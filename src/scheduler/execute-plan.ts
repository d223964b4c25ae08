import { timestamp } from '../lib/clock.ts';
import type { Task } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { commitsRewritten, planStopped, taskSkipped } from '../plan/transitions.ts';
import { runTask } from './attempts.ts';
import type { Engine, Execution } from './engine.ts';
import { Ledger } from './ledger.ts';
import { PhaseProgress } from './phase-progress.ts';
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
  return { ...execution, ledger, scheduler, phases: new PhaseProgress(plan, execution.state), inTurn };
};

const interruption = (signal: AbortSignal): Stop => ({
  status: 'paused',
  reason: 'interrupted',
  detail: signal.reason instanceof Error ? signal.reason.message : String(signal.reason),
});

const start = async (engine: Engine, task: Task): Promise<string> => {
  if (engine.phases.begins(task.phase)) engine.emit({ kind: 'phase-started', at: engine.clock.now(), phase: task.phase });
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
  const ended = engine.phases.ends(task.phase, status);
  if (ended !== undefined) engine.emit({ kind: 'phase-finished', at: engine.clock.now(), phase: task.phase, status: ended });
};

const finish = async (engine: Engine, stop: Stop): Promise<PlanState> => {
  const recorded = await record(engine, stop);
  const kept = recorded.halt === undefined ? stop : ({ status: 'paused', ...recorded.halt } as const);
  const at = engine.clock.now();
  // What could not be published is still told to whoever reads the outcome of this run.
  const state = engine.ledger.update((now) => planStopped(commitsRewritten(now, recorded.rewritten), told(kept, at)));
  const { status, reason, detail } = kept;
  const why = { ...(reason === undefined ? {} : { reason }), ...(detail === undefined ? {} : { detail }) };
  engine.emit({ kind: 'plan-stopped', at, plan: engine.plan, state, status, ...why });
  return state;
};

const record = (engine: Engine, stop: Stop): ReturnType<Engine['integrator']['record']> => {
  const state = engine.ledger.update((before) => planStopped(before, told(stop, engine.clock.now())));
  return engine.integrator.record(state, stop.reason === undefined ? stop.status : `${stop.status} (${stop.reason})`);
};

const told = ({ status, reason, detail }: Stop, at: Date) => ({
  status,
  at: timestamp(at),
  ...(reason === undefined ? {} : { reason }),
  ...(detail === undefined ? {} : { detail }),
});
