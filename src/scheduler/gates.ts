import { approves } from '../plan/gates.ts';
import type { Plan, Task } from '../plan/model.ts';
import type { Approval, PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';

/** The gates of manual phases: which tasks were let pass, for the definition that the person saw, and which stand before one. */
export class Gates {
  readonly #manual = new Map<string, Task>();
  readonly #approved = new Set<string>();
  readonly #waiting = new Set<string>();

  constructor(plan: Plan, state: PlanState) {
    for (const { mode, tasks } of plan.phases) {
      if (mode !== 'manual') continue;
      for (const task of tasks) {
        this.#manual.set(task.id, task);
        const { approved } = taskState(state, task.id);
        if (approved !== undefined) this.open(task.id, approved);
      }
    }
  }

  /** Tasks that could start if a person let them. */
  get waiting(): ReadonlySet<string> {
    return this.#waiting;
  }

  passes(id: string): boolean {
    return !this.#manual.has(id) || this.#approved.has(id);
  }

  stop(id: string): void {
    this.#waiting.add(id);
  }

  /** Takes note of an approval; whether a task stood waiting for it. */
  open(id: string, approval: Approval): boolean {
    const task = this.#manual.get(id);
    if (task === undefined || !approves(approval, task)) return false;
    this.#approved.add(id);
    return this.#waiting.delete(id);
  }

  /** The next attempt needs a new approval. */
  close(id: string): void {
    this.#approved.delete(id);
  }

  /** The task is settled. */
  leave(id: string): void {
    this.#waiting.delete(id);
  }
}
