import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: string;
  readonly by: string;
  /** An app, not a person. */
  readonly bot: boolean;
  /** Untrusted text. */
  readonly body: string;
  /** Changed after it was written. */
  readonly edited: boolean;
}

export const readComment = async (github: GitHub, id: string): Promise<Result<Comment, ApiFailure>> => {
  const purpose = { what: `read comment ${id}`, needs: 'issues: read' };
  const found = await github.read(purpose, (octokit, given) =>
    octokit.rest.issues.getComment({ ...given, comment_id: Number(id) }),
  );
  if (!found.ok) return found;
  const { user, body = '', created_at: created, updated_at: updated } = found.value;
  return ok({ id, by: user?.login ?? '', bot: user?.type !== 'User', body, edited: created !== updated });
};
