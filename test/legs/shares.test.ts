import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affordable, shareOut } from '../../src/legs/shares.ts';
import type { Budget, Plan, Share } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import type { PlanState, TaskState, Usage } from '../../src/plan/state.ts';
import { emptyState, noUsage } from '../../src/plan/state.ts';
import { makePlan } from '../support/plans.ts';

const claude = { kind: 'claude' } as const;
type Sketch = Parameters<typeof makePlan>[0][number]['tasks'][number];

const wide = (tasks: readonly Sketch[], budget: Budget): Plan =>
  makePlan([{ id: 'wide', mode: 'parallel', runners: 'many', tasks }], { budget });
const asked = (count: number, rest: object = {}): Sketch[] =>
  Array.from({ length: count }, (_, n) => ({ id: `t${n}`, worker: claude, ...rest }));

const usage = (usd: number | undefined, rest: Partial<Usage> = {}): Usage => {
  const { usd: _usd, ...none } = noUsage;
  return { ...none, ...(usd === undefined ? {} : { usd }), ...rest };
};
const spent = (
  usd: number,
  tasks: Readonly<Record<string, Pick<TaskState, 'status' | 'attempts'>>> = {},
): PlanState => ({
  ...emptyState,
  usage: usage(usd),
  tasks,
});
const attempt = (outcome: 'completed' | 'cancelled' | 'verify', usd: number) => ({
  started_at: '2026-01-02T00:00:00Z',
  seconds: 60,
  outcome,
  usage: usage(usd),
});

const shares = (plan: Plan, state: PlanState): [string, Share][] =>
  shareOut(plan, state, tasksOf(plan)).map(({ task, share }) => [task.id, share]);
const dollars = (plan: Plan, state: PlanState): [string, number | undefined][] =>
  shares(plan, state).map(([id, { usd }]) => [id, usd]);

describe('what is left of a budget, among the tasks of a wave', () => {
  it.each<[string, Plan, PlanState, [string, number | undefined][]]>([
    [
      'two dollars for each where nothing is known, and what is over in equal parts',
      wide(asked(3), { usd: 9 }),
      spent(0),
      [
        ['t0', 3],
        ['t1', 3],
        ['t2', 3],
      ],
    ],
    [
      'no more tasks than it is enough for',
      wide(asked(30), { usd: 9 }),
      spent(4),
      [
        ['t0', 2.5],
        ['t1', 2.5],
      ],
    ],
    ['all of it for one when it is enough for none', wide(asked(3), { usd: 9 }), spent(8.5), [['t0', 0.5]]],
    ['nothing for anybody when nothing is left', wide(asked(3), { usd: 9 }), spent(9.01), []],
    [
      'a task’s own budget, so far as it is not spent',
      wide(asked(4, { budget: { usd: 4 } }), { usd: 10 }),
      spent(3, { t0: { status: 'pending', attempts: [attempt('verify', 3)] } }),
      [
        ['t0', 2],
        ['t1', 5],
      ],
    ],
    [
      'twice what the dearest task took, once there is one',
      wide(asked(6), { usd: 10 }),
      spent(2, { t0: { status: 'completed', attempts: [attempt('verify', 1), attempt('completed', 1)] } }),
      [
        ['t0', 4],
        ['t1', 4],
      ],
    ],
    [
      'four times what a task was cut off at',
      wide(asked(3), { usd: 20 }),
      spent(4, { t0: { status: 'pending', attempts: [attempt('cancelled', 3)] } }),
      [
        ['t0', 12],
        ['t1', 2],
        ['t2', 2],
      ],
    ],
    [
      'a shell task spends none of it, and goes along even when none is left',
      wide([{ id: 'c', worker: claude }, { id: 's' }], { usd: 5 }),
      spent(5),
      [['s', undefined]],
    ],
  ])('%s', (_name, plan, state, expected) => {
    expect(dollars(plan, state)).toEqual(expected);
  });

  it('minutes are reckoned by time limits, of every kind of task', () => {
    const plan = wide([{ id: 'a', timeout_minutes: 40 }, { id: 'b', timeout_minutes: 40 }, ...asked(1)], {
      minutes: 100,
    });
    expect(shares(plan, { ...emptyState, usage: usage(0, { seconds: 600 }) })).toEqual([
      ['a', { minutes: 45 }],
      ['b', { minutes: 45 }],
    ]);
  });

  it('five million tokens stand in for dollars where a price is not known, in a job as in the whole plan', () => {
    const plan = wide([...asked(12, { model: ['somebodys-model-1'] }), { id: 'p', worker: claude }], { usd: 100 });
    const given = shares(plan, spent(0));
    expect(given).toHaveLength(11);
    expect(given[0]).toEqual(['t0', { usd: expect.any(Number), unpriced: 500_000 }]);
    expect(given.at(-1)).toEqual(['p', { usd: expect.any(Number) }]);
    const unknown = { ...emptyState, usage: usage(undefined, { input_tokens: 4_400_000 }) };
    expect(shares(plan, unknown)).toEqual([['t0', { tokens: 600_000 }]]);
  });

  it('never adds up to more than what is left, and is never nothing as long as something is', () => {
    const amount = (max: number) => fc.option(fc.double({ min: 0.01, max, noNaN: true }), { nil: undefined });
    const budget = fc
      .record({ usd: amount(50), tokens: amount(3e6), minutes: amount(300) })
      .map((parts): Budget => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)));
    const task = fc.record({
      worker: fc.constantFrom(claude, { kind: 'shell', run: 'true' } as const),
      budget,
      model: fc.constantFrom(['claude-sonnet-5-5'], ['somebodys-model-1']),
    });
    const before = fc.record({
      usd: fc.double({ min: 0, max: 40, noNaN: true }),
      input_tokens: fc.nat(2_000_000),
      seconds: fc.nat(9000),
    });
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 20 }), budget, before, (tasks, whole, used) => {
        const plan = wide(
          tasks.map((one, n) => ({ id: `t${n}`, ...one })),
          whole,
        );
        const state = { ...emptyState, usage: usage(used.usd, used) };
        const given = shareOut(plan, state, tasksOf(plan));
        const left = { usd: used.usd, tokens: used.input_tokens, minutes: used.seconds / 60 };
        for (const part of ['usd', 'tokens', 'minutes'] as const) {
          const limit = whole[part];
          if (limit === undefined) continue;
          const sum = given.reduce((total, { share }) => total + (share[part] ?? 0), 0);
          expect(sum).toBeLessThanOrEqual(Math.max(0, limit - left[part]) + 1e-6);
          const spends = given.filter(({ task: { worker } }) => part === 'minutes' || worker.kind === 'claude');
          const capped = spends.filter(
            ({ share, task: own }) => share[part] === undefined && own.budget?.[part] === undefined,
          );
          expect(capped).toEqual([]);
        }
        const some = (['usd', 'tokens', 'minutes'] as const).every(
          (part) => whole[part] === undefined || whole[part] - left[part] > 1,
        );
        if (some) expect(given).not.toEqual([]);
      }),
    );
  });
});

describe('a leg that the budget is to allow', () => {
  const plan = wide(asked(3), { usd: 4 });
  const leg = { kind: 'fanout', tasks: tasksOf(plan) } as const;

  it('is made narrower, and the others come with the next one', () => {
    const { leg: narrow, shares: given } = affordable(plan, spent(0), leg);
    expect(narrow).toMatchObject({ kind: 'fanout', tasks: [{ id: 't0' }, { id: 't1' }] });
    expect(given).toEqual({ t0: { usd: 2, unpriced: 2_500_000 }, t1: { usd: 2, unpriced: 2_500_000 } });
  });

  it('becomes a pause when nothing is left', () => {
    expect(affordable(plan, spent(4.2), leg)).toEqual({
      leg: {
        kind: 'none',
        status: 'paused',
        reason: 'budget',
        detail: 'the plan has used $4.20 of its budget of $4',
      },
    });
  });

  it('is left alone when it is one runner’s', () => {
    expect(affordable(plan, spent(4.2), { kind: 'run' })).toEqual({ leg: { kind: 'run' } });
  });
});
