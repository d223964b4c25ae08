import { newPlan as makePlan } from '../authoring/new-plan.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Starts a plan from a template, or a blank one. */
export const newPlan = (request: Extract<Request, { command: 'new' }>, world: World): CommandResult =>
  makePlan(request, world);
