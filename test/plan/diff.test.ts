import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPlans, isEmptyDiff } from '../../src/plan/diff.ts';
import { movedBetween } from '../../src/plan/diff/moves.ts';
import type { Plan } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { specHash } from '../../src/plan/spec-hash.ts';
import type { PlanState, TaskState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import type { PhaseSketch } from '../support/plans.ts';
import { makePlan } from '../support/plans.ts';
import { parallel, parse } from './support.ts';

const two = (rest: Partial<PhaseSketch> = {}): Plan =>
  makePlan([
    { id: 'schema', tasks: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ...rest },
    { id: 'api', mode: 'parallel', tasks: [{ id: 'd' }, { id: 'e', depends_on: ['d'] }] },
  ]);

const done = (plan: Plan, id: string, rest: Partial<TaskState> = {}): TaskState => {
  const task = tasksOf(plan).find((one) => one.id === id);
  return { status: 'completed', attempts: [], ...(task === undefined ? {} : { spec: specHash(task) }), ...rest };
};

const stateOf = (tasks: PlanState['tasks']): PlanState => ({ ...emptyState, tasks });

describe('movedBetween', () => {
  it('finds the fewest that moved', () => {
    expect([...movedBetween(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d']);
    expect([...movedBetween(['a', 'b', 'c', 'd'], ['x', 'b', 'c', 'a', 'd'])]).toEqual(['a']);
    expect([...movedBetween([], ['a'])]).toEqual([]);
  });

  it('leaves the rest in order, and no smaller set would do', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (after) => {
        const moved = movedBetween(ids, after);
        const isSorted = (list: readonly string[]): boolean => list.every((id, at) => at === 0 || list[at - 1]! < id);
        expect(isSorted(after.filter((id) => !moved.has(id)))).toBe(true);
        const subsets = Array.from({ length: 2 ** after.length }, (_, mask) =>
          after.filter((_id, at) => ((mask >> at) & 1) === 1),
        );
        const longest = Math.max(...subsets.filter(isSorted).map((list) => list.length));
        expect(moved.size).toBe(after.length - longest);
      }),
    );
  });
});

describe('diffPlans', () => {
  it('finds nothing between a plan and itself', () => {
    const plan = two();
    expect(isEmptyDiff(diffPlans(plan, structuredClone(plan)))).toBe(true);
  });

  it('sees no change in another way of writing the same', async () => {
    const tasks = ["{ id: a, title: A, run: 'true' }", "{ id: b, title: B, run: 'true', depends_on: [a] }"];
    const written = ["{ title: A, id: a, max_attempts: 3, run: 'true', verify: [] }", tasks[1]!];
    const [before, after] = [await parse(parallel(tasks)), await parse(parallel(written, 'max_parallel: 4\n'))];
    expect(isEmptyDiff(diffPlans(before.plan, after.plan))).toBe(true);
  });

  it('tells a change of the defaults once', async () => {
    const tasks = ['a', 'b', 'c'].map((id) => `{ id: ${id}, title: ${id}, description: x }`);
    const before = await parse(parallel(tasks));
    const after = await parse(parallel(tasks, 'defaults: { model: claude-opus-5-5, verify: [npm test] }\n'));
    const diff = diffPlans(before.plan, after.plan);
    expect(diff.tasks.changed).toEqual([]);
    expect(diff.shared).toEqual([
      { change: { key: 'model', from: 'claude-sonnet-5-5', to: 'claude-opus-5-5' }, tasks: ['a', 'b', 'c'] },
      { change: { key: 'verify', to: ['npm test'] }, tasks: ['a', 'b', 'c'] },
    ]);
  });

  it('tells what was added, removed, moved and changed, in the words of the file', () => {
    const after = makePlan(
      [
        { id: 'api', mode: 'sequential', tasks: [{ id: 'd' }, { id: 'b' }, { id: 'e', depends_on: [] }] },
        { id: 'docs', title: 'Docs', tasks: [{ id: 'page', title: 'Page' }] },
        {
          id: 'schema',
          tasks: [
            { id: 'c', worker: { kind: 'claude' }, description: 'Do c.' },
            { id: 'new', depends_on: ['d'] },
          ],
        },
      ],
      { budget: { usd: 30 }, env: { NODE_ENV: 'test' } },
    );
    expect(diffPlans(two(), after)).toEqual({
      plan: 'demo',
      created: false,
      keys: [
        { key: 'budget.usd', from: 20, to: 30 },
        { key: 'env.NODE_ENV', to: 'test' },
      ],
      phases: {
        added: [{ id: 'docs', title: 'Docs' }],
        removed: [],
        moved: [{ id: 'api', title: 'api', from: { after: 'schema' }, to: {} }],
        changed: [{ id: 'api', title: 'api', changes: [{ key: 'mode', from: 'parallel', to: 'sequential' }] }],
      },
      tasks: {
        added: [
          { id: 'page', title: 'Page', phase: 'docs' },
          { id: 'new', title: 'new', phase: 'schema' },
        ],
        removed: [{ id: 'a', title: 'a', phase: 'schema' }],
        moved: [
          {
            id: 'b',
            title: 'b',
            phase: 'api',
            from: { phase: 'schema', after: 'a' },
            to: { phase: 'api', after: 'd' },
          },
        ],
        changed: [
          { id: 'e', title: 'e', changes: [{ key: 'depends_on', from: ['d'], to: [] }] },
          {
            id: 'c',
            title: 'c',
            changes: [
              { key: 'run', from: 'true' },
              { key: 'description', to: 'Do c.' },
              { key: 'agent', to: 'claude' },
            ],
          },
        ],
      },
      shared: [],
      order: {
        before: { tasks: 5, longest: 5, waves: 5, widest: 1 },
        after: { tasks: 6, longest: 6, waves: 6, widest: 1 },
      },
      effects: [],
    });
  });

  it('tells a new plan as all added', () => {
    const diff = diffPlans(undefined, two());
    expect([diff.created, diff.phases.added.length, diff.tasks.added.length]).toEqual([true, 2, 5]);
    expect(isEmptyDiff(diff)).toBe(false);
  });

  it('does not tell the predecessors that a phase implies', () => {
    const diff = diffPlans(two(), two({ tasks: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] }));
    expect(diff.tasks).toEqual({
      added: [],
      removed: [],
      changed: [],
      moved: [{ id: 'c', title: 'c', phase: 'schema', from: { phase: 'schema', after: 'b' }, to: { phase: 'schema' } }],
    });
  });

  it('tells what becomes of finished, running and approved work', () => {
    const before = two();
    const after = two({ tasks: [{ id: 'x' }, { id: 'b', title: 'B, anew' }, { id: 'c', title: 'C, anew' }] });
    const approved = {
      by: 'octocat',
      at: '2026-11-23T08:00:00Z',
      via: 'terminal',
      spec: specHash(tasksOf(before)[2]!),
      head: 'f'.repeat(40),
    } as const;
    const state = stateOf({
      a: done(before, 'a', { commit: 'abc' }),
      b: done(before, 'b'),
      c: { status: 'running', attempts: [], approved },
      d: done(before, 'd', { spec: 'stale before' }),
    });
    expect(diffPlans(before, after, state).effects).toEqual([
      { kind: 'removed', task: 'a', status: 'completed', commit: 'abc' },
      { kind: 'stale', task: 'b' },
      { kind: 'dependency', task: 'b', unfinished: ['x'] },
      { kind: 'running', task: 'c' },
      { kind: 'approval-voided', task: 'c', by: 'octocat' },
    ]);
  });

  it('tells that a task is as it was when it ran', () => {
    const [before, after] = [two({ tasks: [{ id: 'a', title: 'other' }] }), two({ tasks: [{ id: 'a' }] })];
    expect(diffPlans(before, after, stateOf({ a: done(after, 'a') })).effects).toEqual([
      { kind: 'current', task: 'a' },
    ]);
  });

  it('reports a change of a task whenever its work changes', () => {
    const text = fc.constantFrom('', 'x', 'y\n', ' ');
    const task = fc.record({
      title: fc.constantFrom('t', 'u'),
      description: text,
      verify: fc.array(text, { maxLength: 2 }),
      files: fc.array(text, { maxLength: 2 }),
    });
    const all = fc.oneof(
      task,
      task.map(({ title, description, verify }) => ({ title, description, verify })),
    );
    fc.assert(
      fc.property(all, all, (one, other) => {
        const [before, after] = [one, other].map((sketch) => makePlan([{ id: 'p', tasks: [{ id: 'a', ...sketch }] }]));
        const hashes = [before, after].map((plan) => specHash(tasksOf(plan!)[0]!));
        if (hashes[0] !== hashes[1]) expect(isEmptyDiff(diffPlans(before, after!))).toBe(false);
      }),
    );
  });
});
