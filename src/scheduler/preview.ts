import type { Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { modelOfNextAttempt } from './retry-policy.ts';
import type { Stop } from './scheduler.ts';
import { Scheduler } from './scheduler.ts';

export interface PreviewedTask {
  readonly task: Task;
  /** Tasks of the same wave may run at once. Counted from 1. */
  readonly wave: number;
  readonly model?: string;
}

export interface Preview {
  readonly tasks: readonly PreviewedTask[];
  /** Where execution would stand still if every task succeeded. */
  readonly stop: Stop;
}

export interface PreviewOptions {
  readonly until?: string;
  readonly holds: (expression: string) => boolean;
}

/** What `execute` would run, in which order and with which model, if every task succeeded: the scheduler's own decisions. */
export const previewExecution = (plan: Plan, state: PlanState, options: PreviewOptions): Preview => {
  const scheduler = new Scheduler(plan, state, { slots: plan.max_parallel, ...options });
  const tasks: PreviewedTask[] = [];
  let wave = 1;
  for (let left = tasksOf(plan).length * 4 + 4; left > 0; left -= 1) {
    const decision = scheduler.next();
    switch (decision.kind) {
      case 'start': {
        const model = modelOfNextAttempt(decision.task, taskState(state, decision.task.id));
        tasks.push({ task: decision.task, wave, ...(model === undefined ? {} : { model }) });
        break;
      }
      case 'skip':
        scheduler.settled(decision.task.id, 'skipped');
        break;
      case 'wait':
        for (const id of scheduler.running) scheduler.settled(id, 'completed');
        wave += 1;
        break;
      case 'stop': {
        const { kind: _kind, ...stop } = decision;
        return { tasks, stop };
      }
    }
  }
  throw new Error('the scheduler did not come to an end');
};
