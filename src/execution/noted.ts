import { timestamp } from '../lib/clock.ts';
import type { PlanState } from '../plan/state.ts';
import { iterationAdded } from '../plan/transitions.ts';
import type { World } from './world.ts';

/** Adds what was done, when, by whom and in which run to the plan's history. */
export const noted = (
  state: PlanState,
  { context, clock }: World,
  told: { readonly kind: string; readonly [extra: string]: unknown },
): PlanState => {
  const by = context.run === undefined ? {} : { by: context.run.actor, run: context.run.id };
  return iterationAdded(state, { at: timestamp(clock.now()), ...by, ...told });
};
