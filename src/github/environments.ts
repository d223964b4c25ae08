import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** Who has to approve jobs of an environment, as far as GitHub enforces it. */
export interface Environment {
  /** Users and teams; one of them is enough. 0 = nobody is asked. */
  readonly reviewers: number;
  readonly preventSelfReview: boolean;
}

const none: Environment = { reviewers: 0, preventSelfReview: false };

/**
 * The rules of an environment. One that does not exist asks nobody: a job that names it would create it without rules
 * (docs: managing environments).
 */
export const readEnvironment = async (github: GitHub, name: string): Promise<Result<Environment, ApiFailure>> => {
  const purpose = { what: `read the environment ${name}`, needs: 'actions: read' };
  const found = await github.read(purpose, (octokit, given) =>
    octokit.rest.repos.getEnvironment({ ...given, environment_name: name }),
  );
  if (!found.ok) return found.error.status === 404 ? ok(none) : found;
  for (const rule of found.value.protection_rules ?? []) {
    if (rule.type !== 'required_reviewers' || !('reviewers' in rule)) continue;
    const { reviewers = [], prevent_self_review: preventSelfReview = false } = rule;
    return ok({ reviewers: reviewers.length, preventSelfReview });
  }
  return ok(none);
};
