import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanState } from '../../src/plan/state.ts';
import { bodyLimit } from '../../src/report/body.ts';
import { planMarker, renderPlanComment } from '../../src/report/plan-comment.ts';
import { makePlan } from '../support/plans.ts';
import { untrusted } from '../support/untrusted.ts';
import { at, attempt, paused, plan } from './events.ts';
import { harmless } from './harmless.ts';

const run = { id: '1', attempt: 1, url: 'https://github.example/r/1', actor: 'ada', leg: 0 };
const stopped: PlanState = { ...paused, run };

const render = (state: PlanState, pull?: number) =>
  renderPlanComment({ plan, state, now: at, branch: 'planwright/auth' }, pull === undefined ? {} : { pull });

describe('renderPlanComment', () => {
  it('names the pull request, and calls whoever asked for the work', () => {
    const { body, calls, mark } = render({ ...stopped, run: { ...run, requested_by: 'grace' } }, 7);
    expect(body.startsWith(`${mark}\n@grace, this needs you.\n\nThe work is in #7.\n\n## `)).toBe(true);
    expect([calls, mark.startsWith(planMarker(plan.id))]).toEqual([true, true]);
  });

  it.each<[string, Partial<PlanState>, boolean]>([
    ['waits', { status: 'waiting', reason: 'approval' }, true],
    ['failed', { status: 'failed' }, true],
    ['has used up its budget', { status: 'paused', reason: 'budget' }, true],
    ['was paused by a person', { status: 'paused', reason: 'requested' }, false],
    ['goes on by itself', { status: 'paused', reason: 'time-budget' }, false],
    ['runs', { status: 'running' }, false],
    ['is completed', { status: 'completed' }, false],
    ['was cancelled by a person', { status: 'cancelled' }, false],
  ])('calls somebody or not when the plan %s', (_name, change, calls) => {
    expect(render({ ...stopped, ...change }).calls).toBe(calls);
  });

  it.each(['github-actions[bot]', 'ada @mallory', '-ada', 'a'.repeat(40), ''])('never mentions %j', (actor) => {
    const { body, calls } = render({ ...stopped, run: { ...run, actor } });
    expect([calls, body.includes('this needs you')]).toEqual([false, false]);
  });

  it('says why a person has to look, whatever the state says, once', () => {
    const input = { plan, state: { ...stopped, status: 'running' } as const, now: at, branch: 'planwright/auth' };
    const alert = renderPlanComment(input, { alert: 'run 12 was cancelled' });
    expect(alert.body).toContain('@ada, this needs you.\n\n> ⚠️ run 12 was cancelled\n\n## ');
    expect(alert.calls).toBe(true);
    expect(renderPlanComment(input, { alert: 'run 12 was cancelled, still' }).mark).toBe(alert.mark);
    expect(renderPlanComment(input, {}).mark).not.toBe(alert.mark);
  });

  it('has the same mark for the same stop, and another one when a task has failed again', () => {
    const mark = (state: PlanState): string => render(state).mark;
    const later = { ...stopped, updated_at: '2026-11-24T00:00:00Z' };
    expect(mark(later)).toBe(mark(stopped));
    const [id = ''] = Object.entries(stopped.tasks).find(([, { status }]) => status === 'failed') ?? [];
    const task = stopped.tasks[id];
    expect(task).toBeDefined();
    if (task === undefined) return;
    const again = { ...task, attempts: [...task.attempts, attempt('verify')] };
    expect(mark({ ...stopped, tasks: { ...stopped.tasks, [id]: again } })).not.toBe(mark(stopped));
  });

  it('has room in a comment, and lets no text break out', () => {
    const marker = /^<!-- planwright:plan \S+ [0-9a-f]{12} -->$/mu;
    fc.assert(
      fc.property(untrusted, fc.boolean(), (text, long) => {
        const detail = long ? `${text} `.repeat(20_000) : text;
        const ids = Array.from({ length: 12 }, (_, index) => `task-${index}`);
        const waiting = makePlan(
          [
            {
              id: 'p',
              title: text,
              mode: 'manual',
              tasks: ids.map((id) => ({ id, title: detail, description: detail })),
            },
          ],
          { id: 'demo', title: text },
        );
        const tasks = Object.fromEntries(ids.map((id) => [id, { status: 'waiting', attempts: [] } as const]));
        const state: PlanState = { ...stopped, status: 'waiting', reason: 'approval', detail, tasks };
        const input = { plan: waiting, state, now: at, branch: text };
        const { body } = renderPlanComment(input, { alert: detail });
        expect(body.length).toBeLessThanOrEqual(bodyLimit);
        expect(harmless(body.replace('@ada, this', ''), [marker])).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
