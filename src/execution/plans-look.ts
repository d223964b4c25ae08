import type { Failure, Result } from '../lib/result.ts';
import { inWords, ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import type { AtWork } from '../report/tables.ts';
import { readCoordination } from '../state/coordination.ts';
import { ObjectStore } from '../workspace/objects.ts';
import { documentAt } from '../workspace/ref-store.ts';
import type { Refs } from '../workspace/refs.ts';
import { lookAtRefs } from '../workspace/refs.ts';
import type { Repository } from '../workspace/repository.ts';
import { workRef } from '../workspace/start.ts';
import { branchHome } from './branch-home.ts';
import { coordinationRef, livenessFor } from './claim.ts';
import type { World } from './world.ts';

/** A plan as far as it is known without a look. */
export interface LookedAt extends Pick<Plan, 'id' | 'branch'> {
  /** Whether it is to be found out who works on it. */
  readonly holder: 'wanted' | 'of-no-interest';
}

/** What a look at the place where plans are worked on tells. */
export interface PlansLook {
  /** Where the refs of plans stand on the remote; empty where none is asked. */
  readonly there: Refs;
  /** Who is at work, by the id of the plan. */
  readonly holders: ReadonlyMap<string, AtWork>;
}

/**
 * One look at where plans stand and who works on them, however many they are: on the remote in the action and with `--push`, else in the person's
 * repository. Holders count as alive as `liveness` says. Where there is no answer a warning says so, and what is known here has to do.
 */
export const lookAtPlans = async (
  world: World,
  repository: Repository,
  plans: readonly LookedAt[],
  liveness = bySignsOfLife(world),
): Promise<PlansLook> => {
  const seen = await look(world, repository, plans, liveness);
  if (seen.ok) return seen.value;
  world.emit({
    kind: 'warning',
    at: world.clock.now(),
    message: `what follows is as this checkout knows it: ${inWords(seen.error)}`,
  });
  return { there: {}, holders: new Map() };
};

type IsAlive = ReturnType<typeof livenessFor>;

/** By its process and its heartbeat alone: to ask the API about a run would be a request for each plan, and take a permission. */
const bySignsOfLife = (world: World): IsAlive => livenessFor({ ...world, lifeOfRun: () => Promise.resolve(undefined) });

const look = async (
  world: World,
  repository: Repository,
  plans: readonly LookedAt[],
  liveness: IsAlive,
): Promise<Result<PlansLook, Failure>> => {
  const home = branchHome(world, repository);
  if (!home.ok) return home;
  const { remote } = home.value;
  const branches = plans.flatMap(({ id, branch }) => [`refs/heads/${branch}`, workRef(id)]);
  const wanted = plans.filter(({ holder }) => holder === 'wanted');
  const documents = new Map(wanted.map(({ id }) => [coordinationRef(id, home.value), id]));
  const names = [...(remote === undefined ? [] : branches), ...documents.keys()];
  if (names.length === 0) return ok({ there: {}, holders: new Map() });
  const { env } = world.context;
  const refs = await lookAtRefs({ repository, home: home.value, env, names, signal: world.signal });
  if (!refs.ok) return refs;
  await using objects = new ObjectStore(repository.git, repository.format);
  const holders = new Map<string, AtWork>();
  for (const [ref, plan] of documents) {
    const sha = refs.value[ref];
    const holder = sha === undefined ? undefined : await holderIn(await documentAt(objects, sha), liveness);
    if (holder !== undefined) holders.set(plan, holder);
  }
  return ok({ there: remote === undefined ? {} : refs.value, holders });
};

const holderIn = async (document: Uint8Array | undefined, liveness: IsAlive): Promise<AtWork | undefined> => {
  const found = readCoordination(document);
  const holder = found.ok ? found.value.holder : undefined;
  if (holder === undefined || (await liveness(holder)) === 'dead') return undefined;
  const { label, since } = holder;
  return { label, since };
};
