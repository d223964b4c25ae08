import type { Clock } from '../lib/clock.ts';
import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { BegunAttempt } from '../plan/transitions.ts';
import type { RefStore, RefVersion } from '../workspace/ref-store.ts';
import type { ControlRequest, Coordination, Holder, Liveness } from './coordination.ts';
import type { Scheduled } from './scheduled.ts';
import {
  attemptBegun,
  attemptsEnded,
  heartbeat,
  heartbeatLimitMs,
  leaseReleased,
  leaseTaken,
  readCoordination,
  requestsRemoved,
  stayed,
  writeCoordination,
} from './coordination.ts';

/** Another ref of the same place, looked at whenever the lease is. */
export interface BesideRef {
  readonly ref: string;
  readonly seen: (sha: string | undefined) => Promise<void>;
}

export interface LeaseOptions {
  readonly store: RefStore;
  readonly holder: Holder;
  readonly clock: Clock;
  /** Whether another holder still lives. */
  readonly liveness: (holder: Holder) => Promise<Liveness>;
  /** How often the ref is looked at while the plan executes, in milliseconds. */
  readonly pollMs: number;
}

const heartbeatMs = 30_000;
/** How often a change is tried again when somebody else was quicker. */
const races = 20;

/** The right to work on a plan, kept in its coordination ref. Whoever lost it stops writing. */
export class Lease implements AsyncDisposable {
  readonly #options: LeaseOptions;
  readonly #lost = new AbortController();
  readonly #done = new AbortController();
  readonly #ended = new Set<string>();
  readonly #delivered = new Set<string>();
  #deliver: ((request: ControlRequest) => void) | undefined;
  #beside: BesideRef | undefined;
  #version: RefVersion;
  #document: Coordination;
  #turn: Promise<unknown> = Promise.resolve();
  #beat: number;
  /** Whether a plan was executed under this lease. */
  #used = false;
  /** Whether it is listened to what others ask for, as whoever executes does. */
  #listened = false;
  #watching: Promise<void> = Promise.resolve();
  /** Whether there was no document before: the plan was never executed. */
  readonly #first: boolean;
  /** Attempts that a dead holder had begun, as this lease found them. */
  readonly leftOver: readonly BegunAttempt[];

  private constructor(
    options: LeaseOptions,
    version: RefVersion,
    taken: { document: Coordination; leftOver: readonly BegunAttempt[]; first: boolean },
  ) {
    this.#options = options;
    this.#version = version;
    this.#document = taken.document;
    this.leftOver = taken.leftOver;
    this.#first = taken.first;
    this.#beat = options.clock.monotonic();
  }

  /** Takes the plan. Fails with `held` while somebody who is alive has it, and when the ref cannot be reached or read. */
  static async take(options: LeaseOptions): Promise<Result<Lease, Failure>> {
    const { store, holder, liveness } = options;
    for (let left = races; left > 0; left -= 1) {
      const version = await store.read();
      if (!version.ok) return version;
      const found = readCoordination(version.value.data);
      if (!found.ok) return found;
      const before = found.value.holder;
      const taken = leaseTaken(found.value, holder, before === undefined ? 'dead' : await liveness(before));
      if (!taken.ok) return taken;
      const data = writeCoordination(taken.value);
      const swapped = await store.swap(version.value, data);
      if (!swapped.ok) return swapped;
      if (swapped.value.kind === 'moved') continue;
      const mine = { sha: swapped.value.sha, data };
      return ok(
        new Lease(options, mine, {
          document: taken.value,
          leftOver: found.value.attempts,
          first: version.value.sha === undefined,
        }),
      );
    }
    return err({ code: 'held', message: 'others keep taking the plan', hint: 'try again' });
  }

  /** Which stretch of the execution this is, from 1. */
  get leg(): number {
    return this.#document.leg;
  }

  /** The run of the workflows that the plan was scheduled in last. */
  get scheduled(): Scheduled | undefined {
    return this.#document.scheduled;
  }

  /** Notes what the plan is scheduled for; whether that is durable. */
  async schedule(scheduled: Scheduled): Promise<boolean> {
    this.#used = true;
    await this.#change((document) => ({ ...document, scheduled }));
    const { run, joined } = this.#document.scheduled ?? {};
    return !this.#lost.signal.aborted && run?.id === scheduled.run.id && joined === scheduled.joined;
  }

  /** Aborted when somebody else has taken the plan: nothing may be written any more. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** Keeps the lease alive, delivers requests as they come and tells where `beside` stands, until the returned thing is disposed. */
  listen(deliver: (request: ControlRequest) => void, beside?: BesideRef): Disposable {
    this.#used = true;
    this.#listened = true;
    this.#deliver = deliver;
    this.#beside = beside;
    for (const request of this.#document.requests) this.#hand(request);
    this.#watching = this.#watch();
    return { [Symbol.dispose]: () => ([this.#deliver, this.#beside] = [undefined, undefined]) };
  }

  /** Resolves when the start of an attempt is durable, or when the lease is lost. */
  async begun(attempt: BegunAttempt): Promise<void> {
    await this.#change((document) => attemptBegun(document, attempt));
  }

  /**
   * To be asked before something is written: throws when the plan is not ours any more. The ref is looked at where somebody else was at work
   * (`doubtful`), and where our last sign of life is so old that we may have been taken for dead, frozen as we were.
   */
  async confirm(doubt: 'none' | 'doubtful'): Promise<void> {
    const silentMs = this.#options.clock.monotonic() - this.#beat;
    if (doubt === 'doubtful' || silentMs > heartbeatLimitMs / 2) await this.#change((document) => document);
    this.#lost.signal.throwIfAborted();
  }

  /** The task's attempts are in the state now; said with the next change. */
  recorded(task: string): void {
    this.#ended.add(task);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#done.abort();
    await this.#watching;
    if (this.#lost.signal.aborted) return;
    // A request that was refused, or changed a plan that never ran, leaves no ref behind.
    const unused = this.#first && !this.#used && this.#document.requests.length === 0;
    if (unused) await this.#exclusive(() => this.#options.store.remove(this.#version));
    else await this.#change((document) => leaseReleased(document, this.#options.holder.nonce));
  }

  async #watch(): Promise<void> {
    const { clock, pollMs } = this.#options;
    const stopped = AbortSignal.any([this.#done.signal, this.#lost.signal]);
    for (;;) {
      await clock.sleep(pollMs, stopped);
      if (stopped.aborted) return;
      await this.#look();
    }
  }

  /** A remote that does not answer is asked again next time: the publisher says so when it matters. */
  async #look(): Promise<void> {
    const { clock, store } = this.#options;
    if (clock.monotonic() - this.#beat >= heartbeatMs || this.#delivered.size > 0)
      await this.#change((document) => document);
    await this.#exclusive(async () => {
      const beside = this.#beside;
      if (beside === undefined) return;
      const found = await store.look(this.#version, beside.ref);
      if (!found.ok) return;
      if (found.value.version.sha !== this.#version.sha) this.#accept(found.value.version);
      if (!this.#lost.signal.aborted) await beside.seen(found.value.beside);
    });
  }

  #change(change: (document: Coordination) => Coordination): Promise<void> {
    return this.#exclusive(async () => {
      const { store, clock } = this.#options;
      for (let left = races; left > 0 && !this.#lost.signal.aborted; left -= 1) {
        const ended = new Set(this.#ended);
        const handled = new Set(this.#delivered);
        const beating = this.#beating(timestamp(clock.now()));
        const data = writeCoordination(change(requestsRemoved(attemptsEnded(beating, ended), handled)));
        const swapped = await store.swap(this.#version, data);
        if (swapped.ok && swapped.value.kind === 'swapped') {
          this.#accept({ sha: swapped.value.sha, data });
          for (const task of ended) this.#ended.delete(task);
          for (const id of handled) this.#delivered.delete(id);
          this.#beat = clock.monotonic();
          return;
        }
        const version = await store.read();
        if (!version.ok) return;
        this.#accept(version.value);
        if (!swapped.ok) return;
      }
    });
  }

  #beating(at: string): Coordination {
    const beating = heartbeat(this.#document, this.#options.holder.nonce, at);
    return this.#listened ? stayed(beating) : beating;
  }

  #accept(version: RefVersion): void {
    const document = readCoordination(version.data);
    if (!document.ok) return;
    this.#version = version;
    this.#document = document.value;
    const { holder } = document.value;
    // Without a holder as well: whoever took over may have let go again. After our own release there is nothing to lose.
    if (holder?.nonce !== this.#options.holder.nonce) {
      if (!this.#done.signal.aborted)
        this.#lost.abort(new Error(`${holder?.label ?? 'somebody who has let go again'} has taken over the plan`));
      return;
    }
    for (const request of document.value.requests) this.#hand(request);
  }

  #hand(request: ControlRequest): void {
    if (this.#deliver === undefined || this.#delivered.has(request.id)) return;
    this.#delivered.add(request.id);
    this.#deliver(request);
  }

  #exclusive(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
