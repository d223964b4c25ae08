import type { Task } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { Stop } from './decision.ts';
import { retryVerdict } from './retry-policy.ts';

/** Whose stop stands when there are several. */
export const weightOf = ({ status, reason }: Stop): number => {
  if (status === 'cancelled') return 2;
  return reason === 'requested' ? 1 : 0;
};

export const waitText = (ids: ReadonlySet<string>): string =>
  `${[...ids].join(', ')} ${ids.size === 1 ? 'waits' : 'wait'} for approval`;

/** Why a task that failed earlier did so, in words. */
export const whyFailed = (task: Task, state: PlanState): string => {
  const verdict = retryVerdict(task, taskState(state, task.id));
  return verdict.kind === 'give-up' ? verdict.why : 'failed';
};
