import { planAtHead } from '../authoring/plans-at-head.ts';
import { holderNow } from '../execution/coordination-look.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { renderPlan } from '../report/tables.ts';
import type { Request } from '../request/request.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { invalidPlan } from '../state/plan-file.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';

/** One plan in full, as it stands on its branch, or as a pull request has it. */
export const show = async (request: Extract<Request, { command: 'show' }>, world: World): CommandResult => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refuse(opened.error);
  await using checkout = opened.value;
  const head = await planAtHead(world, request);
  if (!head.ok) return refuse(head.error);
  const file = head.value === undefined ? await asItStands(checkout, request.plan) : ok(head.value);
  if (!file.ok) return refuse(file.error);
  const { id, path, parsed } = file.value;
  if (!parsed.ok) return refuse(invalidPlan(path, parsed.error), parsed.error);
  const { plan, state } = parsed.value;
  const outputs = { plan: id, branch: plan.branch, status: state.status };
  const holder = await holderHere(world, checkout, id);
  const from = head.value === undefined ? '' : `As pull request #${request.pull} has it:\n\n`;
  const result = { plan, state, ...(holder === undefined ? {} : { holder }) };
  return ok(done({ text: `${from}${renderPlan(plan, state, holder)}`, result, outputs }));
};

const asItStands = async (checkout: Checkout, given: string): Promise<Result<PlanFile, Failure>> => {
  const path = await checkout.resolve(given);
  return path.ok ? checkout.readCurrent(path.value) : path;
};

/** Who works on the plan on this machine. In the action nobody is asked: a look at a plan needs no permission and no network there. */
const holderHere = async (world: World, { repository }: Checkout, plan: string) => {
  if (world.context.door !== 'cli') return undefined;
  const found = await holderNow(world, repository, plan);
  if (!found.ok || found.value === undefined) return undefined;
  const { label, since } = found.value;
  return { label, since };
};
