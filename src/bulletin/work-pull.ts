import type { Standing } from '../execution/outcome.ts';
import type { ApiFailure } from '../github/failure.ts';
import { createPull, findLastPull, setDraft, updatePull, type Pull } from '../github/pulls.ts';
import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { mergeBody, roomFor } from '../report/body.ts';
import { renderWorkBody, workTitle } from '../report/work-body.ts';
import type { StandingBulletin } from './bulletin.ts';

/** The pull request that carries a plan's work. */
export type WorkPull = Pick<Pull, 'number' | 'url' | 'draft'>;

/**
 * Brings the pull request of a plan's branch up to date, and opens one when the work has stopped: a draft until the plan is completed. Undefined where
 * there is none: not yet, or because a person has dealt with it.
 */
export const bringUpWork = async (bulletin: StandingBulletin): Promise<Result<WorkPull | undefined, ApiFailure>> => {
  const { world, github, standing } = bulletin;
  const found = await findLastPull(github, standing.branch);
  if (!found.ok) return found;
  const last = found.value;
  if (last?.state === 'open') return refresh(bulletin, last);
  if (!standing.stopped || isDealtWith(last, standing)) return ok(undefined);
  const opened = await createPull(github, {
    title: world.redact(workTitle(standing.plan)),
    body: bodyOf(bulletin, undefined),
    head: standing.branch,
    base: standing.base,
    draft: standing.state.status !== 'completed',
    labels: [],
  });
  if (!opened.ok) return opened;
  return opened.value.created ? ok(opened.value.pull) : refresh(bulletin, opened.value.pull);
};

/** Closed in this execution: somebody does not want it, or has merged all of it. */
const isDealtWith = (last: Pull | undefined, { state }: Standing): boolean =>
  last?.closedAt !== undefined &&
  Date.parse(last.closedAt) >= Date.parse(state.started_at ?? '') &&
  (!last.merged || state.status === 'completed');

const bodyOf = ({ world, summary }: StandingBulletin, existing: string | undefined): string =>
  world.redact(mergeBody(existing, renderWorkBody({ ...summary, limit: roomFor(existing) })));

const refresh = async (bulletin: StandingBulletin, pull: Pull): Promise<Result<WorkPull, ApiFailure>> => {
  const { github } = bulletin;
  const body = bodyOf(bulletin, pull.body);
  const updated = body === pull.body ? ok(pull) : await updatePull(github, pull.number, { body });
  if (!updated.ok) return updated;
  const ready = await makeReady(bulletin, pull);
  return ready.ok ? ok({ number: pull.number, url: pull.url, draft: pull.draft && !ready.value }) : ready;
};

/** A draft of ours is ready for review when the plan is completed; what a person made a draft stays one. */
const makeReady = async (bulletin: StandingBulletin, pull: Pull): Promise<Result<boolean, ApiFailure>> => {
  const { github, standing } = bulletin;
  if (!pull.draft || standing.state.status !== 'completed') return ok(false);
  const identity = await bulletin.identity();
  if (!identity.ok) return identity;
  if (identity.value.login !== pull.by) return ok(false);
  const set = await setDraft(github, pull, 'ready');
  return set.ok ? ok(true) : set;
};
