import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that a repository starts with; `path` is relative, with forward slashes. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** What became of it. `kept`: there was a file already, and it was not touched. */
export interface Planted {
  readonly path: string;
  readonly outcome: 'written' | 'kept';
}

const folders = ['.github/workflows', '.github/ISSUE_TEMPLATE', 'plans'];

/** The callers of the workflows, the issue form and a first plan, as they stand in `examples`, the folder beside dist/. */
export const starterFiles = async (examples: string): Promise<readonly StarterFile[]> => {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(join(examples, folder))).filter((name) => name.endsWith('.yml'));
      return names.toSorted().map((name) => `${folder}/${name}`);
    }),
  );
  return Promise.all(files.flat().map(async (path) => ({ path, text: await readFile(join(examples, path), 'utf8') })));
};

/** Puts files into a checkout; what is there stays as it is. */
export const plant = async (toplevel: string, files: readonly StarterFile[]): Promise<readonly Planted[]> => {
  const planted: Planted[] = [];
  for (const { path, text } of files) planted.push({ path, outcome: await write(join(toplevel, path), text) });
  return planted;
};

const write = async (file: string, text: string): Promise<Planted['outcome']> => {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    return 'written';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'kept';
    throw error;
  }
};
