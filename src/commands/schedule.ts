import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { schedulePlan } from '../legs/schedule.ts';
import type { Request } from '../request/request.ts';

/** Says which jobs of the workflow come next for a plan. */
export const schedule = (request: Extract<Request, { command: 'schedule' }>, world: World): CommandResult =>
  schedulePlan(request, world);
