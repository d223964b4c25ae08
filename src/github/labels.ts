import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** A label as it is made when the repository does not have it. */
export interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color?: string;
  /** At most 100 characters. */
  readonly description?: string;
}

const needs = 'issues: write';

/** Makes a label, unless there is one; one that somebody else has just made is as good. */
const ensureLabel = async (github: GitHub, label: Label): Promise<Result<unknown, ApiFailure>> => {
  const look = () =>
    github.read({ what: `read the label ${label.name}`, needs }, (octokit, given) =>
      octokit.rest.issues.getLabel({ ...given, name: label.name }),
    );
  const there = await look();
  if (there.ok || there.error.status !== 404) return there;
  const made = await github.write({ what: `create the label ${label.name}`, needs }, (octokit, given) =>
    octokit.rest.issues.createLabel({ ...given, ...label }),
  );
  if (made.ok || made.error.status !== 422) return made;
  const now = await look();
  return now.ok ? now : made;
};

/** Adds labels to an issue or a pull request, and makes those that the repository does not have. */
export const addLabels = async (
  github: GitHub,
  issue: number,
  labels: readonly Label[],
): Promise<Result<undefined, ApiFailure>> => {
  if (labels.length === 0) return ok(undefined);
  for (const label of labels) {
    const there = await ensureLabel(github, label);
    if (!there.ok) return there;
  }
  const names = labels.map(({ name }) => name);
  const added = await github.write({ what: `label #${issue}`, needs }, (octokit, given) =>
    octokit.rest.issues.addLabels({ ...given, issue_number: issue, labels: names }),
  );
  return added.ok ? ok(undefined) : added;
};
