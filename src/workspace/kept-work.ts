import type { RebaseRequest, Rebased, Repo } from './merge.ts';
import { rebaseWhatFits } from './merge.ts';

export interface KeptWork extends Pick<RebaseRequest, 'planPath' | 'planFile'> {
  /** Where the branch is. */
  readonly branch: string;
  /** Where the ref beside it is, in which a dead run kept its commits. */
  readonly work: string;
}

/**
 * The branch with the commits that a dead run kept beside it: as they are where nobody has moved the branch since, else put on top of it as far as
 * they fit. What the branch holds already is left out. No ref moves.
 */
export const withKeptWork = async (repo: Repo, { branch, work, ...plan }: KeptWork): Promise<Rebased> => {
  if (await repo.git.isAncestor(work, branch)) return { head: branch, rewritten: new Map(), lost: [] };
  if (await repo.git.isAncestor(branch, work)) return { head: work, rewritten: new Map(), lost: [] };
  return rebaseWhatFits(repo, { onto: branch, head: work, ...plan });
};
