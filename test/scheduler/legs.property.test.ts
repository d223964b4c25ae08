import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approves } from '../../src/plan/gates.ts';
import type { Plan, Task } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { specHash } from '../../src/plan/spec-hash.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { emptyState, taskState } from '../../src/plan/state.ts';
import { executionStarted, taskApproved } from '../../src/plan/transitions.ts';
import type { Execution } from '../../src/scheduler/engine.ts';
import { executePlan } from '../../src/scheduler/execute-plan.ts';
import { fansOut, legOf } from '../../src/scheduler/leg.ts';
import type { AttemptRequest, AttemptResult, Runner } from '../../src/scheduler/ports.ts';
import { noControl } from '../../src/scheduler/ports.ts';
import { controlledClock, failed, MemoryIntegrator, succeeded } from '../support/controlled.ts';
import { makePlan, type PhaseSketch } from '../support/plans.ts';

const plans = fc
  .array(
    fc.record({
      mode: fc.constantFrom('sequential', 'parallel', 'parallel', 'manual' as const),
      runners: fc.constantFrom('one', 'many' as const),
      environment: fc.boolean(),
      onFailure: fc.constantFrom('pause', 'continue', 'stop' as const),
      tasks: fc.array(fc.array(fc.nat(99), { maxLength: 2 }), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((phases) => {
    const ids: string[] = [];
    const sketches = phases.map(({ mode, runners, environment, onFailure, tasks }, p): PhaseSketch => ({
      id: `p${p}`,
      mode,
      runners,
      ...(mode === 'manual' && environment ? { environment: 'release' } : {}),
      tasks: tasks.map((deps, t) => {
        const depends_on = [...new Set(ids.length === 0 ? [] : deps.map((n) => ids[n % ids.length] ?? ''))];
        ids.push(`p${p}t${t}`);
        return { id: `p${p}t${t}`, depends_on, on_failure: onFailure, max_attempts: 2 };
      }),
    }));
    return makePlan(sketches);
  });

/** How each attempt ends, and what people say at each gate, in the order in which they are asked. */
const fates = fc.record({
  attempts: fc.array(fc.constantFrom('succeeds', 'succeeds', 'fails', 'conflicts', 'is lost'), { maxLength: 30 }),
  approvals: fc.array(fc.boolean(), { maxLength: 8 }),
});

type Fates = typeof fates extends fc.Arbitrary<infer One> ? One : never;

const start = { execution: '01A', at: '2026-01-02T00:00:00Z', base: 'base', inputs: {} };

/** A plan's life over many runs, as the workflows lead it. */
class Row {
  readonly plan: Plan;
  readonly fates: Fates;
  state: PlanState = executionStarted(emptyState, start);
  /** Every attempt that was made, wherever. */
  readonly made: { readonly task: Task; readonly approved: boolean; readonly kind: string }[] = [];
  /** What each leg was. */
  readonly kinds: string[] = [];
  readonly #integrator = new MemoryIntegrator();

  get committed(): string[] {
    return this.#integrator.commits.map(({ task }) => task);
  }

  constructor(plan: Plan, { attempts, approvals }: Fates) {
    this.plan = plan;
    this.fates = { attempts: [...attempts], approvals: [...approvals] };
  }

  async live(): Promise<void> {
    for (let legs = 0; legs < 60; legs += 1) {
      this.state = await this.#execute({ here: () => false, runner: this.#runner('schedule') });
      const leg = legOf(this.plan, this.state, { holds: () => true, resumedFrom: 'pause-after' });
      this.kinds.push(leg.kind);
      if (leg.kind === 'none' || !['running', 'waiting'].includes(this.state.status)) return;
      if (leg.kind === 'run')
        this.state = await this.#execute({ here: (task) => !fansOut(task, this.plan), runner: this.#runner('run') });
      if (leg.kind === 'fanout') await this.#fanOut(leg.tasks);
      if (leg.kind === 'gated' && !(await this.#pass(leg.tasks.map(({ task }) => task)))) return;
    }
    throw new Error('the plan never comes to an end');
  }

  async #fanOut(tasks: readonly Task[]): Promise<void> {
    const back = new Map<string, AttemptResult[]>();
    for (const task of tasks) {
      const results: AttemptResult[] = [];
      const runner = this.#runner('fanout', (result) => results.push(result));
      const integrator = new MemoryIntegrator();
      await this.#execute({ here: ({ id }) => id === task.id, runner, integrator });
      if (this.fates.attempts[0] !== 'is lost') back.set(task.id, results);
    }
    const replay: Runner = {
      made: (id) => (back.get(id)?.length ?? 0) > 0,
      attempt: ({ task }) => {
        const result = back.get(task.id)?.shift();
        if (result === undefined) throw new Error(`${task.id} was not made anywhere`);
        return Promise.resolve(result);
      },
    };
    const handedBack = tasks.filter(({ id }) => back.has(id));
    this.state = await this.#execute({ here: () => false, runner: replay, handedBack });
  }

  async #pass([task]: readonly Task[]): Promise<boolean> {
    if (task === undefined || this.fates.approvals.shift() !== true) return false;
    const approval = { by: 'ada', at: start.at, via: 'environment', spec: specHash(task), head: 'head' } as const;
    this.state = taskApproved(this.state, task.id, approval);
    this.state = await this.#execute({ here: ({ id }) => id === task.id, runner: this.#runner('gated') });
    return true;
  }

  #runner(kind: string, made: (result: AttemptResult) => void = () => undefined): Runner {
    return {
      attempt: (request: AttemptRequest) => {
        const { approved } = taskState(request.state, request.task.id);
        this.made.push({
          task: request.task,
          kind,
          approved: approved !== undefined && approves(approved, request.task),
        });
        const fate = this.fates.attempts.shift();
        if (fate === 'conflicts') this.#integrator.conflicts.set(request.task.id, ['README.md']);
        const result = fate === 'fails' ? failed() : succeeded();
        made(result);
        return Promise.resolve(result);
      },
    };
  }

  #execute(rest: Pick<Execution, 'runner'> & Partial<Execution>): Promise<PlanState> {
    return executePlan({
      plan: this.plan,
      state: executionStarted(this.state, start),
      integrator: this.#integrator,
      control: noControl,
      clock: controlledClock(),
      emit: () => undefined,
      signal: new AbortController().signal,
      holds: () => true,
      resumedFrom: 'pause-after',
      ...rest,
    });
  }
}

test('no path of legs leads past a gate, no task starts where it may not, and none is committed twice', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(plans, fates, async (plan, all) => {
      const row = new Row(plan, all);
      await row.live();
      for (const kind of row.kinds) seen.add(kind);
      expect(row.committed).toEqual([...new Set(row.committed)]);
      for (const { task, approved, kind } of row.made) {
        const manual = plan.phases.some(({ id, mode }) => id === task.phase && mode === 'manual');
        expect({ kind, approved: !manual || approved }).toMatchObject({ approved: true });
        expect(kind).not.toBe('schedule');
        if (kind === 'fanout') expect([manual, fansOut(task, plan)]).toEqual([false, true]);
        if (kind === 'gated') expect(manual).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect([...seen].toSorted()).toEqual(['fanout', 'gated', 'none', 'run']);
});

test('when all goes well and everybody says yes, a plan ends over many runners as on one', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const guarded = {
        ...plan,
        phases: plan.phases.map((phase) => (phase.mode === 'manual' ? { ...phase, environment: 'release' } : phase)),
      };
      const row = new Row(guarded, { attempts: [], approvals: Array.from({ length: 20 }, () => true) });
      await row.live();
      expect(row.state.status).toBe('completed');
      expect(row.made.map(({ task }) => task.id).toSorted()).toEqual(
        tasksOf(plan)
          .map(({ id }) => id)
          .toSorted(),
      );
    }),
    { numRuns: 200 },
  );
});
