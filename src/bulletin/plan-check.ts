import type { Standing } from '../execution/outcome.ts';
import { createCheck, type CheckContent } from '../github/checks.ts';
import type { ApiFailure } from '../github/failure.ts';
import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState, PlanStatus } from '../plan/state.ts';
import { progressOf } from '../report/progress.ts';
import { renderSummary } from '../report/summary.ts';
import type { StandingBulletin } from './bulletin.ts';

/** Of 65,535 characters (docs: create a check run). */
const summaryLimit = 65_000;

/** A branch whose rules require the check takes nothing but a plan that is done. */
const conclusions: Readonly<Partial<Record<PlanStatus, NonNullable<CheckContent['conclusion']>>>> = {
  completed: 'success',
  failed: 'failure',
  cancelled: 'cancelled',
  waiting: 'action_required',
  paused: 'action_required',
};

/** The check `plan / <id>` on the branch's commit, when the work has stopped and the commit is where people see it. */
export const concludeCheck = async ({
  world,
  github,
  standing,
  summary,
}: StandingBulletin): Promise<Result<undefined, ApiFailure>> => {
  const { plan, state, head, stopped } = standing;
  const conclusion = conclusions[state.status];
  if (!stopped || conclusion === undefined || state.reason === 'push-refused') return ok(undefined);
  const { run } = world.context;
  const made = await createCheck(github, {
    name: `plan / ${plan.id}`,
    sha: head,
    externalId: `${state.execution ?? ''} ${run?.id ?? ''} ${run?.attempt ?? ''}`,
    status: 'completed',
    conclusion,
    title: titleOf(standing),
    summary: world.redact(renderSummary({ ...summary, place: 'pull-request', limit: summaryLimit })),
    ...(run === undefined ? {} : { url: run.url }),
  });
  return made.ok ? ok(undefined) : made;
};

const titleOf = ({ plan, state }: Pick<Standing, 'plan' | 'state'>): string => {
  const { done, total } = progressOf(tasksOf(plan), state);
  return `${inWords(state)}, ${done} of ${total} tasks`;
};

const inWords = ({ status, reason }: PlanState): string => (reason === undefined ? status : `${status} (${reason})`);
