import type { Author } from './message.ts';
import type { ObjectStore } from './objects.ts';
import { editTree, type TreeEdit } from './tree.ts';

export interface NewCommit {
  readonly parent: string;
  /** What changes against the parent's tree; later edits of a path win. */
  readonly edits: readonly TreeEdit[];
  readonly message: string;
  readonly author: Author;
  readonly date: Date;
}

/** Writes a commit and returns its id. No index, no workspace and no process is involved, and no ref moves. */
export const writeCommit = async (objects: ObjectStore, commit: NewCommit): Promise<string> => {
  const tree = await editTree(objects, await treeOf(objects, commit.parent), commit.edits);
  return storeCommit(objects, { ...commit, tree, parents: [commit.parent] });
};

export const storeCommit = (
  objects: ObjectStore,
  commit: Pick<NewCommit, 'message' | 'author' | 'date'> & {
    readonly tree: string;
    readonly parents: readonly string[];
  },
): Promise<string> => {
  const who = `${commit.author.name} <${commit.author.email}> ${Math.floor(commit.date.getTime() / 1000)} +0000`;
  const headers = [`tree ${commit.tree}`, ...commit.parents.map((sha) => `parent ${sha}`)];
  return objects.write(
    'commit',
    Buffer.from(`${headers.join('\n')}\nauthor ${who}\ncommitter ${who}\n\n${commit.message}`),
  );
};

/** Writes a commit like another one, with author, date and message, on another tree and, if given, another first parent. */
export const copyCommit = async (
  objects: ObjectStore,
  commit: string,
  change: { readonly tree: string; readonly parent?: string },
): Promise<string> => {
  const object = await objects.read(commit);
  if (object?.type !== 'commit') throw new Error(`there is no commit ${commit}`);
  const text = object.data.toString('latin1');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const [first, ...others] = lines.filter((line) => line.startsWith('parent '));
  const onto = change.parent === undefined ? first : `parent ${change.parent}`;
  const parents = onto === undefined ? [] : [onto, ...others];
  // Without the signature, which would no longer be true.
  const people = lines.filter((line) => /^(author|committer|encoding) /.test(line));
  const header = [`tree ${change.tree}`, ...parents, ...people].join('\n');
  return objects.write('commit', Buffer.from(header + text.slice(end), 'latin1'));
};

/** The id of a commit's tree. Throws when there is no such commit. */
export const treeOf = async (objects: ObjectStore, commit: string): Promise<string> => {
  const object = await objects.read(`${commit}^{commit}`);
  const tree = /^tree ([0-9a-f]+)\n/.exec(object?.data.toString('latin1', 0, 80) ?? '')?.[1];
  if (tree === undefined) throw new Error(`there is no commit ${commit}`);
  return tree;
};

/** An edit that puts a regular file with these bytes at a path. */
export const fileEdit = async (objects: ObjectStore, rawPath: string, data: Uint8Array): Promise<TreeEdit> => ({
  path: rawPath,
  entry: { mode: '100644', sha: await objects.write('blob', data) },
});

/** The content of a regular file at a commit; undefined when there is none at that path. */
export const readFileAt = async (objects: ObjectStore, rev: string, path: string): Promise<Buffer | undefined> => {
  const object = await objects.read(`${rev}:${path}`);
  return object?.type === 'blob' ? object.data : undefined;
};
