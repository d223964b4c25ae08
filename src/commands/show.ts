import { livenessFor } from '../execution/claim.ts';
import { lookAtPlans } from '../execution/plans-look.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import type { AtWork } from '../report/tables.ts';
import { renderPlan } from '../report/tables.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { invalidPlan } from '../state/plan-file.ts';
import type { Refs } from '../workspace/refs.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';

/** One plan in full, as it stands on its branch. */
export const show = async (request: Extract<Request, { command: 'show' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const path = await checkout.resolve(request.plan);
  if (!path.ok) return refuse(path.error);
  const known = await checkout.readCurrent(path.value);
  if (!known.ok) return refuse(known.error);
  const { there, holder } = await look(world, checkout, known.value);
  const file = await checkout.readCurrent(path.value, there);
  if (!file.ok) return refuse(file.error);
  const { parsed } = file.value;
  if (!parsed.ok) return refuse(invalidPlan(path.value.path, parsed.error), parsed.error);
  const { plan, state } = parsed.value;
  const outputs = { plan: path.value.id, branch: plan.branch, status: state.status };
  const result = { plan, state, ...(holder === undefined ? {} : { holder }) };
  return ok(done({ text: renderPlan(plan, state, holder), result, outputs }));
};

/** Where the plan stands by now, and who works on it. In the action the API is not asked whether they live: a look at a plan needs no permission there. */
const look = async (
  world: World,
  { repository }: Checkout,
  { id, parsed }: PlanFile,
): Promise<{ readonly there: Refs; readonly holder: AtWork | undefined }> => {
  if (!parsed.ok) return { there: {}, holder: undefined };
  const plans = [{ id, branch: parsed.value.plan.branch, holder: 'wanted' }] as const;
  const liveness = world.context.door === 'cli' ? livenessFor(world) : undefined;
  const { there, holders } = await lookAtPlans(world, repository, plans, liveness);
  return { there, holder: holders.get(id) };
};
