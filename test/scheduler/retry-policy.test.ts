import { expect, test } from 'vitest';
import { tasksOf } from '../../src/plan/model.ts';
import type { Outcome, TaskState } from '../../src/plan/state.ts';
import { modelOfNextAttempt, retryVerdict } from '../../src/scheduler/retry-policy.ts';
import { makePlan } from '../support/plans.ts';

const plan = makePlan([{ id: 'p', tasks: [{ id: 'a', worker: { kind: 'claude' }, model: ['small', 'large'] }] }]);
const [task] = tasksOf(plan);
if (task === undefined) throw new Error('no task');

const after = (outcomes: Outcome[], rest: Partial<TaskState> = {}): TaskState => ({
  status: 'pending',
  attempts: outcomes.map((outcome) => ({ started_at: '', seconds: 0, outcome })),
  ...rest,
});

test.each<[Outcome[], string]>([
  [['verify'], 'retry, 2 left'],
  [['verify', 'scope', 'timeout'], 'failed 3 of 3 attempts'],
  [['interrupted', 'cancelled', 'verify', 'verify'], 'retry, 1 left'],
  [['interrupted', 'interrupted'], 'retry, 3 left'],
  [['interrupted', 'interrupted', 'interrupted'], 'was interrupted 3 times in a row'],
  [['interrupted', 'verify', 'interrupted', 'interrupted'], 'retry, 2 left'],
  [['rejected'], 'was rejected'],
])('after %j: %s', (outcomes, expected) => {
  const verdict = retryVerdict(task, after(outcomes));
  expect(verdict.kind === 'retry' ? `retry, ${verdict.left} left` : verdict.why).toBe(expected);
});

test('attempts before a retry no longer count', () => {
  expect(retryVerdict(task, after(['verify', 'verify', 'verify', 'verify'], { retried_from: 3 }))).toEqual({
    kind: 'retry',
    left: 2,
  });
});

test('attempt n uses entry n of the models, the last one repeats, and interruptions use none up', () => {
  expect(modelOfNextAttempt(task, after([]))).toBe('small');
  expect(modelOfNextAttempt(task, after(['interrupted']))).toBe('small');
  expect(modelOfNextAttempt(task, after(['verify']))).toBe('large');
  expect(modelOfNextAttempt(task, after(['verify', 'verify']))).toBe('large');
});
