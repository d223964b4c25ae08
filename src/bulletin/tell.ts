import type { Outcome, Refusal } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { bulletinOf } from './bulletin.ts';
import { concludeCheck } from './plan-check.ts';
import { bringUpComment } from './plan-comment.ts';
import { bringUpWork, type WorkPull } from './work-pull.ts';

/**
 * Tells on GitHub where the plan of an outcome stands: in the pull request of its work, in one comment on its issue or that pull request, and in a check on
 * its commit. What was done stays done: a token that may not, or an API that does not answer, is a warning.
 */
export const withBulletin = async (
  world: World,
  result: Result<Outcome, Refusal>,
): Promise<Result<Outcome, Refusal>> => {
  if (!result.ok || result.value.standing === undefined) return result;
  const outcome = result.value;
  const bulletin = await bulletinOf(world, result.value.standing);
  if (bulletin === undefined) return result;
  const pull = await bringUpWork(bulletin);
  const work = pull.ok ? pull.value : undefined;
  for (const told of [pull, await bringUpComment(bulletin, work?.number), await concludeCheck(bulletin)])
    if (!told.ok) warn(world, told.error);
  return ok(work === undefined ? outcome : withPull(outcome, work));
};

const warn = (world: World, { message, hint }: Failure): void =>
  world.emit({
    kind: 'warning',
    at: world.clock.now(),
    message: hint === undefined ? message : `${message}; ${hint}`,
  });

const withPull = (outcome: Outcome, { number, url, draft }: WorkPull): Outcome => ({
  ...outcome,
  text: `${outcome.text}\nPull request #${number}${draft ? ' (draft)' : ''}: ${url}\n`,
  outputs: { ...outcome.outputs, 'pull-request': String(number) },
});
