import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** A conversation in the diff of a pull request. */
export interface Thread {
  /** For `resolveThread`. */
  readonly id: string;
  readonly resolved: boolean;
  /** What it was about has changed since. */
  readonly outdated: boolean;
  /** Its first comment, by the number that `listReviewComments` gives. */
  readonly comment: string | undefined;
}

interface ThreadsPage {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly id: string;
          readonly isResolved: boolean;
          readonly isOutdated: boolean;
          readonly comments: { readonly nodes: readonly { readonly fullDatabaseId: string | null }[] };
        }[];
      };
    };
  };
}

const threadsQuery = `query ($owner: String!, $repo: String!, $pull: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved isOutdated comments(first: 1) { nodes { fullDatabaseId } } }
      }
    }
  }
}`;

const mostThreads = 3000;

/** The conversations of a pull request, 3,000 at most; only GraphQL knows them. */
export const listThreads = async (github: GitHub, pull: number): Promise<Result<readonly Thread[], ApiFailure>> => {
  const purpose = { what: `read the conversations of #${pull}`, needs: 'pull-requests: read' };
  const threads: Thread[] = [];
  for (let after: string | null = null; ;) {
    const variables: Readonly<Record<string, unknown>> = { ...github.repository, pull, after };
    const page: Result<ThreadsPage, ApiFailure> = await github.graphql<ThreadsPage>(purpose, threadsQuery, variables);
    if (!page.ok) return page;
    const { nodes, pageInfo } = page.value.repository.pullRequest.reviewThreads;
    for (const { id, isResolved: resolved, isOutdated: outdated, comments } of nodes)
      threads.push({ id, resolved, outdated, comment: comments.nodes[0]?.fullDatabaseId ?? undefined });
    if (!pageInfo.hasNextPage || threads.length >= mostThreads) return ok(threads);
    after = pageInfo.endCursor;
  }
};

const resolveMutation = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { clientMutationId } }';

/** Marks a conversation as done. GitHub wants more than `pull-requests: write` for it (github/gh-aw#35726). */
export const resolveThread = async (github: GitHub, thread: string): Promise<Result<undefined, ApiFailure>> => {
  const purpose = { what: 'resolve a conversation', needs: 'contents: write` and `pull-requests: write' };
  const done = await github.graphql(purpose, resolveMutation, { id: thread });
  return done.ok ? ok(undefined) : done;
};

const minimizeMutation =
  'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }';

/** Folds a comment or a review away as outdated, by the name that GraphQL has for it. */
export const minimize = async (github: GitHub, nodeId: string): Promise<Result<undefined, ApiFailure>> => {
  const purpose = { what: 'fold an outdated comment away', needs: 'pull-requests: write' };
  const done = await github.graphql(purpose, minimizeMutation, { id: nodeId });
  return done.ok ? ok(undefined) : done;
};
