import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';

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

/** Puts files into a checkout; what is there stays as it is. Fails with `cannot-write` before anything is written where a folder cannot be had. */
export const plant = async (
  toplevel: string,
  files: readonly StarterFile[],
): Promise<Result<readonly Planted[], Failure>> => {
  const planted: Planted[] = [];
  let path = '';
  try {
    for (path of new Set(files.map((file) => dirname(file.path))))
      await mkdir(join(toplevel, path), { recursive: true });
    for (const file of files) {
      ({ path } = file);
      planted.push({ path, outcome: await write(join(toplevel, path), file.text) });
    }
    return ok(planted);
  } catch (error) {
    return err({
      code: 'cannot-write',
      message: `${path} cannot be written (${isNodeError(error) ? error.code : String(error)})`,
      hint: 'accepted: a place where folders and files can be made; move what stands in the way, and run it again: what is there is kept',
    });
  }
};

const write = async (file: string, text: string): Promise<Planted['outcome']> => {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return 'written';
  } catch (error) {
    if (isNodeError(error) && error.code === 'EEXIST') return 'kept';
    throw error;
  }
};

const isNodeError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
