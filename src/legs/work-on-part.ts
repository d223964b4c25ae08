import { obtainApproval } from '../execution/approval.ts';
import type { Hands } from '../execution/continue-plan.ts';
import { isOurs } from '../execution/fan-out.ts';
import { goOn, outcomeOf } from '../execution/go-on.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import { openOnceFree } from '../execution/open-to-change.ts';
import type { CommandResult, Outcome } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { admit, approves, gateOf } from '../plan/gates.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { taskApproved } from '../plan/transitions.ts';
import { renderPlan } from '../report/tables.ts';
import type { ExecuteOptions, ExecutePart } from '../request/request.ts';
import { fansOut } from '../scheduler/leg.ts';
import { workOnTask } from './work-on-task.ts';

interface PartJob {
  readonly plan: string;
  readonly part: ExecutePart;
  readonly options: ExecuteOptions;
}

/** Executes a part of a plan where other runners do the rest. */
export const workOnPart = async (world: World, { plan, part, options }: PartJob): CommandResult => {
  if (part.kind === 'task') return workOnTask(world, { plan, task: part.task, base: part.base, options });
  const opened = await openOnceFree(world, plan, { fresh: options.fresh });
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const stopped = sinceScheduled(world, open);
  if (stopped !== undefined) return ok({ ...outcomeOf(world, open, open.state, stopped), exit: 0 });
  const until = options.until ?? open.lease?.scheduled?.until;
  const asked = { ...options, ...(until === undefined ? {} : { until }) };
  const worked =
    part.kind === 'rest'
      ? await goOn(world, open, open.state, asked, { here: (task, now) => !fansOut(task, now) })
      : await passGate(world, open, part.task, asked);
  return worked.ok ? ok(untold(worked.value)) : worked;
};

/** `join` tells where the plan stands. */
const untold = ({ standing: _standing, ...outcome }: Outcome): Outcome => outcome;

/** What somebody did about the plan after it was scheduled in this run comes first. */
const sinceScheduled = ({ context }: World, { plan, state, lease }: OpenPlan): string | undefined => {
  const scheduled = lease?.scheduled;
  if (scheduled === undefined || !isOurs(context, scheduled)) return undefined;
  if (scheduled.execution === state.execution && (state.status === 'running' || state.status === 'waiting'))
    return undefined;
  return `Plan ${plan.id} is ${state.status} by now; nothing is done.\n`;
};

/** Runs one task that waits at an environment's gate, once the approval of its reviewers is proved; nothing else. */
const passGate = async (world: World, open: OpenPlan, id: string, options: ExecuteOptions): CommandResult => {
  const { plan, state } = open;
  const passed = isPassed(open, id) ? ok(state) : await approved(world, open, id);
  if (!passed.ok) return refuse(passed.error);
  const hands: Hands = { here: (task) => task.id === id };
  const done = taskState(state, id).status;
  if (done === 'completed' || done === 'skipped')
    return ok({ ...outcomeOf(world, open, state, renderPlan(plan, state)), exit: 0 });
  return await goOn(world, open, passed.value, options, hands);
};

/** Whether nobody has to be asked any more: it is done, or somebody let it pass by other means. */
const isPassed = ({ plan, state }: OpenPlan, id: string): boolean => {
  const task = tasksOf(plan).find((one) => one.id === id);
  const { approved: approval, status } = taskState(state, id);
  if (status === 'completed' || status === 'skipped') return true;
  return task !== undefined && approval !== undefined && approves(approval, task);
};

const approved = async (world: World, open: OpenPlan, id: string): Promise<Result<PlanState, Failure>> => {
  const { plan, state, workbench } = open;
  const gate = gateOf(plan, state, id, 'approve');
  if (!gate.ok) return gate;
  const approval = await obtainApproval(world, { ...gate.value, plan: plan.id, state, head: workbench.head });
  if (!approval.ok) return approval;
  const admitted = admit(plan, state, id, approval.value);
  return admitted.ok ? ok(taskApproved(state, id, approval.value)) : admitted;
};
