import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/plan/diff.ts';
import { estimatePlan } from '../../src/plan/estimate.ts';
import type { Plan } from '../../src/plan/model.ts';
import { emptyState } from '../../src/plan/state.ts';
import { bodyLimit, mergeBody, roomFor } from '../../src/report/body.ts';
import type { PlanBodyInput } from '../../src/report/plan-body.ts';
import { renderPlanBody } from '../../src/report/plan-body.ts';
import { makePlan } from '../support/plans.ts';
import { untrusted } from '../support/untrusted.ts';
import { estimate } from './estimate-sample.ts';
import { harmless, unfenced } from './harmless.ts';

const plan = makePlan(
  [
    {
      id: 'schema',
      title: 'Database schema',
      description: 'Tables first:\nthe API builds on them.',
      pause_after: true,
      tasks: [
        {
          id: 'users',
          title: 'Create the users table',
          worker: { kind: 'claude' },
          description: 'Add a table `users`.\n\n- name\n- mail, see @octocat',
          files: ['src/db/**', 'test/db/**'],
          verify: ['npm test -- users', 'npm run lint'],
        },
        { id: 'migrate', title: 'Run the migration', worker: { kind: 'shell', run: 'npm ci\nnpm run migrate' } },
      ],
    },
    {
      id: 'api',
      title: 'API',
      mode: 'parallel',
      runners: 'many',
      if: "inputs.target != 'docs'",
      tasks: [
        { id: 'login', title: 'Login', worker: { kind: 'command', command: 'agent -p' }, verify: ['npm run lint'] },
        { id: 'logout', title: 'Logout', worker: { kind: 'claude' }, depends_on: ['login'], if: 'true' },
      ],
    },
    {
      id: 'release',
      title: 'Release',
      mode: 'manual',
      environment: 'plan-approval',
      tasks: [{ id: 'keys', title: 'Rotate the keys', worker: { kind: 'human' } }],
    },
  ],
  {
    id: 'auth',
    title: 'Add user authentication',
    description: 'JWT login and logout.\n',
    issue: 42,
    workspace: { setup: 'npm ci', link: [] },
  },
);

const base = { path: 'plans/auth.yml', proposed: true } as const;

const big = (text: string): Plan =>
  makePlan(
    Array.from({ length: 20 }, (_, phase) => ({
      id: `phase-${phase}`,
      title: text,
      description: text,
      tasks: Array.from({ length: 50 }, (_unused, task) => ({
        id: `task-${phase}-${task}`,
        title: text,
        worker: { kind: 'claude' } as const,
        description: `${text}\n`.repeat(20),
        files: [text, `${text}/**`],
        verify: [`${text} ${phase} ${task}`],
      })),
    })),
    { title: text, description: `${text}\n`.repeat(300) },
  );

const inputOf = (of: Plan, before?: Plan): PlanBodyInput => ({
  ...base,
  plan: of,
  diff: diffPlans(before, of),
  estimate: estimatePlan({ plan: of, state: emptyState, history: [], priceOf: () => undefined }),
});

describe('renderPlanBody', () => {
  it('shows a new plan', () => {
    expect(renderPlanBody({ ...base, plan, estimate, diff: diffPlans(undefined, plan) })).toMatchSnapshot();
  });

  it('shows what changes of a plan that was there, and no commands where people wrote them', () => {
    const before = makePlan([{ id: 'schema', tasks: [{ id: 'migrate' }] }], { id: 'auth' });
    const body = renderPlanBody({ ...base, plan, proposed: false, diff: diffPlans(before, plan) });
    expect(body).toContain('### What changes\n\n**2 phases and 4 tasks added, 1 phase and 1 task changed, ');
    expect(body).not.toContain('proposed by a model');
  });

  it('lists every command of a model once', () => {
    const body = renderPlanBody({ ...base, plan });
    const section = body.slice(body.indexOf('### Commands'), body.indexOf('### Phases'));
    expect([...section.matchAll(/```sh\n([\s\S]*?)\n```/gu)].map(([, command]) => command)).toEqual([
      'npm ci',
      'npm test -- users',
      'npm run lint',
      'npm ci\nnpm run migrate',
      'agent -p',
    ]);
    expect(section).toContain('verify of <code>users</code>, verify of <code>login</code>:');
  });

  it('leaves out by steps, the commands last', () => {
    const input = inputOf(big('Do the thing'), makePlan([{ id: 'phase-0', tasks: [{ id: 'task-0-0' }] }]));
    const seen = [9_000_000, 420_000, 300_000, 170_000, 65_000, 20_000, 8000, 1500, 10].map((limit) => {
      const text = renderPlanBody({ ...input, limit });
      expect(text.length).toBeLessThanOrEqual(limit);
      return [
        text.includes('### What each task is told') ? 'told' : '',
        text.includes('```mermaid') ? 'graph' : '',
        text.includes('| Task | Who |') ? 'table' : '',
        text.includes('```sh') ? 'commands' : '',
        text.includes('A model wrote these commands') ? 'warning' : '',
        text.includes('### What next') ? 'next' : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    });
    expect(seen).toEqual([
      'told graph table commands warning next',
      'graph table commands warning next',
      'graph table commands warning next',
      'table commands warning next',
      'table commands warning next',
      'commands warning next',
      'warning next',
      'warning next',
      '',
    ]);
  });

  it('stays below the limit for hostile plans of 1,000 tasks', () => {
    const existing = 'people wrote this '.repeat(1000);
    for (const text of [
      '<!-- planwright:end -->',
      '````',
      '@octocat',
      '|'.repeat(200),
      '&\u202e'.repeat(60),
      '😀'.repeat(90),
    ]) {
      const body = renderPlanBody({ ...inputOf(big(text), big('x')), limit: roomFor(existing) });
      expect(body).toContain('A model wrote these commands');
      const merged = mergeBody(existing, body);
      expect(merged.length).toBeLessThanOrEqual(bodyLimit);
      expect(merged).toContain('### What next');
    }
  });

  it('lets no text break out', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const of = makePlan(
          plan.phases.map(({ tasks, ...phase }) => ({
            ...phase,
            id: text,
            title: text,
            description: text,
            if: text,
            environment: text,
            tasks: tasks.map((task) => ({
              ...task,
              id: `${text}${task.id}`,
              title: text,
              description: `${text}\n${text}`,
              files: [text],
              verify: [text, text],
              if: text,
              worker: task.worker.kind === 'shell' ? ({ kind: 'shell', run: text } as const) : task.worker,
              model: [text],
            })),
          })),
          { id: text, title: text, description: `${text}\n\n${text}`, workspace: { setup: text, link: [] } },
        );
        const body = renderPlanBody({ ...inputOf(of, plan), path: text, estimate });
        expect(harmless(body)).toEqual([]);
        const rows = unfenced(body)
          .split('\n')
          .filter((line) => line.startsWith('| ') && !line.startsWith('| **All'));
        expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([6, 7]));
      }),
      { examples: [['| ::']] },
    );
  });
});
