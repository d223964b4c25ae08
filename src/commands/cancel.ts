import { askedBy } from '../execution/noted.ts';
import { giveOrder } from '../execution/order.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import { planCancelled } from '../plan/plan-orders.ts';
import type { Request } from '../request/request.ts';

/** Cancels a plan: running tasks are stopped; its commits stay, and only `reset` leads on. */
export const cancel = (request: Extract<Request, { command: 'pause' | 'cancel' }>, world: World): CommandResult => {
  const { plan, reason } = request;
  const by = askedBy(world);
  const why = reason === undefined ? {} : { reason };
  const detail = `${by} cancelled the plan${reason === undefined ? '' : `: ${reason}`}`;
  return giveOrder(world, {
    plan,
    request: { kind: 'cancel', ...why },
    apply: ({ state }) => planCancelled(state, { by, detail, ...why, at: timestamp(world.clock.now()) }),
  });
};
