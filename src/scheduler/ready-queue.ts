import type { Task } from '../plan/model.ts';

/** Tasks ready to start: the one with the longest remaining path first, file order among equals. */
export class ReadyQueue {
  readonly #remaining: ReadonlyMap<string, number>;
  /** Best last, so that taking one is a pop. */
  #tasks: Task[] = [];

  constructor(remaining: ReadonlyMap<string, number>) {
    this.#remaining = remaining;
  }

  get size(): number {
    return this.#tasks.length;
  }

  add(task: Task): void {
    let low = 0;
    let high = this.#tasks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#tasks[middle];
      if (other !== undefined && this.#before(other, task)) high = middle;
      else low = middle + 1;
    }
    this.#tasks.splice(low, 0, task);
  }

  take(): Task | undefined {
    return this.#tasks.pop();
  }

  #before(a: Task, b: Task): boolean {
    const difference = (this.#remaining.get(a.id) ?? 0) - (this.#remaining.get(b.id) ?? 0);
    return difference === 0 ? a.index < b.index : difference > 0;
  }
}
