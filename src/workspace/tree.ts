import type { ObjectStore } from './objects.ts';

/** One entry of a git tree. `name` holds one character per byte (latin1), so that any name survives. */
interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

/** What a path becomes: a file (mode such as `100644`, object id) or nothing. The path holds one character per byte. */
export interface TreeEdit {
  readonly path: string;
  readonly entry: { readonly mode: string; readonly sha: string } | undefined;
}

const directory = '40000';

/**
 * Writes the tree that `root` becomes with the edits applied and returns its id. Only trees on the way to an edited path are read and
 * written. An entry in the way of a new folder is replaced; a folder that becomes empty disappears.
 */
export const editTree = async (objects: ObjectStore, root: string, edits: readonly TreeEdit[]): Promise<string> =>
  (await rewrite(objects, root, edits)) ?? objects.write('tree', Buffer.alloc(0));

/** What stands at a path of a tree; undefined when nothing does. */
export const entryAt = async (objects: ObjectStore, root: string, path: string): Promise<TreeEdit['entry']> => {
  const [name = '', ...rest] = path.split('/');
  const entry = (await readTree(objects, root)).get(name);
  if (entry === undefined || rest.length === 0) return entry && { mode: entry.mode, sha: entry.sha };
  return entry.mode === directory ? entryAt(objects, entry.sha, rest.join('/')) : undefined;
};

/** A path as git gives it (any bytes) for use in an edit, from text. */
export const rawPath = (path: string): string => Buffer.from(path).toString('latin1');

/** The text of a raw path; bytes that are not UTF-8 become U+FFFD. */
export const textPath = (raw: string): string => Buffer.from(raw, 'latin1').toString('utf8');

const rewrite = async (
  objects: ObjectStore,
  tree: string | undefined,
  edits: readonly TreeEdit[],
): Promise<string | undefined> => {
  const entries = await readTree(objects, tree);
  const deeper = new Map<string, TreeEdit[]>();
  for (const { path, entry } of edits) {
    const slash = path.indexOf('/');
    if (slash >= 0) {
      const group = path.slice(0, slash);
      deeper.set(group, [...(deeper.get(group) ?? []), { path: path.slice(slash + 1), entry }]);
    } else if (entry !== undefined) {
      entries.set(path, { ...entry, name: path });
    } else if (entries.get(path)?.mode !== directory) {
      entries.delete(path);
    }
  }
  for (const [name, inner] of deeper) await rewriteFolder(objects, entries, name, inner);
  return entries.size === 0 ? undefined : objects.write('tree', serialise([...entries.values()]));
};

const rewriteFolder = async (
  objects: ObjectStore,
  entries: Map<string, TreeEntry>,
  name: string,
  edits: readonly TreeEdit[],
): Promise<void> => {
  const old = entries.get(name);
  const folder = old?.mode === directory ? old.sha : undefined;
  // Taking something out of a folder that is not there must not take away a file of that name.
  const kept = folder === undefined ? edits.filter(({ entry }) => entry !== undefined) : edits;
  if (kept.length === 0) return;
  const sha = await rewrite(objects, folder, kept);
  if (sha === undefined) entries.delete(name);
  else entries.set(name, { mode: directory, name, sha });
};

const readTree = async (objects: ObjectStore, sha: string | undefined): Promise<Map<string, TreeEntry>> => {
  if (sha === undefined) return new Map();
  const object = await objects.read(sha);
  if (object?.type !== 'tree') throw new Error(`${sha} is not a tree`);
  return new Map(parse(object.data, sha.length / 2).map((entry) => [entry.name, entry]));
};

const parse = (data: Buffer, idLength: number): TreeEntry[] => {
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < data.length) {
    const space = data.indexOf(0x20, at);
    const end = data.indexOf(0, space);
    const next = end + 1 + idLength;
    const mode = data.toString('latin1', at, space);
    const name = data.toString('latin1', space + 1, end);
    entries.push({ mode, name, sha: data.toString('hex', end + 1, next) });
    at = next;
  }
  return entries;
};

/** Git sorts by bytes, folders as if their name ended with a slash (gitformat-tree). */
const serialise = (entries: readonly TreeEntry[]): Buffer => {
  const key = ({ mode, name }: TreeEntry): string => (mode === directory ? `${name}/` : name);
  const sorted = entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return Buffer.concat(
    sorted.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(sha, 'hex')]),
  );
};
