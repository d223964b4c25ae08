import { findOpenPull } from '../github/pulls.ts';
import { inWords } from '../lib/result.ts';
import type { OpenPlan } from './open-plan.ts';
import type { World } from './world.ts';

/**
 * Holds the plan's branch back where a pull request is open from it: every push to one by the job's own token leaves a run that waits for
 * somebody's approval (docs: triggering a workflow from a workflow). The branch follows when the run stops.
 */
export const holdBranch = async (world: World, { workbench }: Pick<OpenPlan, 'workbench'>): Promise<void> => {
  const { context, clock, emit } = world;
  // A branch that is new has no pull request, and every run of GitHub Actions knows where the API is.
  if (context.door !== 'action' || !workbench.branchExisted || !context.env['GITHUB_API_URL']) return;
  const github = await world.github();
  if (github === undefined) return;
  const found = await findOpenPull(github, { head: workbench.branch });
  if (found.ok && found.value !== undefined) return workbench.remoteBranch?.hold();
  if (found.ok) return;
  emit({
    kind: 'warning',
    at: clock.now(),
    message: `${workbench.branch} is pushed after every task: ${inWords(found.error)}`,
  });
};
