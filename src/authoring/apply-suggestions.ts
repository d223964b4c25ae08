import type { NotOpened } from '../execution/which-copy.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err } from '../lib/result.ts';
import { editText } from '../plan/edit/edit-text.ts';
import { conflictsBetween } from '../planning/conflicts.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import { isStale } from '../planning/suggestion.ts';
import { invalidPlan, parsePlanFile } from '../state/plan-file.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Version } from './version.ts';
import { versionOf } from './version.ts';

const refused = (failure: Failure): { readonly ok: false; readonly error: NotOpened } =>
  err({ failure, diagnostics: [] });

/**
 * The plan with chosen suggestions applied in the order of their numbers. Refused, and nothing is changed, when the target of one was edited
 * since it was made, when two contradict each other, or when the result as a whole is no valid plan.
 */
export const withSuggestions = async (
  path: PlanPath,
  text: string,
  chosen: readonly Suggestion[],
): Promise<Result<Version, NotOpened>> => {
  const { parsed } = await parsePlanFile(path, Buffer.from(text), 'allowed');
  if (!parsed.ok) return err({ failure: invalidPlan(path.path, parsed.error), diagnostics: parsed.error });
  const { raw } = parsed.value;
  const stale = chosen.filter((suggestion) => isStale(raw, suggestion));
  if (stale.length > 0) return refused(staleFailure(stale));
  const conflicts = conflictsBetween(chosen);
  if (conflicts.length > 0) return refused(conflictFailure(conflicts));
  let edited = text;
  for (const { number, operations } of chosen) {
    const next = editText(edited, operations);
    if (!next.ok)
      return refused({ ...next.error, message: `suggestion ${number}: ${next.error.message}; nothing was changed` });
    edited = next.value;
  }
  return versionOf(path, edited, text);
};

const staleFailure = (stale: readonly Suggestion[]): Failure => ({
  code: 'stale-suggestion',
  message: `${numbersOf(stale)} cannot be applied: ${stale.map(({ target }) => target).join(', ')} was changed since; nothing was changed`,
  hint: 'leave them out, or ask for a new review',
});

const numbersOf = (suggestions: readonly Suggestion[]): string =>
  `suggestion${suggestions.length === 1 ? '' : 's'} ${suggestions.map(({ number }) => number).join(', ')}`;

const conflictFailure = (conflicts: ReturnType<typeof conflictsBetween>): Failure => ({
  code: 'conflicting-suggestions',
  message: `${conflicts.map(({ between: [a, b], message }) => `${a} and ${b}: ${message}`).join('; ')}; nothing was changed`,
  hint: 'apply one of each two, then ask for a new review',
});
