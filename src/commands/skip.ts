import { changeTask } from '../execution/change-task.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { taskSkipped } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';

/** Passes over a task: what depends on it goes on without its outputs. */
export const skip = (request: Extract<Request, { command: 'skip' }>, world: World): CommandResult =>
  changeTask(request, world, ({ state }, task) => taskSkipped(state, task.id, request.reason ?? 'skipped by a person'));
