import type { Task } from '../plan/model.ts';
import { resumeInputs } from '../plan/inputs.ts';
import { fillTask } from '../task/fill-task.ts';
import { verify } from '../task/verify.ts';
import type { OpenPlan } from './open-plan.ts';
import type { World } from './world.ts';

/** Runs a task's `verify` on the head of the plan's branch; what failed, or undefined. Leaves nothing behind. */
export const verifyHead = async (
  world: World,
  { plan, state, workbench, children }: OpenPlan,
  task: Task,
): Promise<string | undefined> => {
  if (children.networkFault !== undefined && task.verify.length > 0) return children.networkFault.message;
  const inputs = resumeInputs(plan, state.inputs ?? {});
  const filled = await fillTask(task, { ...state, ...(inputs.ok ? { inputs: inputs.value } : {}) });
  if (!filled.ok) return world.redact(filled.error);
  const workspace = workbench.acquire();
  try {
    await workspace.prepare(workbench.head);
    const timeoutMs = task.timeout_minutes * 60_000;
    const { clock, emit, redact, signal } = world;
    const attempt = { world: { clock, emit, confinement: children }, task, attempt: 0, workspace, signal, timeoutMs };
    const failure = await verify(attempt, filled.value.task.verify, filled.value.env);
    return failure === undefined ? undefined : redact(failure);
  } finally {
    await workspace.restore();
    workbench.release(workspace);
  }
};
