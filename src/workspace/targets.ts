import { LocalBranch } from './local-branch.ts';
import type { PublishTarget } from './publish.ts';
import { pushBranch } from './remote.ts';
import type { WorkbenchParts } from './workbench-options.ts';

/** The plan's branch in the user's own repository, where it is kept there. */
export const openLocal = ({ options, git, start }: WorkbenchParts): LocalBranch | undefined => {
  if (!options.home.local) return undefined;
  const { repository, branch } = options;
  const { local: at, present } = start;
  return new LocalBranch({ repository, from: git, branch, at, present, complete: present === start.head });
};

/** Where the branch is published, in this order. */
export const publishTargets = (
  { options, start, remote }: WorkbenchParts,
  local: LocalBranch | undefined,
): PublishTarget[] => {
  const targets: PublishTarget[] = local === undefined ? [] : [local];
  if (remote !== undefined) {
    const ref = `refs/heads/${options.branch}`;
    const push: PublishTarget['push'] = (sha, known, signal) => pushBranch(remote, { sha, ref, known }, signal);
    targets.push({ label: remote.label, at: start.remote, push });
  }
  return targets;
};
