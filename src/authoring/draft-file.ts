import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { maxFileBytes } from '../plan/limits.ts';

const folder = 'planwright-draft';

/** Writes what one job hands to another into the runner's temporary folder (in a terminal beside our other private files); its path. */
export const writeDraftFile = async ({ context }: World, name: string, value: object): Promise<string> => {
  const place = join(context.run?.temp ?? context.workRoot, folder);
  await mkdir(place, { recursive: true });
  const file = join(place, name);
  await writeFile(file, `${JSON.stringify(value, undefined, 1)}\n`);
  return file;
};

/** The failure for a draft that is none. */
export const brokenDraft = (
  path: string,
  why: string,
  by: 'generate' | 'review',
): { readonly ok: false; readonly error: Failure } =>
  err({
    code: 'bad-draft',
    message: `the draft ${JSON.stringify(path)} cannot be used: ${why}`,
    hint: `accepted: a file that \`${by}\` with dry-run has left (its output draft)`,
  });

interface Expected<T> {
  readonly form: z.ZodType<T>;
  /** The command that has left it. */
  readonly by: 'generate' | 'review';
}

/** Reads such a file back as data of the given form; anything else is a failure. */
export const readDraftFile = async <T>(
  { context }: World,
  path: string,
  { form, by }: Expected<T>,
): Promise<Result<T, Failure>> => {
  const file = isAbsolute(path) ? path : resolve(context.directory, path);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return brokenDraft(path, 'there is no such file', by);
  if (!found.isFile() || found.size > maxFileBytes * 2) return brokenDraft(path, 'it is no file of at most 8 MiB', by);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return brokenDraft(path, 'it is not JSON', by);
  }
  const read = form.safeParse(value);
  return read.success ? ok(read.data) : brokenDraft(path, z.prettifyError(read.error), by);
};
