import type { ParsedPlan } from '../plan/parse.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import { isStale } from '../planning/suggestion.ts';
import type { PullPlan } from './pull-plans.ts';
import type { OwnReview, PlanSuggestions } from './pull-review.ts';

/* What the last review of a pull request means for the next one. */

/** Suggestions of the last review about plans that Claude was not asked about now: they stay as they are. */
export const notAskedAbout = (
  plans: readonly PullPlan[],
  asked: readonly PlanSuggestions[],
  earlier: OwnReview | undefined,
): PlanSuggestions[] =>
  (earlier?.payloads ?? []).flatMap((payload) => {
    const plan = plans.find(({ id }) => id === payload.about.plan);
    if (plan?.file === undefined || asked.some(({ about }) => about.plan === plan.id)) return [];
    return [{ ...payload, path: plan.path, text: plan.file.text, patch: plan.patch, dropped: [] }];
  });

/** Open suggestions of the last review that still fit the plan, and which numbers were applied. */
export const knownOf = (
  { id }: PullPlan,
  { raw }: ParsedPlan,
  earlier: OwnReview | undefined,
): { readonly known: readonly Suggestion[]; readonly applied: readonly number[] } => {
  const payload = earlier?.payloads.find(({ about }) => about.plan === id);
  if (payload === undefined) return { known: [], applied: [] };
  const { applied } = payload.about;
  const known = payload.suggestions.filter((one) => !applied.includes(one.number) && !isStale(raw, one));
  return { known, applied };
};

/** No number is given twice in a pull request: a comment from before must not apply something else. */
export const highestIn = (earlier: OwnReview | undefined): number =>
  Math.max(
    0,
    ...(earlier?.payloads ?? []).flatMap(({ suggestions, about }) => [
      ...suggestions.map(({ number }) => number),
      ...about.applied,
    ]),
  );
