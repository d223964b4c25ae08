import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { PlanState } from './state.ts';
import { finished, iterationAdded, planStopped } from './transitions.ts';

/** After a person decided about a task a plan that failed or paused on it can be continued. */
export const planReopened = (state: PlanState, at: string): PlanState =>
  state.status === 'pending'
    ? { ...state, updated_at: at }
    : planStopped(state, {
        status: 'paused',
        reason: 'requested',
        detail: 'a person decided about a task; execute goes on',
        at,
      });

/** A person's word that a plan is to stand still. */
export interface StopOrder {
  readonly by: string;
  /** Who and why, in words. */
  readonly detail: string;
  readonly reason?: string;
  readonly at: string;
}

/** Notes in the plan's history that a person stopped it. */
export const stopNoted = (
  state: PlanState,
  kind: 'paused' | 'cancelled',
  { by, reason, at }: Omit<StopOrder, 'detail'>,
): PlanState => iterationAdded(state, { at, kind, by, ...(reason === undefined ? {} : { why: reason }) });

/** Pauses a plan that nobody is executing; it stays so until somebody resumes or executes it. */
export const planPaused = (state: PlanState, order: StopOrder): Result<PlanState, Failure> =>
  finished.has(state.status)
    ? err({
        code: 'wrong-status',
        message: `cannot pause the plan: it is ${state.status}; accepted: a plan that has not ended`,
      })
    : ok(
        planStopped(stopNoted(state, 'paused', order), {
          status: 'paused',
          reason: 'requested',
          detail: order.detail,
          at: order.at,
        }),
      );

export const planCancelled = (state: PlanState, order: StopOrder): Result<PlanState, Failure> =>
  finished.has(state.status)
    ? err({
        code: 'wrong-status',
        message: `cannot cancel the plan: it is ${state.status}; accepted: a plan that has not ended`,
      })
    : ok(
        planStopped(stopNoted(state, 'cancelled', order), {
          status: 'cancelled',
          detail: order.detail,
          at: order.at,
        }),
      );

/** Lifts a pause without going on. The reason stays, so that the execution that follows knows what it was let past. */
export const planResumed = (state: PlanState, at: string): Result<PlanState, Failure> => {
  if (state.status !== 'paused')
    return err({
      code: 'wrong-status',
      message: `cannot resume the plan: it is ${state.status}; accepted: a plan that is paused`,
    });
  return ok(
    planStopped(state, { status: 'pending', ...(state.reason === undefined ? {} : { reason: state.reason }), at }),
  );
};
