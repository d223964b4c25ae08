import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { PlanState } from '../plan/state.ts';
import { readOperations } from '../plan/edit/read-operations.ts';
import type { Payload } from '../planning/payload.ts';
import { readPayload, writePayload } from '../planning/payload.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import { writeAtomically } from '../workspace/files.ts';
import { planFolder } from '../workspace/private-dir.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Desk } from './desk.ts';

/*
 * Where the suggestions of a review outside of a pull request wait to be applied: in the history of a plan that has a branch of its own, else, in a
 * terminal, in Planwright's private folder on this machine.
 */

/** Suggestions of one plan, and the numbers of those that were applied already. */
export interface Kept {
  readonly suggestions: readonly Suggestion[];
  readonly applied: readonly number[];
}

const nothing: Kept = { suggestions: [], applied: [] };

/** Those that are still open. */
export const openOf = ({ suggestions, applied }: Kept): Suggestion[] =>
  suggestions.filter(({ number }) => !applied.includes(number));

const fileOf = ({ context }: World, repository: Repository, plan: string): string =>
  join(planFolder(context.workRoot, repository.commonDir, `${plan}.plan`), 'suggestions.txt');

/** What waits for a plan on a desk. A file or a history that cannot be read holds nothing. */
export const keptFor = async (world: World, desk: Desk, repository: Repository): Promise<Kept> => {
  if (desk.kind === 'own-branch') return keptInState(desk);
  const text = await readFile(fileOf(world, repository, desk.path.id), 'utf8').catch(() => '');
  const read = text === '' ? undefined : keptIn(text);
  return read?.ok === true ? read.value : nothing;
};

/** Keeps them in the private folder. */
export const keepInFile = (world: World, repository: Repository, payload: Payload): Promise<void> =>
  writeAtomically(fileOf(world, repository, payload.about.plan), writePayload(payload.suggestions, payload.about));

const keptIn = (word: string): Result<Kept, Failure> => {
  const payload = readPayload(word, { readOperations });
  if (!payload.ok) return payload;
  const { about, suggestions } = payload.value;
  return ok({ suggestions, applied: about.applied });
};

const keptInState = ({ state, path }: Desk): Kept => {
  const at = state.iterations.findLastIndex(
    ({ kind, suggestions }) => kind === 'reviewed' && Array.isArray(suggestions),
  );
  const suggestions = state.iterations[at]?.['suggestions'];
  if (!Array.isArray(suggestions)) return nothing;
  const about = { plan: path.id, commit: '0'.repeat(40), applied: appliedSince(state, at) };
  // Written by Planwright into a file that people may edit: read like any other payload.
  const read = keptIn(writePayload(suggestions, about));
  return read.ok ? read.value : nothing;
};

const appliedSince = ({ iterations }: PlanState, at: number): number[] =>
  iterations
    .slice(at + 1)
    .flatMap(({ kind, applied }) => (kind === 'applied' && Array.isArray(applied) ? applied.map(Number) : []));

/** The failure when nothing waits. */
export const noneOpen = (plan: string): { readonly ok: false; readonly error: Failure } =>
  err({
    code: 'no-suggestions',
    message: `there are no open suggestions for plan ${plan}`,
    hint: `ask for a review first: planwright review ${plan}`,
  });
