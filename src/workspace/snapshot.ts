import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { openFolders, removeAll } from './files.ts';
import { GitError, gitWords, succeeded, type Git, type GitCall } from './git.ts';
import type { ObjectStore } from './objects.ts';
import type { Tracked } from './tracked.ts';
import { textPath, type TreeEdit } from './tree.ts';

export interface ChangedPath {
  /** Relative to the workspace, forward slashes. Bytes that are not UTF-8 show as U+FFFD. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'type-changed';
  /** `100644`, `100755` or `120000` (symbolic link); `000000` when deleted. */
  readonly mode: string;
  readonly symlink?: {
    readonly target: string;
    /** Leads out of the workspace or into its `.git`, as far as the text of the link tells. */
    readonly escapes: boolean;
  };
  /** The same as an edit of the tree that the change was made on. */
  readonly edit: TreeEdit;
  /** Object id before; undefined for a new path. */
  readonly before: string | undefined;
}

/** What a task made of the files, fixed: later changes in the workspace do not alter it. */
export interface Snapshot {
  /** The commit that the change was made on. */
  readonly base: string;
  readonly changes: readonly ChangedPath[];
  /** Nested repositories whose `.git` was removed so that their files count as files. */
  readonly flattened: readonly string[];
}

export interface SnapshotSource {
  readonly git: Git;
  readonly objects: ObjectStore;
  readonly call: GitCall & { readonly workTree: string };
  readonly base: string;
  readonly tracked: Tracked;
  /** The plan file as it was put into the workspace, which may be older than the base's: as such it is no change. */
  readonly plan: TreeEdit;
}

/**
 * Puts everything the task left into the index and lists it against the base. Ignored files stay out, as the `.gitignore` files
 * say; a nested repository becomes plain files. Fails with `snapshot-failed` when git cannot read what is there.
 */
export const takeSnapshot = async (source: SnapshotSource): Promise<Result<Snapshot, Failure>> => {
  const flattened: string[] = [];
  for (let round = 0; round < 20; round += 1) {
    const added = await addAll(source);
    const changes = added.ok ? await listChanges(source) : [];
    const nested = await nestedRepositories(source, added.ok, changes);
    if (nested.length === 0) return added.ok ? ok({ base: source.base, changes, flattened }) : added;
    await flatten(source, nested);
    flattened.push(...nested.map(textPath));
  }
  return err(failure('there are repositories in repositories, more than 20 deep'));
};

const failure = (words: string): Failure => ({
  code: 'snapshot-failed',
  message: `the files cannot be recorded: ${words}`,
});

const addAll = async ({ git, call, tracked }: SnapshotSource): Promise<Result<undefined, Failure>> => {
  let result = await git.run(['add', '--all'], call);
  if (result.kind === 'exited' && result.stderr !== '') {
    // A folder that git may not open is only warned about, and its files would be missing.
    await openFolders(call.workTree);
    result = await git.run(['add', '--all'], call);
  }
  if (!succeeded(result)) return err(failure(gitWords(result.stderr)));
  const hidden = tracked.strayIgnoreFiles(call.workTree);
  if (hidden.length > 0) await git.text(['add', '--force', '--', ...hidden], call);
  return ok(undefined);
};

const listChanges = async ({ git, objects, call, base, plan }: SnapshotSource): Promise<ChangedPath[]> => {
  const args = ['diff-index', '--cached', '--raw', '--no-renames', '--no-abbrev', '-z', base];
  const { index } = call;
  const fields = await git.list(args, index === undefined ? {} : { index });
  const changes: ChangedPath[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    changes.push(await readChange(objects, fields[at] ?? '', fields[at + 1] ?? ''));
  }
  return changes.filter(({ edit }) => !isSame(edit, plan));
};

const isSame = (a: TreeEdit, b: TreeEdit): boolean =>
  a.path === b.path && a.entry?.sha === b.entry?.sha && a.entry?.mode === b.entry?.mode;

/** `:<old mode> <new mode> <old id> <new id> <letter>` (git-diff-index, raw output format). */
const readChange = async (objects: ObjectStore, info: string, path: string): Promise<ChangedPath> => {
  const [, mode = '', before = '', sha = '', letter = ''] = info.slice(1).split(' ');
  const deleted = letter === 'D';
  const target = mode === '120000' ? (await objects.read(sha))?.data.toString('latin1') : undefined;
  return {
    path: textPath(path),
    status: statusOf(letter),
    mode,
    ...(target === undefined ? {} : { symlink: { target: textPath(target), escapes: escapes(path, target) } }),
    edit: { path, entry: deleted ? undefined : { mode, sha } },
    before: /^0+$/.test(before) ? undefined : before,
  };
};

const statusOf = (letter: string): ChangedPath['status'] => {
  if (letter === 'A') return 'added';
  if (letter === 'D') return 'deleted';
  return letter === 'T' ? 'type-changed' : 'modified';
};

const escapes = (path: string, target: string): boolean => {
  if (target.startsWith('/') || climbsBehindName(target)) return true;
  const [first] = posix.normalize(posix.join(posix.dirname(path), target)).split('/');
  return first === '..' || first?.toLowerCase() === '.git';
};

/** `name/..`: the name may be, or become, a link itself, and what is above it is then anywhere. */
const climbsBehindName = (target: string): boolean => {
  const parts = target.split('/').filter((part) => part !== '' && part !== '.');
  const name = parts.findIndex((part) => part !== '..');
  return name >= 0 && parts.includes('..', name);
};

/** Raw paths of repositories that git would record as a mere pointer, or refuses to record. */
const nestedRepositories = async (
  { git, call, tracked }: SnapshotSource,
  added: boolean,
  changes: readonly ChangedPath[],
): Promise<string[]> => {
  const pointers = changes.filter(({ mode, edit }) => mode === '160000' && !tracked.submodules.has(edit.path));
  if (added) return pointers.map(({ edit }) => edit.path);
  const untracked = await git.list(['ls-files', '-z', '--others', '--exclude-standard'], call);
  return untracked.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1));
};

const flatten = async ({ git, call }: SnapshotSource, nested: readonly string[]): Promise<void> => {
  for (const raw of nested) {
    const folder = Buffer.concat([Buffer.from(`${call.workTree}/`), Buffer.from(raw, 'latin1')]);
    const inside = readdirSync(folder).filter((name) => name.toLowerCase() === '.git');
    for (const name of inside) await removeAll(join(folder.toString(), name));
  }
  const input = Buffer.from(nested.map((path) => `${path}\0`).join(''), 'latin1');
  const args = ['update-index', '-z', '--force-remove', '--stdin'];
  const result = await git.run(args, { ...call, input });
  if (!succeeded(result)) throw new GitError(args, result);
};
