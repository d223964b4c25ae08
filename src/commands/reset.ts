import { recordOnly } from '../execution/go-on.ts';
import { noted } from '../execution/noted.ts';
import { openToChange } from '../execution/open-to-change.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import { ok } from '../lib/result.ts';
import { findStateLine } from '../plan/source.ts';
import { executionReset } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';

/** Forgets a plan's execution, whatever became of it and even if its state cannot be read, and keeps the commits. */
export const reset = async (
  request: Extract<Request, { command: 'reset' | 'update' }>,
  world: World,
): CommandResult => {
  const opened = await openToChange(world, request.plan, { brokenState: 'drop' });
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const { plan, path, state, workbench } = open;
  const file = await workbench.readFile(workbench.head, path.path);
  if (file === undefined || findStateLine(file.toString('latin1')) === undefined) {
    const text = `${plan.id} has not run; there is nothing to reset.\n`;
    return ok(
      done({
        text,
        result: { plan: plan.id, status: state.status },
        outputs: { plan: path.path, status: state.status },
      }),
    );
  }
  // What was asked of the execution that is forgotten does not concern the next one.
  open.lease?.listen(() => undefined)[Symbol.dispose]();
  const forgotten = executionReset(state, timestamp(world.clock.now()));
  return await recordOnly(world, open, noted(forgotten, world, { kind: 'reset' }), 'reset');
};
