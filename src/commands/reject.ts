import { reopened } from '../execution/fan-out.ts';
import { askedBy } from '../execution/noted.ts';
import { giveOrder } from '../execution/order.ts';
import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import { ok } from '../lib/result.ts';
import { gateOf } from '../plan/gates.ts';
import { taskRejected } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';

/** Refuses a task of a manual phase: it fails without having run, and `retry` brings it back to its gate. */
export const reject = (request: Extract<Request, { command: 'reject' }>, world: World): CommandResult => {
  const { plan, task, reason } = request;
  const by = askedBy(world);
  const detail = `${by} rejected it${reason === undefined ? '' : `: ${reason}`}`;
  return giveOrder(world, {
    plan,
    request: { kind: 'reject', task, ...(reason === undefined ? {} : { reason }) },
    apply: (open) => {
      const gate = gateOf(open.plan, open.state, task, 'reject');
      if (!gate.ok) return gate;
      const at = timestamp(world.clock.now());
      return ok(reopened(open, taskRejected(open.state, task, { by, detail, at }), at));
    },
  });
};
