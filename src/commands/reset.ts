import { confirmLoss } from '../execution/confirm.ts';
import { recordOnly } from '../execution/go-on.ts';
import { lookAt } from '../execution/look-at.ts';
import { noted } from '../execution/noted.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import { openToChange } from '../execution/open-to-change.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { timestamp } from '../lib/clock.ts';
import { ok } from '../lib/result.ts';
import { plural } from '../lib/text.ts';
import { tasksOf } from '../plan/model.ts';
import { findStateLine } from '../plan/source.ts';
import { executionReset } from '../plan/transitions.ts';
import { progressOf } from '../report/progress.ts';
import type { Request } from '../request/request.ts';

/** Forgets a plan's execution, whatever became of it and even if its state cannot be read, and keeps the commits. */
export const reset = async (
  request: Extract<Request, { command: 'reset' | 'update' }>,
  world: World,
): CommandResult => {
  const stopped = await ask(request.plan, world);
  if (stopped !== undefined) return stopped;
  const opened = await openToChange(world, request.plan, { brokenState: 'drop' });
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const { plan, path, state } = open;
  if (!(await hasState(open))) {
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

const hasState = async ({ path, workbench }: OpenPlan): Promise<boolean> => {
  const file = await workbench.readFile(workbench.head, path.path);
  return file !== undefined && findStateLine(file.toString('latin1')) !== undefined;
};

/** The refusal when the person at the terminal does not want it after all. The plan is not held while they think. */
const ask = async (given: string, world: World): Promise<Awaited<CommandResult> | undefined> => {
  if (world.confirm === undefined) return undefined;
  const seen = await lookAt(world, given, whatIsLost, { brokenState: 'drop' });
  if (!seen.ok) return refuse(seen.error.failure, seen.error.diagnostics);
  const stopped = seen.value.lost ? await confirmLoss(world, { done: 'reset', ...seen.value }) : undefined;
  return stopped === undefined ? undefined : refuse(stopped);
};

const whatIsLost = async (open: OpenPlan) => {
  const { plan, state } = open;
  const { done: settled, total } = progressOf(tasksOf(plan), state);
  const lines = [
    '',
    `Plan ${plan.id} is ${state.status}, ${settled} of ${plural(total, 'task')} done.`,
    'Its statuses, attempts, usage, inputs and approvals are forgotten. Its commits and its history stay.',
  ];
  return { plan: plan.id, lines, lost: await hasState(open) };
};
