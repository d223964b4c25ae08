import { generate as generatePlan } from '../authoring/generate-plan.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Lets Claude explore the repository, with tools that can change nothing, and write a plan. */
export const generate = (request: Extract<Request, { command: 'generate' }>, world: World): CommandResult =>
  generatePlan(request, world);
