import { Conditions } from '../execution/conditions.ts';
import type { Continuation } from '../execution/continue-plan.ts';
import { continuePlan } from '../execution/continue-plan.ts';
import { goesOn, isOurs } from '../execution/fan-out.ts';
import { recordOnly, unlessTakenOver } from '../execution/go-on.ts';
import { lookAt } from '../execution/look-at.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import { openOnceFree } from '../execution/open-to-change.ts';
import { isHeld } from '../execution/open-to-change.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import { readyToContinue } from '../execution/readiness.ts';
import { workflowFilesFault } from '../execution/workflow-files.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import { ok } from '../lib/result.ts';
import { executionRenewed } from '../plan/renewal.ts';
import type { PlanState, Reason } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { planStopped } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';
import type { Leg } from '../scheduler/leg.ts';
import type { Scheduled } from '../state/scheduled.ts';
import { idleLegs, idleLimit, legOver, progressMark } from '../state/scheduled.ts';
import { answer, answerAnew, nothingNext } from './answer.ts';
import { guarded } from './guarded.ts';
import type { Run } from './in-actions.ts';
import { runOf } from './in-actions.ts';
import type { Shares } from './shares.ts';
import { affordable } from './shares.ts';
import { leftByPeople, nextLeg } from './standing.ts';

type Schedule = Extract<Request, { command: 'schedule' }>;

/**
 * Says which jobs come next for a plan, and remembers it before it says so: whoever asks again for the same run, or while these jobs are at work, is
 * told that nothing does. Starts the plan where it has not run yet; starts no task.
 */
export const schedulePlan = async (request: Schedule, world: World): CommandResult => {
  const run = runOf(world, request.command);
  if (!run.ok) return refuse(run.error);
  const { fresh, leg } = request.options;
  const opened = await openOnceFree(world, request.plan, { fresh });
  if (!opened.ok) {
    const { failure, diagnostics } = opened.error;
    if (!isHeld(failure)) return refuse(failure, diagnostics);
    const seen = await lookAt(world, request.plan, (open) =>
      answer(world, open, open.state, nothingNext(leg.leg, failure.message)),
    );
    return seen.ok ? ok({ ...seen.value, exit: 0 }) : refuse(seen.error.failure, seen.error.diagnostics);
  }
  await using open = opened.value;
  const why = await notNow(world, open, run.value, request);
  if (why !== undefined) {
    // What the run that completed the plan could not tell is told now.
    const say = open.state.status === 'completed' ? answerAnew : answer;
    return ok({ ...say(world, open, open.state, nothingNext(leg.leg, why)), exit: 0 });
  }
  const before = open.lease?.scheduled;
  const idle = leg.leg > 0 && before !== undefined ? idleLegs(before, open.state) : 0;
  if (idle >= idleLimit) return await gotNowhere(world, open, leg.leg);
  return await decide(world, open, request, { run: run.value, before, idle });
};

/** Started by a schedule of the repository, or by another run. */
const isAutomatic = ({ context }: World, { options: { leg } }: Schedule): boolean =>
  leg.leg > 0 || context.env['GITHUB_EVENT_NAME'] === 'schedule';

/** Why nothing is to be done, whatever the plan looks like inside. */
const notNow = async (world: World, open: OpenPlan, run: Run, request: Schedule): Promise<string | undefined> => {
  const { state, lease } = open;
  const scheduled = lease?.scheduled;
  const { leg, parentRun: parent } = request.options.leg;
  const over = legOver(scheduled, { leg, run, ...(parent === undefined ? {} : { parent }) });
  if (over !== undefined) return over;
  if (
    scheduled !== undefined &&
    !scheduled.joined &&
    !isOurs(world.context, scheduled) &&
    (await goesOn(world, scheduled))
  )
    return `run ${scheduled.run.id} is at work on the plan`;
  const left = isAutomatic(world, request) ? leftByPeople(state) : undefined;
  if (left !== undefined) return left;
  if (state.status === 'cancelled') return 'the plan was cancelled; reset it first';
  return state.status === 'completed' && !request.options.fresh
    ? 'the plan is completed; there is nothing to do'
    : undefined;
};

export const gotNowhere = (world: World, open: OpenPlan, leg: number): CommandResult =>
  pauseFor(world, open, open.state, {
    reason: 'no-progress',
    detail: `nothing got done in ${idleLimit} runs in a row`,
    leg,
  });

const pauseFor = async (
  world: World,
  open: OpenPlan,
  before: PlanState,
  { reason, detail, leg }: { readonly reason: Reason; readonly detail: string; readonly leg: number },
): CommandResult => {
  const at = timestamp(world.clock.now());
  const state = planStopped(before, { status: 'paused', reason, detail, at });
  const recorded = await recordOnly(world, open, state, `paused (${reason})`);
  return recorded.ok ? ok({ ...answerAnew(world, open, state, nothingNext(leg, detail)), exit: 1 }) : recorded;
};

interface Place {
  readonly run: Run;
  readonly before: Scheduled | undefined;
  readonly idle: number;
}

const decide = async (world: World, open: OpenPlan, request: Schedule, place: Place): CommandResult => {
  const { options } = request;
  const { plan, workbench } = open;
  // A job that is run again finds the execution that it has renewed itself.
  const fresh = options.fresh && !(place.before !== undefined && isOurs(world.context, place.before));
  const state = fresh ? executionRenewed(open.state, workbench.head, timestamp(world.clock.now())) : ok(open.state);
  if (!state.ok) return refuse(state.error);
  const conditions = new Conditions();
  await conditions.prepare(plan);
  // The key is the business of the jobs that need it.
  const ready = readyToContinue({
    plan,
    state: state.value,
    options,
    credential: true,
    conditions,
    children: open.children,
  });
  if (!ready.ok) return refuse(ready.error);
  const fault = await workflowFilesFault(world, plan);
  if (fault !== undefined) return refuse(fault);
  const resumedFrom = state.value.reason ?? leftBefore(place);
  const from = resumedFrom === undefined ? {} : { resumedFrom };
  const end = await unlessTakenOver(open, continuePlan(world, open, ready.value, { here: () => false, ...from }));
  if (!end.ok) return refuse(end.error);
  const wanted = await legAfter(world, ready.value, end.value);
  if (!wanted.ok) return refuse(wanted.error);
  const next = affordable(ready.value.plan, end.value, wanted.value);
  return await giveOut(world, open, end.value, { ...place, ...from, ...next, options });
};

/** Remembers what comes next, and says it. */
const giveOut = async (world: World, open: OpenPlan, state: PlanState, decided: Decided): CommandResult => {
  const { leg, options } = decided;
  const { leg: number } = options.leg;
  if (leg.kind === 'none' && leg.reason === 'budget' && state.reason !== 'budget')
    return await pauseFor(world, open, state, { reason: leg.reason, detail: leg.detail ?? '', leg: number });
  if (leg.kind === 'none') return ok(answerAnew(world, open, state, { leg, number }));
  const scheduled = scheduledAs(world, open, state, { ...decided, leg });
  if ((await open.lease?.schedule(scheduled)) !== true)
    return refuse({
      code: 'unreachable',
      message: `it cannot be remembered what plan ${open.plan.id} was scheduled for`,
      hint: 'run the workflow again',
    });
  return ok(answerAnew(world, open, state, { leg, number }));
};

/** A pause that a leg was let past still lies behind the plan when that leg got nothing done. */
const leftBefore = ({ before, idle }: Place): Scheduled['resumedFrom'] => (idle > 0 ? before?.resumedFrom : undefined);

const legAfter = (world: World, { plan, conditions, options: { until } }: Continuation, state: PlanState) => {
  const { status, reason, detail } = state;
  if (status !== 'running' && status !== 'waiting') {
    const why = { ...(reason === undefined ? {} : { reason }), ...(detail === undefined ? {} : { detail }) };
    return Promise.resolve(ok<Leg>({ kind: 'none', status, ...why }));
  }
  return guarded(world, nextLeg({ plan, state, conditions, ...(until === undefined ? {} : { until }) }));
};

interface Decided extends Place {
  readonly options: Schedule['options'];
  readonly leg: Leg;
  readonly shares?: Shares;
  readonly resumedFrom?: NonNullable<Scheduled['resumedFrom']>;
}

type GivenOut = Decided & { readonly leg: Exclude<Leg, { kind: 'none' }> };

const scheduledAs = (world: World, { workbench }: OpenPlan, state: PlanState, decided: GivenOut): Scheduled => {
  const { run, idle, leg, shares, resumedFrom, options } = decided;
  const { id, attempt } = run;
  const at = timestamp(world.clock.now());
  const { leg: number, parentRun } = options.leg;
  const tasks = leg.kind === 'fanout' ? leg.tasks : [];
  return {
    leg: number,
    run: { id, attempt },
    ...(parentRun === undefined ? {} : { parent: parentRun }),
    execution: state.execution ?? '',
    at,
    next: leg.kind,
    base: workbench.head,
    tasks: tasks.map((task) => ({
      task: task.id,
      attempt: taskState(state, task.id).attempts.length + 1,
      started_at: at,
      run: id,
      earlier: [],
    })),
    ...(shares === undefined ? {} : { shares }),
    joined: false,
    progress: progressMark(state),
    idle,
    ...(options.until === undefined ? {} : { until: options.until }),
    ...(resumedFrom === undefined ? {} : { resumedFrom }),
  };
};
