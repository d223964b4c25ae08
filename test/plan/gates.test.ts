import { describe, expect, test } from 'vitest';
import { admit, completedPastGate, gateOf } from '../../src/plan/gates.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { specHash } from '../../src/plan/spec-hash.ts';
import type { Approval, PlanState, TaskState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import { taskApproved } from '../../src/plan/transitions.ts';
import { makePlan } from '../support/plans.ts';

const plan = makePlan([
  { id: 'build', tasks: [{ id: 'a' }] },
  { id: 'release', mode: 'manual', tasks: [{ id: 'announce' }, { id: 'rotate', worker: { kind: 'human' } }] },
]);
const [, announce, rotate] = tasksOf(plan);
if (announce === undefined || rotate === undefined) throw new Error('no tasks');

const approval = (rest: Partial<Approval> = {}): Approval => ({
  by: 'ada',
  at: '2026-01-02T00:00:00Z',
  via: 'terminal',
  spec: specHash(announce),
  head: 'head',
  evidence: 'ada@desk',
  ...rest,
});

const stateWith = (task: Partial<TaskState>, id = 'announce'): PlanState => ({
  ...emptyState,
  tasks: { [id]: { status: 'pending', attempts: [], ...task } },
});

const refusal = (result: ReturnType<typeof gateOf>): string => (result.ok ? 'open' : result.error.message);

describe('who can be decided about', () => {
  test.each<[string, PlanState, string]>([
    ['announce', emptyState, 'open'],
    ['announce', stateWith({ status: 'waiting' }), 'open'],
    ['announce', stateWith({ approved: approval({ spec: 'of before the edit' }) }), 'open'],
    ['announce', stateWith({ approved: approval() }), 'ada approved it at 2026-01-02T00:00:00Z'],
    [
      'announce',
      stateWith({ status: 'completed' }),
      'it is completed; accepted: a waiting or pending task of a manual',
    ],
    ['announce', stateWith({ status: 'running' }), 'it is running'],
    ['announce', { ...stateWith({ status: 'waiting' }), status: 'cancelled' }, 'the plan was cancelled'],
    ['a', emptyState, 'its phase build is not manual'],
    ['annonce', emptyState, 'has no task "annonce"; its tasks: a, announce, rotate'],
  ])('approve %s', (id, state, message) => {
    expect(refusal(gateOf(plan, state, id, 'approve'))).toContain(message);
  });

  test('an approved task can still be rejected', () => {
    expect(gateOf(plan, stateWith({ approved: approval() }), 'announce', 'reject').ok).toBe(true);
  });
});

describe('an approval that comes late', () => {
  test('is for nothing when the task was edited meanwhile', () => {
    expect(admit(plan, emptyState, 'announce', approval()).ok).toBe(true);
    const late = admit(plan, emptyState, 'announce', approval({ spec: 'of before the edit' }));
    expect(late).toMatchObject({ ok: false, error: { code: 'task-changed' } });
  });

  test('is refused when the review behind it has let another task pass', () => {
    const review = approval({ via: 'environment', evidence: 'run:7#1' });
    const used = taskApproved(emptyState, 'rotate', review);
    expect(admit(plan, used, 'announce', review)).toMatchObject({ ok: false, error: { code: 'not-approved' } });
    expect(admit(plan, used, 'announce', { ...review, evidence: 'run:7#2' }).ok).toBe(true);
  });
});

test('complete does not lead past a gate', () => {
  const hint = (state: PlanState, task = announce) => completedPastGate(plan, state, task)?.hint;
  expect(hint(stateWith({ status: 'waiting' }))).toBe('approve it');
  expect(hint(emptyState, rotate)).toBe('approve it: that completes it');
  expect(hint(stateWith({ status: 'failed' }))).toBe('retry it, then approve it');
  expect(hint(stateWith({ status: 'failed', approved: approval() }))).toBeUndefined();
  expect(hint(emptyState, tasksOf(plan)[0])).toBeUndefined();
});
