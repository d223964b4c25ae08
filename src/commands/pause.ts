import { giveOrder, orderedBy } from '../execution/order.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import { planPaused } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';

/** Pauses a plan: running tasks end, nothing more starts until somebody resumes it. */
export const pause = (request: Extract<Request, { command: 'pause' | 'cancel' }>, world: World): CommandResult => {
  const { plan, reason } = request;
  const detail = `${orderedBy(world)} asked for a pause${reason === undefined ? '' : `: ${reason}`}`;
  return giveOrder(world, {
    plan,
    request: { kind: 'pause', ...(reason === undefined ? {} : { reason }) },
    apply: ({ state }) => planPaused(state, detail, timestamp(world.clock.now())),
  });
};
