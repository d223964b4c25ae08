import { timestamp } from '../lib/clock.ts';
import type { Task } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { planStopped, taskSkipped, taskWaiting } from '../plan/transitions.ts';
import { outOfMinutes, runTask } from './attempts.ts';
import type { Execution } from './engine.ts';
import { Engine } from './engine.ts';
import { Inbox } from './inbox.ts';
import { obey } from './orders.ts';
import type { BranchNews } from './ports.ts';
import type { Stop } from './decision.ts';
import { stopOfLeg } from './idle-legs.ts';
import { TimeBudget } from './time-budget.ts';

/** Executes a plan until it ends, waits, pauses or is stopped; the returned state is already recorded. */
export const executePlan = async (execution: Execution): Promise<PlanState> => {
  const engine = new Engine(execution);
  const inbox = new Inbox();
  const running = new Map<string, Promise<string>>();
  using watches = new DisposableStack();
  watches.use(execution.control.listen((order) => inbox.put(order)));
  watches.use(new TimeBudget(engine, () => inbox.wake()));
  watches.use(execution.integrator.watch(() => inbox.wake()));
  const stopped = (): void => engine.scheduler.halt(interruption(execution.signal));
  execution.signal.addEventListener('abort', stopped);
  if (execution.signal.aborted) stopped();
  takeIn(engine, running);
  try {
    for (;;) {
      for (const order of inbox.take()) obey(engine, order);
      if (engine.behind) {
        await Promise.race([engine.catchUp(), inbox.woken()]);
        continue;
      }
      const decision = engine.scheduler.next();
      if (decision.kind === 'stop' && !(await passedGate(engine, decision))) return await finish(engine, decision);
      if (decision.kind === 'skip') skip(engine, decision.task, decision.why);
      if (decision.kind === 'start') start(engine, running, decision.task);
      if (decision.kind === 'wait') running.delete(await Promise.race([...running.values(), inbox.woken()]));
    }
  } catch (error) {
    engine.abort(error);
    throw error;
  } finally {
    execution.signal.removeEventListener('abort', stopped);
    await Promise.allSettled(running.values());
  }
};

/** Asks the person at hand, if there is one, about tasks that wait; whether that, or a stop meanwhile, changed anything. */
const passedGate = async (engine: Engine, { status }: Stop): Promise<boolean> => {
  const { atGate } = engine.execution;
  if (status !== 'waiting' || atGate === undefined) return false;
  const waiting = [...engine.scheduler.gated].map((id) => engine.taskOf(id)).filter((task) => task !== undefined);
  const orders = await atGate({ plan: engine.plan, waiting, state: engine.ledger.state });
  for (const order of orders) obey(engine, order);
  return orders.length > 0 || engine.scheduler.halted !== undefined;
};

const interruption = (signal: AbortSignal): Stop => ({
  status: 'paused',
  reason: 'interrupted',
  detail: signal.reason instanceof Error ? signal.reason.message : String(signal.reason),
});

/** Takes in what other runners hand back, in the given order. */
const takeIn = (engine: Engine, running: Map<string, Promise<string>>): void => {
  let last: Promise<unknown> = Promise.resolve();
  for (const task of engine.execution.handedBack ?? []) {
    const turn = last.then(() => carryOut(engine, task));
    running.set(task.id, turn);
    last = turn;
  }
};

const start = (engine: Engine, running: Map<string, Promise<string>>, task: Task): void => {
  const usedUp = outOfMinutes(engine, task);
  if (usedUp === undefined) running.set(task.id, carryOut(engine, task));
  else {
    engine.scheduler.released(task.id);
    engine.scheduler.halt(usedUp);
  }
};

const carryOut = async (engine: Engine, task: Task): Promise<string> => {
  const { emit, clock } = engine.execution;
  if (engine.phases.begins(task.phase)) emit({ kind: 'phase-started', at: clock.now(), phase: task.phase });
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
  const { emit, clock } = engine.execution;
  engine.scheduler.settled(task.id, status, why);
  const { summary, commit } = taskState(engine.ledger.state, task.id);
  emit({
    kind: 'task-finished',
    at: clock.now(),
    task: task.id,
    status,
    ...(summary === undefined ? {} : { summary }),
    ...(commit === undefined ? {} : { commit }),
  });
  const ended = engine.phases.ends(task.phase, status);
  if (ended !== undefined) emit({ kind: 'phase-finished', at: clock.now(), phase: task.phase, status: ended });
};

const finish = async (engine: Engine, decided: Stop): Promise<PlanState> => {
  const { clock, emit, integrator } = engine.execution;
  for (const id of engine.scheduler.gated) engine.ledger.update((state) => taskWaiting(state, id));
  const { stop, state: before } = stopOfLeg(decided, { before: engine.execution.state, after: engine.ledger.state });
  const final = (news: BranchNews): PlanState => planStopped(engine.afterNews(before, news), told(stop, clock.now()));
  const news = await integrator.record(
    final,
    stop.reason === undefined ? stop.status : `${stop.status} (${stop.reason})`,
  );
  // What could not be published is still told to whoever reads the outcome of this run.
  const kept: Stop = news.halt === undefined ? stop : { status: 'paused', ...news.halt };
  const at = clock.now();
  const state = engine.ledger.update(() => planStopped(engine.afterNews(before, news), told(kept, at)));
  const { status, reason, detail } = kept;
  const why = { ...(reason === undefined ? {} : { reason }), ...(detail === undefined ? {} : { detail }) };
  emit({ kind: 'plan-stopped', at, plan: engine.plan, state, status, ...why });
  return state;
};

const told = ({ status, reason, detail }: Stop, at: Date) => ({
  status,
  at: timestamp(at),
  ...(reason === undefined ? {} : { reason }),
  ...(detail === undefined ? {} : { detail }),
});
