import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';
import type { Author } from './identity.ts';
import { authorOf } from './identity.ts';

/** An issue, or a pull request seen as one. */
export interface Issue extends Author {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly isPull: boolean;
  /** Untrusted text. */
  readonly title: string;
  /** Untrusted text. */
  readonly body: string;
  readonly labels: readonly string[];
}

export const readIssue = async (github: GitHub, number: number): Promise<Result<Issue, ApiFailure>> => {
  const purpose = { what: `read issue #${number}`, needs: 'issues: read' };
  const found = await github.read(purpose, (octokit, given) =>
    octokit.rest.issues.get({ ...given, issue_number: number }),
  );
  if (!found.ok) return found;
  const { title, body, labels, user, state, html_url: url, pull_request: pull } = found.value;
  return ok({
    number,
    url,
    state: state === 'open' ? 'open' : 'closed',
    isPull: pull !== undefined,
    title,
    body: body ?? '',
    labels: labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    ...authorOf(user),
  });
};
