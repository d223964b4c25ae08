import { getOctokit } from '@actions/github';
import type { Clock } from '../lib/clock.ts';
import { Deadline } from '../lib/deadline.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { TokenSource } from '../lib/token.ts';
import type { Answer, ApiFailure, Purpose } from './failure.ts';
import { answerOf, apiFailure, doubt, isOpen, waitBefore } from './failure.ts';

type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  /** Never shown: not in a failure, not in a log. */
  readonly token: TokenSource;
  /** `owner/name`. */
  readonly repository: string;
  /** Default: that of GitHub.com. */
  readonly apiUrl?: string;
  /** Where people look at it. Default: GitHub.com. */
  readonly serverUrl?: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What every request of ours is given. */
interface Given {
  readonly owner: string;
  readonly repo: string;
  readonly request: { readonly signal: AbortSignal };
}

interface Page {
  readonly per_page: number;
  readonly page: number;
}

interface Reply<T> {
  readonly data: T;
  readonly headers: { readonly link?: string | undefined };
}

type Ask<T, More = unknown> = (octokit: Octokit, given: Given & More) => Promise<Reply<T>>;

/** Looks whether something is there already; undefined = it is not. */
export type Look<T> = () => Promise<Result<T | undefined, ApiFailure>>;

export interface WriteOptions<T> {
  /**
   * Looks for what the request makes. Asked when the answer was lost or the API failed, before the request is repeated, so that nothing is made twice.
   * Not needed where a repetition changes nothing.
   */
  readonly found?: Look<T>;
}

/** A list, as far as it was read. */
export interface Listing<T> {
  readonly items: readonly T[];
  /** Whether that is all there is. */
  readonly complete: boolean;
}

const tries = 4;
const requestMs = 30_000;
const pageSize = 100;
const mostItems = 3000;

/** One repository in GitHub's API. Load this module by `import()`: the toolkit behind it is large. */
export class GitHub {
  readonly #options: GitHubOptions;
  #octokit: { readonly token: string; readonly api: Octokit } | undefined;
  /** Its owner and its name apart, as GraphQL wants them. */
  readonly repository: { readonly owner: string; readonly repo: string };

  constructor(options: GitHubOptions) {
    const [owner = '', repo = ''] = options.repository.split('/');
    this.#options = options;
    this.repository = { owner, repo };
  }

  /** `owner/name`. */
  get name(): string {
    return this.#options.repository;
  }

  /** The repository's page, for people. */
  get url(): string {
    return `${this.#options.serverUrl ?? 'https://github.com'}/${this.name}`;
  }

  get now(): Date {
    return this.#options.clock.now();
  }

  /**
   * Asks for something, without changing anything. Waits and asks again where the API is overloaded, limits us or is not reached; what is still
   * refused then is a failure that says what to do.
   */
  async read<T>(purpose: Purpose, request: Ask<T>): Promise<Result<T, ApiFailure>> {
    const reply = await this.#insist(purpose, request);
    return reply.ok ? ok(reply.value.data) : reply;
  }

  /** Reads a list page by page, `most` items at most. The request takes `page` and `per_page` from what it is given. */
  async readAll<T>(
    purpose: Purpose,
    request: Ask<readonly T[], Page>,
    most = mostItems,
  ): Promise<Result<Listing<T>, ApiFailure>> {
    const items: T[] = [];
    for (let page = 1; ; page += 1) {
      const place = { per_page: pageSize, page };
      const reply = await this.#insist(purpose, (octokit, given) => request(octokit, { ...given, ...place }));
      if (!reply.ok) return reply;
      items.push(...reply.value.data);
      const more = reply.value.headers.link?.includes('rel="next"') === true;
      if (!more || items.length >= most)
        return ok({ items: items.slice(0, most), complete: !more && items.length <= most });
    }
  }

  /** Changes something. Waits and tries again like `read`; what is to be made once comes with `found`. */
  async write<T>(purpose: Purpose, request: Ask<T>, options: WriteOptions<T> = {}): Promise<Result<T, ApiFailure>> {
    const { found } = options;
    const reply = await this.#insist(purpose, request, found);
    return reply.ok ? ok(reply.value.data) : reply;
  }

  /** A query, or a mutation that may be repeated. The caller vouches that the answer has the shape `T`. */
  async graphql<T>(
    purpose: Purpose,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Result<T, ApiFailure>> {
    const reply = await this.#insist<T>(purpose, async (octokit, { request }) => ({
      data: await octokit.graphql<T>(query, { ...variables, request }),
      headers: {},
    }));
    return reply.ok ? ok(reply.value.data) : reply;
  }

  async #insist<T>(purpose: Purpose, request: Ask<T>, found?: Look<T>): Promise<Result<Reply<T>, ApiFailure>> {
    const { clock, signal } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      const octokit = await this.#open();
      if (!octokit.ok) return octokit;
      const answer = await this.#ask(octokit.value, request);
      if (answer.ok) return answer;
      const wait = attempt < tries ? waitBefore(answer.error, attempt, clock.now()) : undefined;
      if (wait !== undefined) await clock.sleep(wait, signal);
      const there = found !== undefined && isOpen(answer.error) ? await found() : ok(undefined);
      if (!there.ok) return err(doubt(purpose, answer.error));
      if (there.value !== undefined) return ok({ data: there.value, headers: {} });
      if (wait === undefined || signal.aborted) return err(apiFailure(purpose, answer.error));
    }
  }

  /** With the token of now: the requests of a long run need more than one. */
  async #open(): Promise<Result<Octokit, Failure>> {
    const token = await this.#options.token();
    if (!token.ok) return token;
    if (this.#octokit?.token !== token.value) {
      const { apiUrl } = this.#options;
      const api = getOctokit(token.value, { ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }), log: silent });
      this.#octokit = { token: token.value, api };
    }
    return ok(this.#octokit.api);
  }

  async #ask<T>(octokit: Octokit, request: Ask<T>): Promise<Result<Reply<T>, Answer>> {
    using deadline = new Deadline(requestMs);
    const signal = AbortSignal.any([this.#options.signal, deadline.signal]);
    try {
      return ok(await request(octokit, { ...this.repository, request: { signal } }));
    } catch (error) {
      return err(answerOf(error));
    }
  }
}

const nothing = (): void => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
