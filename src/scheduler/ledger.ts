import type { PlanState } from '../plan/state.ts';

/** The one place that holds the state while a plan executes. Every change is a pure function of the state before it. */
export class Ledger {
  readonly #changed: (state: PlanState) => void;
  #state: PlanState;

  constructor(state: PlanState, changed: (state: PlanState) => void) {
    this.#state = state;
    this.#changed = changed;
  }

  get state(): PlanState {
    return this.#state;
  }

  update(change: (state: PlanState) => PlanState): PlanState {
    this.#state = change(this.#state);
    this.#changed(this.#state);
    return this.#state;
  }
}
