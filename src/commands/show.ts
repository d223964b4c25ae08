import { holderNow } from '../execution/coordination-look.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import { renderPlan } from '../report/tables.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';
import { invalidPlan } from '../state/plan-file.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';

/** One plan in full, as it stands on its branch. */
export const show = async (request: Extract<Request, { command: 'show' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const path = await checkout.resolve(request.plan);
  if (!path.ok) return refuse(path.error);
  const file = await checkout.readCurrent(path.value);
  if (!file.ok) return refuse(file.error);
  const { parsed } = file.value;
  if (!parsed.ok) return refuse(invalidPlan(path.value.path, parsed.error), parsed.error);
  const { plan, state } = parsed.value;
  const outputs = { plan: path.value.id, branch: plan.branch, status: state.status };
  const holder = await holderHere(world, checkout, path.value.id);
  const result = { plan, state, ...(holder === undefined ? {} : { holder }) };
  return ok(done({ text: renderPlan(plan, state, holder), result, outputs }));
};

/** Who works on the plan on this machine. In the action nobody is asked: a look at a plan needs no permission and no network there. */
const holderHere = async (world: World, { repository }: Checkout, plan: string) => {
  if (world.context.door !== 'cli') return undefined;
  const found = await holderNow(world, repository, plan);
  if (!found.ok || found.value === undefined) return undefined;
  const { label, since } = found.value;
  return { label, since };
};
