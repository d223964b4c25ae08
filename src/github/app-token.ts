import { GitHub as Octokit } from '@actions/github/lib/utils';
import { createAppAuth } from '@octokit/auth-app';
import type { Clock } from '../lib/clock.ts';
import { Deadline } from '../lib/deadline.ts';
import { docs } from '../lib/docs.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { TokenSource } from '../lib/token.ts';
import type { Answer } from './failure.ts';
import { answerOf, apiFailure, waitBefore } from './failure.ts';

interface App {
  /** Its id, or its client id. */
  readonly id: string;
  /** PEM, PKCS#1 or PKCS#8. */
  readonly privateKey: string;
}

export interface AppTokenOptions {
  readonly app: App;
  /** `owner/name`: the only one that a token is good for. */
  readonly repository: string;
  /** Default: that of GitHub.com. */
  readonly apiUrl?: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Told every token before it is used. */
  readonly onToken: (token: string) => void;
}

interface Minted {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

const tries = 4;
const requestMs = 30_000;
/** A call that starts now may take so long, and two clocks may differ so much. */
const spareMs = 5 * 60_000;

/**
 * Tokens of an App's installation in one repository. Each lives for an hour (docs: authenticating as a GitHub App installation) and is replaced five
 * minutes before its end. Fails with `app-refused` when GitHub does not know the App, its key or its installation.
 */
export const appTokens = (options: AppTokenOptions): TokenSource => {
  const ask = installationOf(options);
  let current: Minted | undefined;
  let coming: Promise<Result<Minted, Failure>> | undefined;
  const renew = async (): Promise<Result<Minted, Failure>> => {
    const minted = await mint(options, ask);
    coming = undefined;
    if (!minted.ok) return minted;
    current = minted.value;
    options.onToken(current.token);
    return minted;
  };
  return async () => {
    if (current !== undefined && options.clock.now().getTime() < current.until - spareMs) return ok(current.token);
    const minted = await (coming ??= renew());
    return minted.ok ? ok(minted.value.token) : minted;
  };
};

type Ask = (signal: AbortSignal) => Promise<Minted>;

/** Finds the installation once, and has it make a token. */
const installationOf = ({ app, repository, apiUrl }: AppTokenOptions): Ask => {
  const [owner = '', repo = ''] = repository.split('/');
  const { request } = new Octokit({ ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }), log: silent });
  let id: number | undefined;
  return async (signal) => {
    const bounded = request.defaults({ request: { signal } });
    const auth = createAppAuth({ appId: app.id, privateKey: app.privateKey, request: bounded, log: silent });
    if (id === undefined) {
      const asApp = { request: { signal, hook: auth.hook.bind(auth) } };
      const found = await request('GET /repos/{owner}/{repo}/installation', { owner, repo, ...asApp });
      id = found.data.id;
    }
    const made = await auth({ type: 'installation', installationId: id, repositoryNames: [repo], refresh: true });
    return { token: made.token, until: Date.parse(made.expiresAt) };
  };
};

const mint = async (
  { app, repository, clock, signal }: AppTokenOptions,
  ask: Ask,
): Promise<Result<Minted, Failure>> => {
  for (let attempt = 1; ; attempt += 1) {
    using deadline = new Deadline(requestMs);
    try {
      return ok(await ask(AbortSignal.any([signal, deadline.signal])));
    } catch (error) {
      const answer = answerOf(error);
      const wait = attempt < tries ? waitBefore(answer, attempt, clock.now()) : undefined;
      if (wait === undefined || signal.aborted) return err(refusal({ app, repository }, answer));
      await clock.sleep(wait, signal);
    }
  }
};

const hints: Readonly<Record<number, string>> = {
  401: 'app-id and app-private-key must be of the same GitHub App: see its page under Settings, Developer settings, GitHub Apps',
  403: 'the installation of the App is suspended, or its permissions wait for approval',
  404: 'install the App in this repository',
  422: `install the App in this repository, with the permissions in ${docs('security')}`,
};

const refusal = ({ app, repository }: Pick<AppTokenOptions, 'app' | 'repository'>, answer: Answer): Failure => {
  const failure = apiFailure({ what: `get a token for App ${app.id} in ${repository}`, needs: '' }, answer);
  const hint = failure.code === 'github-limit' ? undefined : hints[answer.status ?? 0];
  return hint === undefined ? failure : { code: 'app-refused', message: failure.message, hint };
};

const nothing = (): void => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
