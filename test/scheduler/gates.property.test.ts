import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approves, gateOf } from '../../src/plan/gates.ts';
import type { PhaseMode, Plan, Task } from '../../src/plan/model.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { specHash } from '../../src/plan/spec-hash.ts';
import type { Approval, PlanState } from '../../src/plan/state.ts';
import { emptyState, taskState } from '../../src/plan/state.ts';
import { executionStarted, taskApproved, taskRejected, taskRetried, taskSkipped } from '../../src/plan/transitions.ts';
import { executePlan } from '../../src/scheduler/execute-plan.ts';
import type { AttemptRequest, AttemptResult, Control, Order } from '../../src/scheduler/ports.ts';
import { noControl, noNews } from '../../src/scheduler/ports.ts';
import { ControlledRunner, MemoryIntegrator, controlledClock, failed, succeeded } from '../support/controlled.ts';
import { makePlan, type PhaseSketch } from '../support/plans.ts';

const modes: readonly PhaseMode[] = ['sequential', 'parallel', 'manual', 'manual'];
const workers = [{ kind: 'shell', run: 'true' }, { kind: 'claude' }, { kind: 'human' }] as const;

const plans = fc
  .array(
    fc.record({
      mode: fc.constantFrom(...modes),
      tasks: fc.array(
        fc.record({ deps: fc.array(fc.nat(99), { maxLength: 2 }), worker: fc.constantFrom(...workers) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((phases) => {
    const ids: string[] = [];
    const sketches = phases.map(({ mode, tasks }, p): PhaseSketch => ({
      id: `p${p}`,
      mode,
      tasks: tasks.map(({ deps, worker }, t) => {
        const depends_on = [...new Set(ids.length === 0 ? [] : deps.map((n) => ids[n % ids.length] ?? ''))];
        const id = `p${p}t${t}`;
        ids.push(id);
        return { id, depends_on, worker: mode === 'manual' || worker.kind !== 'human' ? worker : workers[0] };
      }),
    }));
    return makePlan(sketches, { max_parallel: 3 });
  });

/** What people do to a plan. A number picks the task. */
type Deed = readonly [
  (
    | 'approve'
    | 'approve-unseen'
    | 'approve-too-late'
    | 'reject'
    | 'retry'
    | 'skip'
    | 'edit'
    | 'undo-edit'
    | 'flip'
    | 'pause'
  ),
  number,
];

const deeds = fc.tuple(
  fc.constantFrom<Deed[0]>(
    ...(['approve', 'approve', 'approve', 'approve-unseen', 'approve-too-late', 'reject', 'retry'] as const),
    ...(['skip', 'edit', 'undo-edit', 'flip', 'pause'] as const),
  ),
  fc.nat(99),
) satisfies fc.Arbitrary<Deed>;

/** A leg: what is done before it starts, during each attempt, and how attempts end. */
const legs = fc.array(
  fc.record({
    before: fc.array(deeds, { maxLength: 6 }),
    during: fc.array(fc.tuple(deeds, fc.constantFrom('succeeds', 'fails', 'conflicts', 'is cut off')), {
      maxLength: 12,
    }),
    asked: fc.array(fc.boolean(), { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 5 },
);

const edited = (plan: Plan, id: string, change: Partial<Task>): Plan => ({
  ...plan,
  phases: plan.phases.map((phase) => ({
    ...phase,
    tasks: phase.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)),
  })),
});

const flipped = (plan: Plan, id: string): Plan => ({
  ...plan,
  phases: plan.phases.map((phase) =>
    phase.tasks.some((task) => task.id === id)
      ? { ...phase, mode: phase.mode === 'manual' ? 'parallel' : 'manual' }
      : phase,
  ),
});

/** A plan's life over several executions, with a book of every approval that a person ever gave. */
class Life {
  plan: Plan;
  state: PlanState;
  /** `task spec`, of the approvals that were neither withdrawn nor of an earlier retry. */
  readonly given = new Set<string>();
  readonly started: { id: string; seen: boolean; manual: boolean; recorded: boolean }[] = [];
  readonly #original: Plan;
  #edits = 0;

  constructor(plan: Plan) {
    this.plan = plan;
    this.#original = plan;
    const start = { execution: '01A', at: '2026-01-02T00:00:00Z', base: 'base', inputs: {} };
    this.state = executionStarted(emptyState, start);
  }

  task(n: number): Task {
    const tasks = tasksOf(this.plan);
    const task = tasks[n % tasks.length];
    if (task === undefined) throw new Error('a plan without tasks');
    return task;
  }

  approval(task: Task, spec = specHash(task)): Approval {
    this.given.add(`${task.id} ${spec}`);
    return { by: 'ada', at: '2026-01-02T00:00:00Z', via: 'terminal', spec, head: 'head', evidence: 'ada@desk' };
  }

  withdraw(id: string): void {
    for (const entry of this.given) if (entry.startsWith(`${id} `)) this.given.delete(entry);
  }

  edit([kind, n]: Deed): void {
    const { id } = this.task(n);
    if (kind === 'edit') this.plan = edited(this.plan, id, { title: `edit ${(this.#edits += 1)}` });
    if (kind === 'flip') this.plan = flipped(this.plan, id);
    const title = tasksOf(this.#original).find((task) => task.id === id)?.title ?? id;
    if (kind === 'undo-edit') this.plan = edited(this.plan, id, { title });
  }

  /** As the commands do it, with nobody executing. */
  decide([kind, n]: Deed): void {
    const task = this.task(n);
    const may = (command: 'approve' | 'reject') => gateOf(this.plan, this.state, task.id, command).ok;
    if (kind === 'approve' && may('approve')) this.state = taskApproved(this.state, task.id, this.approval(task));
    if (kind === 'reject' && may('reject')) {
      this.state = taskRejected(this.state, task.id, { by: 'ada', detail: 'no', at: '2026-01-02T00:00:00Z' });
      this.withdraw(task.id);
    }
    const changed = kind === 'retry' ? taskRetried(this.state, task.id) : taskSkipped(this.state, task.id, 'skipped');
    if ((kind === 'retry' || kind === 'skip') && changed.ok) {
      this.state = changed.value;
      if (kind === 'retry') this.withdraw(task.id);
    }
  }

  /** As another process asks it of the one that executes: whenever, and about whatever it saw. */
  order([kind, n]: Deed): Order | undefined {
    const task = this.task(n);
    switch (kind) {
      case 'approve':
        return { kind: 'approve', task: task.id, approval: this.approval(task) };
      case 'approve-unseen':
        return { kind: 'approve', task: task.id, approval: { ...this.approval(task), spec: '0000000000000000' } };
      case 'approve-too-late':
        return {
          kind: 'approve',
          task: task.id,
          approval: this.approval(task, specHash({ ...task, title: 'before' })),
        };
      case 'reject':
        return { kind: 'reject', task: task.id, by: 'ada', detail: 'no' };
      case 'pause':
        return { kind: 'pause', by: 'ada', detail: 'stop' };
      default:
        return undefined;
    }
  }

  look({ task, state }: AttemptRequest, plan: Plan): void {
    const manual = plan.phases.some(({ id, mode }) => id === task.phase && mode === 'manual');
    const { approved } = taskState(state, task.id);
    const recorded = approved !== undefined && approves(approved, task);
    this.started.push({ id: task.id, seen: this.given.has(`${task.id} ${specHash(task)}`), manual, recorded });
  }
}

type Leg = typeof legs extends fc.Arbitrary<(infer One)[]> ? One : never;

const execute = async (life: Life, { before, during, asked }: Leg): Promise<void> => {
  for (const deed of before) {
    life.edit(deed);
    life.decide(deed);
  }
  let deliver: (order: Order) => void = () => undefined;
  const control: Control = {
    ...noControl,
    listen: (listener) => {
      deliver = listener;
      return { [Symbol.dispose]: () => undefined };
    },
  };
  const integrator = new MemoryIntegrator();
  // The engine learns of an edit with a commit; until then its own plan counts.
  let known = life.plan;
  const answer = (request: AttemptRequest): AttemptResult => {
    life.look(request, known);
    const next = during.shift();
    if (next === undefined) return succeeded();
    const [deed, end] = next;
    const order = life.order(deed);
    if (order !== undefined) deliver(order);
    if (end === 'is cut off') return { kind: 'blocked', seconds: 1, reason: 'auth', detail: 'no key' };
    if (end === 'fails') return failed();
    if (deed[0] === 'edit' || deed[0] === 'undo-edit') {
      life.edit(deed);
      integrator.news = { ...noNews, plan: life.plan };
      known = life.plan;
    }
    if (end === 'conflicts') integrator.conflicts.set(request.task.id, ['README.md']);
    return succeeded();
  };
  life.state = await executePlan({
    plan: life.plan,
    state: life.state,
    runner: new ControlledRunner(answer),
    integrator,
    control,
    clock: controlledClock(),
    emit: () => undefined,
    signal: new AbortController().signal,
    holds: () => true,
    atGate: ({ waiting }) =>
      Promise.resolve(
        waiting.flatMap((task): Order[] =>
          asked.shift() === true ? [{ kind: 'approve', task: task.id, approval: life.approval(task) }] : [],
        ),
      ),
  });
};

test('whatever people do, in whatever order, no attempt in a manual phase starts without an approval of what it runs', async () => {
  let manual = 0;
  await fc.assert(
    fc.asyncProperty(plans, legs, async (plan, all) => {
      const life = new Life(plan);
      for (const leg of all) await execute(life, { ...leg, during: [...leg.during], asked: [...leg.asked] });
      for (const start of life.started.filter((one) => one.manual)) {
        manual += 1;
        expect(start).toMatchObject({ seen: true, recorded: true });
      }
    }),
    { numRuns: 400 },
  );
  // The property says something: gates were passed.
  expect(manual).toBeGreaterThan(50);
});
