import type { Plan } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';

/** Notices when a phase starts and when it is done, at the cost of a counter. */
export class PhaseProgress {
  readonly #begun = new Set<string>();
  readonly #open = new Map<string, number>();
  readonly #worked = new Set<string>();

  constructor(plan: Plan, state: PlanState) {
    for (const phase of plan.phases) {
      const statuses = phase.tasks.map((task) => taskState(state, task.id).status);
      if (statuses.some((status) => status !== 'pending')) this.#begun.add(phase.id);
      if (statuses.includes('completed')) this.#worked.add(phase.id);
      this.#open.set(phase.id, statuses.filter((status) => status !== 'completed' && status !== 'skipped').length);
    }
  }

  /** Whether this is the first task of the phase to start. */
  begins(phase: string): boolean {
    if (this.#begun.has(phase)) return false;
    this.#begun.add(phase);
    return true;
  }

  /** The phase's status when this was the last of its tasks to be completed or skipped. */
  ends(phase: string, status: 'completed' | 'skipped' | 'failed'): 'completed' | 'skipped' | undefined {
    if (status === 'failed') return undefined;
    if (status === 'completed') this.#worked.add(phase);
    const left = (this.#open.get(phase) ?? 0) - 1;
    this.#open.set(phase, left);
    if (left !== 0) return undefined;
    return this.#worked.has(phase) ? 'completed' : 'skipped';
  }
}
