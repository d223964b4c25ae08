import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainingPath } from '../../src/plan/graph.ts';
import type { Plan } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { criticalPath, timetable, wavesOf } from '../../src/plan/order.ts';
import { makePlan } from '../support/plans.ts';

const plan = makePlan(
  [
    { id: 'one', tasks: [{ id: 'a' }, { id: 'b' }] },
    {
      id: 'two',
      mode: 'parallel',
      tasks: [{ id: 'c', depends_on: ['e'] }, { id: 'd' }, { id: 'e' }, { id: 'f' }],
    },
  ],
  { max_parallel: 2 },
);

const anyPlan = fc
  .array(
    fc.record({
      mode: fc.constantFrom('parallel', 'sequential'),
      edges: fc.array(fc.array(fc.nat(4), { maxLength: 2 }), { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((phases) =>
    makePlan(
      phases.map(({ mode, edges }, at) => ({
        id: `p${at}`,
        mode,
        tasks: edges.map((to, task) => ({
          id: `p${at}-${task}`,
          depends_on: [...new Set(to)].filter((other) => other < task).map((other) => `p${at}-${other}`),
        })),
      })),
      { max_parallel: 2 },
    ),
  );

const taskOf = (of: Plan, id: string) => tasksOf(of).find((task) => task.id === id)!;

describe('order', () => {
  it('finds the longest chain over phases', () => {
    expect(criticalPath(plan)).toEqual(['a', 'b', 'e', 'c']);
  });

  it('tells what may run at once, no more than max_parallel, the longest chain first', () => {
    expect(wavesOf(plan)).toEqual([['a'], ['b'], ['e', 'd'], ['c', 'f']]);
    const many = { ...plan, phases: plan.phases.map((phase) => ({ ...phase, runners: 'many' as const })) };
    expect(wavesOf(many)).toEqual([['a'], ['b'], ['e', 'd', 'f'], ['c']]);
  });

  it('lets tasks that take no time wait for nothing but their dependencies', () => {
    const { starts, end } = timetable(plan, ({ id }) => (id === 'f' ? 0 : id === 'd' ? 5 : 2));
    expect([starts.get('f'), starts.get('c'), end]).toEqual([4, 6, 9]);
  });

  it('has a chain of the right length whose tasks follow each other', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const path = criticalPath(any);
        expect(path.length).toBe(Math.max(...remainingPath(any).values()));
        for (const [at, id] of path.slice(1).entries()) {
          const [before, task] = [taskOf(any, path[at]!), taskOf(any, id)];
          expect(before.phase === task.phase ? task.depends_on : [before.id]).toContain(before.id);
        }
      }),
    );
  });

  it('gives every task its turn, after what it depends on and after earlier phases', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const waves = wavesOf(any);
        expect(waves.flat().toSorted()).toEqual(
          tasksOf(any)
            .map(({ id }) => id)
            .toSorted(),
        );
        const wave = (id: string): number => waves.findIndex((ids) => ids.includes(id));
        for (const task of tasksOf(any)) {
          for (const other of task.depends_on) expect(wave(other)).toBeLessThan(wave(task.id));
          for (const other of tasksOf(any))
            if (other.phase < task.phase) expect(wave(other.id)).toBeLessThan(wave(task.id));
        }
        expect(Math.max(...waves.map((ids) => ids.length))).toBeLessThanOrEqual(2);
      }),
    );
  });
});
