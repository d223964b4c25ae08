import { remainingPath } from '../plan/graph.ts';
import type { Phase, Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { Approval, PlanState, Reason, TaskStatus } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { Decision, SchedulerOptions, Stop } from './decision.ts';
import { Gates } from './gates.ts';
import { ReadyQueue } from './ready-queue.ts';
import { waitText, weightOf, whyFailed } from './stop-words.ts';
import { tasksBeyond } from './until.ts';

type Settled = Extract<TaskStatus, 'completed' | 'skipped' | 'failed'>;

/**
 * Decides what happens next, from the plan and its state alone: no clock, no disk, no chance.
 * Each decision costs about as much as what changed since the last one; the whole plan is looked at once, at the start.
 */
export class Scheduler {
  readonly #plan: Plan;
  readonly #options: SchedulerOptions;
  readonly #tasks = new Map<string, Task>();
  readonly #dependents = new Map<string, string[]>();
  /** Dependencies not satisfied yet, per task. */
  readonly #missing = new Map<string, number>();
  readonly #status = new Map<string, TaskStatus | 'blocked' | 'skipping'>();
  /** Tasks not settled yet, per phase. */
  readonly #open: number[];
  readonly #beyond: ReadonlySet<string>;
  readonly #ready: ReadyQueue;
  readonly #gates: Gates;
  readonly #skipping: { task: Task; why: string }[] = [];
  readonly #running = new Set<string>();
  /** Ready for other runners. */
  readonly #elsewhere = new Map<string, Task>();
  readonly #phaseIndex = new Map<string, number>();
  readonly #failures: { id: string; why: string }[] = [];
  #phase = -1;
  #failureMode: 'none' | 'continue' | 'pause' | 'stop' = 'none';
  #settledHere = false;
  #halt: Stop | undefined;

  constructor(plan: Plan, state: PlanState, options: SchedulerOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#ready = new ReadyQueue(remainingPath(plan));
    this.#gates = new Gates(plan, state);
    this.#open = plan.phases.map((phase) => phase.tasks.length);
    for (const [index, phase] of plan.phases.entries()) this.#phaseIndex.set(phase.id, index);
    this.#beyond = tasksBeyond(plan, options.until);
    const tasks = tasksOf(plan);
    for (const task of tasks) this.#register(task);
    for (const task of tasks) this.#takeUp(task, state);
    for (const id of options.running ?? []) this.#run(id);
  }

  /** Ends execution as soon as nothing runs any more. The first halt stays, but a person's order is above it, and a cancel above all. */
  halt(stop: Stop): void {
    if (this.#halt === undefined || weightOf(stop) > weightOf(this.#halt)) this.#halt = stop;
  }

  get halted(): Stop | undefined {
    return this.#halt;
  }

  get running(): ReadonlySet<string> {
    return this.#running;
  }

  /** Tasks that could start if a person let them. */
  get gated(): ReadonlySet<string> {
    return this.#gates.waiting;
  }

  /** Tasks that could start on another runner, the one with the longest remaining path first. */
  get elsewhere(): readonly Task[] {
    const queue = new ReadyQueue(remainingPath(this.#plan));
    for (const task of this.#elsewhere.values()) queue.add(task);
    return Array.from({ length: queue.size }, () => queue.take()).filter((task) => task !== undefined);
  }

  next(): Decision {
    const skip = this.#skipping.shift();
    if (skip !== undefined) return { kind: 'skip', ...skip };
    if (this.#halt !== undefined) return this.#whenIdle(this.#halt);
    if (this.#failureMode === 'stop') return this.#whenIdle({ status: 'failed', ...this.#failure() });
    const opened = this.#openPhases();
    if (opened !== undefined) return opened;
    if (this.#halt !== undefined) return this.#whenIdle(this.#halt);
    return this.#start() ?? this.#whenIdle(this.#standstill());
  }

  /** Tells that a task reached its end; `why` explains a failure in words for people. */
  settled(id: string, status: Settled, why = ''): void {
    this.#running.delete(id);
    this.#elsewhere.delete(id);
    this.#gates.leave(id);
    const task = this.#tasks.get(id);
    // A task that was edited out of the plan while it ran is nobody's any more.
    if (task === undefined) return;
    this.#settledHere = true;
    this.#settle(task, status, why);
  }

  /** Tells that a task was put back unfinished: it may start again, or waits at its gate again. */
  released(id: string): void {
    this.#running.delete(id);
    this.#status.set(id, 'pending');
    this.#offerReady(id);
  }

  /** Tells that a person let a task pass. Counts only for the definition that they saw. */
  approved(id: string, approval: Approval): void {
    const task = this.#tasks.get(id);
    if (this.#gates.open(id, approval) && task !== undefined) this.#lineUp(task);
  }

  /** Tells that a task's approval is used up. */
  unapproved(id: string): void {
    this.#gates.close(id);
  }

  /** Whether an attempt may start as far as gates and runners go; asked before every one, because plans are edited while they run. */
  passes(id: string): boolean {
    const task = this.#tasks.get(id);
    return this.#gates.passes(id) && (task === undefined || this.#isHere(task));
  }

  #register(task: Task): void {
    this.#tasks.set(task.id, task);
    this.#status.set(task.id, 'pending');
    this.#missing.set(task.id, task.depends_on.length);
    for (const id of task.depends_on) {
      const list = this.#dependents.get(id);
      if (list === undefined) this.#dependents.set(id, [task.id]);
      else list.push(task.id);
    }
  }

  #run(id: string): void {
    this.#running.add(id);
    this.#status.set(id, 'running');
  }

  #takeUp(task: Task, state: PlanState): void {
    const saved = taskState(state, task.id);
    if (saved.status === 'completed' || saved.status === 'skipped') this.#settle(task, saved.status, '');
    if (saved.status === 'failed') this.#settle(task, 'failed', whyFailed(task, state));
  }

  #settle(task: Task, status: Settled, why: string): void {
    const before = this.#status.get(task.id);
    if (before === 'completed' || before === 'skipped' || before === 'failed') return;
    this.#status.set(task.id, status);
    if (status === 'failed') this.#fail(task, why);
    else {
      if (before !== 'blocked') this.#close(task);
      for (const id of this.#dependents.get(task.id) ?? []) this.#satisfy(id);
    }
  }

  #fail(task: Task, why: string): void {
    this.#failures.push({ id: task.id, why });
    if (task.on_failure === 'stop') this.#failureMode = 'stop';
    else if (task.on_failure === 'pause' && this.#failureMode !== 'stop') this.#failureMode = 'pause';
    else if (this.#failureMode === 'none') this.#failureMode = 'continue';
    if (task.on_failure !== 'continue') return;
    this.#close(task);
    const blocked = [...(this.#dependents.get(task.id) ?? [])];
    for (let id = blocked.pop(); id !== undefined; id = blocked.pop()) {
      const dependent = this.#tasks.get(id);
      if (dependent === undefined || this.#status.get(id) !== 'pending') continue;
      this.#status.set(id, 'blocked');
      this.#close(dependent);
      blocked.push(...(this.#dependents.get(id) ?? []));
    }
  }

  #close(task: Task): void {
    const phase = this.#phaseIndex.get(task.phase) ?? 0;
    this.#open[phase] = (this.#open[phase] ?? 1) - 1;
  }

  #satisfy(id: string): void {
    this.#missing.set(id, (this.#missing.get(id) ?? 1) - 1);
    this.#offerReady(id);
  }

  #offerReady(id: string): void {
    const task = this.#tasks.get(id);
    const current = this.#plan.phases[this.#phase];
    if (this.#missing.get(id) === 0 && task !== undefined && task.phase === current?.id) this.#offer(task);
  }

  #offer(task: Task): void {
    if (this.#status.get(task.id) !== 'pending' || this.#beyond.has(task.id)) return;
    const held = this.#holds(`task ${task.id}`, task.if);
    if (held === undefined) return;
    if (!held) {
      this.#pass(task, `its condition does not hold: ${task.if ?? ''}`);
    } else if (!this.#gates.passes(task.id)) {
      this.#gates.stop(task.id);
    } else {
      this.#lineUp(task);
    }
  }

  #isHere(task: Task): boolean {
    return this.#options.here?.(task) ?? true;
  }

  #lineUp(task: Task): void {
    if (this.#isHere(task)) this.#ready.add(task);
    else this.#elsewhere.set(task.id, task);
  }

  /** Undefined when nobody can tell: nothing is guessed, the plan stands still until somebody edits it. */
  #holds(whose: string, condition: string | undefined): boolean | undefined {
    const held = condition === undefined || this.#options.holds(condition);
    if (typeof held === 'boolean') return held;
    const detail = `the condition of ${whose} cannot be evaluated: ${held.error} (${condition ?? ''})`;
    this.halt({ status: 'paused', reason: 'invalid-plan', detail });
    return undefined;
  }

  #pass(task: Task, why: string): void {
    this.#status.set(task.id, 'skipping');
    this.#skipping.push({ task, why });
  }

  /** Walks over finished phases to the first one with open tasks; gives a decision only where the walk ends the plan. */
  #openPhases(): Decision | undefined {
    while (this.#phase < this.#plan.phases.length && (this.#phase < 0 || this.#open[this.#phase] === 0)) {
      if (this.#pausesAfter(this.#phase)) {
        const id = this.#plan.phases[this.#phase]?.id ?? '';
        return this.#whenIdle({ status: 'paused', reason: 'pause-after', detail: `phase ${id} is done` });
      }
      this.#phase += 1;
      const phase = this.#plan.phases[this.#phase];
      if (phase === undefined) break;
      this.#openPhase(phase);
      const skip = this.#skipping.shift();
      if (skip !== undefined) return { kind: 'skip', ...skip };
    }
    return undefined;
  }

  #openPhase(phase: Phase): void {
    const open = phase.tasks.some(({ id }) => this.#status.get(id) === 'pending' && !this.#beyond.has(id));
    const held = open ? this.#holds(`phase ${phase.id}`, phase.if) : undefined;
    if (held === undefined) return;
    for (const task of phase.tasks) {
      if (!held && this.#status.get(task.id) === 'pending' && !this.#beyond.has(task.id))
        this.#pass(task, `the condition of phase ${phase.id} does not hold: ${phase.if ?? ''}`);
      else if (this.#missing.get(task.id) === 0) this.#offer(task);
    }
  }

  /** A pause after a phase holds once: not again when someone resumed from it, and not before an untouched end. */
  #pausesAfter(index: number): boolean {
    const phase = this.#plan.phases[index];
    if (phase === undefined || !phase.pause_after || index + 1 >= this.#plan.phases.length) return false;
    if (this.#settledHere) return true;
    if (this.#options.resumedFrom === 'pause-after') return false;
    const later = this.#plan.phases.slice(index + 1).flatMap((next) => next.tasks);
    return later.every((task) => this.#status.get(task.id) === 'pending');
  }

  #start(): Decision | undefined {
    if (this.#running.size >= this.#options.slots) return { kind: 'wait' };
    for (let task = this.#ready.take(); task !== undefined; task = this.#ready.take()) {
      // A person may have rejected it while it was in line.
      if (this.#status.get(task.id) !== 'pending') continue;
      this.#run(task.id);
      return { kind: 'start', task };
    }
    return undefined;
  }

  #whenIdle(stop: Stop): Decision {
    return this.#running.size > 0 ? { kind: 'wait' } : { kind: 'stop', ...stop };
  }

  /** What it means that nothing runs and nothing can start. */
  #standstill(): Stop {
    if (this.#elsewhere.size > 0) return { status: 'running' };
    if (this.#failureMode === 'pause') return { status: 'paused', ...this.#failure() };
    const { waiting } = this.#gates;
    if (waiting.size > 0) return { status: 'waiting', reason: 'approval', detail: waitText(waiting) };
    if (this.#phase < this.#plan.phases.length) {
      if (this.#beyond.size > 0)
        return { status: 'paused', reason: 'pause-after', detail: `${this.#options.until ?? ''} is done` };
      return { status: 'failed', reason: 'no-progress', detail: 'no task can start' };
    }
    return this.#failureMode === 'none' ? { status: 'completed' } : { status: 'failed', ...this.#failure() };
  }

  #failure(): { reason: Reason; detail: string } {
    return { reason: 'task-failed', detail: this.#failures.map(({ id, why }) => `${id} ${why}`.trim()).join('; ') };
  }
}
