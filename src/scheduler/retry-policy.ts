import type { Task } from '../plan/model.ts';
import type { AttemptState, Outcome, TaskState } from '../plan/state.ts';

/** Three dead runners in a row on one task are no accident any more. */
const interruptionLimit = 3;

const uncounted: ReadonlySet<Outcome> = new Set(['interrupted', 'cancelled']);

/** Whether an attempt that ended like this is one of the task's `max_attempts`: failures of the work are, accidents are not. */
export const counts = (outcome: Outcome): boolean => !uncounted.has(outcome);

/** The attempts that still matter: those since the last `retry`. */
const current = (state: TaskState): readonly AttemptState[] => state.attempts.slice(state.retried_from ?? 0);

const countedAttempts = (state: TaskState): number =>
  current(state).filter((attempt) => counts(attempt.outcome)).length;

const interruptionsInARow = (state: TaskState): number => {
  const attempts = current(state);
  const last = attempts.findLastIndex((attempt) => attempt.outcome !== 'interrupted');
  return attempts.length - 1 - last;
};

export type RetryVerdict =
  | { readonly kind: 'retry'; readonly left: number }
  | { readonly kind: 'give-up'; readonly why: string };

/** Whether a task whose last attempt did not succeed gets another one. */
export const retryVerdict = (task: Task, state: TaskState): RetryVerdict => {
  const last = current(state).at(-1);
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
