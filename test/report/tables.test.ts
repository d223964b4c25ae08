import { describe, expect, it } from 'vitest';
import { bar, compact, duration, moment, money, percent, spent } from '../../src/report/format.ts';
import { renderPlan, renderPlanList } from '../../src/report/tables.ts';
import { paused, plan, usage } from './events.ts';

describe('formats', () => {
  it('writes times, money and counts', () => {
    expect([0, 59.6, 192, 3840, Number.NaN, -5].map((seconds) => duration(seconds))).toEqual([
      '0s',
      '1m 00s',
      '3m 12s',
      '1h 04m',
      '0s',
      '0s',
    ]);
    expect([undefined, 0, 0.004, 1.5, 1234.5].map((usd) => money(usd))).toEqual([
      '',
      '$0',
      '<$0.01',
      '$1.50',
      '$1234.50',
    ]);
    expect([999, 1234, 999_949, 1_000_000].map((count) => compact(count))).toEqual(['999', '1.2k', '999.9k', '1.0M']);
    expect(spent(192, usage)).toBe('3m 12s · 42.0k tokens · $0.12');
    expect([moment('2026-11-23T08:17:00Z'), moment(undefined)]).toEqual(['2026-11-23 08:17 UTC', '']);
  });

  it('draws a bar that is full only at the end', () => {
    expect([bar(0, 3, 4), bar(1, 1000, 4), bar(999, 1000, 4), bar(3, 3, 4), bar(0, 0, 4)]).toEqual([
      '░░░░',
      '█░░░',
      '███░',
      '████',
      '░░░░',
    ]);
    expect([percent(999, 1000), percent(3, 3), percent(0, 0)]).toEqual([99, 100, 0]);
  });
});

describe('renderPlanList', () => {
  it('aligns columns and survives hostile titles', () => {
    expect(
      renderPlanList([
        {
          kind: 'plan',
          id: 'auth',
          title: 'Add 日本\u001b[31m\nlogin',
          status: 'paused',
          reason: 'task-failed',
          done: 1,
          total: 5,
          usd: 0.12,
          updated: '2026-11-23T08:12:30Z',
        },
        { kind: 'plan', id: 'docs-2', title: 'Docs', status: 'completed', done: 12, total: 12 },
        { kind: 'problem', id: 'broken', problem: '3 errors' },
      ]),
    ).toBe(`PLAN    STATUS                  DONE   COST   UPDATED               TITLE
auth    ‖ paused (task-failed)  1/5    $0.12  2026-11-23 08:12 UTC  Add 日本 login
docs-2  ✓ completed             12/12                               Docs
broken  ✗ invalid                                                   3 errors
`);
    expect(renderPlanList([])).toBe('No plans. A plan is a YAML file in plans/.\n');
  });
});

describe('renderPlan', () => {
  it('tells one plan in full', () => {
    expect(renderPlan(plan, paused)).toBe(`Add user authentication
Plan      auth
Branch    planwright/auth
Status    ‖ paused (task-failed)
          migrate failed 3 of 3 attempts
Progress  ████░░░░░░░░░░░░░░░░ 1 of 5 tasks, 20 %
Cost      $0.12
Updated   2026-11-23 08:12 UTC

✗ Database schema (schema, sequential): failed, 1/2
  users-table  ✓ completed, stale  2 of 3  3m 12s  $0.12  4f2a91c  Create the users table
  migrate      ✗ failed            3 of 3  4m 48s                  Run the migration

    migrate, attempt 3 of 3: its verification failed
      npm test -- users
        not ok 1 - <users> |
      \`\`\`
      exit 1

· API (api, parallel): pending, 0/2
  login   · pending  Login
  logout  · pending  Logout

· Release (release, manual): pending, 0/1
  rotate-keys  · pending  Rotate the keys

A task failed. Decide about it, then the plan goes on.
  npx planwright retry auth --task migrate --execute  # fresh attempts
  npx planwright complete auth --task migrate --execute  # accept what you did by hand on the branch
  npx planwright skip auth --task migrate --execute  # pass over it
`);
  });

  it('says who is at work in place of what could be started', () => {
    const state = { status: 'pending', reason: 'pause-after', tasks: {}, iterations: [] } as const;
    const text = renderPlan(plan, state, { label: 'process 7 on vm', since: '2026-11-23T08:10:00Z' });
    expect(text).toContain(`
Status    · pending
At work   process 7 on vm, since 2026-11-23 08:10 UTC
Progress`);
    expect(text.split('\n').slice(-3)).toEqual([
      '',
      'Somebody works on the plan. It stands here as of the last commit; pause and cancel reach whoever works.',
      '',
    ]);
  });
});
