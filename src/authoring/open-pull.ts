import type { World } from '../execution/world.ts';
import type { GitHub } from '../github/client.ts';
import type { Pull } from '../github/pulls.ts';
import { readPull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';

/** The failure where nobody can be asked about a pull request. */
export const noToken = (number: number): Failure => ({
  code: 'no-token',
  message: `pull request #${number} is read through the API of GitHub, and there is no token or no repository on GitHub`,
  hint: 'give the input github-token; in a terminal set GITHUB_TOKEN',
});

/** An open pull request of the repository that we work for. */
export const openPull = async (
  world: World,
  number: number,
): Promise<Result<{ readonly github: GitHub; readonly pull: Pull }, Failure>> => {
  const github = await world.github();
  if (github === undefined) return err(noToken(number));
  const pull = await readPull(github, number);
  if (!pull.ok) return pull;
  if (pull.value.state === 'open') return ok({ github, pull: pull.value });
  return err({
    code: 'wrong-status',
    message: `pull request #${number} is ${pull.value.merged ? 'merged' : 'closed'}; accepted: an open one`,
  });
};
