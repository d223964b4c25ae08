import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { GitHub, Listing } from './client.ts';
import type { ApiFailure } from './failure.ts';

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** Where it was before it was renamed. */
  readonly previousPath?: string;
  /** The blob at the head, for `readBlob`; undefined for a file that is gone. */
  readonly blob?: string;
  /** Hunks as git writes them, without a header; absent for binary and very large changes. Untrusted text. */
  readonly patch?: string;
}

/** GitHub lists no more (docs: list pull requests files). */
const mostFiles = 3000;

/** What a pull request changes. Not complete from 3,000 files on. */
export const changedFiles = async (
  github: GitHub,
  number: number,
): Promise<Result<Listing<ChangedFile>, ApiFailure>> => {
  const purpose = { what: `read the files of pull request #${number}`, needs: 'pull-requests: read' };
  const all = await github.readAll(
    purpose,
    (octokit, given) => octokit.rest.pulls.listFiles({ ...given, pull_number: number }),
    mostFiles,
  );
  if (!all.ok) return all;
  const { items, complete } = all.value;
  const files = items.map(({ filename: path, status, previous_filename: previousPath, sha, patch }): ChangedFile => ({
    path,
    status,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(sha === null || status === 'removed' ? {} : { blob: sha }),
    ...(patch === undefined ? {} : { patch }),
  }));
  return ok({ items: files, complete: complete && items.length < mostFiles });
};
