import { GitHub } from '../../../src/github/client.ts';
import type { Clock } from '../../../src/lib/clock.ts';
import { fixedToken, type TokenSource } from '../../../src/lib/token.ts';
import { controlledClock } from '../controlled.ts';
import { GitHubStandIn, type StandInOptions } from './server.ts';

export const githubToken = 'token-of-the-github-tests-5d0c';

/** The stand-in and a client of it, whose waits take no time. */
export interface GitHubPlace extends AsyncDisposable {
  readonly api: GitHubStandIn;
  readonly clock: Clock;
  readonly github: GitHub;
}

export const githubPlace = async ({
  given = githubToken,
  ...options
}: Partial<StandInOptions> & { readonly given?: string | TokenSource } = {}): Promise<GitHubPlace> => {
  const api = await GitHubStandIn.start({ token: githubToken, ...options });
  const clock = controlledClock();
  const { signal } = new AbortController();
  const serverUrl = 'https://github.example';
  const github = new GitHub({
    token: typeof given === 'string' ? fixedToken(given) : given,
    repository: api.repository.name,
    apiUrl: api.url,
    serverUrl,
    clock,
    signal,
  });
  return { api, clock, github, [Symbol.asyncDispose]: () => api[Symbol.asyncDispose]() };
};
