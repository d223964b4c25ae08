import { priceOf } from '../agent/pricing.ts';
import type { Estimate } from '../plan/estimate.ts';
import { estimatePlan } from '../plan/estimate.ts';
import type { Plan } from '../plan/model.ts';
import type { Sample } from '../plan/samples.ts';
import { samplesOf } from '../plan/samples.ts';
import type { PlanState } from '../plan/state.ts';
import { Checkout } from '../state/checkout.ts';
import type { World } from './world.ts';

/** What is left of a plan will take, from what this repository's own plans took, and from counted tokens where there are any. */
export const estimateOf = async (
  world: World,
  { plan, state }: { readonly plan: Plan; readonly state: PlanState },
  counted?: ReadonlyMap<string, number>,
): Promise<Estimate> => {
  const history = await historyOf(world);
  return estimatePlan({ plan, state, history, priceOf, ...(counted === undefined ? {} : { counted }) });
};

/** Finished tasks of the plans that can be read here, each as it stands on its branch. */
const historyOf = async ({ context }: World): Promise<Sample[]> => {
  const opened = await Checkout.open(context.directory, context.env);
  if (!opened.ok) return [];
  await using checkout = opened.value;
  const samples: Sample[] = [];
  for (const id of await checkout.ids()) {
    const path = await checkout.resolve(id);
    const file = path.ok ? await checkout.readCurrent(path.value) : path;
    if (!file.ok || !file.value.parsed.ok) continue;
    const { plan, state } = file.value.parsed.value;
    samples.push(...samplesOf(plan, state));
  }
  return samples;
};
