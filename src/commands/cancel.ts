import { giveOrder, orderedBy } from '../execution/order.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import { planCancelled } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';

/** Cancels a plan: running tasks are stopped; its commits stay, and only `reset` leads on. */
export const cancel = (request: Extract<Request, { command: 'pause' | 'cancel' }>, world: World): CommandResult => {
  const { plan, reason } = request;
  const detail = `${orderedBy(world)} cancelled the plan${reason === undefined ? '' : `: ${reason}`}`;
  return giveOrder(world, {
    plan,
    request: { kind: 'cancel', ...(reason === undefined ? {} : { reason }) },
    apply: ({ state }) => planCancelled(state, detail, timestamp(world.clock.now())),
  });
};
