import { buildSchema, execute, GraphQLError, parse, validate, type ExecutionResult } from 'graphql';
import { schema as published } from '@octokit/graphql-schema';
import type { Repository, StandInPull } from './model.ts';

// As it is published one type names a field twice.
const schema = buildSchema(published.idl, { assumeValidSDL: true });

const missing = (what: string): GraphQLError =>
  new GraphQLError(`Could not resolve to a ${what}.`, { extensions: { type: 'NOT_FOUND' } });

const pages = <T>(items: readonly T[], first: number, after: string | null | undefined) => {
  const start = Number(after ?? 0);
  const nodes = items.slice(start, start + first);
  const end = start + nodes.length;
  const pageInfo = { hasNextPage: end < items.length, hasPreviousPage: start > 0, endCursor: String(end) };
  return { nodes, pageInfo, totalCount: items.length };
};

interface Slice {
  readonly first: number;
  readonly after?: string | null;
}

const pullOf = (number: number, pull: StandInPull) => ({
  id: `PR_${number}`,
  number,
  isDraft: pull.draft,
  reviewThreads: ({ first, after }: Slice) =>
    pages(
      pull.comments.map(({ id, resolved = false, outdated = false }) => ({
        id: `PRRT_${id}`,
        isResolved: resolved,
        isOutdated: outdated,
        comments: (slice: Slice) => pages([{ id: `PRRC_${id}`, fullDatabaseId: String(id) }], slice.first, slice.after),
      })),
      first,
      after,
    ),
});

const setDraft =
  (repository: Repository, draft: boolean) =>
  ({ input }: { readonly input: { readonly pullRequestId: string } }) => {
    const number = Number(input.pullRequestId.replace(/^PR_/, ''));
    const pull = repository.issues.get(number)?.pull;
    if (pull === undefined) throw missing('PullRequest');
    repository.changeIssue(number, { pull: { ...pull, draft } });
    return {};
  };

const resolvers = (repository: Repository, by: string) => ({
  viewer: { login: by },
  repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
    if (`${owner}/${name}` !== repository.name) throw missing('Repository');
    return {
      pullRequest: ({ number }: { readonly number: number }) => {
        const pull = repository.issues.get(number)?.pull;
        if (pull === undefined) throw missing('PullRequest');
        return pullOf(number, pull);
      },
    };
  },
  resolveReviewThread: ({ input }: { readonly input: { readonly threadId: string } }) => {
    for (const { pull } of repository.issues.values()) {
      const index = pull?.comments.findIndex(({ id }) => `PRRT_${id}` === input.threadId) ?? -1;
      const comment = pull?.comments[index];
      if (pull === undefined || comment === undefined) continue;
      pull.comments[index] = { ...comment, resolved: true };
      return {};
    }
    throw missing('PullRequestReviewThread');
  },
  minimizeComment: ({ input }: { readonly input: { readonly subjectId: string; readonly classifier: string } }) => {
    repository.minimized.set(input.subjectId, input.classifier);
    return {};
  },
  convertPullRequestToDraft: setDraft(repository, true),
  markPullRequestReadyForReview: setDraft(repository, false),
});

/** GitHub puts an error's type beside its message. */
const typed = ({ errors = [], data }: ExecutionResult): object => ({
  data: data ?? null,
  ...(errors.length === 0
    ? {}
    : { errors: errors.map((one) => ({ type: one.extensions['type'], path: one.path, message: one.message })) }),
});

interface Query {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** The answer to a query, or why the published schema does not allow it. */
export const answerQuery = async (
  repository: Repository,
  by: string,
  body: unknown,
): Promise<{ readonly wrong: readonly string[] } | { readonly body: object }> => {
  const { query, variables = {} } = body as Query;
  const document = parse(query);
  const wrong = validate(schema, document).map(({ message }) => message);
  if (wrong.length > 0) return { wrong };
  const rootValue = resolvers(repository, by);
  const result = await execute({ schema, document, rootValue, variableValues: variables });
  const untyped = (result.errors ?? []).filter(({ extensions }) => extensions['type'] === undefined);
  return untyped.length > 0 ? { wrong: untyped.map(({ message }) => message) } : { body: typed(result) };
};
