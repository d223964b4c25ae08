import { z } from 'zod';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { maxFileBytes } from '../plan/limits.ts';
import { idPattern } from '../plan/patterns.ts';
import { readDraftFile, writeDraftFile } from './draft-file.ts';

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

/** Leaves a draft for another job; the file's path. */
export const writeDraft = (world: World, draft: PlanDraft): Promise<string> =>
  writeDraftFile(world, `${draft.id}.json`, { version: 1, ...draft });

/** Reads a draft, which came from another job: nothing in it is trusted. `id` takes the place of its own. */
export const readDraft = async (
  world: World,
  path: string,
  id: string | undefined,
): Promise<Result<PlanDraft, Failure>> => {
  const read = await readDraftFile(world, path, { form, by: 'generate' });
  if (!read.ok) return read;
  const { version: _version, ...draft } = read.value;
  return ok(id === undefined ? draft : { ...draft, id });
};
