import type { GitHub } from '../github/client.ts';
import { readIdentity } from '../github/identity.ts';
import type { Pull } from '../github/pulls.ts';
import type { InlineComment, Review } from '../github/reviews.ts';
import { createReview, listReviews, updateReview } from '../github/reviews.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { editText } from '../plan/edit/edit-text.ts';
import { readOperations } from '../plan/edit/read-operations.ts';
import type { Payload } from '../planning/payload.ts';
import { readPayload, writePayload } from '../planning/payload.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import { escapeMarkdown } from '../lib/escape.ts';
import type { LineChange } from '../report/inline-suggestion.ts';
import { changeInDiff, suggestionBlock } from '../report/inline-suggestion.ts';
import { bodyLimit } from '../report/body.ts';
import { payloadComment, readPayload as hiddenIn } from '../report/payload.ts';
import type { ReviewSuggestion } from '../report/review-body.ts';
import { renderReview } from '../report/review-body.ts';
import { flowText } from '../plan/yaml-text.ts';

/** The suggestions of one plan in a review of ours. */
export interface PlanSuggestions extends Payload {
  readonly path: string;
  /** The file that was reviewed. */
  readonly text: string;
  /** Its hunks in the pull request. Untrusted text. */
  readonly patch: string | undefined;
  /** What was suggested and cannot be applied, in words. */
  readonly dropped: readonly string[];
}

/** The newest review of ours that carries suggestions. */
export interface OwnReview {
  readonly review: Review;
  readonly payloads: readonly Payload[];
}

/**
 * Reads back what we suggested. Only reviews that this token's own identity wrote count: anybody may write a comment that looks like one of ours.
 * What cannot be read in them is passed over.
 */
export const ownReview = async (github: GitHub, pull: number): Promise<Result<OwnReview | undefined, Failure>> => {
  const identity = await readIdentity(github);
  if (!identity.ok) return identity;
  const reviews = await listReviews(github, pull);
  if (!reviews.ok) return reviews;
  for (const review of reviews.value.toReversed()) {
    if (review.by !== identity.value.login) continue;
    const payloads = payloadsIn(review.body);
    if (payloads.length > 0) return ok({ review, payloads });
  }
  return ok(undefined);
};

/** One word per plan. */
const payloadsIn = (body: string): Payload[] =>
  (hiddenIn(body) ?? '').split('.').flatMap((word) => {
    const read = word === '' ? undefined : readPayload(word, { readOperations });
    return read?.ok === true ? [read.value] : [];
  });

export interface ReviewPost {
  readonly pull: Pull;
  readonly plans: readonly PlanSuggestions[];
  readonly intro: readonly string[];
  /** Whether changes that stand in the diff are offered as one click each. */
  readonly inline: boolean;
}

interface Placed {
  readonly plan: PlanSuggestions;
  readonly suggestion: Suggestion;
  readonly change: LineChange | undefined;
}

/** Posts a review with the suggestions, or brings an earlier one of ours up to date; its page. */
export const postReview = async (
  github: GitHub,
  post: ReviewPost,
  earlier: OwnReview | undefined,
): Promise<Result<string, Failure>> => {
  const { pull } = post;
  const told = new Set(earlier?.payloads.flatMap(({ suggestions }) => suggestions.map(({ number }) => number)));
  const placed = post.plans.flatMap((plan) =>
    plan.suggestions.map((suggestion) => ({
      plan,
      suggestion,
      // What an earlier review has put into the diff stands there still.
      change: post.inline && !told.has(suggestion.number) ? placeOf(plan, suggestion) : undefined,
    })),
  );
  const comments = placed.flatMap(inlineComment);
  const body = bodyOf(post, placed);
  if (!body.ok) return body;
  if (earlier !== undefined && comments.length === 0) {
    const updated = await updateReview(github, { pull: pull.number, review: earlier.review.id, body: body.value });
    return updated.ok ? ok(updated.value.url) : updated;
  }
  const alone = bodyOf(
    post,
    placed.map((one) => ({ ...one, change: undefined })),
  );
  const made = await createReview(github, {
    pull: pull.number,
    commit: pull.head.sha,
    event: 'COMMENT',
    body: body.value,
    comments,
    ...(alone.ok ? { bodyWithoutComments: alone.value } : {}),
  });
  if (!made.ok) return made;
  if (earlier !== undefined) await supersede(github, pull, earlier, made.value.url);
  return ok(made.value.url);
};

/** Best effort: the newest review counts, whatever the older one says. */
const supersede = async (github: GitHub, pull: Pull, { review }: OwnReview, by: string): Promise<void> => {
  await updateReview(github, { pull: pull.number, review: review.id, body: `Superseded by [a newer review](${by}).` });
};

const placeOf = (
  { text, patch, about }: PlanSuggestions,
  { number, operations }: Suggestion,
): LineChange | undefined => {
  if (about.applied.includes(number)) return undefined;
  const edited = editText(text, operations);
  return edited.ok ? changeInDiff(text, edited.value, patch) : undefined;
};

const inlineComment = ({ plan, suggestion, change }: Placed): InlineComment[] => {
  if (change === undefined) return [];
  const { number, type, why } = suggestion;
  const { first, last } = change;
  return [
    {
      path: plan.path,
      body: `**${number}.** ${escapeMarkdown(why)} (${type})\n\n${suggestionBlock(change)}`,
      line: last,
      side: 'RIGHT',
      ...(first === last ? {} : { startLine: first }),
    },
  ];
};

/**
 * One section per plan; the suggestions of all travel at the end of the last, where they are looked for. Where they are too large for a review, the
 * last ones are left out and named.
 */
const bodyOf = (post: ReviewPost, placed: readonly Placed[]): Result<string, Failure> => {
  const body = sections(post, placed);
  const [most] = post.plans.toSorted((a, b) => b.suggestions.length - a.suggestions.length);
  if (body.ok || most === undefined || most.suggestions.length < 2) return body;
  const kept = most.suggestions.slice(0, Math.ceil(most.suggestions.length / 2));
  const left = most.suggestions
    .slice(kept.length)
    .map(({ number, target }) => `${number}, ${target}: no room in this review`);
  const shorter = { ...most, suggestions: kept, dropped: [...most.dropped, ...left] };
  const plans = post.plans.map((plan) => (plan === most ? shorter : plan));
  const still = placed.flatMap((one) =>
    one.plan !== most ? [one] : kept.includes(one.suggestion) ? [{ ...one, plan: shorter }] : [],
  );
  return bodyOf({ ...post, plans }, still);
};

const sections = ({ plans, intro }: ReviewPost, placed: readonly Placed[]): Result<string, Failure> => {
  const payload = plans.map(({ suggestions, about }) => writePayload(suggestions, about)).join('.');
  const share = Math.floor((bodyLimit - payloadComment(payload).length) / Math.max(plans.length, 1)) - 2;
  const rendered: string[] = [];
  for (const [index, plan] of plans.entries()) {
    const carried =
      index === plans.length - 1 ? { payload, limit: share + payloadComment(payload).length } : { limit: share };
    const section = renderReview({
      plan: plan.about.plan,
      path: plan.path,
      facts: intro,
      suggestions: placed.filter((one) => one.plan === plan).map(shownAs),
      dropped: plan.dropped,
      ...carried,
    });
    if (!section.ok) return section;
    rendered.push(section.value);
  }
  return ok(rendered.join('\n\n'));
};

const shownAs = ({ plan, suggestion, change }: Placed): ReviewSuggestion => ({
  ...suggestion,
  operationsText: suggestion.operations.map((operation) => `- ${flowText(operation)}`).join('\n'),
  status: plan.about.applied.includes(suggestion.number) ? 'applied' : change === undefined ? 'open' : 'inline',
});
