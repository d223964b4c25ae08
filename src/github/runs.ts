import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

interface RunAttempt {
  readonly id: string;
  readonly attempt: number;
}

/** `gone`: GitHub knows no such run. It may have been deleted, be too young, or be none that this token may see. */
export type RunLife = 'alive' | 'over' | 'gone';

/** Whether an attempt of a run still goes on: it, and no later one, and it has not completed. */
export const lifeOf = async (github: GitHub, { id, attempt }: RunAttempt): Promise<Result<RunLife, ApiFailure>> => {
  const purpose = { what: `read run ${id}`, needs: 'actions: read' };
  const run = await github.read(purpose, (octokit, given) =>
    octokit.rest.actions.getWorkflowRun({ ...given, run_id: Number(id) }),
  );
  if (!run.ok) return run.error.status === 404 ? ok('gone') : run;
  const { status, run_attempt: current = attempt } = run.value;
  return ok(status !== 'completed' && current === attempt ? 'alive' : 'over');
};

/** How a run ended, as far as GitHub tells. */
export interface RunEnd {
  /** Whether it has ended, whichever attempt it is by now. */
  readonly over: boolean;
  /** `success`, `failure`, `cancelled`, `timed_out` …; undefined while it goes on, or when the run is gone and nobody can tell. */
  readonly conclusion: string | undefined;
}

/** What has become of a run. One that is gone is over. */
export const readRunEnd = async (github: GitHub, id: string): Promise<Result<RunEnd, ApiFailure>> => {
  const purpose = { what: `read run ${id}`, needs: 'actions: read' };
  const run = await github.read(purpose, (octokit, given) =>
    octokit.rest.actions.getWorkflowRun({ ...given, run_id: Number(id) }),
  );
  if (!run.ok) return run.error.status === 404 ? ok({ over: true, conclusion: undefined }) : run;
  const { status, conclusion } = run.value;
  return ok({ over: status === 'completed', conclusion: conclusion ?? undefined });
};

/** Ids of the runs of a workflow that are on their way: queued or at work. Those that wait for a person are not. */
export const runsUnderWay = async (github: GitHub, file: string): Promise<Result<readonly string[], ApiFailure>> => {
  const purpose = { what: `list the runs of ${file}`, needs: 'actions: read' };
  const ids: string[] = [];
  for (const status of ['queued', 'in_progress', 'pending', 'requested'] as const) {
    const runs = await github.read(purpose, (octokit, given) =>
      octokit.rest.actions.listWorkflowRuns({ ...given, workflow_id: file, status, per_page: 100 }),
    );
    if (!runs.ok) return runs;
    ids.push(...runs.value.workflow_runs.map(({ id }) => String(id)));
  }
  return ok(ids);
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
