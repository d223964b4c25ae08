import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { maxFileBytes } from '../plan/limits.ts';
import { idPattern } from '../plan/patterns.ts';

const form = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(idPattern),
  /** The plan file. */
  text: z.string().max(maxFileBytes),
  model: z.string().max(200).optional(),
  issue: z.int().positive().optional(),
  usd: z.number().nonnegative().optional(),
});

/** A plan that Claude wrote and that stands nowhere yet: what one job hands to another, which checks all of it again. */
export type PlanDraft = Omit<z.infer<typeof form>, 'version'>;

const folder = 'planwright-draft';

/** Writes a draft into the runner's temporary folder (in a terminal beside our other private files); its path. */
export const writeDraft = async ({ context }: World, draft: PlanDraft): Promise<string> => {
  const place = join(context.run?.temp ?? context.workRoot, folder);
  await mkdir(place, { recursive: true });
  const file = join(place, `${draft.id}.json`);
  await writeFile(file, `${JSON.stringify({ version: 1, ...draft }, undefined, 1)}\n`);
  return file;
};

const broken = (path: string, why: string): { readonly ok: false; readonly error: Failure } =>
  err({
    code: 'bad-draft',
    message: `the draft ${JSON.stringify(path)} cannot be used: ${why}`,
    hint: 'accepted: a file that `generate` with dry-run has left (its output draft)',
  });

/** Reads a draft, which came from another job: nothing in it is trusted. `id` takes the place of its own. */
export const readDraft = async (
  { context }: World,
  path: string,
  id: string | undefined,
): Promise<Result<PlanDraft, Failure>> => {
  const file = isAbsolute(path) ? path : resolve(context.directory, path);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return broken(path, 'there is no such file');
  if (!found.isFile() || found.size > maxFileBytes * 2) return broken(path, 'it is no file of at most 8 MiB');
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return broken(path, 'it is not JSON');
  }
  const read = form.safeParse(value);
  if (!read.success) return broken(path, z.prettifyError(read.error));
  const { version: _version, ...draft } = read.data;
  return ok(id === undefined ? draft : { ...draft, id });
};
