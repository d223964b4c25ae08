import { describe, expect, test } from 'vitest';
import type { AttemptState } from '../../src/plan/state.ts';
import { emptyState, noUsage, taskState } from '../../src/plan/state.ts';
import {
  attemptFailed,
  attemptStarted,
  commitKnown,
  commitLost,
  executionReset,
  executionStarted,
  interruptionsRecovered,
  planStopped,
  taskAccepted,
  taskCompleted,
  taskRetried,
  taskSkipped,
} from '../../src/plan/transitions.ts';

const at = '2026-01-02T03:04:05Z';
const later = '2026-01-02T04:00:00Z';
const start = { execution: '01A', at, base: 'b'.repeat(40), inputs: { x: 1 } };
const attempt = (outcome: AttemptState['outcome']): AttemptState => ({ started_at: at, seconds: 2, outcome });

describe('executionStarted', () => {
  test('a first start records what it starts from', () => {
    expect(executionStarted(emptyState, start)).toEqual({
      status: 'running',
      execution: '01A',
      created_at: at,
      updated_at: at,
      started_at: at,
      base: start.base,
      inputs: { x: 1 },
      usage: noUsage,
      tasks: {},
      iterations: [],
    });
  });

  test('taking up keeps the execution, its base and its inputs, and forgets why it stood still', () => {
    const paused = planStopped(executionStarted(emptyState, start), {
      status: 'paused',
      reason: 'task-failed',
      detail: 'x',
      at,
    });
    const again = executionStarted(paused, { execution: '01B', at: later, base: 'c'.repeat(40), inputs: { x: 2 } });
    expect(again).toMatchObject({
      execution: '01A',
      base: start.base,
      inputs: { x: 1 },
      started_at: at,
      updated_at: later,
    });
    expect(again).not.toHaveProperty('reason');
    expect(again).not.toHaveProperty('detail');
  });
});

test('a plan that ended has a finishing time, a paused one has none', () => {
  expect(planStopped(emptyState, { status: 'completed', at })).toMatchObject({ finished_at: at });
  expect(planStopped(emptyState, { status: 'paused', at })).not.toHaveProperty('finished_at');
});

test('attempts add up in the plan’s usage; one unknown cost makes the sum unknown', () => {
  const usage = { ...noUsage, requests: 2, input_tokens: 100, usd: 0.5 };
  const once = attemptFailed(emptyState, 'a', { ...attempt('verify'), usage }, 'pending');
  expect(once.usage).toEqual({ ...usage, seconds: 2 });
  const { usd: _usd, ...unpriced } = usage;
  expect(attemptFailed(once, 'a', { ...attempt('verify'), usage: unpriced }, 'pending').usage).not.toHaveProperty(
    'usd',
  );
});

test('completing keeps the failed attempts and takes the commit when it is known', () => {
  const failed = attemptFailed(attemptStarted(emptyState, 'a', 'hash'), 'a', attempt('verify'), 'pending');
  const done = taskCompleted(failed, 'a', { attempt: attempt('completed'), summary: 'did it', outputs: {} });
  expect(taskState(commitKnown(done, 'a', 'sha'), 'a')).toEqual({
    status: 'completed',
    spec: 'hash',
    summary: 'did it',
    commit: 'sha',
    attempts: [attempt('verify'), attempt('completed')],
  });
});

describe('retry, skip, complete', () => {
  const failed = attemptFailed(emptyState, 'a', attempt('verify'), 'failed');
  const completed = taskCompleted(emptyState, 'a', { attempt: attempt('completed'), summary: '', outputs: { o: '1' } });

  test('retry keeps the history and starts counting anew', () => {
    const result = taskRetried(failed, 'a');
    expect(result).toMatchObject({ ok: true, value: { tasks: { a: { status: 'pending', retried_from: 1 } } } });
  });

  test('a task in a status the command is not for is left alone, and the message says which it is for', () => {
    expect(taskRetried(emptyState, 'a')).toEqual({
      ok: false,
      error: {
        code: 'wrong-status',
        message: 'cannot retry task a: it is pending; accepted: a task that is failed, skipped or cancelled',
      },
    });
    expect(taskSkipped(completed, 'a', 'no').ok).toBe(false);
    expect(taskAccepted(completed, 'a', 'h', 'x').ok).toBe(false);
  });

  test('a skipped task has no outputs', () => {
    const withOutputs = { ...completed, tasks: { a: { ...taskState(completed, 'a'), status: 'failed' as const } } };
    const result = taskSkipped(withOutputs, 'a', 'not needed');
    expect(result.ok && taskState(result.value, 'a')).not.toHaveProperty('outputs');
  });
});

test('what a dead run left running goes back to pending, recorded and not lost', () => {
  const running = attemptStarted(
    executionStarted(emptyState, { ...start, run: { id: '7', attempt: 1, leg: 1 } }),
    'a',
    'h',
  );
  const { state, tasks } = interruptionsRecovered(running, [], later);
  expect(tasks).toEqual(['a']);
  expect(taskState(state, 'a')).toMatchObject({ status: 'pending', attempts: [{ outcome: 'interrupted' }] });
});

test('a reset forgets the execution and keeps the history of the plan', () => {
  const iterations = [{ at, kind: 'generated' }];
  const used = { ...executionStarted(emptyState, start), iterations };
  expect(executionReset(used, later)).toEqual({
    status: 'pending',
    created_at: at,
    updated_at: later,
    tasks: {},
    iterations,
  });
});

test('attempts that failed since the last commit come back from what was noted at the next one’s start', () => {
  const begun = { task: 'a', attempt: 3, started_at: later, run: '8', earlier: [attempt('verify'), attempt('scope')] };
  const { state } = interruptionsRecovered(executionStarted(emptyState, start), [begun], later);
  expect(taskState(state, 'a').attempts.map(({ outcome }) => outcome)).toEqual(['verify', 'scope', 'interrupted']);
});

test('an attempt whose end is recorded already is not an interruption', () => {
  const done = taskCompleted(emptyState, 'a', { attempt: attempt('completed'), summary: '', outputs: {} });
  const begun = { task: 'a', attempt: 1, started_at: later, earlier: [] };
  expect(interruptionsRecovered(done, [begun], later)).toEqual({ state: done, tasks: [] });
});

test('a lost commit makes its attempt a conflict, and the task runs again', () => {
  const done = taskCompleted(emptyState, 'a', {
    attempt: attempt('completed'),
    summary: 'did it',
    outputs: { o: '1' },
  });
  const lost = taskState(commitLost(commitKnown(done, 'a', 'sha'), 'a', ['x.ts'], later), 'a');
  expect(lost.status).toBe('pending');
  expect(lost.attempts).toEqual([{ ...attempt('conflict'), error: expect.stringContaining('x.ts') }]);
  expect(lost).not.toHaveProperty('commit');
  expect(lost).not.toHaveProperty('outputs');
});
