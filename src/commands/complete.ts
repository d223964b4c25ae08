import { changeTask } from '../execution/change-task.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { verifyHead } from '../execution/verify-head.ts';
import type { World } from '../execution/world.ts';
import { err } from '../lib/result.ts';
import { completedPastGate } from '../plan/gates.ts';
import { specHash } from '../plan/spec-hash.ts';
import { taskAccepted } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';

/** Accepts what a person did on the plan's branch in place of a task; its `verify` commands run first and must pass; where there are none a warning says so. */
export const complete = (request: Extract<Request, { command: 'complete' }>, world: World): CommandResult =>
  changeTask(request, world, async (open, task) => {
    const accepted = taskAccepted(open.state, task.id, specHash(task), request.reason ?? 'done by a person');
    if (!accepted.ok) return accepted;
    const gated = completedPastGate(open.plan, open.state, task);
    if (gated !== undefined) return err(gated);
    if (task.verify.length === 0) warnUnverified(world, task.id);
    const failure = await verifyHead(world, open, task);
    return failure === undefined
      ? accepted
      : err({ code: 'verify-failed', message: `task ${task.id} is not completed: ${failure}` });
  });

const warnUnverified = ({ emit, clock }: World, task: string): void =>
  emit({
    kind: 'warning',
    at: clock.now(),
    task,
    message: 'it has no `verify`: it is completed on your word, and nothing was checked',
  });
