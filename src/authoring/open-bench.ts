import { branchHome } from '../execution/branch-home.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { combineFiles } from '../state/store.ts';
import { openWorkbench } from '../workspace/open-workbench.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Workbench } from '../workspace/workbench.ts';

export interface BenchRequest {
  readonly repository: Repository;
  readonly path: PlanPath;
  readonly branch: string;
  /** Default: the repository's default branch. */
  readonly base?: string;
}

/** The place where a plan is written: a workbench on a branch that carries plans and no work. Two writers at once are kept apart by the machine's lock. */
export const openPlansBench = async (world: World, request: BenchRequest): Promise<Result<Workbench, Failure>> => {
  const { repository, path, branch, base } = request;
  const { context, clock, emit, signal } = world;
  const home = branchHome(world, repository);
  if (!home.ok) return home;
  return openWorkbench({
    repository,
    // Beside the folder of the plan's execution, which another process may be using.
    planId: `${path.id}.plan`,
    planPath: path.path,
    planFile: ({ theirs, ours }) => combineFiles(theirs, ours),
    purpose: 'look',
    workRoot: context.workRoot,
    ...(base === undefined ? {} : { base }),
    branch,
    home: home.value,
    link: [],
    linkBy: 'copy',
    clock,
    env: context.env,
    onPushed: (sha, to) => emit({ kind: 'published', at: clock.now(), sha, branch, to }),
    signal,
  });
};
