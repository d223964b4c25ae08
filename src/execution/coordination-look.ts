import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { Coordination, Holder } from '../state/coordination.ts';
import { readCoordination } from '../state/coordination.ts';
import { openRefStore } from '../workspace/ref-store.ts';
import type { Repository } from '../workspace/repository.ts';
import { branchHome } from './branch-home.ts';
import { coordinationRef, livenessFor } from './claim.ts';
import type { World } from './world.ts';

/** What the coordination ref of a plan says now, without taking the plan. */
export const lookAtCoordination = async (
  world: World,
  repository: Repository,
  plan: string,
): Promise<Result<Coordination, Failure>> => {
  const home = branchHome(world, repository);
  if (!home.ok) return home;
  const { context, clock } = world;
  const ref = coordinationRef(plan, home.value);
  await using store = openRefStore({ repository, home: home.value, ref, env: context.env, clock });
  const version = await store.read();
  return version.ok ? readCoordination(version.value.data) : version;
};

/** Who works on a plan now: a run that has just begun is seen here before its branch says so. Undefined when nobody does, or when they died. */
export const holderNow = async (
  world: World,
  repository: Repository,
  plan: string,
): Promise<Result<Holder | undefined, Failure>> => {
  const document = await lookAtCoordination(world, repository, plan);
  if (!document.ok) return document;
  const { holder } = document.value;
  return ok(holder === undefined || (await livenessFor(world)(holder)) === 'dead' ? undefined : holder);
};
