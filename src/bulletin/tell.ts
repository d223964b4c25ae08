import type { Alert, Outcome, Standing } from '../execution/outcome.ts';
import { warn } from '../execution/warn.ts';
import type { World } from '../execution/world.ts';
import { findLastPull } from '../github/pulls.ts';
import { bulletinOf } from './bulletin.ts';
import { concludeCheck } from './plan-check.ts';
import { bringUpComment } from './plan-comment.ts';
import { bringUpWork, type WorkPull } from './work-pull.ts';

/**
 * Tells on GitHub where the plan of an outcome stands: in the pull request of its work, in one comment on its issue or that pull request, and in a check
 * on its commit; and of plans that a person has to look at, in their comments. What was done stays done: a token that may not, or an API that does not
 * answer, is a warning.
 */
export const withBulletin = async (world: World, outcome: Outcome): Promise<Outcome> => {
  for (const alert of outcome.alerts ?? []) await tellAlert(world, alert);
  return outcome.standing === undefined ? outcome : tellStanding(world, outcome, outcome.standing);
};

const tellStanding = async (world: World, outcome: Outcome, standing: Standing): Promise<Outcome> => {
  const plan = await bulletinOf(world, standing);
  if (plan === undefined) return outcome;
  const bulletin = { ...plan, standing };
  const pull = await bringUpWork(bulletin);
  const work = pull.ok ? pull.value : undefined;
  const comment = await bringUpComment(bulletin, work === undefined ? {} : { pull: work.number });
  for (const told of [pull, comment, await concludeCheck(bulletin)]) if (!told.ok) warn(world, told.error);
  return work === undefined ? outcome : withPull(outcome, work);
};

const tellAlert = async (world: World, { why, ...alert }: Alert): Promise<void> => {
  const bulletin = await bulletinOf(world, alert);
  if (bulletin === undefined) return;
  const pull = await findLastPull(bulletin.github, alert.branch);
  const open = pull.ok && pull.value?.state === 'open' ? { pull: pull.value.number } : {};
  for (const told of [pull, await bringUpComment(bulletin, { ...open, alert: why })])
    if (!told.ok) warn(world, told.error);
};

const withPull = (outcome: Outcome, { number, url, draft }: WorkPull): Outcome => ({
  ...outcome,
  text: `${outcome.text}\nPull request #${number}${draft ? ' (draft)' : ''}: ${url}\n`,
  outputs: { ...outcome.outputs, 'pull-request': String(number) },
});
