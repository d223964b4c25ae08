import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';
import type { Author } from './identity.ts';
import { authorOf } from './identity.ts';

/** A comment in the diff of a pull request. */
export interface ReviewComment extends Author {
  readonly id: string;
  /** GraphQL's name for it. */
  readonly nodeId: string;
  /** The review it came with. */
  readonly review: string | undefined;
  readonly path: string;
  /** Its last line in today's diff; undefined when the diff no longer has it: the comment is outdated. */
  readonly line: number | undefined;
  /** Untrusted text. */
  readonly body: string;
}

/** The comments in the diff, oldest first. */
export const listReviewComments = async (
  github: GitHub,
  pull: number,
): Promise<Result<readonly ReviewComment[], ApiFailure>> => {
  const purpose = { what: `read the review comments of #${pull}`, needs: 'pull-requests: read' };
  const all = await github.readAll(purpose, (octokit, given) =>
    octokit.rest.pulls.listReviewComments({ ...given, pull_number: pull }),
  );
  if (!all.ok) return all;
  return ok(
    all.value.items.map(({ id, node_id: nodeId, pull_request_review_id: review, path, line, body, user }) => ({
      id: String(id),
      nodeId,
      review: review === null ? undefined : String(review),
      path,
      line: line ?? undefined,
      body,
      ...authorOf(user),
    })),
  );
};
