import type { GitHub } from '../github/client.ts';
import { isAlive } from '../github/runs.ts';
import type { World } from './world.ts';

/** The API of the run's own repository: one client, made when it is first asked for. */
export const lazyGitHub = ({
  context,
  clock,
  signal,
}: Pick<World, 'context' | 'clock' | 'signal'>): World['github'] => {
  let made: Promise<GitHub> | undefined;
  const { githubToken: token, run, env } = context;
  if (token === undefined || run === undefined) return () => Promise.resolve(undefined);
  const apiUrl = env['GITHUB_API_URL'];
  const { repository, serverUrl } = run;
  const options = { token, repository, serverUrl, clock, signal, ...(apiUrl ? { apiUrl } : {}) };
  return () => {
    made ??= import('../github/client.ts').then(({ GitHub: Client }) => new Client(options));
    return made;
  };
};

/** What the API says of a run; undefined when it cannot be asked, or does not know. */
export const runLiveness =
  (github: World['github']): World['runIsAlive'] =>
  async (run) => {
    const api = await github();
    if (api === undefined) return undefined;
    const alive = await isAlive(api, run);
    return alive.ok ? alive.value : undefined;
  };
