import { describe, expect, test } from 'vitest';
import { tasksOf } from '../../src/plan/model.ts';
import { specHash } from '../../src/plan/spec-hash.ts';
import { makePlan } from '../support/plans.ts';
import { simulate, stateWith } from './simulate.ts';

const twoPhases = (first: object = {}) =>
  makePlan([
    { id: 'one', ...first, tasks: [{ id: 'a' }, { id: 'b' }] },
    { id: 'two', tasks: [{ id: 'c' }] },
  ]);

describe('order', () => {
  test('sequential phases run in file order, one task at a time', () => {
    const trace = simulate(twoPhases());
    expect(trace.log).toEqual(['start a', 'end a', 'start b', 'end b', 'start c', 'end c']);
    expect(trace.stop).toEqual({ status: 'completed' });
  });

  test('a parallel phase starts the longest remaining path first, as many as there are slots', () => {
    const plan = makePlan(
      [
        {
          id: 'p',
          mode: 'parallel',
          tasks: [{ id: 'lone' }, { id: 'x' }, { id: 'y', depends_on: ['x'] }, { id: 'z', depends_on: ['y'] }],
        },
      ],
      { max_parallel: 2 },
    );
    const trace = simulate(plan);
    expect(trace.log.slice(0, 2)).toEqual(['start x', 'start lone']);
    expect(trace.mostAtOnce).toBe(2);
  });

  test('a phase waits for all tasks of the phase before it', () => {
    const plan = makePlan([
      { id: 'one', mode: 'parallel', tasks: [{ id: 'a' }, { id: 'b' }] },
      { id: 'two', mode: 'parallel', tasks: [{ id: 'c' }] },
    ]);
    const { log } = simulate(plan);
    expect(log.indexOf('start c')).toBeGreaterThan(log.indexOf('end b'));
    expect(log.indexOf('start c')).toBeGreaterThan(log.indexOf('end a'));
  });
});

describe('failure', () => {
  const failing = (on_failure: 'pause' | 'continue' | 'stop') =>
    makePlan([
      {
        id: 'one',
        mode: 'parallel',
        tasks: [
          { id: 'bad', on_failure },
          { id: 'after-bad', depends_on: ['bad'] },
          { id: 'free' },
          { id: 'later', depends_on: ['free'] },
        ],
      },
      { id: 'two', mode: 'parallel', tasks: [{ id: 'next' }, { id: 'needs-bad', depends_on: ['bad'] }] },
    ]);
  const end = (id: string) => (id === 'bad' ? 'failed' : 'completed');
  const detail = 'bad failed 3 of 3 attempts';

  test('pause: independent tasks of the phase go on, then the plan pauses', () => {
    const trace = simulate(failing('pause'), { end });
    expect(trace.started.toSorted()).toEqual(['bad', 'free', 'later']);
    expect(trace.stop).toEqual({ status: 'paused', reason: 'task-failed', detail });
  });

  test('continue: later phases go on where nothing depends on the failed task, and the plan ends failed', () => {
    const trace = simulate(failing('continue'), { end });
    expect(trace.started.toSorted()).toEqual(['bad', 'free', 'later', 'next']);
    expect(trace.stop).toEqual({ status: 'failed', reason: 'task-failed', detail });
  });

  test('stop: nothing more starts, and the plan ends failed', () => {
    const trace = simulate(failing('stop'), { end });
    expect(trace.started.toSorted()).toEqual(['bad', 'free']);
    expect(trace.log.at(-1)).toBe('end free');
    expect(trace.stop).toEqual({ status: 'failed', reason: 'task-failed', detail });
  });

  test('a plan taken up with a failed task says again what failed', () => {
    const attempts = Array.from({ length: 3 }, () => ({ started_at: '', seconds: 1, outcome: 'verify' as const }));
    const trace = simulate(twoPhases(), { state: stateWith({ a: { status: 'failed', attempts } }) });
    expect(trace.started).toEqual([]);
    expect(trace.stop).toEqual({ status: 'paused', reason: 'task-failed', detail: 'a failed 3 of 3 attempts' });
  });
});

describe('taking up', () => {
  test('completed and skipped tasks do not run again and satisfy their dependants', () => {
    const trace = simulate(twoPhases(), { state: stateWith({ a: { status: 'completed' }, b: { status: 'skipped' } }) });
    expect(trace.started).toEqual(['c']);
  });

  test('pause_after stops between the phases, and the next execution goes on', () => {
    const plan = twoPhases({ pause_after: true });
    expect(simulate(plan).stop).toEqual({ status: 'paused', reason: 'pause-after', detail: 'phase one is done' });
    const state = stateWith({ a: { status: 'completed' }, b: { status: 'completed' } });
    expect(simulate(plan, { state, options: { resumedFrom: 'pause-after' } }).started).toEqual(['c']);
  });

  test('a pause_after that a crash swallowed is made up for', () => {
    const state = stateWith({ a: { status: 'completed' }, b: { status: 'completed' } });
    expect(simulate(twoPhases({ pause_after: true }), { state }).stop.reason).toBe('pause-after');
  });
});

describe('until', () => {
  test('a phase: nothing beyond it starts', () => {
    const trace = simulate(twoPhases(), { options: { until: 'one' } });
    expect(trace.started).toEqual(['a', 'b']);
    expect(trace.stop).toEqual({ status: 'paused', reason: 'pause-after', detail: 'one is done' });
  });

  test('a task: only it and what it needs', () => {
    expect(simulate(twoPhases(), { options: { until: 'a' } }).started).toEqual(['a']);
  });
});

describe('conditions and gates', () => {
  test('a condition that does not hold skips the task, and its dependants run', () => {
    const plan = makePlan([{ id: 'one', tasks: [{ id: 'a', if: 'inputs.x' }, { id: 'b' }] }]);
    const trace = simulate(plan, { options: { holds: () => false } });
    expect(trace).toMatchObject({ skipped: ['a'], started: ['b'], stop: { status: 'completed' } });
  });

  test('a condition on a phase skips all its tasks', () => {
    const trace = simulate(twoPhases({ if: 'inputs.x' }), { options: { holds: () => false } });
    expect(trace).toMatchObject({ skipped: ['a', 'b'], started: ['c'] });
  });

  test('a manual task waits until it is approved', () => {
    const plan = makePlan([{ id: 'one', mode: 'manual', tasks: [{ id: 'a' }, { id: 'b' }] }]);
    expect(simulate(plan)).toMatchObject({
      started: [],
      stop: { status: 'waiting', reason: 'approval', detail: 'a waits for approval' },
    });
    const [task] = tasksOf(plan);
    const spec = task === undefined ? '' : specHash(task);
    const approved = { by: 'x', at: '', via: 'terminal' as const, spec, head: '' };
    const edited = { ...approved, spec: 'of what it was before' };
    expect(simulate(plan, { state: stateWith({ a: { approved: edited } }) }).started).toEqual([]);
    expect(simulate(plan, { state: stateWith({ a: { approved } }) })).toMatchObject({
      started: ['a'],
      stop: { status: 'waiting', detail: 'b waits for approval' },
    });
  });
});

test('a halt lets running tasks end and starts nothing more', async () => {
  const { Scheduler } = await import('../../src/scheduler/scheduler.ts');
  const scheduler = new Scheduler(twoPhases(), stateWith({}), { slots: 4, holds: () => true });
  expect(scheduler.next()).toMatchObject({ kind: 'start', task: { id: 'a' } });
  scheduler.halt({ status: 'paused', reason: 'auth', detail: 'no' });
  expect(scheduler.next()).toEqual({ kind: 'wait' });
  scheduler.settled('a', 'completed');
  expect(scheduler.next()).toEqual({ kind: 'stop', status: 'paused', reason: 'auth', detail: 'no' });
});
