import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';

export interface NewCommit {
  readonly message: string;
  /** Its id; the repository has it. */
  readonly tree: string;
  readonly parents: readonly string[];
}

/**
 * Makes a commit that no ref points to, and returns its id. No author is given: then GitHub signs it for the bot that the token speaks for (docs: about
 * commit signature verification, for bots). Fails with `unsigned` when it did not. A repetition makes another commit that nobody sees.
 */
export const createSignedCommit = async (
  github: GitHub,
  { message, tree, parents }: NewCommit,
): Promise<Result<string, ApiFailure>> => {
  const purpose = { what: 'make a signed commit', needs: 'contents: write' };
  const made = await github.write(purpose, (octokit, given) =>
    octokit.rest.git.createCommit({ ...given, message, tree, parents: [...parents] }),
  );
  if (!made.ok) return made;
  const { sha, verification } = made.value;
  if (verification.verified) return ok(sha);
  return err({
    code: 'unsigned',
    message: `GitHub made a commit and did not sign it (${verification.reason}), and the plan is signed: true`,
    hint: "GitHub signs for the job's own token and for an App (app-id, app-private-key), not for a person's token",
  });
};
