import { countPlan } from '../execution/count-plan.ts';
import { estimateOf } from '../execution/estimate.ts';
import { lookAt } from '../execution/look-at.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import { renderEstimateMarkdown, renderEstimateText } from '../report/estimate.ts';
import type { Request } from '../request/request.ts';

/** Says what a plan will take before it runs: tokens, money and time, as ranges; and what cannot be known. */
export const estimate = async (request: Extract<Request, { command: 'estimate' }>, world: World): CommandResult => {
  const seen = await lookAt(world, request.plan, async (open) => ({
    plan: open.plan,
    state: open.state,
    counted: await countPlan(world, open),
  }));
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
