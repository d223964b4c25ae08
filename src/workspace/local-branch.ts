import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import { succeeded, GitError, gitWords, type Git } from './git.ts';
import { defaultAuthor } from './message.ts';
import type { PushResult } from './remote.ts';
import { worktreesOf, type Repository } from './repository.ts';

export interface LocalPush {
  readonly repository: Repository;
  /** The private git dir that holds the new commits. */
  readonly from: Git;
  readonly branch: string;
  readonly sha: string;
  /** Where the branch must be now; undefined = it must not exist. */
  readonly known: string | undefined;
  /** A commit that the user's repository has. */
  readonly base: string;
  /** All objects it may lack, when we know them; undefined = find out. */
  readonly objects: ReadonlySet<string> | undefined;
}

/** A pack with fewer objects is stored as loose files, so that a run does not leave a pack per task. */
const unpackLimit = 1000;

/**
 * Moves a branch of the user's repository by compare-and-swap. Refused while the branch is checked out anywhere: it would
 * change under the files there. No hook and no checkout is involved.
 */
export const pushLocal = async (push: LocalPush): Promise<PushResult> => {
  const { repository, branch, sha } = push;
  const [worktree] = await worktreesOf(repository, branch);
  if (worktree !== undefined) return { kind: 'refused', words: checkedOut(branch, worktree) };
  if (push.objects === undefined || (await hasPacks(push.from))) await sendPack(push);
  else for (const object of push.objects) shareObject(push, object);
  const moved = await repository.git.run(
    ['update-ref', '-m', 'planwright', `refs/heads/${branch}`, sha, push.known ?? '0'.repeat(sha.length)],
    { env: { GIT_COMMITTER_NAME: defaultAuthor.name, GIT_COMMITTER_EMAIL: defaultAuthor.email } },
  );
  if (succeeded(moved)) return { kind: 'pushed' };
  const now = await repository.git.commit(`refs/heads/${branch}`);
  if (now === sha) return { kind: 'pushed' };
  return now === push.known ? { kind: 'refused', words: gitWords(moved.stderr) } : { kind: 'moved', sha: now };
};

export const checkedOut = (branch: string, worktree: string): string =>
  `branch ${branch} is checked out in ${worktree}; accepted: a branch that is checked out nowhere`;

/** What arrived in packs cannot be handed over file by file. */
const hasPacks = async ({ gitDir }: Git): Promise<boolean> => {
  const names = await readdir(join(gitDir, 'objects', 'pack')).catch(() => []);
  return names.some((name) => name.endsWith('.pack'));
};

/** Gives the user's repository a loose object: files never change, so both may have the same one. Far cheaper than the processes of a pack. */
const shareObject = ({ from, repository }: LocalPush, sha: string): void => {
  const name = join(sha.slice(0, 2), sha.slice(2));
  const [source, target] = [join(from.gitDir, 'objects', name), join(repository.objects, name)];
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

const sendPack = async ({ from, repository, sha, known, base }: LocalPush): Promise<void> => {
  const pack = from.start(['pack-objects', '--revs', '--stdout', '--quiet', '--delta-base-offset']);
  pack.stderr.resume();
  pack.stdin.end([sha, `^${base}`, ...(known === undefined ? [] : [`^${known}`]), ''].join('\n'));
  const count = await objectCount(pack.stdout);
  const args = count < unpackLimit ? ['unpack-objects', '-q'] : ['index-pack', '--stdin'];
  const stored = await repository.git.run(args, { input: pack.stdout });
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
