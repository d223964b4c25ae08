import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err } from '../lib/result.ts';
import { admit, gateOf } from '../plan/gates.ts';
import { stopNoted } from '../plan/plan-orders.ts';
import { taskApproved, taskRejected } from '../plan/transitions.ts';
import type { Engine } from './engine.ts';
import type { Order } from './ports.ts';

/** Carries out what a person asked of the running plan: a pause lets running tasks end, a cancel stops them. */
export const obey = (engine: Engine, order: Order): void => {
  switch (order.kind) {
    case 'pause':
      note(engine, 'paused', order);
      return engine.scheduler.halt({ status: 'paused', reason: 'requested', detail: order.detail });
    case 'cancel':
      note(engine, 'cancelled', order);
      engine.scheduler.halt({ status: 'cancelled', detail: order.detail });
      return engine.abort(new Error(order.detail));
    case 'approve':
      return approve(engine, order);
    case 'reject':
      return reject(engine, order);
  }
};

const note = (
  engine: Engine,
  kind: 'paused' | 'cancelled',
  { by, reason }: Extract<Order, { kind: 'pause' | 'cancel' }>,
): void => {
  const at = timestamp(engine.execution.clock.now());
  engine.ledger.update((state) => stopNoted(state, kind, { by, at, ...(reason === undefined ? {} : { reason }) }));
};

/** An order may come late: what the person decided about may have been decided, run or edited meanwhile. */
const refuse = (engine: Engine, { message, hint }: Failure): void =>
  engine.execution.emit({
    kind: 'warning',
    at: engine.execution.clock.now(),
    message: hint === undefined ? message : `${message}. ${hint}`,
  });

/** Between two attempts a task's status is `pending`, but it is under way. */
const underWay = (engine: Engine, id: string, command: 'approve' | 'reject'): Result<never, Failure> | undefined =>
  engine.scheduler.running.has(id)
    ? err({ code: 'wrong-status', message: `cannot ${command} task ${id}: it is running` })
    : undefined;

const approve = (engine: Engine, { task: id, approval }: Extract<Order, { kind: 'approve' }>): void => {
  const gate = underWay(engine, id, 'approve') ?? admit(engine.plan, engine.ledger.state, id, approval);
  if (!gate.ok) return refuse(engine, gate.error);
  engine.ledger.update((state) => taskApproved(state, id, approval));
  engine.scheduler.approved(id, approval);
};

const reject = (engine: Engine, { task: id, by, detail }: Extract<Order, { kind: 'reject' }>): void => {
  const gate = underWay(engine, id, 'reject') ?? gateOf(engine.plan, engine.ledger.state, id, 'reject');
  if (!gate.ok) return refuse(engine, gate.error);
  const at = engine.execution.clock.now();
  engine.ledger.update((state) => taskRejected(state, id, { by, detail, at: timestamp(at) }));
  engine.scheduler.settled(id, 'failed', 'was rejected');
  engine.execution.emit({ kind: 'task-finished', at, task: id, status: 'failed', summary: detail });
};
