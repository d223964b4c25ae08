import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { outputsRead } from '../../src/plan/reads.ts';
import type { RollbackQuestion, RollbackTarget } from '../../src/plan/rollback.ts';
import { tasksToUndo, tasksUndone } from '../../src/plan/rollback.ts';
import type { PlanState, TaskState, TaskStatus } from '../../src/plan/state.ts';
import { emptyState, taskState } from '../../src/plan/state.ts';
import { makePlan } from '../support/plans.ts';

const shell = (run: string) => ({ worker: { kind: 'shell', run } }) as const;

/** schema: users → migrate; api (parallel): login, logout → login, docs reads users; release (manual): keys. */
const plan = makePlan([
  { id: 'schema', tasks: [{ id: 'users' }, { id: 'migrate' }] },
  {
    id: 'api',
    mode: 'parallel',
    tasks: [
      { id: 'logout', depends_on: ['login'] },
      { id: 'login', depends_on: ['migrate'] },
      { id: 'docs', ...shell('echo "${{ tasks.users.outputs.columns }}"') },
      { id: 'logo' },
    ],
  },
  { id: 'release', mode: 'manual', tasks: [{ id: 'keys' }] },
]);

const stateOf = (statuses: Readonly<Record<string, TaskStatus>>): PlanState => ({
  ...emptyState,
  status: 'completed',
  tasks: Object.fromEntries(Object.entries(statuses).map(([id, status]) => [id, { status, attempts: [] }])),
});
const every = (status: TaskStatus, of: Plan = plan): PlanState =>
  stateOf(Object.fromEntries(tasksOf(of).map(({ id }) => [id, status])));

const order = ['users', 'migrate', 'login', 'logo', 'docs', 'logout', 'keys'];
const ask = async (target: RollbackTarget, more: Partial<RollbackQuestion> = {}) =>
  tasksToUndo({
    plan,
    state: every('completed'),
    target,
    committed: order,
    reads: await outputsRead(more.plan ?? plan),
    ...more,
  });
const undone = async (...given: Parameters<typeof ask>): Promise<readonly string[]> => {
  const found = await ask(...given);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
};
const sorted = async (...given: Parameters<typeof ask>): Promise<readonly string[]> =>
  (await undone(...given)).toSorted();

describe('a task is undone with all that builds on it', () => {
  test('by depends_on over phases, as a successor, and by reading outputs; dependants come first', async () => {
    const ids = await undone({ kind: 'task', task: 'users' });
    expect(ids.toSorted()).toEqual(['docs', 'login', 'logout', 'migrate', 'users']);
    expect(ids.at(-1)).toBe('users');
    expect(ids.indexOf('logout')).toBeLessThan(ids.indexOf('login'));
    expect(ids.indexOf('login')).toBeLessThan(ids.indexOf('migrate'));
  });

  test('a later phase alone makes no dependant', async () => {
    expect(await sorted({ kind: 'task', task: 'logo' })).toEqual(['logo']);
    expect(await sorted({ kind: 'phase', phase: 'api' })).toEqual(['docs', 'login', 'logo', 'logout']);
  });

  test("a phase's condition that reads outputs makes its tasks dependants", async () => {
    const conditional = makePlan([
      { id: 'one', mode: 'parallel', tasks: [{ id: 'a' }, { id: 'b' }] },
      { id: 'two', if: "tasks.a.outputs.x == 'y'", tasks: [{ id: 'c' }] },
    ]);
    const more = { plan: conditional, state: every('completed', conditional), committed: ['a', 'b', 'c'] };
    expect(await undone({ kind: 'task', task: 'a' }, more)).toEqual(['c', 'a']);
    expect(await undone({ kind: 'task', task: 'b' }, more)).toEqual(['b']);
  });

  test('what failed or was skipped behind it starts over too; what never ran is not listed', async () => {
    const state = stateOf({ users: 'completed', migrate: 'skipped', login: 'failed', logo: 'completed' });
    const ids = await undone({ kind: 'task', task: 'users' }, { state, committed: ['users', 'logo'] });
    expect(ids).toEqual(['login', 'migrate', 'users']);
  });
});

describe('to a task', () => {
  test('by the order of the commits, whatever the order in the file', async () => {
    expect(await sorted({ kind: 'to', task: 'logo' })).toEqual(['docs', 'keys', 'logout']);
    expect(await sorted({ kind: 'to', task: 'keys' })).toEqual([]);
    expect(await sorted({ kind: 'to', task: 'users' })).toEqual(order.filter((id) => id !== 'users').toSorted());
  });

  test('by the order of the phases, and what builds on it, where there is no commit', async () => {
    const committed = order.filter((id) => id !== 'login');
    expect(await sorted({ kind: 'to', task: 'login' }, { committed })).toEqual(['keys', 'logout']);
    expect(await sorted({ kind: 'to', task: 'users' }, { committed: [] })).toEqual(
      order.filter((id) => id !== 'users').toSorted(),
    );
    const human = order.filter((id) => id !== 'keys');
    expect(await sorted({ kind: 'to', task: 'docs' }, { committed: human })).toEqual(['keys', 'logout']);
  });

  test('with tasks that were edited out of the plan since', async () => {
    const committed = ['users', 'old', 'migrate', 'older'];
    expect(
      await undone(
        { kind: 'to', task: 'migrate' },
        { committed, state: stateOf({ users: 'completed', migrate: 'completed', older: 'completed' }) },
      ),
    ).toEqual(['older']);
  });
});

describe('refusals name what was given and what is accepted', () => {
  test.each<[RollbackTarget, string]>([
    [
      { kind: 'task', task: 'user' },
      'plan demo has no task "user"; its tasks: users, migrate, logout, login, docs, logo, keys',
    ],
    [{ kind: 'to', task: 'nobody' }, 'plan demo has no task "nobody"'],
    [{ kind: 'phase', phase: 'apis' }, 'plan demo has no phase "apis"; its phases: schema, api, release'],
  ])('%j', async (target, words) => {
    const found = await ask(target);
    expect(found.ok ? '' : found.error.message).toContain(words);
  });

  test('a task that has not been done', async () => {
    const state = stateOf({ users: 'completed', migrate: 'failed' });
    const found = await ask({ kind: 'task', task: 'migrate' }, { state });
    expect(found.ok ? '' : found.error.message).toBe(
      'cannot roll back task migrate: it is failed; accepted: a task that is completed or skipped',
    );
    const to = await ask({ kind: 'to', task: 'keys' }, { state });
    expect(to.ok ? '' : to.error.message).toContain('cannot roll back to task keys: it is pending');
  });
});

test('undone tasks are pending with fresh attempts, their history stays, and the plan is paused', () => {
  const attempt = { started_at: 'then', seconds: 3, outcome: 'completed' } as const;
  const approved = { by: 'ada', at: 'then', via: 'terminal', spec: 's', head: 'h' } as const;
  const whole: TaskState = {
    status: 'completed',
    commit: 'c'.repeat(40),
    spec: 's',
    summary: 'done',
    outputs: { x: '1' },
    approved,
    attempts: [attempt, attempt],
  };
  const state: PlanState = { ...emptyState, status: 'completed', finished_at: 'then', tasks: { a: whole, b: whole } };
  const after = tasksUndone(state, ['b', 'new'], { detail: 'why', at: 'now' });
  expect(after).toEqual({
    status: 'paused',
    reason: 'requested',
    detail: 'why',
    updated_at: 'now',
    iterations: [],
    tasks: {
      a: whole,
      b: { status: 'pending', attempts: [attempt, attempt], retried_from: 2 },
      new: { status: 'pending', attempts: [] },
    },
  });
});

const statuses: readonly TaskStatus[] = ['pending', 'completed', 'skipped', 'failed'];

const questions = fc
  .array(
    fc.record({
      mode: fc.constantFrom('sequential' as const, 'parallel' as const, 'manual' as const),
      tasks: fc.array(fc.array(fc.nat(1000), { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((phases) => {
    const ids: string[] = [];
    return makePlan(
      phases.map(({ mode, tasks }, p) => ({
        id: `p${p}`,
        mode,
        tasks: tasks.map((deps, t) => {
          const depends_on = [...new Set(ids.length === 0 ? [] : deps.map((n) => ids[n % ids.length] ?? ''))];
          return { id: ids[ids.push(`p${p}t${t}`) - 1] ?? '', depends_on };
        }),
      })),
    );
  })
  .chain((made) => {
    const ids = tasksOf(made).map(({ id }) => id);
    return fc.record({
      plan: fc.constant(made),
      given: fc.array(fc.constantFrom(...statuses), { minLength: ids.length, maxLength: ids.length }),
      committed: fc.shuffledSubarray(ids),
      kind: fc.constantFrom('to' as const, 'task' as const, 'phase' as const),
      at: fc.nat(ids.length - 1),
    });
  })
  .map(({ plan: made, given, committed, kind, at }) => {
    const tasks = tasksOf(made);
    const chosen = tasks[at];
    const state = stateOf(Object.fromEntries(tasks.map(({ id }, index) => [id, given[index] ?? 'pending'])));
    const { id = '', phase = '' } = chosen ?? {};
    const target: RollbackTarget = kind === 'phase' ? { kind, phase } : { kind, task: id };
    const done = committed.filter((one) => taskState(state, one).status === 'completed');
    return { plan: made, state, target, committed: done, reads: new Map<string, ReadonlySet<string>>() };
  });

test('for every plan and state, what is undone is closed under dependants, without repetition, dependants first', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const found = tasksToUndo(question);
      if (!found.ok) return;
      const { target, state } = question;
      const set = new Set(found.value);
      expect(set.size).toBe(found.value.length);
      const kept = target.kind === 'to' ? target.task : undefined;
      expect(set.has(kept ?? '')).toBe(false);
      for (const { id, depends_on } of tasksOf(question.plan)) {
        const here = found.value.indexOf(id);
        for (const other of depends_on) {
          const there = found.value.indexOf(other);
          if (there < 0 || id === kept) continue;
          if (taskState(state, id).status === 'pending') expect(here).toBe(-1);
          else expect(here).toBeGreaterThanOrEqual(0);
          if (here >= 0) expect(here).toBeLessThan(there);
        }
      }
    }),
  );
});
