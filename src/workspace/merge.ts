import { copyCommit, fileEdit, readFileAt, storeCommit, treeOf } from './commit.ts';
import { GitError, type Git } from './git.ts';
import { defaultAuthor, readTrailers, type Trailers } from './message.ts';
import type { ObjectStore } from './objects.ts';
import { editTree, rawPath, textPath } from './tree.ts';

export interface Repo {
  readonly git: Git;
  readonly objects: ObjectStore;
}

export type Merge =
  | { readonly kind: 'merged'; readonly tree: string }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

/** Merges two trees that grew from `base`, without a workspace. All three are tree ids. Needs git 2.38. */
export const mergeTrees = async (
  { git, objects }: Repo,
  trees: { readonly base: string; readonly ours: string; readonly theirs: string },
): Promise<Merge> => {
  // merge-tree wants commits to find a common ancestor; `--merge-base` is only known to git 2.40 and newer.
  const nobody = { author: defaultAuthor, date: new Date(0), message: '' };
  const root = await storeCommit(objects, { ...nobody, tree: trees.base, parents: [] });
  const ours = await storeCommit(objects, { ...nobody, tree: trees.ours, parents: [root], message: 'ours' });
  const theirs = await storeCommit(objects, { ...nobody, tree: trees.theirs, parents: [root], message: 'theirs' });
  const { tree, conflicts } = await mergeCommits(git, ours, theirs);
  return conflicts.length === 0 ? { kind: 'merged', tree } : { kind: 'conflict', paths: conflicts };
};

/** Merges two commits with a common ancestor. Paths that conflict hold conflict markers in the tree. Needs git 2.38. */
export const mergeCommits = async (
  git: Git,
  ours: string,
  theirs: string,
): Promise<{ readonly tree: string; readonly conflicts: readonly string[] }> => {
  const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', ours, theirs];
  const result = await git.run(args, { capture: 'bytes', keepBytes: 64 * 1024 * 1024 });
  if (result.kind !== 'exited' || result.code > 1) throw new GitError(args, result);
  const [tree = '', ...paths] = result.stdoutBytes.toString('latin1').split('\0');
  return { tree, conflicts: [...new Set(paths.filter((path) => path !== '').map(textPath))] };
};

/** The best common ancestor of two commits; undefined when they have none. */
export const mergeBase = async (git: Git, a: string, b: string): Promise<string | undefined> => {
  const args = ['merge-base', a, b];
  const result = await git.run(args);
  if (result.kind !== 'exited' || result.code > 1) throw new GitError(args, result);
  return result.code === 0 ? result.stdout.trim() : undefined;
};

export interface RebaseRequest {
  /** Commits that stay; the result continues from here. */
  readonly onto: string;
  /** The tip of our commits. Merge commits are not followed past their first parent. */
  readonly head: string;
  /** Never merged as text: each new commit takes what `planFile` returns. */
  readonly planPath: string;
  /** Called for each of our commits, oldest first. `theirs` is the file in the commit it is put on, `ours` in the commit itself. */
  readonly planFile: (files: {
    readonly theirs: Buffer | undefined;
    readonly ours: Buffer | undefined;
  }) => Promise<Uint8Array> | Uint8Array;
}

export interface Rebased {
  readonly head: string;
  readonly rewritten: ReadonlyMap<string, string>;
  readonly lost: readonly { readonly task: string; readonly paths: readonly string[] }[];
}

/**
 * Puts our commits on top of another commit, one by one, keeping authors, dates and messages; from the first one that conflicts on they
 * are left out, and the tasks of those commits are named. A task that is committed there already (a dead run's push arrived late) stays
 * as it is there; one of the same id in another plan is another task. No ref moves.
 */
export const rebaseWhatFits = async (repo: Repo, request: RebaseRequest): Promise<Rebased> => {
  const { git, objects } = repo;
  const range = [`^${request.onto}`, request.head];
  const ours = (await git.text(['rev-list', '--reverse', '--first-parent', ...range])).split('\n').slice(0, -1);
  const theirs = await tasksBetween(git, request);
  const rewritten = new Map<string, string>();
  let head = request.onto;
  for (const [index, commit] of ours.entries()) {
    const same = theirs.get(identityOf(await trailersOf(objects, commit)) ?? '');
    if (same !== undefined) {
      rewritten.set(commit, same);
      continue;
    }
    const merged = await replay(repo, request, head, commit);
    if (merged.kind === 'conflict')
      return { head, rewritten, lost: await tasksOf(objects, ours.slice(index), merged.paths) };
    head = await copyCommit(objects, commit, { tree: merged.tree, parent: head });
    rewritten.set(commit, head);
  }
  return { head, rewritten, lost: [] };
};

const tasksOf = async (
  objects: ObjectStore,
  commits: readonly string[],
  paths: readonly string[],
): Promise<Rebased['lost']> => {
  const all = await Promise.all(commits.map((commit) => trailersOf(objects, commit)));
  return all.flatMap((trailers) => (isOfTask(trailers) ? [{ task: trailers.task, paths }] : []));
};

const trailersOf = async (objects: ObjectStore, commit: string): Promise<Trailers | undefined> => {
  const text = (await objects.read(commit))?.data.toString('utf8') ?? '';
  return readTrailers(text.slice(text.indexOf('\n\n') + 2));
};

const isOfTask = (trailers: Trailers | undefined): trailers is Trailers & { readonly task: string } =>
  trailers?.task !== undefined && trailers.reverts === undefined;

/**
 * Whose work a commit is: a task of a plan. Not of an execution: a run that died before anybody saw its branch had another one, and its push may
 * arrive as well. Undefined for other commits.
 */
const identityOf = (trailers: Trailers | undefined): string | undefined =>
  isOfTask(trailers) ? JSON.stringify([trailers.plan, trailers.task]) : undefined;

/** The commits with tasks that others made since our commits and theirs parted, by whose work they are. */
const tasksBetween = async (git: Git, { onto, head }: RebaseRequest): Promise<ReadonlyMap<string, string>> => {
  const entries = await git.list(['log', '--first-parent', '--reverse', '-z', '--format=%H%n%B', `^${head}`, onto]);
  const tasks = new Map<string, string>();
  for (const entry of entries) {
    const sha = entry.slice(0, entry.indexOf('\n'));
    const trailers = readTrailers(
      Buffer.from(entry, 'latin1')
        .toString('utf8')
        .slice(sha.length + 1),
    );
    for (const [task, commit] of tasks) if (trailers?.reverts?.includes(commit) === true) tasks.delete(task);
    const identity = identityOf(trailers);
    if (identity !== undefined) tasks.set(identity, sha);
  }
  return tasks;
};

const replay = async (repo: Repo, request: RebaseRequest, head: string, commit: string): Promise<Merge> => {
  const { objects } = repo;
  const [theirs, ours] = await Promise.all([
    readFileAt(objects, head, request.planPath),
    readFileAt(objects, commit, request.planPath),
  ]);
  const plan = await fileEdit(objects, rawPath(request.planPath), await request.planFile({ theirs, ours }));
  // The same plan file on all three sides cannot conflict.
  const tree = async (name: string): Promise<string> => editTree(objects, await treeOf(objects, name), [plan]);
  return mergeTrees(repo, { base: await tree(`${commit}~1`), ours: await tree(head), theirs: await tree(commit) });
};
