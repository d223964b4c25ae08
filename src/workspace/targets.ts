import { LocalBranch } from './local-branch.ts';
import { RemoteBranch } from './remote-branch.ts';
import { writeRef } from './private-dir.ts';
import { PublisherChain, type PublishTarget } from './publish.ts';
import { publishedRef, workRef } from './start.ts';
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

/** Publishes to those of the targets that there are, in their order. */
export const openPublisher = (
  { options, git }: WorkbenchParts,
  targets: readonly (PublishTarget | undefined)[],
  onProblem: () => void,
): PublisherChain => {
  const { clock, retryMs, onPushed } = options;
  return new PublisherChain({
    targets: targets.filter((target) => target !== undefined),
    clock,
    ...(retryMs === undefined ? {} : { retryMs }),
    onProblem,
    onPushed: async (sha, to) => {
      // Pushed is pushed, on a full disk too; the record from before does as well, for what it names is part of this.
      await writeRef(git.gitDir, publishedRef, sha).catch(() => undefined);
      onPushed?.(sha, to);
    },
  });
};
