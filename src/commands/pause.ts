import { askedBy } from '../execution/noted.ts';
import { giveOrder } from '../execution/order.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import { planPaused } from '../plan/plan-orders.ts';
import type { Request } from '../request/request.ts';

/** Pauses a plan: running tasks end, nothing more starts until somebody resumes it. */
export const pause = (request: Extract<Request, { command: 'pause' | 'cancel' }>, world: World): CommandResult => {
  const { plan, reason } = request;
  const by = askedBy(world);
  const why = reason === undefined ? {} : { reason };
  const detail = `${by} asked for a pause${reason === undefined ? '' : `: ${reason}`}`;
  return giveOrder(world, {
    plan,
    request: { kind: 'pause', ...why },
    apply: ({ state }) => planPaused(state, { by, detail, ...why, at: timestamp(world.clock.now()) }),
  });
};
