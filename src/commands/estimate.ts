import { planAtHead } from '../authoring/plans-at-head.ts';
import { countPlan } from '../execution/count-plan.ts';
import { estimateOf } from '../execution/estimate.ts';
import { lookAt } from '../execution/look-at.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { err, ok } from '../lib/result.ts';
import { renderEstimateMarkdown, renderEstimateText } from '../report/estimate.ts';
import type { Request } from '../request/request.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { invalidPlan } from '../state/plan-file.ts';

/** Says what a plan will take before it runs: tokens, money and time, as ranges; and what cannot be known. */
export const estimate = async (request: Extract<Request, { command: 'estimate' }>, world: World): CommandResult => {
  const head = await planAtHead(world, request);
  if (!head.ok) return refuse(head.error);
  const seen = head.value === undefined ? await asItStands(world, request.plan) : atHead(head.value);
  if (!seen.ok) return refuse(seen.error.failure, seen.error.diagnostics);
  const { plan, state, counted } = seen.value;
  const estimated = await estimateOf(world, { plan, state }, counted);
  return ok(
    done({
      text: renderEstimateText(estimated),
      markdown: renderEstimateMarkdown(estimated, { rows: 200 }),
      result: { plan: plan.id, estimate: estimated },
      outputs: { plan: plan.id },
    }),
  );
};

const asItStands = (world: World, given: string) =>
  lookAt(world, given, async (open) => ({
    plan: open.plan,
    state: open.state,
    counted: await countPlan(world, open),
  }));

/** What stands in a pull request is not sent anywhere to be counted. */
const atHead = ({ path, parsed }: PlanFile) =>
  parsed.ok
    ? ok({ plan: parsed.value.plan, state: parsed.value.state, counted: undefined })
    : err({ failure: invalidPlan(path, parsed.error), diagnostics: parsed.error });
