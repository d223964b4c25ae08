import { resolve } from 'node:path';
import { Conditions } from '../execution/conditions.ts';
import type { Continuation, Hands } from '../execution/continue-plan.ts';
import { continuePlan } from '../execution/continue-plan.ts';
import { isOurs, stoppedByPeople } from '../execution/fan-out.ts';
import { outcomeOf, standingOf, unlessTakenOver } from '../execution/go-on.ts';
import type { OpenOptions, OpenPlan } from '../execution/open-plan.ts';
import { openPlan } from '../execution/open-plan.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { resumeInputs } from '../plan/inputs.ts';
import type { Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { interruptionsRecovered } from '../plan/transitions.ts';
import { renderPlan } from '../report/tables.ts';
import type { Request } from '../request/request.ts';
import { readyElsewhere } from '../scheduler/leg.ts';
import type { Scheduled } from '../state/scheduled.ts';
import { createReplay } from '../task/replay.ts';
import type { Handed } from './collect.ts';
import { collect } from './collect.ts';
import { runOf } from './in-actions.ts';
import { rejectedByReviewers } from './rejected.ts';
import { shareOut, sharesOf } from './shares.ts';
import { hasMore } from './standing.ts';
import { unpack } from './unpack.ts';

type Join = Extract<Request, { command: 'join' }>;

/**
 * Takes in what the jobs of this run have done for a plan, and says whether there is more to do. After a fan-out it is the only one who writes: every
 * result is put on the branch in plan order, checked and verified as on one runner; a job that left none was interrupted.
 */
export const joinPlan = async (request: Join, world: World): CommandResult => {
  const run = runOf(world, request.command);
  if (!run.ok) return refuse(run.error);
  const opened = await openPatiently(world, request.plan, { purpose: 'work', fanOut: 'ours' });
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const { plan, state } = open;
  const scheduled = open.lease?.scheduled;
  if (scheduled === undefined || !isOurs(world.context, scheduled) || scheduled.execution !== state.execution) {
    const text = `Plan ${plan.id} has gone on without run ${run.value.id}; nothing of it is taken in.\n`;
    return ok({ ...told(world, open, state, { text, more: false }), exit: 0 });
  }
  const conditions = new Conditions();
  await conditions.prepare(plan);
  const handed = request.attempts === undefined ? undefined : resolve(world.context.directory, request.attempts);
  const folder = handed === undefined ? new Map<string, Handed>() : await collect(handed, plan.id);
  const end = await takeIn(world, open, { scheduled, options: request.options, conditions, handed: folder });
  if (!end.ok) return refuse(end.error);
  if ((await open.lease?.schedule(joined(plan, end.value, scheduled))) !== true)
    return refuse({ code: 'unreachable', message: `it cannot be remembered that run ${run.value.id} is joined` });
  const until = scheduled.until === undefined ? {} : { until: scheduled.until };
  const more = hasMore({ plan, state: end.value, conditions, ...until }, scheduled);
  const standing = standingOf(open, end.value, { stopped: !more });
  return ok({ ...told(world, open, end.value, { text: renderPlan(plan, end.value), more }), standing });
};

/** A job of it that is run again has a share of what is left now, where its task is not settled. */
const joined = (plan: Plan, state: PlanState, scheduled: Scheduled): Scheduled => {
  if (scheduled.shares === undefined) return { ...scheduled, joined: true };
  const out = new Set(scheduled.tasks.map(({ task }) => task));
  const tasks = tasksOf(plan).filter(({ id }) => out.has(id) && taskState(state, id).status === 'pending');
  return { ...scheduled, joined: true, shares: sharesOf(shareOut(plan, state, tasks)) };
};

const told = (
  world: World,
  open: OpenPlan,
  state: PlanState,
  { text, more }: { readonly text: string; readonly more: boolean },
) => {
  const outcome = outcomeOf(world, open, state, text);
  return {
    ...outcome,
    result: { ...outcome.result, more },
    outputs: { ...outcome.outputs, more: String(more) },
  };
};

const patienceMs = 10 * 60_000;
const lookMs = 10_000;

/** Whoever gives an order holds the plan for a moment, and a holder of this run that died is believed in for two minutes. */
const openPatiently = async (world: World, plan: string, options: OpenOptions): ReturnType<typeof openPlan> => {
  const { clock, signal } = world;
  for (const since = clock.monotonic(); ;) {
    const opened = await openPlan(world, plan, options);
    const held = !opened.ok && opened.error.failure.code === 'held';
    if (!held || signal.aborted || clock.monotonic() - since > patienceMs) return opened;
    await clock.sleep(lookMs, signal);
  }
};

interface Taking {
  readonly scheduled: Scheduled;
  readonly options: Join['options'];
  /** Prepared for the plan. */
  readonly conditions: Conditions;
  readonly handed: ReadonlyMap<string, Handed>;
}

const takeIn = async (world: World, open: OpenPlan, taking: Taking): Promise<Result<PlanState, Failure>> => {
  const { scheduled } = taking;
  switch (scheduled.next) {
    case 'fanout':
      return takeInFanOut(world, open, taking);
    case 'gated': {
      const state = await rejectedByReviewers(world, open, taking.conditions, scheduled);
      if (!state.ok) return state;
      return state.value === open.state && open.interrupted.length === 0
        ? state
        : settle(world, open, taking, { state: state.value, hands: nothingHere });
    }
    case 'run':
      return open.interrupted.length === 0
        ? ok(open.state)
        : settle(world, open, taking, { state: open.state, hands: nothingHere });
  }
};

const nothingHere: Hands = { here: () => false };

const takeInFanOut = async (world: World, open: OpenPlan, taking: Taking): Promise<Result<PlanState, Failure>> => {
  const { scheduled, conditions, handed } = taking;
  const { plan, state } = open;
  const at = timestamp(world.clock.now());
  const holds = (expression: string) => conditions.holds(expression, state);
  const ready = readyElsewhere(plan, state, { resumedFrom: 'pause-after', holds });
  const { made, tasks, missing, passedOver } = await unpack(open, scheduled, { handed, ready });
  const warn = (task: string, message: string): void =>
    world.emit({ kind: 'warning', at: world.clock.now(), task, message });
  for (const { task, why } of passedOver) warn(task, `the result of its job is passed over: ${why}`);
  for (const { task, why } of missing) warn(task, `the attempt does not count: ${why ?? ''}`);
  const hands: Hands = {
    here: () => false,
    at: scheduled.base,
    resumedFrom: 'pause-after',
    runner: (tasksWorld) => createReplay(tasksWorld, made),
    handedBack: tasks,
  };
  return settle(world, open, taking, { state: interruptionsRecovered(state, missing, at).state, hands });
};

/** Lets the engine take in what is handed back and find where the plan stands. A plan that somebody stopped meanwhile stays so. */
const settle = async (
  world: World,
  open: OpenPlan,
  { scheduled, options, conditions }: Taking,
  { state, hands }: { readonly state: PlanState; readonly hands: Hands },
): Promise<Result<PlanState, Failure>> => {
  const { plan } = open;
  const inputs = resumeInputs(plan, state.inputs ?? {});
  const until = scheduled.until === undefined ? {} : { until: scheduled.until };
  const continuation: Continuation = {
    plan,
    state,
    inputs: inputs.ok ? inputs.value : (state.inputs ?? {}),
    options: { ...options, ...until },
    conditions,
  };
  const halted = stoppedByPeople(state);
  const cancelled = state.status === 'cancelled' ? AbortSignal.abort(new Error('the plan was cancelled')) : undefined;
  const signal = cancelled === undefined ? world.signal : AbortSignal.any([world.signal, cancelled]);
  const stands = halted === undefined ? {} : { halted };
  return unlessTakenOver(open, continuePlan({ ...world, signal }, open, continuation, { ...hands, ...stands }));
};
