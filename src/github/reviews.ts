import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub, Look } from './client.ts';
import type { ApiFailure } from './failure.ts';
import type { Author } from './identity.ts';
import { authorOf, readIdentity, wroteThis } from './identity.ts';

export interface Review extends Author {
  readonly id: string;
  /** GraphQL's name for it. */
  readonly nodeId: string;
  readonly url: string;
  /** As GitHub calls it: `COMMENTED`, `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `PENDING`. */
  readonly state: string;
  /** The head that was looked at. */
  readonly commit: string | undefined;
  /** Untrusted text. */
  readonly body: string;
}

type Side = 'LEFT' | 'RIGHT';

/** A comment in the diff; over several lines with `startLine`, which must lie in the same hunk. */
export interface InlineComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: Side;
  readonly startLine?: number;
  readonly startSide?: Side;
}

export interface NewReview {
  readonly pull: number;
  readonly commit: string;
  /** Never empty. */
  readonly body: string;
  readonly event: 'COMMENT';
  readonly comments: readonly InlineComment[];
  /** Instead of `body` where the comments are refused. */
  readonly bodyWithoutComments?: string;
}

/** A review as it was posted. */
export interface PostedReview {
  readonly id: string;
  readonly nodeId: string;
  readonly url: string;
  /** Why the review is there without its comments. */
  readonly refused?: ApiFailure;
}

/** Of a review in GitHub's own words, what is read here. */
interface RawReview {
  readonly id: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly state: string;
  readonly commit_id: string | null;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

const posted = ({ id, node_id: nodeId, html_url: url }: RawReview): PostedReview => ({ id: String(id), nodeId, url });

const rawReviews = async (github: GitHub, pull: number): Promise<Result<readonly RawReview[], ApiFailure>> => {
  const purpose = { what: `read the reviews of #${pull}`, needs: 'pull-requests: read' };
  const all = await github.readAll<RawReview>(purpose, (octokit, given) =>
    octokit.rest.pulls.listReviews({ ...given, pull_number: pull }),
  );
  return all.ok ? ok(all.value.items) : all;
};

/** The reviews of a pull request, oldest first. */
export const listReviews = async (github: GitHub, pull: number): Promise<Result<readonly Review[], ApiFailure>> => {
  const all = await rawReviews(github, pull);
  if (!all.ok) return all;
  return ok(
    all.value.map((raw) => ({
      ...posted(raw),
      ...authorOf(raw.user),
      state: raw.state,
      commit: raw.commit_id ?? undefined,
      body: raw.body,
    })),
  );
};

const inline = ({ path, body, line, side, startLine, startSide = side }: InlineComment) => ({
  path,
  body,
  line,
  side,
  // GitHub takes no start that is the line itself.
  ...(startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: startSide }),
});

/** Looks for a review that a lost answer may have left. */
const justPosted =
  (github: GitHub, { pull, commit, body }: Pick<NewReview, 'pull' | 'commit' | 'body'>): Look<RawReview> =>
  async () => {
    const identity = await readIdentity(github);
    if (!identity.ok) return identity;
    const all = await rawReviews(github, pull);
    if (!all.ok) return all;
    return ok(all.value.findLast((one) => one.commit_id === commit && wroteThis(identity.value, body, one)));
  };

const post = (github: GitHub, review: NewReview): Promise<Result<RawReview, ApiFailure>> => {
  const { pull, commit, body, event, comments } = review;
  return github.write<RawReview>(
    { what: `review pull request #${pull}`, needs: 'pull-requests: write' },
    (octokit, given) => {
      const anchored = comments.length === 0 ? {} : { comments: comments.map(inline) };
      return octokit.rest.pulls.createReview({
        ...given,
        ...anchored,
        pull_number: pull,
        commit_id: commit,
        body,
        event,
      });
    },
    { found: justPosted(github, review) },
  );
};

/**
 * Posts one review, once: when the answer is lost, our own review of the same head with the same text is it. GitHub refuses a review whole when one
 * comment does not fit the diff; it is then posted without any, and the result says why.
 */
export const createReview = async (github: GitHub, review: NewReview): Promise<Result<PostedReview, ApiFailure>> => {
  const whole = await post(github, review);
  if (whole.ok) return ok(posted(whole.value));
  if (whole.error.status !== 422 || review.comments.length === 0) return whole;
  const alone = await post(github, { ...review, body: review.bodyWithoutComments ?? review.body, comments: [] });
  return alone.ok ? ok({ ...posted(alone.value), refused: whole.error }) : alone;
};

export const updateReview = async (
  github: GitHub,
  { pull, review, body }: { readonly pull: number; readonly review: string; readonly body: string },
): Promise<Result<PostedReview, ApiFailure>> => {
  const purpose = { what: `change review ${review} of #${pull}`, needs: 'pull-requests: write' };
  const changed = await github.write<RawReview>(purpose, (octokit, given) =>
    octokit.rest.pulls.updateReview({ ...given, pull_number: pull, review_id: Number(review), body }),
  );
  return changed.ok ? ok(posted(changed.value)) : changed;
};
