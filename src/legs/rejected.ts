import type { Conditions } from '../execution/conditions.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import type { World } from '../execution/world.ts';
import { readReviews } from '../github/runs.ts';
import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { PlanState } from '../plan/state.ts';
import { taskRejected } from '../plan/transitions.ts';
import type { Scheduled } from '../state/scheduled.ts';
import { apiOf } from './in-actions.ts';
import { nextLeg } from './standing.ts';

/** The state with the tasks failed that reviewers of an environment have rejected in this run; the same one when they have not. */
export const rejectedByReviewers = async (
  world: World,
  { plan, state }: OpenPlan,
  conditions: Conditions,
  { run }: Scheduled,
): Promise<Result<PlanState, Failure>> => {
  const leg = nextLeg({ plan, state, conditions });
  if (leg.kind !== 'gated') return ok(state);
  const github = await apiOf(world, 'a gate');
  if (!github.ok) return github;
  const reviews = await readReviews(github.value, run.id);
  if (!reviews.ok) return reviews;
  const at = timestamp(world.clock.now());
  return ok(
    leg.tasks.reduce((now, { task, environment }) => {
      const no = reviews.value.findLast(
        (review) => review.state === 'rejected' && review.environments.some((name) => same(name, environment)),
      );
      const detail = `${no?.by ?? ''} rejected it as a reviewer of environment ${environment}`;
      return no === undefined ? now : taskRejected(now, task.id, { by: no.by, detail, at });
    }, state),
  );
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
