import type { Execution } from '../scheduler/engine.ts';
import type { Order } from '../scheduler/ports.ts';
import { obtainApproval } from './approval.ts';
import type { World } from './world.ts';

/** Asks the person at the terminal about tasks that wait; nothing where nobody can be asked. `head` is that of the plan's branch now. */
export const askAtGate = (world: World, head: () => string): Pick<Execution, 'atGate'> => {
  if (world.ask === undefined || world.context.run !== undefined) return {};
  return {
    atGate: async ({ plan, waiting, state }) => {
      const orders: Order[] = [];
      for (const task of waiting) {
        const phase = plan.phases.find(({ id }) => id === task.phase);
        if (phase === undefined) continue;
        const approval = await obtainApproval(world, { plan: plan.id, state, phase, task, head: head() });
        if (approval.ok) orders.push({ kind: 'approve', task: task.id, approval: approval.value });
      }
      return orders;
    },
  };
};
