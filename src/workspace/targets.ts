import { LocalBranch } from './local-branch.ts';
import { RemoteBranch } from './remote-branch.ts';
import { workRef } from './start.ts';
import type { WorkbenchParts } from './workbench-options.ts';

/** The plan's branch in the user's own repository, where it is kept there. */
export const openLocal = ({ options, git, start }: WorkbenchParts): LocalBranch | undefined => {
  if (!options.home.local) return undefined;
  const { repository, branch } = options;
  const { local: at, present } = start;
  return new LocalBranch({ repository, from: git, branch, at, present, complete: present === start.head });
};

/** The plan's branch on the remote, where there is one. */
export const openRemoteBranch = ({ options, start, remote }: WorkbenchParts): RemoteBranch | undefined => {
  if (remote === undefined) return undefined;
  const { branch, planId } = options;
  return new RemoteBranch({
    remote,
    ref: `refs/heads/${branch}`,
    at: start.remote,
    work: { ref: workRef(planId), at: start.work },
  });
};
