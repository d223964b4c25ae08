import { aboutWhich } from '../authoring/about-which.ts';
import { reviewDesk } from '../authoring/review-desk.ts';
import { reviewPull } from '../authoring/review-pull.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Checks plans, says what changed, and lets Claude suggest improvements. */
export const review = async (request: Extract<Request, { command: 'review' }>, world: World): CommandResult => {
  const about = await aboutWhich(world, 'review', request);
  if (!about.ok) return refuse(about.error);
  return about.value.kind === 'pull'
    ? reviewPull(request, world, about.value.number)
    : reviewDesk(request, world, about.value.plan);
};
