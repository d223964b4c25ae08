import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OnFailure, PhaseMode, Plan, Task } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { specHash } from '../../src/plan/spec-hash.ts';
import type { PhaseSketch } from '../support/plans.ts';
import { makePlan } from '../support/plans.ts';
import { simulate, stateWith } from './simulate.ts';

const modes: readonly PhaseMode[] = ['sequential', 'parallel', 'manual'];
const reactions: readonly OnFailure[] = ['pause', 'continue', 'stop'];

/** Plans with any shape of phases; a task may depend on any task before it in the file. */
const plans = fc
  .array(
    fc.record({
      mode: fc.constantFrom(...modes),
      tasks: fc.array(
        fc.record({ deps: fc.array(fc.nat(1000), { maxLength: 3 }), on_failure: fc.constantFrom(...reactions) }),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .chain((phases) => fc.record({ phases: fc.constant(phases), slots: fc.integer({ min: 1, max: 5 }) }))
  .map(({ phases, slots }) => {
    const ids: string[] = [];
    const sketches = phases.map((phase, p): PhaseSketch => ({
      id: `p${p}`,
      mode: phase.mode,
      tasks: phase.tasks.map((task, t) => {
        const depends_on = [...new Set(ids.length === 0 ? [] : task.deps.map((n) => ids[n % ids.length] ?? ''))];
        const id = `p${p}t${t}`;
        ids.push(id);
        return { id, depends_on, on_failure: task.on_failure };
      }),
    }));
    return makePlan(sketches, { max_parallel: slots });
  });

const chance = fc.infiniteStream(fc.nat(1_000_000));

const approvalOf = (task: Task) => ({ by: 'x', at: '', via: 'terminal' as const, spec: specHash(task), head: '' });

const outcome = (plan: Plan, failing: ReadonlySet<string>, approved: ReadonlySet<string>, random: Iterator<number>) => {
  return simulate(plan, {
    end: (id) => (failing.has(id) ? 'failed' : 'completed'),
    pick: (running) => running[(random.next().value as number) % running.length],
    state: stateWith(
      Object.fromEntries(
        tasksOf(plan).flatMap((task) => (approved.has(task.id) ? [[task.id, { approved: approvalOf(task) }]] : [])),
      ),
    ),
  });
};

const runs = fc.tuple(plans, chance).chain(([plan, random]) => {
  const ids = tasksOf(plan).map((task) => task.id);
  return fc.record({
    plan: fc.constant(plan),
    random: fc.constant(random),
    failing: fc.subarray(ids).map((list) => new Set(list)),
    approved: fc.subarray(ids).map((list) => new Set(list)),
  });
});

describe('for every plan, any failures, any approvals and any order of endings', () => {
  test('a task starts only after its dependencies and the phases before it, once, and within the slots', () => {
    fc.assert(
      fc.property(runs, ({ plan, random, failing, approved }) => {
        const trace = outcome(plan, failing, approved, random);
        expect(new Set(trace.started).size).toBe(trace.started.length);
        expect(trace.mostAtOnce).toBeLessThanOrEqual(plan.max_parallel);
        for (const task of tasksOf(plan)) {
          const start = trace.log.indexOf(`start ${task.id}`);
          if (start === -1) continue;
          for (const id of task.depends_on) {
            expect(failing.has(id)).toBe(false);
            expect(trace.log.slice(0, start)).toContain(`end ${id}`);
          }
        }
      }),
    );
  });

  test('it always comes to an end, and says why when it is not the plan’s', () => {
    fc.assert(
      fc.property(runs, ({ plan, random, failing, approved }) => {
        const { stop, started } = outcome(plan, failing, approved, random);
        expect(stop.reason).not.toBe('no-progress');
        if (stop.status === 'completed') expect(started.length).toBe(tasksOf(plan).length);
        else expect(stop.reason).toBeDefined();
      }),
    );
  });

  test('no task is lost: without failures and with all approvals every task runs', () => {
    fc.assert(
      fc.property(plans, chance, (plan, random) => {
        const all = new Set(tasksOf(plan).map((task) => task.id));
        const { started, stop } = outcome(plan, new Set(), all, random);
        expect(new Set(started)).toEqual(all);
        expect(stop).toEqual({ status: 'completed' });
      }),
    );
  });

  test('no task of a manual phase starts without an approval', () => {
    fc.assert(
      fc.property(runs, ({ plan, random, failing, approved }) => {
        const { started } = outcome(plan, failing, approved, random);
        const manual = plan.phases.filter((phase) => phase.mode === 'manual').flatMap((phase) => phase.tasks);
        for (const task of manual) if (!approved.has(task.id)) expect(started).not.toContain(task.id);
      }),
    );
  });

  test('taking up where an execution was cut off runs exactly the rest', () => {
    fc.assert(
      fc.property(plans, chance, fc.nat(30), (plan, random, cut) => {
        const all = new Set(tasksOf(plan).map((task) => task.id));
        const done = outcome(plan, new Set(), all, random).started.slice(0, cut);
        const state = stateWith(
          Object.fromEntries(
            tasksOf(plan).map((task) => [
              task.id,
              { approved: approvalOf(task), status: done.includes(task.id) ? 'completed' : 'pending' },
            ]),
          ),
        );
        const rest = simulate(plan, { state }).started;
        expect([...done, ...rest].toSorted()).toEqual([...all].toSorted());
      }),
    );
  });
});
