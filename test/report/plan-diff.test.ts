import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/plan/diff.ts';
import type { Plan } from '../../src/plan/model.ts';
import { specHash } from '../../src/plan/spec-hash.ts';
import { emptyState } from '../../src/plan/state.ts';
import { renderDiffMarkdown } from '../../src/report/plan-diff-markdown.ts';
import { renderDiffText } from '../../src/report/plan-diff.ts';
import { commandIn } from '../support/runner-commands.ts';
import { makePlan } from '../support/plans.ts';
import { untrusted } from '../support/untrusted.ts';
import { harmless } from './harmless.ts';

const prose = (line: string): string => `First line.\nSecond line.\nThird line.\n${line}\nFifth line.\n`;
const sentence = 'The table keeps name, mail and the hash of the password, and every mail at most once in lower case';

const before = makePlan(
  [
    {
      id: 'schema',
      title: 'Schema',
      tasks: [
        { id: 'users', title: 'Users', description: prose('Old line.'), verify: ['npm test'] },
        { id: 'posts', title: 'Posts', description: `${sentence}.` },
        { id: 'gone', title: 'Gone' },
      ],
    },
    {
      id: 'api',
      title: 'API',
      mode: 'parallel',
      tasks: [
        { id: 'login', title: 'Login' },
        { id: 'logout', title: 'Logout' },
        { id: 'reset', title: 'Reset' },
      ],
    },
  ],
  { id: 'auth' },
);

const after = makePlan(
  [
    {
      id: 'schema',
      title: 'Schema',
      pause_after: true,
      tasks: [
        { id: 'first', title: 'First' },
        { id: 'users', title: 'Users', description: prose('New line.'), verify: ['npm test', 'npm run lint'] },
        { id: 'posts', title: 'Posts', description: `${sentence.replace('hash', 'salted hash')}.` },
      ],
    },
    {
      id: 'api',
      title: 'API',
      mode: 'parallel',
      tasks: [{ id: 'login', title: 'Login', max_attempts: 5, depends_on: ['users'] }],
    },
    {
      id: 'later',
      title: 'Later',
      tasks: [
        { id: 'logout', title: 'Logout', max_attempts: 5 },
        { id: 'reset', title: 'Reset', max_attempts: 5 },
      ],
    },
  ],
  { id: 'auth', budget: { usd: 30 } },
);

const state = {
  ...emptyState,
  tasks: {
    users: { status: 'completed', attempts: [], spec: specHash(before.phases[0]!.tasks[0]!) },
    gone: { status: 'completed', attempts: [], commit: '4f2a91cdeadbeef00000000000000000000000000' },
  },
} as const;

describe('renderDiffText', () => {
  it('tells everything in plain words', () => {
    expect(renderDiffText(diffPlans(before, after, state))).toBe(`\
auth: 1 phase and 1 task added, 1 task removed, 2 tasks moved, 1 phase and 5 tasks changed, 1 key of the plan changed

Plan
      budget.usd: 20 → 30

Phases
  + later: Later
  ~ schema: Schema
      pause_after: false → true

Tasks
  + first in schema: First
  - gone in schema: Gone
  > logout, reset: api, after login → later, first
  ~ users: Users
      description:
          First line.
          Second line.
          Third line.
        - Old line.
        + New line.
          Fifth line.
      verify: [npm test] → [npm test, npm run lint]
  ~ posts: Posts
      description:
        - The table keeps name, mail and the hash of the password, and every mail at most once in lower case.
        + The table keeps name, mail and the salted hash of the password, and every mail at most once in lower case.
  ~ login: Login
      depends_on: [] → [users]
  ~ 3 tasks: login, logout, reset
      max_attempts: 3 → 5

Order
  6 tasks, longest chain 4 → 6, waves 4 → 6, at most 3 → 1 at once

What is done or under way
  ! users is done by its former definition and becomes stale
  ! users is done, and now depends on first, not done yet
  ! gone is done and is removed; its commit 4f2a91c stays
`);
  });

  it('leaves out what stays in a long text', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `line ${at}`);
    const of = (changed: string): Plan =>
      makePlan([{ id: 'p', tasks: [{ id: 'a', description: lines.with(10, changed).join('\n') }] }]);
    expect(renderDiffText(diffPlans(of('before'), of('::error::after')))).toBe(`\
demo: 1 task changed

Tasks
  ~ a: a
      description:
        … 8 lines as before
          line 8
          line 9
        - before
        + : :error::after
          line 11
          line 12
        … 7 lines as before
`);
  });

  it('tells that nothing changed, and that a plan is new', () => {
    expect(renderDiffText(diffPlans(after, after))).toBe('auth: nothing changes in its meaning\n');
    expect(renderDiffText(diffPlans(undefined, makePlan([{ id: 'p', title: 'P', tasks: [{ id: 'a', title: 'A' }] }]))))
      .toBe(`\
demo: a new plan of 1 phase and 1 task

Phases
  + p: P

Tasks
  + a in p: A

Order
  1 task, longest chain 1, waves 1, at most 1 at once
`);
  });
});

describe('renderDiffMarkdown', () => {
  it('shows everything', () => {
    expect(renderDiffMarkdown(diffPlans(before, after, state), { limit: 60_000 })).toMatchSnapshot();
  });

  const big = (text: string): Plan =>
    makePlan(
      Array.from({ length: 20 }, (_, phase) => ({
        id: `p${phase}`,
        title: text,
        tasks: Array.from({ length: 50 }, (_unused, task) => ({
          id: `t${phase}-${task}`,
          title: text,
          description: `${text} ${phase} ${task}\n`.repeat(20),
        })),
      })),
    );

  it('shortens itself by steps', () => {
    const diff = diffPlans(big('x'), big('<!-- *y* @octocat -->'));
    const sizes = [1_000_000, 65_000, 20_000, 4000, 100, 0].map((limit) => {
      const text = renderDiffMarkdown(diff, { limit });
      if (limit > 0) expect(text.length).toBeLessThanOrEqual(limit);
      return [text.includes('<details>') ? 'texts' : '', /And \d+ more/.exec(text)?.[0] ?? ''].join(' ').trim();
    });
    expect(sizes).toEqual(['texts', 'And 700 more', 'And 900 more', 'And 10 more', '', '']);
    expect(renderDiffMarkdown(diff, { limit: 0 })).toBe('**20 phases and 1000 tasks changed.**\n');
  });

  it('lets no text break out', () => {
    fc.assert(
      fc.property(untrusted, untrusted, fc.boolean(), (one, other, long) => {
        const of = (text: string): Plan =>
          makePlan(
            [
              {
                id: 'p',
                title: text,
                tasks: [
                  { id: 'a', title: text, description: long ? `${text}\n`.repeat(3) : text, verify: [text, text] },
                ],
              },
              { id: text || 'q', tasks: [{ id: `${text}b`, title: text }] },
            ],
            { title: text, env: { X: text.repeat(20) } },
          );
        const diff = diffPlans(of(one), of(other));
        expect(harmless(renderDiffMarkdown(diff, { limit: 60_000 }))).toEqual([]);
        for (const line of renderDiffText(diff).split('\n')) expect(commandIn(line)).toBeUndefined();
      }),
    );
  });
});
