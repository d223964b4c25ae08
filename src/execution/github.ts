import type { GitHub } from '../github/client.ts';
import { lifeOf } from '../github/runs.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, inWords, ok } from '../lib/result.ts';
import type { TokenSource } from '../lib/token.ts';
import { fixedToken } from '../lib/token.ts';
import { openRepository } from '../workspace/repository.ts';
import type { World } from './world.ts';

type Surroundings = Pick<World, 'context' | 'clock' | 'signal'>;

/** Whom we are for GitHub: the App that was given, else whoever the token speaks for. Nothing is asked before the first use. */
export const githubTokens = ({ context, clock, signal }: Surroundings): TokenSource | undefined => {
  const { app, githubToken } = context;
  if (app === undefined) return githubToken === undefined ? undefined : fixedToken(githubToken);
  let made: Promise<Result<TokenSource, Failure>> | undefined;
  const make = async (): Promise<Result<TokenSource, Failure>> => {
    const place = await placeOf(context);
    if (place === undefined) return err(noPlace);
    const { appTokens } = await import('../github/app-token.ts');
    return ok(appTokens({ app, ...place, clock, signal, onToken: context.keepSecret }));
  };
  return async () => {
    const tokens = await (made ??= make());
    return tokens.ok ? tokens.value() : tokens;
  };
};

const noPlace: Failure = {
  code: 'app-refused',
  message:
    'app-id is given, and which repository this is cannot be told: it is no run of GitHub Actions, and `origin` is not on GitHub',
  hint: 'leave app-id and app-private-key out',
};

/** The API of the repository that we work for: one client, made when it is first asked for. */
export const lazyGitHub = (
  { context, clock, signal }: Surroundings,
  token = githubTokens({ context, clock, signal }),
): World['github'] => {
  let made: Promise<GitHub | undefined> | undefined;
  if (token === undefined) return () => Promise.resolve(undefined);
  const make = async (): Promise<GitHub | undefined> => {
    const place = await placeOf(context);
    if (place === undefined) return undefined;
    const { GitHub: Client } = await import('../github/client.ts');
    return new Client({ token, ...place, clock, signal });
  };
  return () => (made ??= make());
};

interface Place {
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl?: string;
  readonly serverUrl?: string;
}

/** In Actions the run says which repository it is, in a terminal the address of `origin` does. */
const placeOf = async ({ run, env, directory }: World['context']): Promise<Place | undefined> => {
  const apiUrl = env['GITHUB_API_URL'];
  if (run !== undefined) return { repository: run.repository, serverUrl: run.serverUrl, ...(apiUrl ? { apiUrl } : {}) };
  const opened = await openRepository(directory, env);
  const found = opened.ok ? placeOfAddress(opened.value.remotes['origin'] ?? '') : undefined;
  return found === undefined ? undefined : { ...found, ...(apiUrl ? { apiUrl } : {}) };
};

/** `https://host/owner/name.git`, `git@host:owner/name`, `ssh://git@host/owner/name`. GitHub Enterprise Server has its API below `/api/v3`. */
const placeOfAddress = (address: string): Place | undefined => {
  const [, host, owner, name] =
    /^(?:(?:https?|ssh|git):\/\/(?:[^@/]+@)?|(?:[^@/:]+@))([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      address,
    ) ?? [];
  if (host === undefined || owner === undefined || name === undefined) return undefined;
  const repository = `${owner}/${name}`;
  const serverUrl = `https://${host}`;
  return host === 'github.com' ? { repository } : { repository, serverUrl, apiUrl: `${serverUrl}/api/v3` };
};

/** What the API says of a run; undefined when it cannot be asked. That it refuses to say is told once for each run. */
export const runLiveness = (
  github: World['github'],
  { clock, emit }: Pick<World, 'clock' | 'emit'>,
): World['lifeOfRun'] => {
  const told = new Set<string>();
  return async (run) => {
    const api = await github();
    if (api === undefined) return undefined;
    const life = await lifeOf(api, run);
    if (life.ok) return life.value;
    if (!told.has(run.id))
      emit({
        kind: 'warning',
        at: clock.now(),
        message: `whether run ${run.id} goes on is not known: ${inWords(life.error)}`,
      });
    told.add(run.id);
    return undefined;
  };
};
