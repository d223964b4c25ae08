import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Replaces a file in one step: whoever reads sees the old text or the new one, never a part. */
export const writeAtomically = async (file: string, data: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}`;
  await writeFile(temporary, data);
  await rename(temporary, file);
};

/** Removes whatever stands at a path, folders without permissions included. A symbolic link is removed, not followed. */
export const removeAll = async (path: string): Promise<void> => {
  try {
    await rm(path, { recursive: true, force: true });
  } catch {
    await openFolders(path);
    await rm(path, { recursive: true, force: true });
  }
};

/** Removes whatever stands where a folder belongs, a link to one included. */
export const removeUnlessFolder = async (path: string): Promise<void> => {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isDirectory() === false) await removeAll(path);
};

/** Gives us back the right to read, write and enter every folder below a path. What belongs to somebody else stays as it is. */
export const openFolders = async (path: string): Promise<void> => {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return;
  if ((found.mode & 0o700) !== 0o700) await chmod(path, 0o700 | (found.mode & 0o777)).catch(() => undefined);
  for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
    if (entry.isDirectory()) await openFolders(join(path, entry.name));
  }
};

export type FileKind = 'file' | 'directory';

/** What a path leads to, links followed; undefined when nothing is there. Anything but a folder counts as a file. */
export const kindOf = async (path: string): Promise<FileKind | undefined> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  return found.isDirectory() ? 'directory' : 'file';
};

/** Text as a line of .gitignore or of an attributes file that matches this path at the root and nothing else. */
export const ignorePattern = (path: string): string => `/${path.replaceAll(/[\\*?[\]#! ]/g, String.raw`\$&`)}`;
