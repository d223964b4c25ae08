import { stat } from 'node:fs/promises';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { writeCommit } from './commit.ts';
import type { Git } from './git.ts';
import { GitError, gitWords, succeeded } from './git.ts';
import { defaultAuthor } from './message.ts';
import type { Repo } from './merge.ts';
import { writeRef } from './private-dir.ts';
import type { TreeEdit } from './tree.ts';
import { entryAt, rawPath } from './tree.ts';

const ref = 'refs/planwright/attempt';
const largestBytes = 1024 ** 3;

interface Change {
  /** The commit that the change was made on. */
  readonly base: string;
  readonly edits: readonly TreeEdit[];
  readonly date: Date;
}

/** Writes a change as a git bundle of one commit on top of its base: binary files, execute bits and links as they are. */
export const writeBundle = async ({ git, objects }: Repo, change: Change, file: string): Promise<void> => {
  const { base: parent, ...rest } = change;
  const sha = await writeCommit(objects, { ...rest, parent, message: 'Attempt\n', author: defaultAuthor });
  await writeRef(git.gitDir, ref, sha);
  await git.text(['bundle', 'create', '--quiet', file, ref, `^${parent}`]);
};

const unusable = (why: string): { ok: false; error: Failure } => err({ code: 'bad-bundle', message: why });

/**
 * Brings the objects of a bundle that anybody may have made, checked as git checks what is pushed to a server, and tells the tree of its one
 * commit. Refused unless that commit stands on `base` and leaves the plan file alone.
 */
export const readBundle = async (
  repo: Repo,
  { file, base, planPath }: { readonly file: string; readonly base: string; readonly planPath: string },
): Promise<Result<{ readonly tree: string }, Failure>> => {
  const { git, objects } = repo;
  const size = (await stat(file).catch(() => undefined))?.size;
  if (size === undefined) return unusable('there is no change.bundle');
  if (size > largestBytes) return unusable(`change.bundle has ${size} bytes, more than 1 GiB`);
  const head = await bringObjects(git, file);
  if (!head.ok) return head;
  const commit = (await objects.read(head.value))?.data.toString('latin1') ?? '';
  const [, tree, parent] = /^tree ([0-9a-f]+)\nparent ([0-9a-f]+)\n(?!parent )/.exec(commit) ?? [];
  if (tree === undefined || parent !== base)
    return unusable(`change.bundle does not hold one commit on top of ${base}`);
  const plan = await entryAt(objects, tree, rawPath(planPath));
  const before = await objects.read(`${base}:${planPath}`);
  if (plan?.sha !== before?.sha) return unusable(`change.bundle changes ${planPath}, which only Planwright writes`);
  return ok({ tree });
};

const bringObjects = async (git: Git, file: string): Promise<Result<string, Failure>> => {
  const heads = await git.run(['bundle', 'list-heads', file, ref]);
  const sha = /^([0-9a-f]{40,64}) /.exec(succeeded(heads) ? heads.stdout : '')?.[1];
  if (sha === undefined) return unusable(`change.bundle cannot be read: ${gitWords(heads.stderr) || 'no such ref'}`);
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules'];
  const args = ['fetch', ...quiet, '--refmap=', '--', file, ref];
  const fetched = await git.run(args, { config: { 'fetch.fsckObjects': 'true' } });
  if (fetched.kind === 'not-started') throw new GitError(args, fetched);
  return succeeded(fetched) ? ok(sha) : unusable(`change.bundle is refused: ${gitWords(fetched.stderr)}`);
};
