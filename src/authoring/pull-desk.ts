import type { World } from '../execution/world.ts';
import type { Pull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { plansBranch } from '../plan/branch.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';
import { branchDesk } from './branch-desk.ts';
import type { Desk } from './desk.ts';
import { openPlansBench } from './open-bench.ts';

interface Place {
  readonly pull: Pull;
  readonly repository: Repository;
  readonly path: PlanPath;
}

/** A plan written on the branch of a pull request of this repository. Fails with `branch-missing` where the branch is gone. */
export const openPullDesk = async (world: World, { pull, repository, path }: Place): Promise<Result<Desk, Failure>> => {
  const { ref } = pull.head;
  const bench = await openPlansBench(world, { repository, path, branch: ref, base: pull.base.ref });
  if (!bench.ok) return bench;
  const workbench = bench.value;
  if (!workbench.branchExisted) {
    await workbench[Symbol.asyncDispose]();
    return err({
      code: 'branch-missing',
      message: `branch ${ref} of pull request #${pull.number} is gone; nothing was changed`,
    });
  }
  const keepsHistory = ref === plansBranch(path.id);
  // The body of the plan's own pull request goes along; that of another one is its author's.
  const kind = keepsHistory ? 'plans-branch' : 'pull-request';
  return ok(await branchDesk(world, { kind, path, repository, workbench, keepsHistory }));
};

/** The failure where something would be written to a fork. */
export const ofFork = (number: number): Failure => ({
  code: 'wrong-status',
  message: `pull request #${number} comes from a fork, and nothing is written there`,
  hint: 'ask its author to make the change',
});
