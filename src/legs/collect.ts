import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, Result } from '../lib/result.ts';
import { err } from '../lib/result.ts';
import type { AttemptFile } from './attempt-file.ts';
import { readAttemptFile, resultFile } from './attempt-file.ts';

/** A folder that a job of a fan-out has left, and what its result file says. */
export interface Handed {
  readonly folder: string;
  readonly file: Result<AttemptFile, Failure>;
}

/**
 * The results in a folder of downloaded artifacts, by task: in the folder itself when there was one artifact only, one level below when there were
 * several (actions/download-artifact, download-artifact.ts). Of several attempts of the run the last one counts.
 */
export const collect = async (folder: string, plan: string): Promise<ReadonlyMap<string, Handed>> => {
  const below = await entriesOf(folder);
  const found = new Map<string, Handed>();
  if (below.some(isResult)) {
    const file = await readAttemptFile(join(folder, resultFile));
    return file.ok ? found.set(file.value.task, { folder, file }) : found;
  }
  const named = below.flatMap(({ name }) => artifactOf(name, plan) ?? []).toSorted((a, b) => a.attempt - b.attempt);
  for (const { name, task } of named) {
    const place = join(folder, name);
    if ((await entriesOf(place)).some(isResult)) found.set(task, { folder: place, file: await readNamed(place, task) });
  }
  return found;
};

const isResult = (entry: Dirent): boolean => entry.name === resultFile && entry.isFile();

const entriesOf = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true }).catch(() => []);

/** `planwright-<plan>-<task>-<run attempt>`. */
const artifactOf = (name: string, plan: string) => {
  const start = `planwright-${plan}-`;
  const [, task, attempt] = /^(.+)-(\d{1,9})$/.exec(name.startsWith(start) ? name.slice(start.length) : '') ?? [];
  return task === undefined ? undefined : { name, task, attempt: Number(attempt) };
};

/** No job speaks for the task of another one. */
const readNamed = async (folder: string, task: string): Promise<Handed['file']> => {
  const file = await readAttemptFile(join(folder, resultFile));
  if (!file.ok || file.value.task === task) return file;
  return err({ code: 'bad-result', message: `its result is of another task: ${file.value.task}` });
};
