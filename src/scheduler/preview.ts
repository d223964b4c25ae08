import type { Truth } from '../plan/evaluate.ts';
import type { Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { taskSkipped } from '../plan/transitions.ts';
import { modelOfNextAttempt } from './retry-policy.ts';
import type { Stop } from './decision.ts';
import { Scheduler } from './scheduler.ts';

export interface PreviewedTask {
  readonly task: Task;
  /** Tasks of the same wave may run at once. Counted from 1. */
  readonly wave: number;
  readonly model?: string;
  /** Runs only if this holds, which is not known yet. */
  readonly condition?: string;
}

export interface Preview {
  readonly tasks: readonly PreviewedTask[];
  /** Tasks whose condition, or their phase's, is known not to hold. */
  readonly skipped: readonly { readonly task: Task; readonly why: string }[];
  /** Where execution would stand still if every task succeeded. */
  readonly stop: Stop;
}

export interface PreviewOptions {
  readonly until?: string;
  /** `unknown`: it depends on tasks that have not run. */
  readonly holds: (expression: string, state: PlanState) => Truth | 'unknown';
}

/**
 * What `execute` would run, in which order and with which model, if every task succeeded and every condition that is not known yet held: the
 * scheduler's own decisions.
 */
export const previewExecution = (plan: Plan, state: PlanState, options: PreviewOptions): Preview => {
  let foreseen = state;
  const unknown = new Set<string>();
  const holds = (expression: string): Truth => {
    const held = options.holds(expression, foreseen);
    if (held === 'unknown') unknown.add(expression);
    return held === 'unknown' ? true : held;
  };
  const condition = (task: Task): { condition?: string } => {
    const phase = plan.phases.find(({ id }) => id === task.phase);
    const open = [phase?.if, task.if].filter((one) => one !== undefined && unknown.has(one));
    return open.length === 0 ? {} : { condition: open.join(' && ') };
  };
  const scheduler = new Scheduler(plan, state, { slots: plan.max_parallel, ...options, holds });
  const tasks: PreviewedTask[] = [];
  const skipped: { task: Task; why: string }[] = [];
  let wave = 1;
  for (let left = tasksOf(plan).length * 4 + 4; left > 0; left -= 1) {
    const decision = scheduler.next();
    switch (decision.kind) {
      case 'start': {
        const model = modelOfNextAttempt(decision.task, taskState(state, decision.task.id));
        tasks.push({
          task: decision.task,
          wave,
          ...(model === undefined ? {} : { model }),
          ...condition(decision.task),
        });
        break;
      }
      case 'skip':
        skipped.push({ task: decision.task, why: decision.why });
        foreseen = afterSkip(foreseen, decision.task, decision.why);
        scheduler.settled(decision.task.id, 'skipped');
        break;
      case 'wait':
        for (const id of scheduler.running) scheduler.settled(id, 'completed');
        wave += 1;
        break;
      case 'stop': {
        const { kind: _kind, ...stop } = decision;
        return { tasks, skipped, stop };
      }
    }
  }
  throw new Error('the scheduler did not come to an end');
};

const afterSkip = (state: PlanState, task: Task, why: string): PlanState => {
  const skipped = taskSkipped(state, task.id, why);
  return skipped.ok ? skipped.value : state;
};
