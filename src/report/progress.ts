import { countedAttempts } from '../plan/attempts.ts';
import type { Phase, Plan, Task } from '../plan/model.ts';
import { specHash } from '../plan/spec-hash.ts';
import { addUsage, noUsage, taskState } from '../plan/state.ts';
import type { PlanState, TaskState, TaskStatus, Usage } from '../plan/state.ts';

/** How many tasks stand where. `done` = completed and skipped. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly counts: Readonly<Record<TaskStatus, number>>;
}

/** Counts the tasks by status. */
export function progressOf(tasks: readonly Task[], state: PlanState): Progress {
  const counts = { pending: 0, waiting: 0, running: 0, completed: 0, failed: 0, skipped: 0, cancelled: 0 };
  for (const { id } of tasks) counts[taskState(state, id).status] += 1;
  return { total: tasks.length, done: counts.completed + counts.skipped, counts };
}

/** The status of a phase, as it follows from its tasks. */
export function phaseStatusOf(phase: Phase, state: PlanState): TaskStatus {
  const { counts, done, total } = progressOf(phase.tasks, state);
  if (counts.running > 0) return 'running';
  if (counts.failed > 0) return 'failed';
  if (counts.waiting > 0) return 'waiting';
  if (counts.cancelled > 0) return 'cancelled';
  if (done < total) return done > 0 && state.status === 'running' ? 'running' : 'pending';
  return counts.completed === 0 ? 'skipped' : 'completed';
}

/** Attempts that count now, `1` or `2 of 3`; empty before the first. */
export function attemptsText(task: Task, state: TaskState): string {
  return state.attempts.length === 0 ? '' : `${countedAttempts(state)} of ${task.max_attempts}`;
}

/** Whether a completed task's definition was edited after it ran. */
export const isStale = (task: Task, { status, spec }: TaskState): boolean =>
  status === 'completed' && spec !== undefined && spec !== specHash(task);

/** Seconds of all attempts. */
export const secondsOf = (state: TaskState): number => state.attempts.reduce((sum, { seconds }) => sum + seconds, 0);

/** Usage of all attempts; undefined when no model was used. */
export function usageOf(state: TaskState): Usage | undefined {
  const usages = state.attempts.flatMap(({ usage }) => (usage === undefined ? [] : [usage]));
  return usages.length === 0 ? undefined : usages.reduce((sum, usage) => addUsage(sum, usage), noUsage);
}

/** Failed tasks in file order. */
export const failedTasks = (plan: Plan, state: PlanState): Task[] => tasksWith(plan, state, 'failed');

/** Tasks of one status in file order. */
export const tasksWith = (plan: Plan, state: PlanState, status: TaskStatus): Task[] =>
  plan.phases.flatMap(({ tasks }) => tasks.filter(({ id }) => taskState(state, id).status === status));
