import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatePlan } from '../../src/plan/estimate.ts';
import type { Guess } from '../../src/plan/estimate.ts';
import type { Plan, Price } from '../../src/plan/model.ts';
import { rangeOf } from '../../src/plan/percentile.ts';
import type { Sample } from '../../src/plan/samples.ts';
import { modelFamily, samplesOf } from '../../src/plan/samples.ts';
import type { AttemptState, PlanState } from '../../src/plan/state.ts';
import { emptyState, noUsage } from '../../src/plan/state.ts';
import { makePlan } from '../support/plans.ts';

const price: Price = { input: 2, output: 10, cache_read: 0.2, cache_write: 2.5 };
const priceOf = (model: string): Price | undefined => (model.startsWith('claude-') ? price : undefined);
const claude = { kind: 'claude' } as const;

const sample = (thousands: number, rest: Partial<Sample> = {}): Sample => ({
  kind: 'claude',
  model: 'claude-sonnet-5',
  tokens: { input_tokens: thousands * 1000, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0 },
  seconds: thousands * 60,
  attempts: 1,
  ...rest,
});
const shell = (seconds: number): Sample => ({ kind: 'shell', seconds, attempts: 1 });

const attempt = (outcome: AttemptState['outcome'], rest: Partial<AttemptState> = {}): AttemptState => ({
  started_at: '2026-11-23T08:00:00Z',
  seconds: 30,
  outcome,
  ...rest,
});

const estimate = (
  plan: Plan,
  history: readonly Sample[],
  rest: { state?: PlanState; counted?: Map<string, number> } = {},
) => estimatePlan({ plan, state: emptyState, history, priceOf, ...rest });

const one = makePlan([{ id: 'p', tasks: [{ id: 'a', worker: claude }] }]);
const three = [sample(1), sample(2), sample(3)];

describe('rangeOf', () => {
  it('interpolates between neighbours', () => {
    expect(rangeOf([40, 10, 30, 20, 50, 60, 70, 80, 90, 100, 110])).toEqual({ low: 20, likely: 60, high: 100 });
    expect(rangeOf([1, 3])).toEqual({ low: 1.2, likely: 2, high: 2.8 });
    expect(rangeOf([5])).toEqual({ low: 5, likely: 5, high: 5 });
  });

  it('is in order and within what was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
        const { low, likely, high } = rangeOf(values);
        const around = [Math.min(...values), low, likely, high, Math.max(...values)];
        expect(around).toEqual(around.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('samplesOf', () => {
  it('takes what workers finished, all attempts together', () => {
    const usage = { ...noUsage, requests: 2, input_tokens: 10, output_tokens: 5, usd: 0.5, seconds: 20 };
    const plan = makePlan([
      { id: 'p', tasks: [{ id: 'a', worker: claude }, { id: 'b' }, { id: 'c', worker: claude }, { id: 'd' }] },
      { id: 'm', mode: 'manual', tasks: [{ id: 'e', worker: { kind: 'human' } }] },
    ]);
    const state: PlanState = {
      ...emptyState,
      tasks: {
        a: {
          status: 'completed',
          attempts: [
            attempt('verify', { usage, model: 'claude-sonnet-5' }),
            attempt('completed', { usage, model: 'claude-opus-5' }),
          ],
        },
        b: { status: 'completed', attempts: [attempt('completed')] },
        // A person completed it after it had failed.
        c: { status: 'completed', attempts: [attempt('verify', { usage })] },
        d: { status: 'failed', attempts: [attempt('verify')] },
        e: { status: 'completed', attempts: [attempt('completed')] },
      },
    };
    expect(samplesOf(plan, state)).toEqual([
      {
        kind: 'claude',
        model: 'claude-opus-5',
        tokens: { input_tokens: 20, output_tokens: 10, cache_read_tokens: 0, cache_write_tokens: 0 },
        usd: 1,
        seconds: 60,
        attempts: 2,
      },
      { kind: 'shell', seconds: 30, attempts: 1 },
    ]);
  });

  it('knows families of models', () => {
    expect(
      ['claude-sonnet-5-5', 'claude-sonnet-4-5-20250929', 'claude-3-5-sonnet', 'my-model'].map(modelFamily),
    ).toEqual(['claude-sonnet', 'claude-sonnet', 'claude-sonnet', 'my-model']);
  });
});

describe('estimatePlan', () => {
  it('takes the median and the percentiles of the same kind of worker', () => {
    const { tasks, total } = estimate(one, [...three, shell(1), shell(1), shell(1)]);
    expect(tasks).toEqual([
      {
        id: 'a',
        title: 'a',
        samples: 3,
        tokens: { kind: 'range', low: 1200, likely: 2000, high: 2800 },
        usd: { kind: 'range', low: expect.closeTo(0.0024, 10), likely: 0.004, high: expect.closeTo(0.0056, 10) },
        minutes: { kind: 'range', low: 1.2, likely: 2, high: 2.8 },
      },
    ]);
    expect(total.tokens).toEqual({ kind: 'range', low: 1200, likely: 2000, high: 2800 });
  });

  it('prefers five of the same family of models, and what they really cost', () => {
    const opus = Array.from({ length: 5 }, () => sample(9, { model: 'claude-opus-5', usd: 7 }));
    const plan = makePlan([
      { id: 'p', tasks: [{ id: 'a', worker: claude, model: ['claude-opus-5', 'claude-sonnet-5'] }] },
    ]);
    const few = estimate(plan, [...three, ...opus.slice(1)]).tasks[0];
    const enough = estimate(plan, [...three, ...opus]).tasks[0];
    expect([few?.samples, enough?.samples]).toEqual([7, 5]);
    expect(enough?.usd).toEqual({ kind: 'range', low: 7, likely: 7, high: 7 });
  });

  it('says unknown, and why, with fewer than three', () => {
    const { tasks, total } = estimate(one, three.slice(1), { counted: new Map([['a', 5000]]) });
    const why = 'only 2 finished Claude tasks to go by, 3 needed';
    expect([tasks[0]?.tokens, tasks[0]?.usd, tasks[0]?.minutes]).toEqual([
      { kind: 'unknown', why, atLeast: 5000 },
      { kind: 'unknown', why, atLeast: 0.001 },
      { kind: 'unknown', why },
    ]);
    expect(total.tokens).toEqual({ kind: 'unknown', why: `not known for 1 of 1 tasks: ${why}`, atLeast: 5000 });
    expect(estimate(one, []).tasks[0]?.minutes).toEqual({
      kind: 'unknown',
      why: 'no finished Claude tasks to go by, 3 needed',
    });
  });

  it('is never below what the API counted', () => {
    const { tasks } = estimate(one, three, { counted: new Map([['a', 2500]]) });
    expect(tasks[0]?.tokens).toEqual({ kind: 'range', low: 2500, likely: 2500, high: 2800 });
  });

  it('knows no cost where it knows no price', () => {
    const plan = makePlan([{ id: 'p', tasks: [{ id: 'a', worker: claude, model: ['mine'] }] }]);
    expect(estimate(plan, three).tasks[0]?.usd).toEqual({ kind: 'unknown', why: 'no price is known for mine' });
  });

  it('asks no model for shell tasks and people, and nobody for command agents', () => {
    const plan = makePlan([
      { id: 'p', tasks: [{ id: 'a' }, { id: 'b', worker: { kind: 'command', command: 'x' } }] },
      { id: 'm', mode: 'manual', if: 'inputs.x', tasks: [{ id: 'c', worker: { kind: 'human' } }] },
    ]);
    const { tasks, total, gated, conditional } = estimate(plan, [shell(60), shell(60), shell(60)]);
    const none: Guess = { kind: 'range', low: 0, likely: 0, high: 0 };
    const silent: Guess = { kind: 'unknown', why: 'a command agent does not say what it uses' };
    expect(tasks.map(({ tokens, minutes }) => [tokens, minutes])).toEqual([
      [none, { kind: 'range', low: 1, likely: 1, high: 1 }],
      [silent, { kind: 'unknown', why: 'no finished command-agent tasks to go by, 3 needed' }],
      [none, { kind: 'unknown', why: 'a person does it' }],
    ]);
    expect(total.minutes).toMatchObject({ kind: 'unknown', atLeast: 1 });
    expect([gated, conditional]).toEqual([1, 1]);
  });

  it('counts finished tasks as nothing, and parallel work side by side', () => {
    const tasks = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const plan = makePlan([{ id: 'p', mode: 'parallel', tasks }], { max_parallel: 2 });
    const history = [shell(60), shell(60), shell(60)];
    const minutes = (of: Plan, state: PlanState): unknown => {
      const { total } = estimate(of, history, { state });
      return total.minutes.kind === 'range' ? total.minutes.likely : total.minutes;
    };
    expect(minutes(plan, emptyState)).toBe(2);
    const state: PlanState = {
      ...emptyState,
      tasks: { a: { status: 'completed', attempts: [] }, b: { status: 'skipped', attempts: [] } },
    };
    expect(minutes(plan, state)).toBe(1);
    expect(estimate(plan, history, { state }).finished).toBe(2);
    expect(minutes({ ...plan, max_parallel: 4 }, emptyState)).toBe(1);
  });
});
