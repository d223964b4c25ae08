import type { PublishTarget } from './publish.ts';
import { pushBranch, type PushResult, type Remote } from './remote.ts';

export interface RemoteBranchOptions {
  readonly remote: Remote;
  /** Full name. */
  readonly ref: string;
  /** Where the branch is there; undefined when it is not. */
  readonly at: string | undefined;
  /** Full name of the ref beside the branch, and where it is. */
  readonly work: { readonly ref: string; readonly at: string | undefined };
}

/**
 * The plan's branch on a remote. While it is held back it stays where it is, and commits are kept in a ref beside it; the next push of the
 * branch takes that ref away in the same step, so that at any instant one of the two has everything.
 */
export class RemoteBranch implements PublishTarget {
  readonly place = 'remote';
  readonly at: string | undefined;
  readonly #options: RemoteBranchOptions;
  #held = false;
  #branch: string | undefined;
  #work: string | undefined;

  constructor(options: RemoteBranchOptions) {
    this.#options = options;
    this.at = options.at;
    this.#branch = options.at;
    this.#work = options.work.at;
  }

  get label(): string {
    const { label } = this.#options.remote;
    return this.#held ? `${label}, held back in ${this.#options.work.ref}` : label;
  }

  /** From now on commits are kept beside the branch. */
  hold(): void {
    this.#held = true;
  }

  /** The next push moves the branch again. */
  release(): void {
    this.#held = false;
  }

  /** Somebody else was seen to have moved the branch. */
  moved(sha: string): void {
    this.#branch = sha;
  }

  push(sha: string, _known: string | undefined, signal: AbortSignal): Promise<PushResult> {
    return this.#held ? this.#keep(sha, signal) : this.#advance(sha, signal);
  }

  async #advance(sha: string, signal: AbortSignal): Promise<PushResult> {
    const { remote, ref, work } = this.#options;
    const drop = this.#work === undefined ? {} : { drop: work.ref };
    const pushed = await pushBranch(remote, { sha, ref, known: this.#branch, ...drop }, signal);
    if (pushed.kind === 'pushed') [this.#branch, this.#work] = [sha, undefined];
    if (pushed.kind === 'moved') this.#branch = pushed.sha;
    return pushed;
  }

  /** Only the holder of the plan moves this ref: where it is not where we left it, a push of ours, or of a dead run, came late. */
  async #keep(sha: string, signal: AbortSignal): Promise<PushResult> {
    const { remote, work } = this.#options;
    for (let again = true; ; again = false) {
      const pushed = await pushBranch(remote, { sha, ref: work.ref, known: this.#work, own: true }, signal);
      if (pushed.kind === 'pushed') this.#work = sha;
      if (pushed.kind !== 'moved') return pushed;
      if (!again) return { kind: 'refused', words: `${work.ref} is moved by somebody else` };
      this.#work = pushed.sha;
    }
  }
}
