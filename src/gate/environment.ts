import type { Environment } from '../github/environments.ts';
import type { RunReview } from '../github/runs.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';

/** What is known of an environment gate when the job behind it runs. */
export interface EnvironmentGate {
  readonly task: string;
  readonly name: string;
  readonly environment: Environment;
  readonly run: { readonly id: string; readonly attempt: number };
  /** The run's reviews: GitHub keeps them per run, not per job or attempt. */
  readonly reviews: readonly RunReview[];
  /** Who approved tasks with reviews of this run before: each review lets one task pass. */
  readonly used: readonly string[];
  /** Who asked for the work. */
  readonly requesters: readonly string[];
}

const misconfigured = (message: string, hint: string): { ok: false; error: Failure } =>
  err({ code: 'gate-misconfigured', message, hint });

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Who let the task pass: the newest reviewer whose approval of this environment, in this run, no other task has used. Whatever is not certain is
 * refused, above all a job that started although nobody was asked.
 */
export const environmentApproval = (gate: EnvironmentGate): Result<{ readonly by: string }, Failure> => {
  const { name, environment, run, task } = gate;
  if (environment.reviewers === 0)
    return misconfigured(
      `environment ${name} asks nobody before a job starts, so nobody approved task ${task}`,
      `give it required reviewers, or approve with a comment: /plan approve ${task}`,
    );
  if (run.attempt > 1)
    return misconfigured(
      `run ${run.id} is a re-run, and its approvals may be those of an earlier attempt`,
      'start a new run',
    );
  const free = unused(gate);
  const [own] = free.filter((by) => isRequester(gate, by));
  const newest = free.findLast((by) => !isRequester(gate, by));
  if (newest !== undefined) return ok({ by: newest });
  if (own !== undefined)
    return misconfigured(
      `${own} asked for the work, and environment ${name} lets nobody approve their own`,
      'ask another reviewer',
    );
  return misconfigured(
    `run ${run.id} has no approval of environment ${name} left for task ${task}`,
    `the job must have \`environment: ${name}\`, and a reviewer must approve it, once for each task; an admin who starts it without leaves no approval`,
  );
};

const unused = ({ name, reviews, used }: EnvironmentGate): string[] => {
  const free = reviews
    .filter(({ state, environments }) => state === 'approved' && environments.some((one) => same(one, name)))
    .map(({ by }) => by);
  for (const by of used) {
    const at = free.findIndex((one) => same(one, by));
    if (at !== -1) free.splice(at, 1);
  }
  return free;
};

const isRequester = ({ environment, requesters }: EnvironmentGate, by: string): boolean =>
  environment.preventSelfReview && requesters.some((one) => same(one, by));
