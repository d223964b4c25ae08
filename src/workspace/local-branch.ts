import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import { succeeded, GitError, gitWords, type Git } from './git.ts';
import { defaultAuthor } from './message.ts';
import type { PublishTarget } from './publish.ts';
import type { PushResult } from './remote.ts';
import { worktreesOf, type Repository } from './repository.ts';

export interface LocalBranchOptions {
  readonly repository: Repository;
  /** The private git dir that holds the new commits. */
  readonly from: Git;
  readonly branch: string;
  /** Where the branch is; undefined when it does not exist. */
  readonly at: string | undefined;
  /** A commit that the user's repository has with all that belongs to it, if we know one. */
  readonly present: string | undefined;
  /** Everything that our head needs is in the user's repository now. */
  readonly complete: boolean;
}

/** A pack with fewer objects is stored as loose files, so that a run does not leave a pack per task. */
const unpackLimit = 1000;

/**
 * A branch of the user's repository, moved by compare-and-swap. Refused while the branch is checked out anywhere: it would
 * change under the files there. No hook and no checkout is involved.
 */
export class LocalBranch implements PublishTarget {
  readonly label = 'the local repository';
  readonly place = 'here';
  readonly at: string | undefined;
  /** Objects of commits made here that the user's repository may lack; whoever writes such an object adds it. */
  readonly news = new Set<string>();
  readonly #options: LocalBranchOptions;
  /** Counts the times when our head came to need objects that `news` does not list. */
  #foreign: number;
  #settled = 0;

  constructor(options: LocalBranchOptions) {
    this.#options = options;
    this.at = options.at;
    this.#foreign = options.complete ? 0 : 1;
  }

  /** Our head was put on commits that were not made here. */
  joinedForeign(): void {
    this.#foreign += 1;
  }

  async push(sha: string, known: string | undefined): Promise<PushResult> {
    const { repository, branch } = this.#options;
    const [worktree] = await worktreesOf(repository, branch);
    if (worktree !== undefined) return { kind: 'refused', words: checkedOut(branch, worktree) };
    await this.#send(sha, known);
    const moved = await repository.git.run(
      ['update-ref', '-m', 'planwright', `refs/heads/${branch}`, sha, known ?? '0'.repeat(sha.length)],
      { env: { GIT_COMMITTER_NAME: defaultAuthor.name, GIT_COMMITTER_EMAIL: defaultAuthor.email } },
    );
    if (succeeded(moved)) return { kind: 'pushed' };
    const now = await repository.git.commit(`refs/heads/${branch}`);
    if (now === sha) return { kind: 'pushed' };
    return now === known ? { kind: 'refused', words: gitWords(moved.stderr) } : { kind: 'moved', sha: now };
  }

  async #send(sha: string, known: string | undefined): Promise<void> {
    const { from, repository, present } = this.#options;
    const [foreign, objects] = [this.#foreign, [...this.news]];
    if (foreign !== this.#settled || (await hasPacks(from))) {
      // What was written for a later commit is not in the pack: it stays on the list.
      await sendPack({ from, to: repository.git, sha, except: [known, present] });
    } else {
      for (const object of objects) shareObject(from.gitDir, repository.objects, object);
      for (const object of objects) this.news.delete(object);
    }
    this.#settled = foreign;
  }
}

export const checkedOut = (branch: string, worktree: string): string =>
  `branch ${branch} is checked out in ${worktree}; accepted: a branch that is checked out nowhere`;

/** What arrived in packs cannot be handed over file by file. */
const hasPacks = async ({ gitDir }: Git): Promise<boolean> => {
  const names = await readdir(join(gitDir, 'objects', 'pack')).catch(() => []);
  return names.some((name) => name.endsWith('.pack'));
};

/** Gives the user's repository a loose object: files never change, so both may have the same one. Far cheaper than the processes of a pack. */
const shareObject = (from: string, to: string, sha: string): void => {
  const name = join(sha.slice(0, 2), sha.slice(2));
  const [source, target] = [join(from, 'objects', name), join(to, name)];
  // What is not here git has found in the user's repository already, and has not written again.
  if (!existsSync(source) || existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
  } catch {
    const temporary = `${target}.${randomUUID()}`;
    copyFileSync(source, temporary);
    renameSync(temporary, target);
  }
};

interface Pack {
  readonly from: Git;
  readonly to: Git;
  readonly sha: string;
  /** Commits that the receiver has. */
  readonly except: readonly (string | undefined)[];
}

const sendPack = async ({ from, to, sha, except }: Pack): Promise<void> => {
  const pack = from.start(['pack-objects', '--revs', '--stdout', '--quiet', '--delta-base-offset']);
  pack.stderr.resume();
  const present = except.flatMap((commit) => (commit === undefined ? [] : [`^${commit}`]));
  pack.stdin.end([sha, ...present, ''].join('\n'));
  const count = await objectCount(pack.stdout);
  const args = count < unpackLimit ? ['unpack-objects', '-q'] : ['index-pack', '--stdin'];
  const stored = await to.run(args, { input: pack.stdout });
  const exit = await pack.exited;
  if (!succeeded(stored)) throw new GitError(args, stored);
  if (exit.code !== 0)
    throw new Error(`git pack-objects ended with ${exit.code ?? exit.signal}`, { cause: exit.error });
};

/** The number of objects as the header of a pack says it (gitformat-pack); the stream stays whole. */
const objectCount = (stream: Readable): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      const header: unknown = stream.read(12);
      if (!Buffer.isBuffer(header)) return;
      stream.off('readable', look);
      stream.unshift(header);
      resolve(header.length < 12 ? 0 : header.readUInt32BE(8));
    };
    stream.on('readable', look);
    stream.once('end', () => resolve(0));
  });
