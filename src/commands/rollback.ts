import type { CommandResult } from '../execution/outcome.ts';
import { rollBack } from '../execution/roll-back.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Undoes tasks, with one revert commit each, and all that builds on them. */
export const rollback = (request: Extract<Request, { command: 'rollback' }>, world: World): CommandResult =>
  rollBack(request, world);
