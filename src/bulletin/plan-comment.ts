import { createComment, deleteComment, findOwnComment, updateComment } from '../github/comments.ts';
import type { ApiFailure } from '../github/failure.ts';
import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { planMarker, renderPlanComment, type AboutComment } from '../report/plan-comment.ts';
import type { Bulletin } from './bulletin.ts';

/**
 * Brings the one comment on the plan's issue, else on the pull request of its work, up to date. Where it calls a person to a new stop it is written
 * anew and the old one goes: GitHub tells nobody about a changed comment.
 */
export const bringUpComment = async (
  { world, github, summary, identity: whoWeAre }: Bulletin,
  { pull, alert }: AboutComment,
): Promise<Result<undefined, ApiFailure>> => {
  const { plan } = summary;
  const conversation = plan.issue ?? pull;
  if (conversation === undefined) return ok(undefined);
  const identity = await whoWeAre();
  if (!identity.ok) return identity;
  const found = await findOwnComment(github, conversation, planMarker(plan.id), identity.value);
  if (!found.ok) return found;
  const last = found.value;
  const comment = renderPlanComment(summary, {
    ...(pull === undefined || pull === conversation ? {} : { pull }),
    ...(alert === undefined ? {} : { alert }),
  });
  const body = world.redact(comment.body);
  if (last?.body === body) return ok(undefined);
  const told = last !== undefined && (!comment.calls || last.body.startsWith(comment.mark));
  const written = told ? await updateComment(github, last.id, body) : await createComment(github, conversation, body);
  if (!written.ok) return written;
  return last === undefined || told ? ok(undefined) : deleteComment(github, last.id);
};
