import { obtainApproval } from '../execution/approval.ts';
import { reopened } from '../execution/fan-out.ts';
import { goOn, recordOnly } from '../execution/go-on.ts';
import { lookAt } from '../execution/look-at.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import { giveOrder } from '../execution/order.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import { verifyHead } from '../execution/verify-head.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { admit, gateOf } from '../plan/gates.ts';
import type { Approval, PlanState } from '../plan/state.ts';
import { taskAccepted, taskApproved } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';

type Approve = Extract<Request, { command: 'approve' }>;

/** Lets a task of a manual phase pass; one that a person does is completed with it, once its `verify` has passed. */
export const approve = async (request: Approve, world: World): CommandResult => {
  const given = await approvalOf(request, world);
  if (!given.ok) return given;
  const { plan, task, reason, execute, options } = request;
  const approval = given.value;
  return giveOrder(world, {
    plan,
    request: { kind: 'approve', task, approval, ...(reason === undefined ? {} : { reason }) },
    apply: (open) => applied(world, open, task, approval),
    record: (open, state) =>
      execute
        ? goOn(world, open, state, options)
        : recordOnly(world, open, reopened(open, state, timestamp(world.clock.now())), `approve ${task}`),
  });
};

/** The plan is only looked at: a person may take their time to answer, and whoever executes it is not to be kept waiting. */
const approvalOf = async ({ plan, task, reason }: Approve, world: World) => {
  const seen = await lookAt(world, plan, ({ plan: found, state, workbench }) => {
    const gate = gateOf(found, state, task, 'approve');
    return gate.ok ? ok({ ...gate.value, plan: found.id, state, head: workbench.head }) : gate;
  });
  if (!seen.ok) return refuse(seen.error.failure, seen.error.diagnostics);
  if (!seen.value.ok) return refuse(seen.value.error);
  const approval = await obtainApproval(world, seen.value.value, reason);
  return approval.ok ? approval : refuse(approval.error);
};

const applied = async (
  world: World,
  open: OpenPlan,
  id: string,
  approval: Approval,
): Promise<Result<PlanState, Failure>> => {
  const gate = admit(open.plan, open.state, id, approval);
  if (!gate.ok) return gate;
  const { task } = gate.value;
  const approved = taskApproved(open.state, id, approval);
  if (task.worker.kind !== 'human') return ok(approved);
  const failure = await verifyHead(world, open, task);
  if (failure !== undefined)
    return err({
      code: 'verify-failed',
      message: `task ${id} is not completed: ${failure}`,
      hint: 'approve it again when it is done',
    });
  return taskAccepted(approved, id, approval.spec, approval.reason ?? `done, says ${approval.by}`);
};
