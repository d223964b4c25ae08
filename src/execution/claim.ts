import { hostname } from 'node:os';
import { ulid } from 'ulid';
import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { Context } from '../request/context.ts';
import type { Holder, Liveness } from '../state/coordination.ts';
import { heartbeatLiveness } from '../state/coordination.ts';
import { Lease } from '../state/lease.ts';
import { processIdentity, whereabouts } from '../workspace/process-identity.ts';
import type { RefStore } from '../workspace/ref-store.ts';
import { openRefStore } from '../workspace/ref-store.ts';
import type { BranchHome } from '../workspace/remote.ts';
import type { Repository } from '../workspace/repository.ts';
import type { World } from './world.ts';

/** Both stay well below the ten seconds in which a request is to be seen. */
export const pollMs = { cli: 2000, action: 8000 } as const;

/**
 * Where holders and orders meet. In a person's own repository the ref has another name than on a remote: beside `refs/planwright/<id>` git
 * would find the short name of the branch `planwright/<id>` ambiguous, and prefer the ref.
 */
export const coordinationRef = (plan: string, { remote }: BranchHome): string =>
  remote === undefined ? `refs/planwright-local/${plan}` : `refs/planwright/${plan}`;

export interface ClaimOptions {
  /** `look`: nothing is changed and nobody is kept out. */
  readonly purpose: 'work' | 'look';
  /** Whether the plan is changed and let go of at once: whoever comes second waits a moment. */
  readonly brief?: true;
}

/** The claim of this process on a plan, and the lease once it was granted. */
export class Claim {
  readonly #world: World;
  readonly #how: ClaimOptions;
  lease: Lease | undefined;

  constructor(world: World, how: ClaimOptions) {
    this.#world = world;
    this.#how = how;
  }

  /** Takes the plan, or does nothing when it is only looked at. Fails with `held`, naming the holder. */
  async take(place: {
    readonly repository: Repository;
    readonly home: BranchHome;
    readonly plan: string;
  }): Promise<Result<AsyncDisposable, Failure>> {
    await using resources = new AsyncDisposableStack();
    if (this.#how.purpose === 'work') {
      const { context, clock } = this.#world;
      const store = resources.use(
        openRefStore({ ...place, ref: coordinationRef(place.plan, place.home), env: context.env, clock }),
      );
      const lease = await claimPlan(this.#world, store, this.#how);
      if (!lease.ok) return lease;
      this.lease = resources.use(lease.value);
    }
    return ok(resources.move());
  }
}

const claimPlan = async (world: World, store: RefStore, { brief }: ClaimOptions): Promise<Result<Lease, Failure>> => {
  const { context, clock } = world;
  const whole = await holderOf(context, timestamp(clock.now()));
  const holder = brief === true ? { ...whole, brief } : whole;
  return Lease.take({ store, holder, clock, liveness: livenessFor(world), pollMs: pollMs[context.door] });
};

const holderOf = async ({ run }: Context, at: string): Promise<Holder> => ({
  nonce: ulid(),
  label: run === undefined ? `process ${process.pid} on ${hostname()}` : `run ${run.url}`,
  process: await processIdentity(process.pid),
  ...(run === undefined ? {} : { run: { id: run.id, attempt: run.attempt } }),
  since: at,
  heartbeat: at,
});

/**
 * Whether another holder lives: what we can see for ourselves counts most, then what GitHub says of a run, then the heartbeat, by which a run lives that
 * GitHub does not find.
 */
export const livenessFor =
  ({
    context,
    clock,
    lifeOfRun,
  }: Pick<World, 'context' | 'clock' | 'lifeOfRun'>): ((other: Holder) => Promise<Liveness>) =>
  async (other) => {
    const seen = await whereabouts(other.process);
    if (seen !== 'elsewhere') return seen === 'running' ? 'alive' : 'dead';
    const { run } = other;
    const ours = run?.id === context.run?.id && run?.attempt === context.run?.attempt;
    if (run !== undefined && !ours) {
      const life = await lifeOfRun(run);
      if (life === 'alive') return 'alive';
      if (life === 'over') return 'dead';
    }
    return heartbeatLiveness(other, clock.now());
  };
