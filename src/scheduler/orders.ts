import { timestamp } from '../lib/clock.ts';
import { taskState } from '../plan/state.ts';
import { taskApproved, taskRejected } from '../plan/transitions.ts';
import type { Engine } from './engine.ts';
import type { Order } from './ports.ts';

/** Carries out what a person asked of the running plan: a pause lets running tasks end, a cancel stops them. */
export const obey = (engine: Engine, order: Order): void => {
  switch (order.kind) {
    case 'pause':
      return engine.scheduler.halt({ status: 'paused', reason: 'requested', detail: order.detail });
    case 'cancel':
      engine.scheduler.halt({ status: 'cancelled', detail: order.detail });
      return engine.abort(new Error(order.detail));
    case 'approve':
      engine.ledger.update((state) => taskApproved(state, order.task, order.approval));
      return engine.scheduler.approved(order.task);
    case 'reject':
      return reject(engine, order.task, order.detail);
  }
};

const reject = (engine: Engine, task: string, detail: string): void => {
  const { status } = taskState(engine.ledger.state, task);
  if (status !== 'pending' && status !== 'waiting') return;
  const at = timestamp(engine.execution.clock.now());
  engine.ledger.update((state) => taskRejected(state, task, detail, at));
  engine.scheduler.settled(task, 'failed', 'was rejected');
};
