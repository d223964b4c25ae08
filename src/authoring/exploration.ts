import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { plansBranch } from '../plan/branch.ts';
import { Checkout } from '../state/checkout.ts';
import { removeAll } from '../workspace/files.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { openPlansBench } from './open-bench.ts';
import { plansAt } from './repository-facts.ts';

/** The base of a repository, to look around in before there is a plan. */
export interface Exploration extends AsyncDisposable {
  readonly repository: Repository;
  readonly workbench: Workbench;
  /** Ids that are taken, here and on the base. */
  readonly plans: readonly string[];
}

/** Opens the base in a private folder of its own, which is gone afterwards; others may explore at the same time. */
export const openExploration = async (world: World): Promise<Result<Exploration, Failure>> => {
  const { context } = world;
  const opened = await Checkout.open(context.directory, context.env);
  if (!opened.ok) return opened;
  await using resources = new AsyncDisposableStack();
  const checkout = resources.use(opened.value);
  const workRoot = await mkdtemp(join(context.run?.temp ?? tmpdir(), 'planwright-explore-'));
  resources.defer(() => removeAll(workRoot));
  const id = ulid().toLowerCase();
  const aside: World = { ...world, context: { ...context, workRoot } };
  const { repository } = checkout;
  const path = { id, path: `plans/${id}.yml` };
  const workbench = await openPlansBench(aside, { repository, path, branch: plansBranch(id) });
  if (!workbench.ok) return workbench;
  resources.use(workbench.value);
  const plans = [...new Set([...(await checkout.ids()), ...(await plansAt(workbench.value))])];
  const moved = resources.move();
  return ok({ repository, workbench: workbench.value, plans, [Symbol.asyncDispose]: () => moved.disposeAsync() });
};
