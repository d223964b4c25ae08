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
 * (docs: managing environments). It does not exist when the list of all says so too.
 */
export const readEnvironment = async (github: GitHub, name: string): Promise<Result<Environment, ApiFailure>> => {
  const purpose = { what: `read the environment ${name}`, needs: 'actions: read' };
  const found = await github.read(purpose, (octokit, given) =>
    octokit.rest.repos.getEnvironment({ ...given, environment_name: name }),
  );
  if (!found.ok) return found.error.status === 404 ? absent(github, name, found) : found;
  for (const rule of found.value.protection_rules ?? []) {
    if (rule.type !== 'required_reviewers' || !('reviewers' in rule)) continue;
    const { reviewers = [], prevent_self_review: preventSelfReview = false } = rule;
    return ok({ reviewers: reviewers.length, preventSelfReview });
  }
  return ok(none);
};

/** 404 is also the answer to a token that may not look (docs: troubleshooting the REST API), and that must open no gate. */
const absent = async (
  github: GitHub,
  name: string,
  refused: Result<Environment, ApiFailure>,
): Promise<Result<Environment, ApiFailure>> => {
  const purpose = { what: 'list the environments', needs: 'actions: read' };
  const all = await github.readAll(purpose, async (octokit, given) => {
    const { data, headers } = await octokit.rest.repos.getAllEnvironments({ ...given });
    return { data: data.environments ?? [], headers };
  });
  if (!all.ok) return all;
  const { items, complete } = all.value;
  const there = items.some((one) => one.name.toLowerCase() === name.toLowerCase());
  return there || !complete ? refused : ok(none);
};
