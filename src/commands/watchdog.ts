import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { watchPlans } from '../legs/watchdog.ts';
import type { Request } from '../request/request.ts';

/** Goes on with plans whose run died, and reports those that a person has to look at. */
export const watchdog = (request: Extract<Request, { command: 'watchdog' }>, world: World): CommandResult =>
  watchPlans(request, world);
