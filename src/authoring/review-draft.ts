import { z } from 'zod';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Operation } from '../plan/edit/operation.ts';
import { readOperations } from '../plan/edit/read-operations.ts';
import { maxFileBytes } from '../plan/limits.ts';
import { readPayload, writePayload } from '../planning/payload.ts';
import { reviewRules } from '../planning/review-types.ts';
import { keysOf } from '../planning/suggestion.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import { withSuggestions } from './apply-suggestions.ts';
import { brokenDraft, readDraftFile, writeDraftFile } from './draft-file.ts';

const form = z.strictObject({
  version: z.literal(1),
  model: z.string().max(200),
  usd: z.number().nonnegative().optional(),
  plans: z
    .array(
      z.strictObject({
        /** The plan and its new suggestions, as they travel in a review. */
        payload: z.string().max(maxFileBytes),
        dropped: z.array(z.string().max(20_000)).max(1000),
      }),
    )
    .max(100),
});

/** What Claude suggested about one plan and nobody has posted yet. */
interface DraftedPlan {
  readonly plan: string;
  readonly suggestions: readonly Suggestion[];
  /** In words. */
  readonly dropped: readonly string[];
}

/** A review that stands nowhere yet: what one job hands to another, which checks all of it again. */
export interface ReviewDraft {
  readonly model: string;
  readonly usd?: number;
  readonly plans: readonly DraftedPlan[];
}

const noCommit = '0'.repeat(40);

/** Leaves a review for another job; the file's path. */
export const writeReviewDraft = (world: World, { plans, ...rest }: ReviewDraft): Promise<string> =>
  writeDraftFile(world, 'review.json', {
    version: 1,
    ...rest,
    plans: plans.map(({ plan, suggestions, dropped }) => ({
      payload: writePayload(suggestions, { plan, commit: noCommit, applied: [] }),
      dropped,
    })),
  });

/** Reads a review that another job has left: nothing in it is trusted. */
export const readReviewDraft = async (world: World, path: string): Promise<Result<ReviewDraft, Failure>> => {
  const read = await readDraftFile(world, path, { form, by: 'review' });
  if (!read.ok) return read;
  const plans: DraftedPlan[] = [];
  for (const { payload, dropped } of read.value.plans) {
    const inside = readPayload(payload, { readOperations });
    if (!inside.ok) return brokenDraft(path, inside.error.message, 'review');
    const { about, suggestions } = inside.value;
    plans.push({ plan: about.plan, suggestions, dropped });
  }
  const { model, usd } = read.value;
  return ok({ model, plans, ...(usd === undefined ? {} : { usd }) });
};

/** Whether a drafted suggestion may be shown: made for the plan as it is now, leaving a valid one, by the means of its kind; else why not. */
export const checkDrafted = async (
  path: PlanPath,
  text: string,
  suggestion: Suggestion,
): Promise<Result<undefined, string>> => {
  if (!suggestion.operations.every((operation) => isOfKind(suggestion, operation)))
    return err(`${suggestion.type} does not do that`);
  const trial = await withSuggestions(path, text, [suggestion]);
  return trial.ok ? ok(undefined) : err(trial.error.failure.message);
};

/** Keys of the whole plan under which those of a review stand. */
const planKeys: readonly string[] = ['title', 'description', 'workspace', 'defaults'];

const isOfKind = ({ type }: Suggestion, operation: Operation): boolean => {
  const { operations, keys } = reviewRules[type];
  if (!operations.some((op) => op === operation.op)) return false;
  if (operation.op === 'update_plan') return keysOf(operation).every((key) => planKeys.includes(key));
  if (operation.op !== 'update_phase' && operation.op !== 'update_task') return true;
  return keysOf(operation).every((key) => keys.some((one) => one === key));
};
