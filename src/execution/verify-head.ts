import type { Task } from '../plan/model.ts';
import { verify } from '../task/verify.ts';
import type { OpenPlan } from './open-plan.ts';
import type { World } from './world.ts';

/** Runs a task's `verify` on the head of the plan's branch; what failed, or undefined. Leaves nothing behind. */
export const verifyHead = async (
  world: World,
  { workbench, children }: OpenPlan,
  task: Task,
): Promise<string | undefined> => {
  const workspace = workbench.acquire();
  try {
    await workspace.prepare(workbench.head);
    const timeoutMs = task.timeout_minutes * 60_000;
    const { clock, emit, redact, signal } = world;
    const attempt = { world: { clock, emit, confinement: children }, task, attempt: 0, workspace, signal, timeoutMs };
    const failure = await verify(attempt, task.verify, {});
    return failure === undefined ? undefined : redact(failure);
  } finally {
    await workspace.restore();
    workbench.release(workspace);
  }
};
