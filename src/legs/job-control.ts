import { coordinationRef, pollMs } from '../execution/claim.ts';
import { branchHome } from '../execution/branch-home.ts';
import { orderOf } from '../execution/control.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import type { World } from '../execution/world.ts';
import type { Clock } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { Control, Order } from '../scheduler/ports.ts';
import type { Coordination } from '../state/coordination.ts';
import { readCoordination } from '../state/coordination.ts';
import type { Scheduled } from '../state/scheduled.ts';
import type { RefStore, RefVersion } from '../workspace/ref-store.ts';
import { openRefStore } from '../workspace/ref-store.ts';

export interface JobControlOptions {
  readonly store: Pick<RefStore, 'read'>;
  readonly clock: Clock;
  /** How often the ref is looked at, in milliseconds. */
  readonly pollMs: number;
  /** Aborted when the job is to end. */
  readonly signal: AbortSignal;
  /** The run that the job is part of. */
  readonly run: string | undefined;
}

/** How often the first look is tried: what the job may do is written there. */
const firstLooks = 5;

/**
 * The line of a fan-out's job to whoever steers the plan. It may write nothing: it looks at the coordination ref, as a holder does, and takes no
 * notice of a remote that does not answer.
 */
export class JobControl implements Control {
  readonly #options: JobControlOptions;
  readonly #given = new Set<Order['kind']>();
  #version: RefVersion;
  #document: Coordination;

  private constructor(options: JobControlOptions, version: RefVersion, document: Coordination) {
    this.#options = options;
    this.#version = version;
    this.#document = document;
  }

  /** Looks for the first time. Fails with `unreachable` or `bad-coordination`. */
  static async open(options: JobControlOptions): Promise<Result<JobControl, Failure>> {
    for (let left = firstLooks; ; left -= 1) {
      const version = await options.store.read();
      if (version.ok) {
        const document = readCoordination(version.value.data);
        return document.ok ? ok(new JobControl(options, version.value, document.value)) : document;
      }
      if (left <= 1 || options.signal.aborted) return version;
      await options.clock.sleep(options.pollMs, options.signal);
    }
  }

  /** What the run of this job was told to do; undefined when the plan has gone on without it. */
  get scheduled(): Scheduled | undefined {
    const { scheduled } = this.#document;
    return scheduled?.run.id === this.#options.run ? scheduled : undefined;
  }

  /** Whether somebody has stopped the plan, as far as the engine was told. */
  get stopped(): boolean {
    return this.#given.size > 0;
  }

  listen(deliver: (order: Order) => void): Disposable {
    const done = new AbortController();
    this.#hand(deliver);
    // Nothing that breaks here may break the task.
    this.#watch(deliver, done.signal).catch(() => undefined);
    return { [Symbol.dispose]: () => done.abort() };
  }

  /** Remembered when the task was given out. */
  begun(): Promise<void> {
    return Promise.resolve();
  }

  recorded(): void {
    // `join` records.
  }

  async #watch(deliver: (order: Order) => void, done: AbortSignal): Promise<void> {
    const { store, clock } = this.#options;
    for (;;) {
      await clock.sleep(this.#options.pollMs, done);
      if (done.aborted) return;
      const version = await store.read(this.#version);
      if (done.aborted) return;
      const document = version.ok ? readCoordination(version.value.data) : version;
      if (!version.ok || !document.ok) continue;
      this.#version = version.value;
      this.#document = document.value;
      this.#hand(deliver);
    }
  }

  #hand(deliver: (order: Order) => void): void {
    for (const order of ordersFor(this.#options.run, this.#document)) {
      if (this.#given.has(order.kind)) continue;
      this.#given.add(order.kind);
      deliver(order);
    }
  }
}

/** Who it was is in the plan's history; the state of a job is not kept. */
const by = 'somebody';

/** Orders that stop the jobs of a run: recorded ones, and those that somebody who holds the plan for a moment has not seen to yet. */
export const ordersFor = (run: string | undefined, { scheduled, requests }: Coordination): readonly Order[] => {
  if (scheduled?.run.id !== run) return [{ kind: 'cancel', by, detail: 'the plan has gone on without this run' }];
  const { status, detail = '' } = scheduled?.stands ?? {};
  const recorded: Order[] =
    status === undefined ? [] : [{ kind: status === 'cancelled' ? 'cancel' : 'pause', by, detail }];
  const asked = requests.filter(({ kind }) => kind === 'pause' || kind === 'cancel').map(orderOf);
  return [...recorded, ...asked];
};

/** Opens the line of this job, until `resources` are disposed. */
export const openJobControl = async (
  world: World,
  { repository, path }: Pick<OpenPlan, 'repository' | 'path'>,
  resources: AsyncDisposableStack,
): Promise<Result<JobControl, Failure>> => {
  const { context, clock, signal: stop } = world;
  const home = branchHome(world, repository);
  if (!home.ok) return home;
  const ref = coordinationRef(path.id, home.value);
  const over = new AbortController();
  const { signal } = over;
  const store = resources.use(openRefStore({ repository, home: home.value, ref, env: context.env, clock, signal }));
  resources.defer(() => over.abort());
  return JobControl.open({ store, clock, pollMs: pollMs[context.door], signal: stop, run: context.run?.id });
};
