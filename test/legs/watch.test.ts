import { expect, it } from 'vitest';
import type { PlanState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import type { Sighting, Watched } from '../../src/legs/watch.ts';
import { verdictOn } from '../../src/legs/watch.ts';

const now = new Date('2026-03-01T00:00:00Z');
const nobody: Watched['document'] = { version: 1, leg: 0, attempts: [], requests: [] };
const run = { id: '100', attempt: 1, leg: 2 };
const plan = (state: Partial<PlanState>): Watched => ({
  id: 'demo',
  state: { ...emptyState, run, ...state },
  document: nobody,
});
const over = (conclusion: string | undefined): Partial<Sighting> => ({ run: { over: true, conclusion } });

it.each<[string, Watched, Partial<Sighting>, ReturnType<typeof verdictOn>]>([
  ['a plan that has not run', plan({ status: 'pending' }), {}, { kind: 'fine', why: 'pending' }],
  ['a failed one', plan({ status: 'failed' }), over('failure'), { kind: 'fine', why: 'failed' }],
  [
    'one paused by a person',
    plan({ status: 'paused', reason: 'requested' }),
    over('failure'),
    { kind: 'fine', why: 'paused' },
  ],
  [
    'one whose run failed',
    plan({ status: 'running' }),
    over('failure'),
    { kind: 'restart', run: '100', leg: 3, why: 'run 100 ended (failure) in the middle' },
  ],
  [
    'one whose run is gone',
    plan({ status: 'running' }),
    over(undefined),
    { kind: 'report', why: 'run 100 is gone, and how it ended nobody can tell; execute goes on' },
  ],
  [
    'one out of time that nobody continued',
    plan({ status: 'paused', reason: 'time-budget' }),
    over('success'),
    { kind: 'restart', run: '100', leg: 3, why: 'run 100 ended (success) in the middle' },
  ],
  [
    'one whose run was cancelled',
    plan({ status: 'running' }),
    over('cancelled'),
    { kind: 'report', why: 'run 100 was cancelled; execute goes on' },
  ],
  [
    'one interrupted by a cancel',
    plan({ status: 'paused', reason: 'interrupted' }),
    over('cancelled'),
    { kind: 'report', why: 'run 100 was cancelled; execute goes on' },
  ],
  [
    'one whose run goes on',
    plan({ status: 'running' }),
    { run: { over: false, conclusion: undefined } },
    { kind: 'fine', why: 'run 100 works on it' },
  ],
  [
    'one with a live holder',
    plan({ status: 'running' }),
    { ...over('failure'), holder: 'alive' },
    { kind: 'fine', why: 'somebody works on it' },
  ],
  [
    'one that a run is on its way to',
    plan({ status: 'running' }),
    { ...over('failure'), underWay: true },
    { kind: 'fine', why: 'a run of the workflow is on its way' },
  ],
  [
    'one that a terminal left',
    { ...plan({ status: 'running' }), state: { ...emptyState, status: 'running' } },
    {},
    { kind: 'report', why: 'nobody works on it, and it was not a run that did' },
  ],
  [
    'a wait of a day',
    plan({ status: 'waiting', detail: 'x waits', updated_at: '2026-02-28T00:00:00Z' }),
    over('success'),
    { kind: 'fine', why: 'x waits' },
  ],
  [
    'a wait gone stale',
    plan({ status: 'waiting', detail: 'x waits', updated_at: '2026-02-04T00:00:00Z' }),
    over('success'),
    { kind: 'report', why: 'x waits, for 25 days' },
  ],
])('%s', (_name, watched, sighting, verdict) => {
  expect(verdictOn(watched, { holder: undefined, run: undefined, underWay: false, now, ...sighting })).toEqual(verdict);
});
