import { editPlan } from '../authoring/edit-plan.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Changes a plan by operations; comments and formatting of all that they do not touch stay byte for byte. */
export const edit = (request: Extract<Request, { command: 'edit' }>, world: World): CommandResult =>
  editPlan(request, world);
