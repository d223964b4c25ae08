import { timestamp } from '../lib/clock.ts';
import { userName } from '../lib/user.ts';
import type { PlanState } from '../plan/state.ts';
import { iterationAdded } from '../plan/transitions.ts';
import type { World } from './world.ts';

/** Who does something or asks for it, as it is recorded. */
export const askedBy = ({ context }: World): string => context.run?.actor ?? userName();

/** Adds what was done, when, by whom and in which run to the plan's history. */
export const noted = (
  state: PlanState,
  world: World,
  told: { readonly kind: string; readonly [extra: string]: unknown },
): PlanState => {
  const { context, clock } = world;
  const run = context.run === undefined ? {} : { run: context.run.id };
  return iterationAdded(state, { at: timestamp(clock.now()), by: askedBy(world), ...run, ...told });
};
