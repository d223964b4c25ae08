import { planAtHead } from '../authoring/plans-at-head.ts';
import { livenessFor } from '../execution/claim.ts';
import { lookAtPlans } from '../execution/plans-look.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
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

/** One plan in full, as it stands on its branch, or as a pull request has it. */
export const show = async (request: Extract<Request, { command: 'show' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const head = await planAtHead(world, request);
  if (!head.ok) return refuse(head.error);
  const known = head.value === undefined ? await asItStands(checkout, request.plan) : ok(head.value);
  if (!known.ok) return refuse(known.error);
  const { there, holder } = await look(world, checkout, known.value);
  const file = head.value === undefined ? await asItStands(checkout, request.plan, there) : known;
  if (!file.ok) return refuse(file.error);
  const { id, path, parsed } = file.value;
  if (!parsed.ok) return refuse(invalidPlan(path, parsed.error), parsed.error);
  const { plan, state } = parsed.value;
  const outputs = { plan: id, branch: plan.branch, status: state.status };
  const from = head.value === undefined ? '' : `As pull request #${request.pull} has it:\n\n`;
  const result = { plan, state, ...(holder === undefined ? {} : { holder }) };
  return ok(done({ text: `${from}${renderPlan(plan, state, holder)}`, result, outputs }));
};

const asItStands = async (checkout: Checkout, given: string, there?: Refs): Promise<Result<PlanFile, Failure>> => {
  const path = await checkout.resolve(given);
  return path.ok ? checkout.readCurrent(path.value, there) : path;
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
