import { describe, expect, it } from 'vitest';
import { JobControl, ordersFor } from '../../src/legs/job-control.ts';
import type { Result } from '../../src/lib/result.ts';
import { err, ok } from '../../src/lib/result.ts';
import type { Failure } from '../../src/lib/result.ts';
import type { Order } from '../../src/scheduler/ports.ts';
import type { ControlRequest, Coordination } from '../../src/state/coordination.ts';
import { writeCoordination } from '../../src/state/coordination.ts';
import type { Scheduled } from '../../src/state/scheduled.ts';
import type { RefVersion } from '../../src/workspace/ref-store.ts';

const at = '2026-01-02T00:00:00Z';
const scheduled: Scheduled = {
  leg: 0,
  run: { id: '100', attempt: 1 },
  execution: '01A',
  at,
  next: 'fanout',
  base: '0'.repeat(40),
  tasks: [],
  joined: false,
  progress: 0,
  idle: 0,
};
const document = (rest: Partial<Coordination> = {}): Coordination => ({
  version: 1,
  leg: 1,
  attempts: [],
  requests: [],
  scheduled,
  ...rest,
});
const stands = (status: 'paused' | 'cancelled', detail: string): Coordination =>
  document({ scheduled: { ...scheduled, stands: { status, detail } } });

const unreachable: Result<RefVersion, Failure> = err({ code: 'unreachable', message: 'no network' });
const version = (value: Coordination | 'garbage'): Result<RefVersion, Failure> => {
  const data = value === 'garbage' ? Buffer.from('{') : writeCoordination(value);
  return ok({ sha: 'a'.repeat(40), data });
};

/** A clock that does not wait, and a ref of which every look finds the next version; after the last one nobody answers any more. */
const open = async (looks: readonly Result<RefVersion, Failure>[], signal = new AbortController().signal) => {
  const left = [...looks];
  let over = (): void => undefined;
  const exhausted = new Promise<void>((resolve) => (over = resolve));
  const read = (): Promise<Result<RefVersion, Failure>> => {
    const next = left.shift();
    if (next !== undefined) return Promise.resolve(next);
    over();
    return new Promise(() => undefined);
  };
  const clock = { now: () => new Date(at), monotonic: () => 0, sleep: () => Promise.resolve() };
  return { control: await JobControl.open({ store: { read }, clock, pollMs: 8000, signal, run: '100' }), exhausted };
};

/** What an engine is told, in order, over all these looks. */
const heard = async (looks: readonly Result<RefVersion, Failure>[]): Promise<Order[]> => {
  const { control, exhausted } = await open(looks);
  if (!control.ok) throw new Error(control.error.message);
  const orders: Order[] = [];
  using _listening = control.value.listen((order) => orders.push(order));
  await exhausted;
  return orders;
};

describe('the line of a fan-out’s job', () => {
  it('tells what somebody has recorded, each kind once: a pause first, the cancel that comes after it too', async () => {
    const paused = version(stands('paused', 'ada asked for a pause'));
    const cancelled = version(stands('cancelled', 'ada cancelled the plan'));
    expect(await heard([version(document()), paused, paused, cancelled, cancelled])).toEqual([
      { kind: 'pause', by: 'somebody', detail: 'ada asked for a pause' },
      { kind: 'cancel', by: 'somebody', detail: 'ada cancelled the plan' },
    ]);
  });

  it('a remote that does not answer, and a document that cannot be read, are looked at again', async () => {
    const cancelled = version(stands('cancelled', 'ada cancelled the plan'));
    const looks = [version(document()), unreachable, unreachable, version('garbage'), unreachable, cancelled];
    expect(await heard(looks)).toEqual([{ kind: 'cancel', by: 'somebody', detail: 'ada cancelled the plan' }]);
  });

  it('the first look is tried five times: what the job may do is written there', async () => {
    const { control } = await open([unreachable, unreachable, unreachable, unreachable, version(document())]);
    expect(control).toMatchObject({ ok: true, value: { scheduled: { run: { id: '100' } } } });
    const never = await open(Array.from({ length: 6 }, () => unreachable));
    expect(never.control).toEqual({ ok: false, error: { code: 'unreachable', message: 'no network' } });
  });

  it('a job that is to end does not try again', async () => {
    const { control } = await open([unreachable, version(document())], AbortSignal.abort());
    expect(control).toEqual({ ok: false, error: { code: 'unreachable', message: 'no network' } });
  });

  it.each<[string, Coordination, readonly Order[]]>([
    ['nothing where nobody asked', document(), []],
    [
      'a pause and a cancel that wait for a holder',
      document({
        requests: (['pause', 'cancel'] as const).map((kind): ControlRequest => ({ kind, id: kind, by: 'ada', at })),
      }),
      [
        { kind: 'pause', by: 'ada', detail: 'ada asked for a pause' },
        { kind: 'cancel', by: 'ada', detail: 'ada cancelled the plan' },
      ],
    ],
    [
      'nothing of a rejection, which concerns no task of a fan-out',
      document({ requests: [{ kind: 'reject', task: 'x', id: '1', by: 'ada', at }] }),
      [],
    ],
    [
      'a cancel where another run has the plan',
      document({ scheduled: { ...scheduled, run: { id: '101', attempt: 1 } } }),
      [{ kind: 'cancel', by: 'somebody', detail: 'the plan has gone on without this run' }],
    ],
  ])('%s', (_name, found, orders) => {
    expect(ordersFor('100', found)).toEqual(orders);
  });
});
