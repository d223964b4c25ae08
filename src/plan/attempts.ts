import type { AttemptState, Outcome, TaskState } from './state.ts';

const uncounted: ReadonlySet<Outcome> = new Set(['interrupted', 'cancelled']);

/** Whether an attempt that ended like this is one of the task's `max_attempts`: failures of the work are, accidents are not. */
export const counts = (outcome: Outcome): boolean => !uncounted.has(outcome);

/** The attempts that still matter: those since the last `retry`. */
export const currentAttempts = ({ attempts, retried_from }: TaskState): readonly AttemptState[] =>
  attempts.slice(retried_from ?? 0);

/** How many of the task's `max_attempts` are used up. Every report that counts attempts counts like this. */
export const countedAttempts = (state: TaskState): number =>
  currentAttempts(state).filter(({ outcome }) => counts(outcome)).length;
