/** How a run or a called workflow joins its concurrency group. */
export interface Joining {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: 'single' | 'max';
  /** Ends the holder, or one that waits. */
  readonly cancel: () => void;
}

interface Member extends Joining {
  readonly enter: (entered: boolean) => void;
}

const longestQueue = 100;

/**
 * Concurrency groups (docs: workflow syntax, concurrency): one at a time; of those that wait only the newest is kept, or with `queue: max` up to a hundred,
 * first come first served. Names do not care for case.
 */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, { holder?: Member | undefined; waiting: Member[] }>();

  /** Whether it may go on; false when it was pushed out of the queue or withdrew. */
  join(joining: Joining, withdrawn: AbortSignal): Promise<boolean> {
    const { cancelInProgress, queue } = joining;
    if (cancelInProgress && queue === 'max')
      throw new Error('queue: max cannot be combined with cancel-in-progress: true');
    const group = this.#of(joining.group);
    return new Promise((resolve) => {
      const member: Member = { ...joining, enter: resolve };
      if (group.holder === undefined) {
        group.holder = member;
        resolve(true);
        return;
      }
      if (cancelInProgress) group.holder.cancel();
      if (queue === 'single') for (const out of group.waiting.splice(0)) out.enter(false);
      if (group.waiting.length >= longestQueue) {
        resolve(false);
        return;
      }
      group.waiting.push(member);
      withdrawn.addEventListener('abort', () => {
        const at = group.waiting.indexOf(member);
        if (at >= 0) group.waiting.splice(at, 1);
        resolve(false);
      });
    });
  }

  leave(name: string): void {
    const group = this.#of(name);
    group.holder = group.waiting.shift();
    group.holder?.enter(true);
  }

  /** How many wait in a group. */
  waiting(name: string): number {
    return this.#of(name).waiting.length;
  }

  #of(name: string): { holder?: Member | undefined; waiting: Member[] } {
    const key = name.toLowerCase();
    const group = this.#groups.get(key) ?? { waiting: [] };
    this.#groups.set(key, group);
    return group;
  }
}
