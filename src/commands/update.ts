import type { CommandResult } from '../execution/outcome.ts';
import { updateBranch } from '../execution/update-branch.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Merges a moved base into the plan's branch. */
export const update = (request: Extract<Request, { command: 'reset' | 'update' }>, world: World): CommandResult =>
  updateBranch(request, world);
