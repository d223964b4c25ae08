import { countedAttempts, currentAttempts } from '../plan/attempts.ts';
import type { Task } from '../plan/model.ts';
import type { TaskState } from '../plan/state.ts';

/** Three dead runners in a row on one task are no accident any more. */
const interruptionLimit = 3;

const interruptionsInARow = (state: TaskState): number => {
  const attempts = currentAttempts(state);
  const last = attempts.findLastIndex((attempt) => attempt.outcome !== 'interrupted');
  return attempts.length - 1 - last;
};

export type RetryVerdict =
  | { readonly kind: 'retry'; readonly left: number }
  | { readonly kind: 'give-up'; readonly why: string };

/** Whether a task whose last attempt did not succeed gets another one. */
export const retryVerdict = (task: Task, state: TaskState): RetryVerdict => {
  const last = currentAttempts(state).at(-1);
  if (last?.outcome === 'rejected') return { kind: 'give-up', why: 'was rejected' };
  if (interruptionsInARow(state) >= interruptionLimit)
    return { kind: 'give-up', why: `was interrupted ${interruptionLimit} times in a row` };
  const counted = countedAttempts(state);
  if (counted >= task.max_attempts)
    return { kind: 'give-up', why: `failed ${counted} of ${task.max_attempts} attempts` };
  return { kind: 'retry', left: task.max_attempts - counted };
};

/** The model of the next attempt: attempt n uses entry n of the list, the last one repeats. Only Claude has one. */
export const modelOfNextAttempt = (task: Task, state: TaskState): string | undefined =>
  task.worker.kind === 'claude' ? (task.model[countedAttempts(state)] ?? task.model.at(-1)) : undefined;
