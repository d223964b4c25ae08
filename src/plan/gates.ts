import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Phase, Plan, Task } from './model.ts';
import { tasksOf } from './model.ts';
import { specHash } from './spec-hash.ts';
import type { Approval, PlanState } from './state.ts';
import { taskState } from './state.ts';
import { nearest } from './suggest.ts';

/** Whether an approval is for the task as it is defined now: an edit of its work voids it. */
export const approves = ({ spec }: Pick<Approval, 'spec'>, task: Task): boolean => spec === specHash(task);

/** A task of a manual phase, with its phase. */
export interface Gate {
  readonly phase: Phase;
  readonly task: Task;
}

/** A plan's task by its id, or who there is instead. */
export const findTask = (plan: Plan, id: string): Result<Task, Failure> => {
  const tasks = tasksOf(plan);
  const task = tasks.find((candidate) => candidate.id === id);
  if (task !== undefined) return ok(task);
  const ids = tasks.map((candidate) => candidate.id);
  const near = nearest(id, ids);
  return err({
    code: 'unknown-task',
    message: `plan ${plan.id} has no task ${JSON.stringify(id)}; its tasks: ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ', …' : ''}`,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  });
};

const refused = (command: string, id: string, why: string): { ok: false; error: Failure } =>
  err({
    code: 'wrong-status',
    message: `cannot ${command} task ${id}: ${why}; accepted: a waiting or pending task of a manual phase`,
  });

/** Why nobody decides about a task of a plan any more: from a cancelled one only `reset` leads on. */
export const pastDeciding = ({ status }: PlanState, id: string, command: string): Failure | undefined =>
  status === 'cancelled'
    ? {
        code: 'wrong-status',
        message: `cannot ${command} task ${id}: the plan was cancelled; accepted: a task of a plan that was not`,
        hint: 'reset it first',
      }
    : undefined;

/** The gate at which `command` may decide about a task: it is in a manual phase and has not been let pass or settled. */
export const gateOf = (
  plan: Plan,
  state: PlanState,
  id: string,
  command: 'approve' | 'reject',
): Result<Gate, Failure> => {
  const found = findTask(plan, id);
  if (!found.ok) return found;
  const past = pastDeciding(state, id, command);
  if (past !== undefined) return err(past);
  const task = found.value;
  const phase = plan.phases.find((candidate) => candidate.id === task.phase);
  if (phase?.mode !== 'manual') return refused(command, id, `its phase ${task.phase} is not manual`);
  const { status, approved } = taskState(state, id);
  if (status !== 'waiting' && status !== 'pending') return refused(command, id, `it is ${status}`);
  if (command === 'approve' && approved !== undefined && approves(approved, task))
    return refused(command, id, `${approved.by} approved it at ${approved.at}`);
  return ok({ phase, task });
};

/** Why a task may not be completed by hand: in a manual phase that would lead past its gate, unless it was let pass before. */
export const completedPastGate = (plan: Plan, state: PlanState, task: Task): Failure | undefined => {
  const phase = plan.phases.find(({ id }) => id === task.phase);
  const { approved, status } = taskState(state, task.id);
  if (phase?.mode !== 'manual' || (approved !== undefined && approves(approved, task))) return undefined;
  const back = status === 'pending' || status === 'waiting' ? '' : 'retry it, then ';
  return {
    code: 'wrong-status',
    message: `cannot complete task ${task.id}: it is in the manual phase ${phase.id}, and nobody has approved it`,
    hint: `${back}approve it${task.worker.kind === 'human' ? ': that completes it' : ''}`,
  };
};

/** The gate that an approval opens now; the task, or what was decided about it, may have changed since it was given. */
export const admit = (plan: Plan, state: PlanState, id: string, approval: Approval): Result<Gate, Failure> => {
  const gate = gateOf(plan, state, id, 'approve');
  if (!gate.ok) return gate;
  if (!approves(approval, gate.value.task))
    return err({
      code: 'task-changed',
      message: `task ${id} was changed after it was shown to whoever approved it`,
      hint: 'look at it again, and approve it as it is now',
    });
  if (approval.via === 'environment' && isUsed(state, approval))
    return err({ code: 'not-approved', message: `${approval.by}'s review has let another task pass already` });
  return gate;
};

/** One review lets one task pass. */
const isUsed = ({ iterations }: PlanState, { evidence }: Approval): boolean =>
  iterations.some((iteration) => iteration.kind === 'approved' && iteration['evidence'] === evidence);
