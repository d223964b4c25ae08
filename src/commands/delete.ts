import { confirmLoss } from '../execution/confirm.ts';
import { bringUpRemoval } from '../authoring/plan-pull.ts';
import { openDeskToRemove } from '../authoring/open-desk.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import type { Request } from '../request/request.ts';

/** Removes a plan's file; its branch and what was merged stay. Refused while the plan runs. */
export const deletePlan = async (request: Extract<Request, { command: 'delete' }>, world: World): CommandResult => {
  const stopped = await ask(request, world);
  if (stopped !== undefined) return stopped;
  const opened = await openDeskToRemove(world, request.plan, request.pull);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using desk = opened.value;
  const { id, path } = desk.path;
  const saved = await desk.save({ text: undefined, subject: `Plan ${id}: removed`, history: { kind: 'deleted' } });
  if (!saved.ok) return refuse(saved.error);
  const pull = await bringUpRemoval(world, desk, saved.value);
  if (!pull.ok) return refuse(pull.error);
  const { branch, sha } = saved.value;
  const text = `Removed ${path}${branch === undefined ? '' : ` on ${branch}`}.\n${pull.value === undefined ? '' : `Pull request: ${pull.value.url}\n`}`;
  const place = { ...(branch === undefined ? {} : { branch }), ...(sha === undefined ? {} : { sha }) };
  const number = pull.value?.number === undefined ? {} : { 'pull-request': String(pull.value.number) };
  return ok(
    done({
      text,
      result: { plan: id, path, ...place, pull_request: pull.value },
      outputs: { plan: id, ...place, ...number },
    }),
  );
};

/** The refusal when the person at the terminal does not want it after all. The plan is not held while they think. */
const ask = async (
  { plan, pull }: Extract<Request, { command: 'delete' }>,
  world: World,
): Promise<Awaited<CommandResult> | undefined> => {
  if (world.confirm === undefined) return undefined;
  const opened = await openDeskToRemove(world, plan, pull);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  const { id, path } = opened.value.path;
  await opened.value[Symbol.asyncDispose]();
  const lines = [
    '',
    `${path} is removed, with all that is not committed in it.`,
    `The branch of plan ${id} and what was merged stay.`,
  ];
  const stopped = await confirmLoss(world, { done: 'removed', plan: id, lines });
  return stopped === undefined ? undefined : refuse(stopped);
};
