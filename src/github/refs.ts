import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

export interface RepositoryFacts {
  readonly defaultBranch: string;
  readonly private: boolean;
  /** Its page, for people. */
  readonly url: string;
}

/** What a ref points to (`heads/main`, `tags/v1`); undefined when there is none. */
export const readRef = async (github: GitHub, ref: string): Promise<Result<string | undefined, ApiFailure>> => {
  const purpose = { what: `read the ref ${ref}`, needs: 'contents: read' };
  const found = await github.read(purpose, (octokit, given) => octokit.rest.git.getRef({ ...given, ref }));
  if (!found.ok) return found.error.status === 404 ? ok(undefined) : found;
  return ok(found.value.object.sha);
};

export const readRepository = async (github: GitHub): Promise<Result<RepositoryFacts, ApiFailure>> => {
  const purpose = { what: `read the repository ${github.name}`, needs: 'metadata: read' };
  const found = await github.read(purpose, (octokit, given) => octokit.rest.repos.get({ ...given }));
  if (!found.ok) return found;
  const { default_branch: defaultBranch, private: isPrivate, html_url: url } = found.value;
  return ok({ defaultBranch, private: isPrivate, url });
};
