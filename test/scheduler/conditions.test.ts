import { describe, expect, test } from 'vitest';
import type { Truth } from '../../src/plan/evaluate.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import { executionStarted } from '../../src/plan/transitions.ts';
import { executePlan } from '../../src/scheduler/execute-plan.ts';
import type { AttemptResult } from '../../src/scheduler/ports.ts';
import { noControl, noNews } from '../../src/scheduler/ports.ts';
import { previewExecution } from '../../src/scheduler/preview.ts';
import { ControlledRunner, controlledClock, MemoryIntegrator, succeeded } from '../support/controlled.ts';
import { makePlan } from '../support/plans.ts';
import { simulate, stateWith } from './simulate.ts';

const bad = { error: 'no JSON' };
const answers =
  (known: Readonly<Record<string, Truth>>) =>
  (expression: string): Truth =>
    known[expression] ?? true;

describe('a condition that cannot be evaluated', () => {
  const stop = (whose: string) => ({
    status: 'paused',
    reason: 'invalid-plan',
    detail: `the condition of ${whose} cannot be evaluated: no JSON (x)`,
  });

  test('of a task: what runs ends, nothing else starts', () => {
    const tasks = [{ id: 'a' }, { id: 'b' }, { id: 'c', if: 'x', depends_on: ['a'] }, { id: 'd', depends_on: ['a'] }];
    const plan = makePlan([{ id: 'p', mode: 'parallel', tasks }]);
    const trace = simulate(plan, { options: { holds: answers({ x: bad }), slots: 2 } });
    expect(trace).toMatchObject({ started: ['a', 'b'], skipped: [], stop: stop('task c') });
  });

  test('of a phase: nothing of it starts', () => {
    const plan = makePlan([
      { id: 'p', tasks: [{ id: 'a' }] },
      { id: 'q', if: 'x', tasks: [{ id: 'b' }] },
    ]);
    const trace = simulate(plan, { options: { holds: answers({ x: bad }) } });
    expect(trace).toMatchObject({ started: ['a'], stop: stop('phase q') });
  });

  test('does not matter where nothing is left to decide', () => {
    const plan = makePlan([
      { id: 'p', if: 'x', tasks: [{ id: 'a', if: 'x' }] },
      { id: 'q', tasks: [{ id: 'b' }] },
      { id: 'r', if: 'x', tasks: [{ id: 'c' }] },
    ]);
    const state = stateWith({ a: { status: 'completed' } });
    const trace = simulate(plan, { state, options: { holds: answers({ x: bad }), until: 'q' } });
    expect(trace).toMatchObject({ started: ['b'], stop: { status: 'paused', reason: 'pause-after' } });
  });
});

test('nothing beyond `until` is skipped', () => {
  const plan = makePlan([
    { id: 'p', tasks: [{ id: 'a' }] },
    { id: 'q', if: 'x', tasks: [{ id: 'b', if: 'x' }] },
  ]);
  const trace = simulate(plan, { options: { holds: answers({ x: false }), until: 'p' } });
  expect(trace).toMatchObject({ started: ['a'], skipped: [] });
});

test('a preview tells what is skipped, and what is not known yet', () => {
  const plan = makePlan([
    { id: 'p', tasks: [{ id: 'a' }, { id: 'b', if: 'no' }] },
    { id: 'q', if: 'maybe', tasks: [{ id: 'c' }, { id: 'd', if: 'perhaps' }] },
    { id: 'r', if: 'b was skipped', tasks: [{ id: 'e' }] },
  ]);
  const holds = (expression: string, state: PlanState): Truth | 'unknown' => {
    if (expression === 'no') return false;
    return expression === 'b was skipped' ? state.tasks['b']?.status !== 'skipped' : 'unknown';
  };
  const { tasks, skipped } = previewExecution(plan, emptyState, { holds });
  expect(tasks.map(({ task, condition }) => [task.id, condition])).toEqual([
    ['a', undefined],
    ['c', 'maybe'],
    ['d', 'maybe && perhaps'],
  ]);
  expect(skipped.map(({ task, why }) => [task.id, why])).toEqual([
    ['b', 'its condition does not hold: no'],
    ['e', 'the condition of phase r does not hold: b was skipped'],
  ]);
});

describe('a plan that is edited while it runs', () => {
  const edited = async (inputs: Parameters<typeof makePlan>[1]) => {
    const phases = [{ id: 'p', tasks: [{ id: 'a' }, { id: 'b' }] }];
    const integrator = new MemoryIntegrator();
    integrator.news = { ...noNews, plan: makePlan(phases, inputs) };
    const runner = new ControlledRunner((): AttemptResult => succeeded());
    const at = '2026-01-02T00:00:00Z';
    const end = await executePlan({
      plan: makePlan(phases, { inputs: { old: { type: 'string', required: false } } }),
      state: executionStarted(emptyState, { execution: '01A', at, base: 'base', inputs: { old: 'given' } }),
      runner,
      integrator,
      control: noControl,
      clock: controlledClock(),
      emit: () => undefined,
      signal: new AbortController().signal,
      holds: () => true,
    });
    return { end, seen: runner.requests.map(({ state }) => state.inputs) };
  };

  test('gets the defaults of the inputs that were added; what was recorded stays', async () => {
    const added = { type: 'number', default: 7, required: false } as const;
    const { end, seen } = await edited({ inputs: { old: { type: 'string', default: 'x', required: false }, added } });
    expect(seen).toEqual([{ old: 'given' }, { old: 'given', added: 7 }]);
    expect(end).toMatchObject({ status: 'completed', inputs: { old: 'given', added: 7 } });
  });

  test('pauses where an added input has to be given', async () => {
    const { end, seen } = await edited({ inputs: { added: { type: 'number', required: true } } });
    expect(seen).toHaveLength(1);
    expect(end).toMatchObject({
      status: 'paused',
      reason: 'invalid-plan',
      detail: 'input added is required and was not given; accepted: a number',
    });
  });
});
