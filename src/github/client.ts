import { getOctokit } from '@actions/github';
import type { Clock } from '../lib/clock.ts';
import { Deadline } from '../lib/deadline.ts';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Answer, ApiFailure, Purpose } from './failure.ts';
import { answerOf, apiFailure, waitBefore } from './failure.ts';

type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  /** Never shown: not in a failure, not in a log. */
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Default: that of GitHub.com. */
  readonly apiUrl?: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What every request of ours is given. */
interface Given {
  readonly owner: string;
  readonly repo: string;
  readonly request: { readonly signal: AbortSignal };
}

type Read<T> = (octokit: Octokit, given: Given) => Promise<{ readonly data: T }>;

const tries = 4;
const requestMs = 30_000;

/** One repository in GitHub's API. Load this module by `import()`: the toolkit behind it is large. */
export class GitHub {
  readonly #options: GitHubOptions;
  readonly #octokit: Octokit;
  readonly #repository: { readonly owner: string; readonly repo: string };

  constructor(options: GitHubOptions) {
    const { token, apiUrl, repository } = options;
    const [owner = '', repo = ''] = repository.split('/');
    this.#options = options;
    this.#repository = { owner, repo };
    this.#octokit = getOctokit(token, { ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }), log: silent });
  }

  /**
   * Asks for something, without changing anything. Waits and asks again where the API is overloaded, limits us or is not reached; what is still
   * refused then is a failure that says what to do.
   */
  async read<T>(purpose: Purpose, request: Read<T>): Promise<Result<T, ApiFailure>> {
    const { clock, signal } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#ask(request);
      if (answer.ok) return answer;
      const wait = attempt < tries ? waitBefore(answer.error, attempt, clock.now()) : undefined;
      if (wait === undefined || signal.aborted) return err(apiFailure(purpose, answer.error));
      await clock.sleep(wait, signal);
    }
  }

  async #ask<T>(request: Read<T>): Promise<Result<T, Answer>> {
    using deadline = new Deadline(requestMs);
    const signal = AbortSignal.any([this.#options.signal, deadline.signal]);
    try {
      const { data } = await request(this.#octokit, { ...this.#repository, request: { signal } });
      return ok(data);
    } catch (error) {
      return err(answerOf(error));
    }
  }
}

const nothing = (): void => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
