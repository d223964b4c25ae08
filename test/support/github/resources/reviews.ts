import { headSha, reviewCommentOf, reviewOf } from '../answers.ts';
import type { Handler } from '../call.ts';
import { good, notFound, tooLong, unprocessable } from '../call.ts';
import type { Repository, StandInFile, StandInPull, StandInReview, StandInReviewComment } from '../model.ts';
import { filesOf, pullIn, type PullIssue } from './pulls.ts';

interface NewComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

interface NewReview {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: string;
  readonly comments?: readonly NewComment[];
}

/** Which hunk of a patch holds a line of one side, by the hunks' headers. */
const hunkOf = (patch: string, side: string, line: number): number =>
  [...patch.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].findIndex(([, a, b = '1', c, d = '1']) => {
    const [start, count] = side === 'LEFT' ? [Number(a), Number(b)] : [Number(c), Number(d)];
    return line >= start && line < start + count;
  });

/** Why a comment does not fit the diff. */
const misfit = (files: readonly StandInFile[], comment: NewComment): string | undefined => {
  const { path, line = 0, side = 'RIGHT', start_line: start, start_side: startSide = side } = comment;
  const patch = files.find((file) => file.path === path)?.patch;
  if (patch === undefined) return 'Path could not be resolved';
  const hunk = hunkOf(patch, side, line);
  if (hunk === -1) return 'Line could not be resolved';
  if (start === undefined) return undefined;
  if (start >= line) return 'Start line must precede the end line.';
  return hunkOf(patch, startSide, start) === hunk ? undefined : 'Start line must be part of the same hunk as the line.';
};

const remember = (repository: Repository, pull: StandInPull, by: string, wanted: NewReview): StandInReview => {
  const review = {
    id: repository.nextId(),
    by,
    state: 'COMMENTED',
    commit: wanted.commit_id ?? '',
    body: wanted.body ?? '',
  };
  pull.reviews.push(review);
  for (const comment of wanted.comments ?? []) {
    const { path, body, line = 0, side = 'RIGHT', start_line: startLine, start_side: startSide } = comment;
    const range = startLine === undefined ? {} : { startLine, startSide: startSide ?? side };
    const made: StandInReviewComment = { id: repository.nextId(), review: review.id, by, path, body, line, side };
    pull.comments.push({ ...made, ...range });
  }
  return review;
};

const create: Handler = async (call) => {
  const { repository, by } = call;
  const issue = pullIn(call);
  if (issue === undefined) return notFound;
  const wanted = call.body as NewReview;
  const { comments = [], body = '', event } = wanted;
  if (event === undefined) return unprocessable('the stand-in keeps no pending reviews');
  if (body === '' && comments.length === 0) return unprocessable('Review body is required');
  const refused = tooLong('PullRequestReview', body);
  if (refused !== undefined) return refused;
  const files = comments.length === 0 ? [] : await filesOf(repository, issue.pull);
  const misfits = comments.flatMap((comment) => misfit(files, comment) ?? []);
  if (misfits.length > 0) return unprocessable(...misfits);
  const commit = wanted.commit_id ?? (await headSha(repository, issue.pull));
  const review = remember(repository, issue.pull, by, { ...wanted, commit_id: commit });
  return good(reviewOf(repository, issue.number, review));
};

const update: Handler = (call) => {
  const issue = pullIn(call);
  const { body } = call.body as { readonly body: string };
  const index = issue?.pull.reviews.findIndex(({ id }) => String(id) === call.params['review_id']) ?? -1;
  const before = issue?.pull.reviews[index];
  if (issue === undefined || before === undefined) return notFound;
  const refused = tooLong('PullRequestReview', body);
  if (refused !== undefined) return refused;
  const after = { ...before, body };
  issue.pull.reviews[index] = after;
  return good(reviewOf(call.repository, issue.number, after));
};

const listed =
  (items: (repository: Repository, issue: PullIssue) => readonly object[]): Handler =>
  (call) => {
    const issue = pullIn(call);
    return issue === undefined ? notFound : { items: items(call.repository, issue) };
  };

export const reviewHandlers: Readonly<Record<string, Handler>> = {
  'pulls/create-review': create,
  'pulls/update-review': update,
  'pulls/list-reviews': listed((repository, { number, pull }) =>
    pull.reviews.map((one) => reviewOf(repository, number, one)),
  ),
  'pulls/list-review-comments': listed((_repository, { pull }) => pull.comments.map(reviewCommentOf)),
};
