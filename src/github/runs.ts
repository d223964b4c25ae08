import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

interface RunAttempt {
  readonly id: string;
  readonly attempt: number;
}

/** Whether an attempt of a run still goes on: it, and no later one, and it has not completed. A run that is gone does not. */
export const isAlive = async (github: GitHub, { id, attempt }: RunAttempt): Promise<Result<boolean, ApiFailure>> => {
  const purpose = { what: `read run ${id}`, needs: 'actions: read' };
  const run = await github.read(purpose, (octokit, given) =>
    octokit.rest.actions.getWorkflowRun({ ...given, run_id: Number(id) }),
  );
  if (!run.ok) return run.error.status === 404 ? ok(false) : run;
  const { status, run_attempt: current = attempt } = run.value;
  return ok(status !== 'completed' && current === attempt);
};

/** One entry of a run's history of reviews: of the whole run, whichever attempt and job asked for it, and without a time. */
export interface RunReview {
  readonly state: string;
  readonly by: string;
  readonly environments: readonly string[];
}

/** The reviews of a run's waiting jobs. */
export const readReviews = async (github: GitHub, id: string): Promise<Result<readonly RunReview[], ApiFailure>> => {
  const purpose = { what: `read the approvals of run ${id}`, needs: 'actions: read' };
  const reviews = await github.read(purpose, (octokit, given) =>
    octokit.rest.actions.getReviewsForRun({ ...given, run_id: Number(id) }),
  );
  if (!reviews.ok) return reviews;
  return ok(
    reviews.value.map(({ state, user, environments }) => ({
      state,
      by: user.login,
      environments: environments.flatMap(({ name }) => name ?? []),
    })),
  );
};
