import { describe, expect, test } from 'vitest';
import type { Outcome, PlanState, TaskState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import { stopOfLeg } from '../../src/scheduler/idle-legs.ts';

const run = { id: '7', attempt: 1, leg: 4 };
const stop = { status: 'paused', reason: 'time-budget', detail: 'the time is used up' } as const;
const task = (status: TaskState['status'], ...outcomes: Outcome[]): TaskState => ({
  status,
  attempts: outcomes.map((outcome) => ({ started_at: '2026-01-02T00:00:00Z', seconds: 1, outcome })),
});
const stateOf = (tasks: PlanState['tasks'], idle?: number): PlanState => ({
  ...emptyState,
  tasks,
  run: { ...run, ...(idle === undefined ? {} : { idle }) },
});

/** The legs without progress that are recorded, and the reason of the stop. */
const after = (before: PlanState, now: PlanState, why: Parameters<typeof stopOfLeg>[0] = stop): unknown[] => {
  const { state, stop: end } = stopOfLeg(why, { before, after: now });
  return [state.run?.idle, end.reason];
};

describe('a leg that used up its time', () => {
  const before = stateOf({ a: task('pending') });

  test.each<[string, TaskState]>([
    ['untouched', task('pending')],
    ['cut off once more', task('pending', 'cancelled')],
    ['interrupted', task('pending', 'interrupted')],
    ['started', task('running')],
  ])('with its task %s is counted, and the third in a row pauses the plan as no-progress', (_name, now) => {
    expect(after(before, stateOf({ a: now }))).toEqual([1, 'time-budget']);
    expect(after(before, stateOf({ a: now }, 1))).toEqual([2, 'time-budget']);
    expect(stopOfLeg(stop, { before, after: stateOf({ a: now }, 2) })).toMatchObject({
      stop: {
        status: 'paused',
        reason: 'no-progress',
        detail: '3 runs in a row got nothing done; of the last one: the time is used up',
      },
      state: { run },
    });
  });

  test.each<[string, TaskState]>([
    ['completed', task('completed', 'completed')],
    ['skipped', task('skipped')],
    ['failed once', task('pending', 'verify')],
  ])('with its task %s got something done', (_name, now) => {
    expect(after(before, stateOf({ a: now }, 2))).toEqual([undefined, 'time-budget']);
  });

  test('in which a person decided something is not counted', () => {
    const decided = { ...stateOf({ a: task('pending') }, 2), iterations: [{ at: '', kind: 'approved' }] };
    expect(after(before, decided)).toEqual([undefined, 'time-budget']);
  });
});

test('any other stop ends the row', () => {
  const state = stateOf({ a: task('pending') }, 2);
  expect(after(state, state, { status: 'waiting', reason: 'approval' })).toEqual([undefined, 'approval']);
});

test('outside of GitHub Actions nobody counts', () => {
  expect(after(emptyState, emptyState)).toEqual([undefined, 'time-budget']);
});
