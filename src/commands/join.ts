import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { joinPlan } from '../legs/join.ts';
import type { Request } from '../request/request.ts';

/** Takes in what the jobs of this run have done, and says whether there is more. */
export const join = (request: Extract<Request, { command: 'join' }>, world: World): CommandResult =>
  joinPlan(request, world);
