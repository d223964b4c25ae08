import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { integratorOf } from '../execution/continue-plan.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { sameHuman, splitSource } from '../plan/source.ts';
import { commitsRewritten } from '../plan/transitions.ts';
import { writeAtomically } from '../workspace/files.ts';
import type { Change, Desk, Saved } from './desk.ts';
import { withHistory } from './history.ts';

/** A plan that was executed before: written on its own branch by whoever holds it, so that text and state stay together. */
export const ownBranchDesk = async (world: World, open: OpenPlan): Promise<Desk> => {
  const { path, repository, workbench, store, state } = open;
  return {
    kind: 'own-branch',
    path,
    text: store.bytes(state).toString('utf8'),
    state,
    repository,
    before: (await workbench.readFile(workbench.base.sha, path.path))?.toString('utf8'),
    workbench,
    save: (change) => save(world, open, change),
    [Symbol.asyncDispose]: () => open[Symbol.asyncDispose](),
  };
};

const save = async (world: World, open: OpenPlan, change: Change): Promise<Result<Saved, Failure>> => {
  const { workbench, store, state } = open;
  if (change.text === undefined)
    return err({
      code: 'wrong-status',
      message: `plan ${open.plan.id} has a branch of its own, ${workbench.branch}, with its work and its history`,
      hint: 'delete the branch first, or remove the plan from the base in a pull request',
    });
  const before = human(store.bytes(state).toString('utf8'));
  store.adopt(Buffer.from(change.text));
  const noted = withHistory(state, world, change.history);
  const { halt } = await integratorOf(open, {}).record(
    (news) => commitsRewritten(noted, news.rewritten),
    change.subject,
  );
  if (halt !== undefined) return err({ code: halt.reason, message: halt.detail });
  await followInCheckout(open, before, change.text);
  return ok({ where: workbench.branch, branch: workbench.branch, sha: workbench.head });
};

const human = (text: string): string => splitSource(text).human;

/** A file in the checkout that says the same as the plan did goes along, so that it does not look like an edit of the old text. */
const followInCheckout = async ({ repository, path }: OpenPlan, before: string, after: string): Promise<void> => {
  const file = join(repository.toplevel, path.path);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined && sameHuman(human(text), before))
    await writeAtomically(file, human(after) + text.slice(human(text).length));
};
