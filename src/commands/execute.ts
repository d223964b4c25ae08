import { goOn } from '../execution/go-on.ts';
import { openOnceFree } from '../execution/open-to-change.ts';
import { openPlan } from '../execution/open-plan.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { workOnPart } from '../legs/work-on-part.ts';
import { timestamp } from '../lib/clock.ts';
import { ok } from '../lib/result.ts';
import { executionRenewed } from '../plan/renewal.ts';
import type { Request } from '../request/request.ts';

/** Starts or continues a plan until it is done, waits, pauses or is stopped; with `dry-run` says what would run. */
export const execute = async (request: Extract<Request, { command: 'execute' }>, world: World): CommandResult => {
  const { plan, options, part } = request;
  if (part !== undefined) return workOnPart(world, { plan, part, options });
  const { dryRun, fresh } = options;
  const opened = dryRun
    ? await openPlan(world, plan, { purpose: 'look', fresh })
    : await openOnceFree(world, plan, { fresh });
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const { head } = open.workbench;
  const state = fresh ? executionRenewed(open.state, head, timestamp(world.clock.now())) : ok(open.state);
  return state.ok ? await goOn(world, open, state.value, options) : refuse(state.error);
};
