import type { Clock } from '../lib/clock.ts';
import { err, ok, type Failure, type Result } from '../lib/result.ts';
import type { PushResult } from './remote.ts';

/** One place where the branch lives. */
export interface PublishTarget {
  /** For people. */
  readonly label: string;
  /** `here`: in the person's own repository, so that nothing leaves the machine. */
  readonly place: 'here' | 'remote';
  /** Where the branch is there; undefined when it is not. */
  readonly at: string | undefined;
  push(sha: string, known: string | undefined, signal: AbortSignal): Promise<PushResult>;
}

export type PublishedTo = Pick<PublishTarget, 'label' | 'place'>;

/**
 * Why the branch could not be published. `moved`: somebody else's commit is there (`sha`, undefined when the branch is gone), ours have to be
 * put on top of it. `push-refused`: the other side said no. `unreachable`: it did not answer for as long as we tried.
 */
export interface PublishFailure extends Failure {
  readonly code: 'moved' | 'push-refused' | 'unreachable';
  readonly sha?: string;
}

export interface PublisherOptions {
  readonly target: PublishTarget;
  readonly clock: Clock;
  /** Called when something keeps commits from being published from now on. */
  readonly onProblem?: () => void;
  /** Called after each successful push. */
  readonly onPushed?: (sha: string, to: PublishedTo) => void | Promise<void>;
  /** Waits between tries while the other side does not answer, in milliseconds. Default 1, 2, 4, 8 and 16 s. */
  readonly retryMs?: readonly number[];
}

export const defaultRetryMs = [1000, 2000, 4000, 8000, 16_000];

/**
 * Publishes commits in the background, newest only: while one push is under way, all later commits wait as one. Never by force.
 * After a failure nothing more is pushed until `resume`.
 */
export class Publisher implements AsyncDisposable {
  readonly #options: PublisherOptions;
  readonly #stop = new AbortController();
  #wanted: string | undefined;
  #published: string | undefined;
  #problem: PublishFailure | undefined;
  #bug: { readonly error: unknown } | undefined;
  #running: Promise<void> | undefined;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#published = options.target.at;
  }

  /** What keeps commits from being published; look at it before every integration. */
  get problem(): PublishFailure | undefined {
    return this.#problem;
  }

  /** The newest commit known to be there. */
  get published(): string | undefined {
    return this.#published;
  }

  /** Returns at once. */
  publish(sha: string): void {
    this.#wanted = sha;
    this.#go();
  }

  /** Somebody was seen to have moved the branch to this commit. While a push is under way, its own answer counts. */
  moved(sha: string): void {
    if (this.#running === undefined && this.#problem === undefined) this.#fail(this.#failure({ kind: 'moved', sha }));
  }

  /** Nothing more is published, for a reason from outside. */
  refuse(problem: PublishFailure): void {
    this.#fail(problem);
  }

  /** Allows pushing again after a failure. `known` is where somebody else moved the branch. */
  resume(known: string | undefined): void {
    if (this.#problem?.code === 'moved') this.#published = known;
    this.#problem = undefined;
  }

  /** Waits until the newest commit is there or cannot get there. An abort stops the call under way. */
  async settle(signal?: AbortSignal): Promise<Result<undefined, PublishFailure>> {
    const stop = (): void => this.#stop.abort();
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
    while (this.#running !== undefined) await this.#running;
    signal?.removeEventListener('abort', stop);
    if (this.#bug !== undefined) throw new Error('publishing failed', { cause: this.#bug.error });
    return this.#problem === undefined ? ok(undefined) : err(this.#problem);
  }

  /** Stops whatever is under way. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    while (this.#running !== undefined) await this.#running;
  }

  #go(): void {
    if (this.#running !== undefined || this.#problem !== undefined || this.#bug !== undefined) return;
    if (this.#wanted === undefined || this.#wanted === this.#published) return;
    this.#running = this.#loop()
      .catch((error: unknown) => {
        this.#bug = { error };
      })
      .finally(() => {
        this.#running = undefined;
        // A commit may have come between the loop's last look and now.
        this.#go();
      });
  }

  async #loop(): Promise<void> {
    while (this.#wanted !== undefined && this.#wanted !== this.#published && this.#problem === undefined) {
      const sha = this.#wanted;
      const result = await this.#push(sha);
      if (result.kind === 'pushed') {
        this.#published = sha;
        await this.#options.onPushed?.(sha, this.#options.target);
      } else {
        this.#fail(this.#failure(result));
      }
    }
  }

  async #push(sha: string): Promise<PushResult> {
    const { target, clock, retryMs = defaultRetryMs } = this.#options;
    const { signal } = this.#stop;
    let result = await target.push(sha, this.#published, signal);
    for (const wait of retryMs) {
      if (result.kind !== 'unreachable' || signal.aborted) break;
      await clock.sleep(wait, signal);
      result = await target.push(sha, this.#published, signal);
    }
    return result;
  }

  #fail(problem: PublishFailure): void {
    this.#problem = problem;
    this.#options.onProblem?.();
  }

  #failure(result: Exclude<PushResult, { kind: 'pushed' }>): PublishFailure {
    const { label } = this.#options.target;
    switch (result.kind) {
      case 'moved':
        return {
          code: 'moved',
          message: `somebody else moved the branch on ${label}${result.sha === undefined ? ': it is gone' : ` to ${result.sha}`}`,
          ...(result.sha === undefined ? {} : { sha: result.sha }),
        };
      case 'refused':
        return { code: 'push-refused', message: `${label} refused the commits: ${result.words}` };
      case 'unreachable':
        return { code: 'unreachable', message: `${label} did not answer: ${result.words || 'no words'}` };
    }
  }
}

/** Publishes to several places, each one only what the places before it have. */
export class PublisherChain implements AsyncDisposable {
  readonly #publishers: readonly Publisher[];

  constructor({
    targets,
    onPushed,
    ...rest
  }: Omit<PublisherOptions, 'target'> & { readonly targets: readonly PublishTarget[] }) {
    const publishers: Publisher[] = [];
    for (const [index, target] of targets.entries()) {
      const pushed = async (sha: string, to: PublishedTo): Promise<void> => {
        await onPushed?.(sha, to);
        this.#offer(sha, index + 1);
      };
      publishers.push(new Publisher({ ...rest, target, onPushed: pushed }));
    }
    this.#publishers = publishers;
  }

  get problem(): PublishFailure | undefined {
    return this.#publishers.find(({ problem }) => problem !== undefined)?.problem;
  }

  /** Returns at once. */
  publish(sha: string): void {
    this.#offer(sha, 0);
  }

  /** Somebody was seen to have moved the branch in the last of these places; see `Publisher.moved`. */
  moved(sha: string): void {
    this.#publishers.at(-1)?.moved(sha);
  }

  /** Nothing more is published anywhere. */
  refuse(problem: PublishFailure): void {
    for (const publisher of this.#publishers) publisher.refuse(problem);
  }

  /** Goes on after a failure, with a commit that takes it into account; see `Publisher.resume`. */
  resume(sha: string, known: string | undefined): void {
    for (const publisher of this.#publishers) publisher.resume(known);
    this.publish(sha);
  }

  async settle(signal?: AbortSignal): Promise<Result<undefined, PublishFailure>> {
    for (const publisher of this.#publishers) {
      const result = await publisher.settle(signal);
      if (!result.ok) return result;
    }
    return ok(undefined);
  }

  #offer(sha: string, index: number): void {
    const publisher = this.#publishers[index];
    publisher?.publish(sha);
    if (publisher?.published === sha) this.#offer(sha, index + 1);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const publisher of this.#publishers) await publisher[Symbol.asyncDispose]();
  }
}
