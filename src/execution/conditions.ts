import type { Evaluator, Truth } from '../plan/evaluate.ts';
import { holdsCondition, loadEvaluator } from '../plan/evaluate.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';

/** The conditions of a plan. The expression language is loaded only when a plan asks for it. */
export class Conditions {
  #evaluator: Evaluator | undefined;

  /** Has to be done before a plan's conditions are asked; once more when the plan was edited. */
  async prepare(plan: Plan): Promise<void> {
    if (holdsCondition(plan)) this.#evaluator ??= await loadEvaluator();
  }

  holds(expression: string, state: PlanState): Truth {
    return this.#evaluator?.holds(expression, state) ?? { error: 'the expression language was not loaded' };
  }

  /** What a condition will be, as far as that is known before the tasks that it reads have ended. */
  foresee(expression: string, state: PlanState): Truth | 'unknown' {
    const ended = (id: string): boolean => ['completed', 'skipped', 'failed'].includes(taskState(state, id).status);
    return this.#evaluator?.tasksRead(expression).every(ended) === false ? 'unknown' : this.holds(expression, state);
  }
}
