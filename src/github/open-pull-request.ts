import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** Whether a pull request is open whose commits are those of this branch of the repository. */
export const hasOpenPullRequest = async (github: GitHub, branch: string): Promise<Result<boolean, ApiFailure>> => {
  const purpose = { what: `read the pull requests of ${branch}`, needs: 'pull-requests: read' };
  const found = await github.read(purpose, (octokit, given) =>
    octokit.rest.pulls.list({ ...given, head: `${given.owner}:${branch}`, state: 'open', per_page: 1 }),
  );
  return found.ok ? ok(found.value.length > 0) : found;
};
