import { err, ok, type Failure, type Result } from '../lib/result.ts';
import type { Git } from './git.ts';

export interface BranchHeads {
  readonly branch: string;
  readonly local: string | undefined;
  readonly remote: string | undefined;
  /** Where the last process that worked here left its own head, and what it had published by then. */
  readonly mine: string | undefined;
  readonly published: string | undefined;
}

/**
 * Where the branch is: of local and remote the one that contains the other, plus what a dead process had committed and not yet
 * published. Undefined when there is no branch. Fails with `diverged`. All objects must be at hand.
 */
export const chooseHead = async (git: Git, heads: BranchHeads): Promise<Result<string | undefined, Failure>> => {
  const { local, remote, branch } = heads;
  const recorded = await newer(git, local, remote);
  if (recorded !== undefined || (local === undefined && remote === undefined))
    return ok(await recover(git, recorded, heads));
  return err({
    code: 'diverged',
    message: `branch ${branch} is ${local ?? ''} here and ${remote ?? ''} on the remote, and neither contains the other`,
    hint: 'bring the two together (rebase or merge), or delete the one that is wrong',
  });
};

/** The one of two commits that contains the other; the one that is there; undefined when neither contains the other. */
export const newer = async (git: Git, a: string | undefined, b: string | undefined): Promise<string | undefined> => {
  if (a === undefined || b === undefined) return a ?? b;
  if (await git.isAncestor(a, b)) return b;
  return (await git.isAncestor(b, a)) ? a : undefined;
};

/**
 * Our own newer commits count only when the branch is where we left it or between there and our head: whoever moved it back, or
 * deleted it, meant it.
 */
const recover = async (
  git: Git,
  recorded: string | undefined,
  { mine, published }: BranchHeads,
): Promise<string | undefined> => {
  if (mine === undefined || (await git.commit(mine)) === undefined) return recorded;
  if (recorded === undefined) return published === undefined ? mine : undefined;
  if (!(await git.isAncestor(recorded, mine))) return recorded;
  if (published === undefined) return mine;
  const known = (await git.commit(published)) !== undefined;
  return known && (await git.isAncestor(published, recorded)) ? mine : recorded;
};
