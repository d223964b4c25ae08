import { changeTask } from '../execution/change-task.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { taskRetried } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';

/** Gives a failed task fresh attempts. */
export const retry = (request: Extract<Request, { command: 'retry' }>, world: World): CommandResult =>
  changeTask(request, world, ({ state }, task) => taskRetried(state, task.id));
