import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { PlanState } from './state.ts';
import { executionReset, iterationAdded } from './transitions.ts';

/** Starts over, from the commit `base`, a plan that has ended; one that never ran starts as it is. */
export const executionRenewed = (state: PlanState, base: string, at: string): Result<PlanState, Failure> => {
  const { status, execution, usage } = state;
  if (status === 'pending' && execution === undefined) return ok(state);
  if (status !== 'completed' && status !== 'failed')
    return err({
      code: 'wrong-status',
      message: `cannot start the plan afresh: it is ${status}; accepted: a plan that is completed or failed`,
      hint: status === 'cancelled' ? 'reset it first' : 'leave out fresh to go on with it, or reset it first',
    });
  const cost = usage?.usd === undefined ? {} : { usd: usage.usd };
  return ok(
    iterationAdded({ ...executionReset(state, at), base }, { at, kind: 'renewed', execution, status, ...cost }),
  );
};
