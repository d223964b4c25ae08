import { remainingPath, topologicalOrder } from './graph.ts';
import type { Phase, Plan, Task } from './model.ts';

/** The longest chain of tasks through the plan, first to last, phases being barriers: no runner is fast enough to shorten it. */
export const criticalPath = (plan: Plan): string[] => {
  const remaining = remainingPath(plan);
  const path: string[] = [];
  let wanted = Math.max(0, ...remaining.values());
  for (const { tasks } of plan.phases) {
    const dependencies = new Map(tasks.map(({ id, depends_on }) => [id, depends_on]));
    let last: string | undefined;
    for (const id of topologicalOrder(tasks)) {
      if (remaining.get(id) !== wanted || (last !== undefined && dependencies.get(id)?.includes(last) !== true))
        continue;
      path.push(id);
      last = id;
      wanted -= 1;
    }
  }
  return path;
};

/** When each task starts and when the last one ends, in the unit of the given times. */
export interface Timetable {
  readonly starts: ReadonlyMap<string, number>;
  readonly end: number;
}

/**
 * The plan on a clock: phases one after the other, in each as many tasks at once as dependencies and `max_parallel` allow
 * (`runners: many` has no such bound), the longest chain first. A task that takes no time needs no runner.
 */
export const timetable = (plan: Plan, timeOf: (task: Task) => number): Timetable => {
  const starts = new Map<string, number>();
  let end = 0;
  for (const phase of plan.phases) end = new PhaseClock(phase, plan.max_parallel, timeOf).run(end, starts);
  return { starts, end };
};

/** Tasks that could run at once if each took the same time, in the order of their turns. */
export const wavesOf = (plan: Plan): string[][] => {
  const waves: string[][] = [];
  for (const [id, start] of timetable(plan, () => 1).starts) (waves[start] ??= []).push(id);
  return waves;
};

interface Entry {
  readonly task: Task;
  readonly time: number;
  readonly dependents: Entry[];
  missing: number;
  /** The time of the longest chain that starts with it, within the phase. */
  chain: number;
}

/** One phase on a clock. Dependencies on other phases are met when it begins. */
class PhaseClock {
  readonly #entries: readonly Entry[];
  readonly #running: { readonly entry: Entry; readonly end: number }[] = [];
  readonly #ready: Entry[];
  readonly #slots: number;

  constructor(phase: Phase, maxParallel: number, timeOf: (task: Task) => number) {
    this.#slots = phase.runners === 'many' ? Number.POSITIVE_INFINITY : maxParallel;
    const entries = new Map<string, Entry>();
    for (const task of phase.tasks)
      entries.set(task.id, { task, time: timeOf(task), dependents: [], missing: 0, chain: 0 });
    for (const entry of entries.values())
      for (const id of entry.task.depends_on) {
        const other = entries.get(id);
        other?.dependents.push(entry);
        if (other !== undefined) entry.missing += 1;
      }
    this.#entries = [...entries.values()];
    this.#ready = this.#entries.filter(({ missing }) => missing === 0);
    this.#measureChains();
  }

  #measureChains(): void {
    const left = new Map(this.#entries.map((entry) => [entry, entry.missing]));
    const order = [...this.#ready];
    for (const { dependents } of order)
      for (const dependent of dependents) {
        const missing = (left.get(dependent) ?? 0) - 1;
        left.set(dependent, missing);
        if (missing === 0) order.push(dependent);
      }
    for (const entry of order.toReversed())
      entry.chain = entry.time + Math.max(0, ...entry.dependents.map(({ chain }) => chain));
  }

  run(from: number, starts: Map<string, number>): number {
    let now = from;
    for (;;) {
      this.#start(now, starts);
      if (this.#running.length === 0) return now;
      now = Math.min(...this.#running.map(({ end }) => end));
      this.#finish(now);
    }
  }

  #start(now: number, starts: Map<string, number>): void {
    this.#ready.sort((a, b) => b.chain - a.chain || a.task.index - b.task.index);
    for (let at = 0; at < this.#ready.length;) {
      const entry = this.#ready[at]!;
      if (entry.time > 0 && this.#running.length >= this.#slots) at += 1;
      else {
        this.#ready.splice(at, 1);
        starts.set(entry.task.id, now);
        if (entry.time > 0) this.#running.push({ entry, end: now + entry.time });
        else this.#release(entry);
      }
    }
  }

  #finish(now: number): void {
    for (let at = this.#running.length - 1; at >= 0; at -= 1) {
      const { entry, end } = this.#running[at]!;
      if (end > now) continue;
      this.#running.splice(at, 1);
      this.#release(entry);
    }
  }

  #release({ dependents }: Entry): void {
    for (const dependent of dependents) {
      dependent.missing -= 1;
      if (dependent.missing === 0) this.#ready.push(dependent);
    }
  }
}
