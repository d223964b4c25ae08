import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { continueInNextRun } from '../legs/continue.ts';
import type { Request } from '../request/request.ts';

/** Starts the run that continues this one. */
export const continuePlan = (request: Extract<Request, { command: 'continue' }>, world: World): CommandResult =>
  continueInNextRun(request, world);
