import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Starts a plan. */
export const newPlan = async (_request: Extract<Request, { command: 'new' }>, _world: World): CommandResult =>
  refuse({ code: 'not-built', message: 'not yet' });
