import { goOn, recordOnly } from '../execution/go-on.ts';
import { noted } from '../execution/noted.ts';
import { openToChange } from '../execution/open-to-change.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { planResumed } from '../plan/plan-orders.ts';
import { timestamp } from '../lib/clock.ts';
import type { Request } from '../request/request.ts';

/** Lifts a pause, whatever its reason; with `execute` goes on at once. */
export const resume = async (request: Extract<Request, { command: 'resume' }>, world: World): CommandResult => {
  const opened = await openToChange(world, request.plan);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  if (request.execute) return await goOn(world, open, open.state, request.options);
  const resumed = planResumed(open.state, timestamp(world.clock.now()));
  if (!resumed.ok) return refuse(resumed.error);
  return await recordOnly(world, open, noted(resumed.value, world, { kind: 'resumed' }), 'resumed');
};
