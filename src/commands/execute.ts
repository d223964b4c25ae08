import { goOn } from '../execution/go-on.ts';
import { openPlan } from '../execution/open-plan.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Starts or continues a plan until it is done, waits, pauses or is stopped; with `dry-run` says what would run. */
export const execute = async (request: Extract<Request, { command: 'execute' }>, world: World): CommandResult => {
  const opened = await openPlan(world, request.plan, { purpose: request.options.dryRun ? 'look' : 'work' });
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  return await goOn(world, open, open.state, request.options);
};
