import { describe, expect, it } from 'vitest';
import { emptyState } from '../../src/plan/state.ts';
import { readCoordination, writeCoordination } from '../../src/state/coordination.ts';
import type { Scheduled } from '../../src/state/scheduled.ts';
import { idleLegs, legOver, progressMark } from '../../src/state/scheduled.ts';
import { stateWith } from '../scheduler/simulate.ts';

const at = '2026-01-02T00:00:00Z';
const last = (rest: Partial<Scheduled> = {}): Scheduled => ({
  leg: 3,
  run: { id: '103', attempt: 1 },
  parent: '102',
  execution: '01A',
  at,
  next: 'fanout',
  base: '0'.repeat(40),
  tasks: [{ task: 'a', attempt: 1, started_at: at, run: '103', earlier: [] }],
  joined: true,
  progress: 0,
  idle: 0,
  ...rest,
});

describe('whether a leg is to be taken up', () => {
  it.each<[string, Scheduled | undefined, Parameters<typeof legOver>[1], string | undefined]>([
    ['the first ever', undefined, { leg: 0, run: { id: '1', attempt: 1 } }, undefined],
    [
      'one that continues a run nobody knows',
      undefined,
      { leg: 4, run: { id: '1', attempt: 1 }, parent: '9' },
      undefined,
    ],
    ['the next one', last(), { leg: 4, run: { id: '104', attempt: 1 }, parent: '103' }, undefined],
    ['the next one, without a parent', last(), { leg: 4, run: { id: '104', attempt: 1 } }, undefined],
    ['a new row', last(), { leg: 0, run: { id: '200', attempt: 1 } }, undefined],
    [
      'the same run again, which never ended',
      last({ joined: false }),
      { leg: 3, run: { id: '103', attempt: 2 }, parent: '102' },
      undefined,
    ],
    [
      'the same run again',
      last(),
      { leg: 3, run: { id: '103', attempt: 2 }, parent: '102' },
      'leg 3 was taken up before, by this run, and is over',
    ],
    [
      'the same leg twice',
      last(),
      { leg: 3, run: { id: '113', attempt: 1 }, parent: '102' },
      'leg 3 after run 102 is over: the plan has gone on with leg 3, run 103',
    ],
    [
      'one of an older row',
      last({ leg: 0, run: { id: '200', attempt: 1 } }),
      { leg: 4, run: { id: '104', attempt: 1 }, parent: '103' },
      'leg 4 after run 103 is over: the plan has gone on with leg 0, run 200',
    ],
    [
      'one that skips some',
      last(),
      { leg: 9, run: { id: '109', attempt: 1 } },
      'leg 9 is over: the plan has gone on with leg 3, run 103',
    ],
    [
      'an old run again',
      last(),
      { leg: 0, run: { id: '100', attempt: 2 } },
      'run 100 is run again, but the plan has gone on with run 103',
    ],
  ])('%s', (_name, scheduled, asked, why) => {
    expect(legOver(scheduled, asked)).toBe(why);
  });
});

describe('what a leg gets done', () => {
  const attempt = (outcome: 'verify' | 'interrupted' | 'cancelled' | 'completed') => ({
    started_at: at,
    seconds: 1,
    outcome,
  });

  it('is what is settled, let pass, or tried to an end that counts', () => {
    expect(progressMark(emptyState)).toBe(0);
    expect(progressMark(stateWith({ a: { attempts: [attempt('interrupted'), attempt('cancelled')] } }))).toBe(0);
    expect(progressMark(stateWith({ a: { attempts: [attempt('verify')] }, b: { status: 'skipped' } }))).toBe(2);
    const approved = { by: 'ada', at, via: 'comment', spec: 's', head: 'h' } as const;
    expect(progressMark(stateWith({ a: { status: 'completed', approved, attempts: [attempt('completed')] } }))).toBe(3);
  });

  it('counts legs in a row with nothing, and starts over with something', () => {
    expect(idleLegs(last({ progress: 0, idle: 1 }), emptyState)).toBe(2);
    expect(idleLegs(last({ progress: 0, idle: 2 }), stateWith({ a: { attempts: [attempt('verify')] } }))).toBe(0);
  });
});

it('survives the way through the ref, and is refused when it is broken', () => {
  const document = {
    version: 1,
    leg: 2,
    attempts: [],
    requests: [],
    scheduled: last({ until: 'a', resumedFrom: 'pause-after' }),
  } as const;
  expect(readCoordination(writeCoordination(document))).toEqual({ ok: true, value: document });
  const broken = { ...document, scheduled: { ...document.scheduled, next: 'anything' } };
  expect(readCoordination(Buffer.from(JSON.stringify(broken)))).toMatchObject({
    ok: false,
    error: { code: 'bad-coordination' },
  });
});
