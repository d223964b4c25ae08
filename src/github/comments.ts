import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub, Look } from './client.ts';
import type { ApiFailure } from './failure.ts';
import type { Author, Identity } from './identity.ts';
import { authorOf, readIdentity, wroteThis } from './identity.ts';

/** A comment on an issue or a pull request. */
export interface Comment extends Author {
  readonly id: string;
  /** Untrusted text. */
  readonly body: string;
  /** Changed after it was written. */
  readonly edited: boolean;
}

/** A comment as we left it. */
export interface PostedComment {
  readonly id: string;
  /** Its page, for people. */
  readonly url: string;
}

export type Reaction = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

/** Of a comment in GitHub's own words, what is read here. */
interface RawComment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** A little more than clocks go wrong by. */
const skewMs = 300_000;

const posted = ({ id, html_url: url }: RawComment): PostedComment => ({ id: String(id), url });

export const readComment = async (github: GitHub, id: string): Promise<Result<Comment, ApiFailure>> => {
  const purpose = { what: `read comment ${id}`, needs: 'issues: read' };
  const found = await github.read(purpose, (octokit, given) =>
    octokit.rest.issues.getComment({ ...given, comment_id: Number(id) }),
  );
  if (!found.ok) return found;
  const { user, body = '', created_at: created, updated_at: updated } = found.value;
  return ok({ id, ...authorOf(user), body, edited: created !== updated });
};

const listComments = async (
  github: GitHub,
  issue: number,
  since?: Date,
): Promise<Result<readonly RawComment[], ApiFailure>> => {
  const purpose = { what: `read the comments of #${issue}`, needs: 'issues: read' };
  const window = since === undefined ? {} : { since: since.toISOString() };
  const all = await github.readAll(purpose, (octokit, given) =>
    octokit.rest.issues.listComments({ ...given, ...window, issue_number: issue }),
  );
  return all.ok ? ok(all.value.items) : all;
};

/** What was said about an issue, oldest first; its body is not part of it. */
export const listIssueComments = async (
  github: GitHub,
  issue: number,
): Promise<Result<readonly (Author & { readonly body: string })[], ApiFailure>> => {
  const all = await listComments(github, issue);
  return all.ok ? ok(all.value.map(({ user, body = '' }) => ({ ...authorOf(user), body }))) : all;
};

/** Looks for a comment that a lost answer may have left. */
const justWritten =
  (github: GitHub, issue: number, body: string, since: Date): Look<RawComment> =>
  async () => {
    const identity = await readIdentity(github);
    if (!identity.ok) return identity;
    const all = await listComments(github, issue, since);
    return all.ok ? ok(all.value.findLast((one) => wroteThis(identity.value, body, one))) : all;
  };

/** Comments on an issue or a pull request, once: when the answer is lost, our own comment of the same text and of these minutes is it. */
export const createComment = async (
  github: GitHub,
  issue: number,
  body: string,
): Promise<Result<PostedComment, ApiFailure>> => {
  const purpose = { what: `comment on #${issue}`, needs: 'issues: write' };
  const found = justWritten(github, issue, body, new Date(github.now.getTime() - skewMs));
  const made = await github.write<RawComment>(
    purpose,
    (octokit, given) => octokit.rest.issues.createComment({ ...given, issue_number: issue, body }),
    { found },
  );
  return made.ok ? ok(posted(made.value)) : made;
};

export const updateComment = async (
  github: GitHub,
  id: string,
  body: string,
): Promise<Result<PostedComment, ApiFailure>> => {
  const purpose = { what: `change comment ${id}`, needs: 'issues: write' };
  const changed = await github.write<RawComment>(purpose, (octokit, given) =>
    octokit.rest.issues.updateComment({ ...given, comment_id: Number(id), body }),
  );
  return changed.ok ? ok(posted(changed.value)) : changed;
};

/** Deletes a comment of our own; one that is gone already is deleted. */
export const deleteComment = async (github: GitHub, id: string): Promise<Result<undefined, ApiFailure>> => {
  const purpose = { what: `delete comment ${id}`, needs: 'issues: write' };
  const gone = await github.write(purpose, (octokit, given) =>
    octokit.rest.issues.deleteComment({ ...given, comment_id: Number(id) }),
  );
  return gone.ok || gone.error.status === 404 ? ok(undefined) : gone;
};

/** The first comment of our own that holds a marker: the one that is kept up to date. Somebody else's copy of the marker does not count. */
export const findOwnComment = async (
  github: GitHub,
  issue: number,
  marker: string,
  { login }: Identity,
): Promise<Result<(PostedComment & { readonly body: string }) | undefined, ApiFailure>> => {
  const all = await listComments(github, issue);
  if (!all.ok) return all;
  const own = all.value.find(({ user, body = '' }) => user?.login === login && body.includes(marker));
  return ok(own === undefined ? undefined : { ...posted(own), body: own.body ?? '' });
};

/** Reacts to a comment; the same reaction twice is one (docs: reactions). */
export const addReaction = async (
  github: GitHub,
  id: string,
  content: Reaction,
): Promise<Result<undefined, ApiFailure>> => {
  const purpose = { what: `react to comment ${id}`, needs: 'issues: write' };
  const made = await github.write(purpose, (octokit, given) =>
    octokit.rest.reactions.createForIssueComment({ ...given, comment_id: Number(id), content }),
  );
  return made.ok ? ok(undefined) : made;
};
