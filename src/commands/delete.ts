import { bringUpRemoval } from '../authoring/plan-pull.ts';
import { openDeskToRemove } from '../authoring/open-desk.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import type { Request } from '../request/request.ts';

/** Removes a plan's file; its branch and what was merged stay. Refused while the plan runs. */
export const deletePlan = async (request: Extract<Request, { command: 'delete' }>, world: World): CommandResult => {
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
