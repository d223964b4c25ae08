import { aboutWhich } from '../authoring/about-which.ts';
import { applyInPull } from '../authoring/apply-in-pull.ts';
import { applyOnDesk } from '../authoring/apply.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Applies chosen suggestions of the last review; the others stay open. */
export const apply = async (request: Extract<Request, { command: 'apply' }>, world: World): CommandResult => {
  const about = await aboutWhich(world, 'apply', request);
  if (!about.ok) return refuse(about.error);
  return about.value.kind === 'pull'
    ? applyInPull(request, world, about.value.number)
    : applyOnDesk(request, world, about.value.plan);
};
