import type { Clock } from '../lib/clock.ts';
import { timestamp } from '../lib/clock.ts';
import type { Truth } from '../plan/evaluate.ts';
import { resumeInputs } from '../plan/inputs.ts';
import type { Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState, Reason } from '../plan/state.ts';
import { commitLost, commitsRewritten, inputsRecorded } from '../plan/transitions.ts';
import type { Stop } from './decision.ts';
import type { Emit } from './event.ts';
import { Ledger } from './ledger.ts';
import { isSpent } from './leg.ts';
import { PhaseProgress } from './phase-progress.ts';
import type { BranchNews, Control, Integrator, Order, Runner } from './ports.ts';
import { noNews } from './ports.ts';
import { Scheduler } from './scheduler.ts';

export interface Execution {
  readonly plan: Plan;
  /** Already started: `running`, with an execution id. */
  readonly state: PlanState;
  readonly runner: Runner;
  readonly integrator: Integrator;
  readonly control: Control;
  readonly clock: Clock;
  readonly emit: Emit;
  /** Aborted when the run has to end: running attempts end at once. Its reason is told in the state's detail. */
  readonly signal: AbortSignal;
  readonly until?: string;
  readonly resumedFrom?: Reason;
  /** Whether attempts of a task are made here; the others are left to other runners. Default: all. */
  readonly here?: (task: Task, plan: Plan) => boolean;
  /** Tasks whose attempts come back from other runners: taken in one after the other, whatever keeps others from starting. */
  readonly handedBack?: readonly Task[];
  /** Why the plan stands still already: what is handed back is taken in all the same. */
  readonly halted?: Stop;
  /** Whether a GitHub expression is true, with the inputs and outputs of a state. */
  readonly holds: (expression: string, state: PlanState) => Truth;
  /** Asked when nothing is left to do but tasks that wait for a person; the orders it comes back with are obeyed. */
  readonly atGate?: (standing: {
    readonly plan: Plan;
    readonly waiting: readonly Task[];
    readonly state: PlanState;
  }) => Promise<readonly Order[]>;
  /** Id of the run, recorded with each attempt. */
  readonly run?: string;
  /** After so many seconds nothing more is started. */
  readonly timeBudget?: number;
}

/** Everything the parts of one execution share. */
export class Engine {
  readonly execution: Execution;
  readonly ledger: Ledger;
  /** Ends running attempts: because the run was stopped, the plan cancelled, or something of ours broke. */
  readonly signal: AbortSignal;
  readonly #stop = new AbortController();
  #plan: Plan;
  #tasks: ReadonlyMap<string, Task>;
  #scheduler: Scheduler;
  #phases: PhaseProgress;
  #last: Promise<unknown> = Promise.resolve();
  #catchingUp: Promise<void> | undefined;
  /** Attempts under way; one that is of no use any more is aborted with the reason. */
  readonly #attempts = new Map<string, AbortController>();

  constructor(execution: Execution) {
    const { plan, state, clock, emit } = execution;
    this.execution = execution;
    this.#plan = plan;
    this.#tasks = byId(plan);
    this.ledger = new Ledger(state, (now) =>
      emit({ kind: 'state-changed', at: clock.now(), plan: this.#plan, state: now }),
    );
    this.signal = AbortSignal.any([execution.signal, this.#stop.signal]);
    this.#scheduler = this.#schedule(new Set(execution.handedBack?.map(({ id }) => id)));
    if (execution.halted !== undefined) this.#scheduler.halt(execution.halted);
    this.#phases = new PhaseProgress(plan, state);
  }

  /** As people have edited it by now. */
  get plan(): Plan {
    return this.#plan;
  }

  get scheduler(): Scheduler {
    return this.#scheduler;
  }

  get phases(): PhaseProgress {
    return this.#phases;
  }

  /** Ends running attempts without counting them. */
  abort(why: unknown): void {
    this.#stop.abort(why);
  }

  /** The task's definition now; the one it was started with when it is gone from the plan. */
  task(started: Task): Task {
    return this.taskOf(started.id) ?? started;
  }

  taskOf(id: string): Task | undefined {
    return this.#tasks.get(id);
  }

  /** Commits happen one after the other, whatever ran side by side. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }

  /** Whether the next decision has to wait for what others did to the branch. Once the plan is to stand still, the stop takes care of it. */
  get behind(): boolean {
    return this.execution.integrator.behind && this.scheduler.halted === undefined;
  }

  /** Takes up what others did to the branch, when no commit is under way. */
  catchUp(): Promise<void> {
    this.#catchingUp ??= this.inTurn(async () => {
      if (this.behind) this.take(await this.execution.integrator.catchUp());
    }).finally(() => (this.#catchingUp = undefined));
    return this.#catchingUp;
  }

  /** The state that follows from what happened to the branch. Pure: nothing is kept. */
  afterNews(state: PlanState, news: BranchNews): PlanState {
    const at = timestamp(this.execution.clock.now());
    const followed = commitsRewritten(state, news.rewritten);
    return news.lost.reduce((sum, { task, paths }) => commitLost(sum, task, paths, at), followed);
  }

  /** A task starts on the branch as it is now. The signal ends this attempt. */
  begins(id: string): AbortSignal {
    const attempt = new AbortController();
    this.#attempts.set(id, attempt);
    return AbortSignal.any([this.signal, attempt.signal]);
  }

  /** Why an attempt under way is of no use any more, with these news; undefined when it is. */
  outdated(task: Task, news: BranchNews = noNews): string | undefined {
    const known: unknown = this.#attempts.get(task.id)?.signal.reason;
    if (typeof known === 'string') return known;
    const tasks = news.plan === undefined ? this.#tasks : byId(news.plan);
    if (!tasks.has(task.id)) return 'it was removed from the plan';
    return buildsOn(task, news.lost, news.plan ?? this.#plan) ? 'what it was built on has to run again' : undefined;
  }

  /** Takes note of what happened to the branch: ids follow, lost tasks run again, an edited plan decides from now on. */
  take(news: BranchNews): void {
    for (const id of this.scheduler.running) {
      const task = this.taskOf(id);
      const why = task === undefined ? undefined : this.outdated(task, news);
      if (why !== undefined) this.#attempts.get(id)?.abort(why);
    }
    if (news.rewritten.size > 0 || news.lost.length > 0) this.ledger.update((state) => this.afterNews(state, news));
    if (news.plan !== undefined || news.lost.length > 0) this.#replan(news.plan ?? this.#plan);
    if (news.halt !== undefined) this.scheduler.halt({ status: 'paused', ...news.halt });
  }

  #replan(plan: Plan): void {
    this.#plan = plan;
    this.#tasks = byId(plan);
    const inputs = resumeInputs(plan, this.ledger.state.inputs ?? {});
    if (inputs.ok && Object.keys(inputs.value).length > 0)
      this.ledger.update((state) => inputsRecorded(state, inputs.value));
    this.#scheduler = this.#schedule(this.#scheduler.running, this.#scheduler);
    this.#phases = new PhaseProgress(plan, this.ledger.state);
    if (!inputs.ok) this.#scheduler.halt({ status: 'paused', reason: 'invalid-plan', detail: inputs.error.message });
  }

  /** What came back from another runner is taken in here, and a task without attempts left only has to be told so. */
  #isSettledHere(task: Task): boolean {
    return this.execution.runner.made?.(task.id) === true || isSpent(task, this.ledger.state);
  }

  #schedule(running: ReadonlySet<string>, before?: Scheduler): Scheduler {
    const { until, resumedFrom, holds, here } = this.execution;
    const halted = before?.halted;
    const scheduler = new Scheduler(this.#plan, this.ledger.state, {
      slots: this.#plan.max_parallel,
      ...(until === undefined ? {} : { until }),
      ...(resumedFrom === undefined ? {} : { resumedFrom }),
      holds: (expression) => holds(expression, this.ledger.state),
      ...(here === undefined ? {} : { here: (task) => here(task, this.#plan) || this.#isSettledHere(task) }),
      running,
    });
    if (halted !== undefined) scheduler.halt(halted);
    return scheduler;
  }
}

/** Whether a task needs one of these, by its dependencies or by the order of the phases. */
const buildsOn = (task: Task, lost: BranchNews['lost'], plan: Plan): boolean => {
  if (lost.length === 0) return false;
  const phases = plan.phases.map(({ id }) => id);
  const phaseOf = new Map(plan.phases.flatMap(({ id, tasks }) => tasks.map((one) => [one.id, id] as const)));
  return lost.some(
    ({ task: id }) =>
      task.depends_on.includes(id) || phases.indexOf(phaseOf.get(id) ?? task.phase) < phases.indexOf(task.phase),
  );
};

const byId = (plan: Plan): ReadonlyMap<string, Task> => new Map(tasksOf(plan).map((task) => [task.id, task]));
