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
  return ok(done({ text: renderPlan(plan, state), result: { plan, state }, outputs }));
};
