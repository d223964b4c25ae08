import { createHash } from 'node:crypto';
import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ignorePattern, removeAll, writeAtomically } from './files.ts';
import type { ObjectFormat } from './objects.ts';

/** Where everything of one plan of one repository lives: `<workRoot>/<hash of the repository's path>/<plan id>`. */
export const planFolder = (workRoot: string, repository: string, plan: string): string =>
  join(workRoot, createHash('sha256').update(repository).digest('hex').slice(0, 16), plan);

export interface PrivateDirOptions {
  readonly gitDir: string;
  /** The user's object folders, whose objects are used in place. */
  readonly alternates: readonly string[];
  readonly format: ObjectFormat;
  /** Repository path of the plan file: stored byte for byte, whatever `.gitattributes` says. */
  readonly planPath: string;
  /** Paths of linked files and folders, which are never part of a change. */
  readonly excluded: readonly string[];
}

/**
 * Makes the git dir that our own git works in, or mends one that a dead process left: its configuration is written anew and its lock
 * files are removed. The caller must own the folder. No process is started.
 */
export const preparePrivateDir = async (options: PrivateDirOptions): Promise<void> => {
  const { gitDir } = options;
  await mkdir(join(gitDir, 'objects', 'info'), { recursive: true });
  await mkdir(join(gitDir, 'refs', 'planwright'), { recursive: true });
  await mkdir(join(gitDir, 'info'), { recursive: true });
  await removeLocks(gitDir);
  const attributes = `${options.planPath} -text -eol -filter -ident -working-tree-encoding\n`;
  await Promise.all([
    writeFile(join(gitDir, 'HEAD'), 'ref: refs/planwright/none\n'),
    writeFile(join(gitDir, 'config'), configuration(options.format)),
    writeFile(join(gitDir, 'objects', 'info', 'alternates'), lines(options.alternates)),
    writeFile(join(gitDir, 'info', 'exclude'), lines(options.excluded.map(ignorePattern))),
    writeFile(join(gitDir, 'info', 'attributes'), attributes),
  ]);
};

export interface DecoyOptions {
  readonly workspace: string;
  /** The private git dir whose objects the decoy may read, and its alternates. */
  readonly objectFolders: readonly string[];
  readonly index: string;
  readonly exclude: string;
  readonly head: string;
  readonly refs: Readonly<Record<string, string>>;
  readonly format: ObjectFormat;
}

/**
 * Puts a fresh `.git` into a workspace, in place of whatever a task made of the last one. Tasks may look around with git and even commit
 * there: our own git never reads it. No process, and small files only: written without yielding, which takes a tenth of the time.
 */
export const writeDecoy = async (options: DecoyOptions): Promise<void> => {
  const dir = join(options.workspace, '.git');
  await removeAll(dir);
  for (const folder of ['objects/info', 'refs/heads', 'info']) mkdirSync(join(dir, folder), { recursive: true });
  const refs = Object.entries(options.refs).map(([name, sha]) => `${sha} ${name}`);
  writeFileSync(join(dir, 'HEAD'), `${options.head}\n`);
  writeFileSync(join(dir, 'config'), configuration(options.format));
  writeFileSync(join(dir, 'packed-refs'), lines(refs));
  writeFileSync(join(dir, 'objects', 'info', 'alternates'), lines(options.objectFolders));
  copyFileSync(options.exclude, join(dir, 'info', 'exclude'));
  copyFileSync(options.index, join(dir, 'index'), constants.COPYFILE_FICLONE);
};

/** Sets a ref of the private git dir. We are its only writer, so a rename is enough and no process is needed. */
export const writeRef = (gitDir: string, name: string, sha: string): Promise<void> =>
  writeAtomically(join(gitDir, name), `${sha}\n`);

export const removeRef = (gitDir: string, name: string): Promise<void> => rm(join(gitDir, name), { force: true });

const configuration = (format: ObjectFormat): string =>
  format === 'sha1'
    ? '[core]\n\trepositoryformatversion = 0\n\tbare = false\n'
    : `[core]\n\trepositoryformatversion = 1\n\tbare = false\n[extensions]\n\tobjectformat = ${format}\n`;

const lines = (items: readonly string[]): string => items.map((item) => `${item}\n`).join('');

/** A killed git leaves its lock behind in one of five cases, and every later call would refuse to work. */
const removeLocks = async (gitDir: string): Promise<void> => {
  const entries = await readdir(gitDir, { withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory() && entry.name !== 'objects');
  const locks = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.lock'));
  await Promise.all(locks.map((entry) => rm(join(gitDir, entry.name), { force: true })));
  await Promise.all(inside.map((entry) => removeLocks(join(gitDir, entry.name))));
};
