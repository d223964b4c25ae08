import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Handler, Reply } from './call.ts';
import { GitData } from './git-data.ts';
import { Repository } from './model.ts';
import { actionHandlers } from './resources/actions.ts';
import { appHandlers } from './resources/apps.ts';
import { checkHandlers } from './resources/checks.ts';
import { contentHandlers } from './resources/contents.ts';
import { issueHandlers } from './resources/issues.ts';
import { pullHandlers } from './resources/pulls.ts';
import { reviewHandlers } from './resources/reviews.ts';
import { answerIn, findOperation, requestProblems } from './schema.ts';

/** One request as it arrived. */
export interface GitHubRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
  /** 0 until it is answered, and when it is not. */
  readonly status: number;
}

/**
 * Something in place of the API's own answer. `drop` closes the connection before anything happens, `lost` after the request was carried out;
 * `done: true` carries it out and then answers with the status all the same.
 */
export type Fault =
  | 'drop'
  | 'lost'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
      /** Instead of the message: what GraphQL answers a fault with is not a status. */
      readonly body?: unknown;
      readonly done?: boolean;
    };

/** A call site: what does not matter is left out. */
export interface Where {
  readonly method?: string;
  readonly path?: RegExp;
  readonly body?: RegExp;
}

interface Sent {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const handlers: Readonly<Record<string, Handler>> = {
  ...actionHandlers,
  ...appHandlers,
  ...checkHandlers,
  ...contentHandlers,
  ...issueHandlers,
  ...pullHandlers,
  ...reviewHandlers,
};

/** What the stand-in answers a request that GitHub would not understand. */
const refusedStatus = 599;

export interface StandInOptions {
  /** That of the workflow: it speaks for `github-actions[bot]`. */
  readonly token: string;
  readonly name?: string;
  /** The bare repository behind the API. */
  readonly remote?: string;
}

/**
 * GitHub's API for one repository, on a loopback port: remembers what it is told, records what it is asked, knows tokens, fails on command. Every request
 * must be one of GitHub's own OpenAPI document or GraphQL schema; one that is not is answered with 599, and the test fails when the stand-in is disposed of.
 */
export class GitHubStandIn implements AsyncDisposable {
  readonly url: string;
  readonly requests: GitHubRequest[] = [];
  /** What GitHub would not have understood. */
  readonly invalid: string[] = [];
  readonly repository: Repository;
  /** Whom a token speaks for. */
  readonly tokens = new Map<string, string>();
  readonly #server: ReturnType<typeof createServer>;
  readonly #faults: (Fault | undefined)[] = [];
  readonly #sites: { readonly where: Where; readonly fault: Fault; left: number }[] = [];

  private constructor(server: ReturnType<typeof createServer>, url: string, options: StandInOptions) {
    const { token, name = 'acme/widgets', remote } = options;
    this.#server = server;
    this.url = url;
    this.tokens.set(token, 'github-actions[bot]');
    this.repository = new Repository(name, remote === undefined ? undefined : new GitData(remote));
  }

  static async start(options: StandInOptions): Promise<GitHubStandIn> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
    const standIn = new GitHubStandIn(server, `http://127.0.0.1:${address.port}`, options);
    server.on('request', (request, response) => void standIn.answer(request, response));
    return standIn;
  }

  /** The next requests are answered like this, one each. */
  fail(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  /** So many requests are answered as they are, and the one after them like this. */
  failAfter(requests: number, fault: Fault): void {
    this.#faults.push(...Array.from({ length: requests }, () => undefined), fault);
  }

  /** Requests of a call site are answered like this, all of them or the next few. */
  failWhen(where: Where, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#sites.push({ where, fault, left: times });
  }

  /** From now on everything is answered as it is. */
  mend(): void {
    this.#faults.length = 0;
    this.#sites.length = 0;
  }

  /** `GET /path` of each request. */
  get asked(): string[] {
    return this.requests.map(({ method, path }) => `${method} ${path}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
    if (this.invalid.length > 0)
      throw new Error(`the stand-in of GitHub was asked what GitHub does not understand:\n${this.invalid.join('\n')}`);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    const record = { method, path, authorization: headers.authorization, body: await text(request), status: 0 };
    this.requests.push(record);
    const fault = this.#faultFor(record);
    const carriedOut = fault === undefined || fault === 'lost' || (fault !== 'drop' && fault.done === true);
    const own = carriedOut ? await this.#carryOut(record) : undefined;
    if (fault === 'drop' || fault === 'lost') return void request.socket.destroy();
    const sent =
      fault === undefined ? own : { ...fault, body: fault.body ?? { message: fault.message ?? 'Server Error' } };
    const { status, headers: more = {}, body } = sent ?? { status: refusedStatus, body: undefined };
    record.status = status;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #faultFor({ method, path, body }: GitHubRequest): Fault | undefined {
    const next = this.#faults.shift();
    if (next !== undefined) return next;
    const site = this.#sites.find(
      ({ where, left }) =>
        left > 0 &&
        (where.method ?? method) === method &&
        where.path?.test(path) !== false &&
        where.body?.test(body) !== false,
    );
    if (site === undefined) return undefined;
    site.left -= 1;
    return site.fault;
  }

  async #carryOut(request: GitHubRequest): Promise<Sent> {
    const by = this.#speaker((request.authorization ?? '').replace(/^(?:token|bearer) /i, ''));
    if (by === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    try {
      const { pathname, searchParams } = new URL(request.path, this.url);
      const body: unknown = request.body === '' ? undefined : JSON.parse(request.body);
      if (pathname === '/graphql') return await this.#query(by, body);
      return await this.#operate(request, { pathname, query: Object.fromEntries(searchParams), body, by });
    } catch (error) {
      return this.#refuse(request, [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
    }
  }

  /** The login behind a token; the id of an App behind its signature. */
  #speaker(credential: string): string | undefined {
    const { app } = this.repository;
    if (app?.accepts(credential) === true) return app.login;
    return app?.signed(credential) === true ? app.id : this.tokens.get(credential);
  }

  #refuse({ method, path }: Pick<GitHubRequest, 'method' | 'path'>, problems: readonly string[]): Sent {
    const said = `${method} ${path}: ${problems.join('; ')}`;
    this.invalid.push(said);
    return { status: refusedStatus, body: { message: said } };
  }

  async #query(by: string, body: unknown): Promise<Sent> {
    // The schema is large; most tests do without.
    const { answerQuery } = await import('./graphql.ts');
    const answer = await answerQuery(this.repository, by, body);
    if ('wrong' in answer) return this.#refuse({ method: 'POST', path: '/graphql' }, answer.wrong);
    return { status: 200, body: answer.body };
  }

  async #operate(
    request: GitHubRequest,
    given: {
      readonly pathname: string;
      readonly query: Readonly<Record<string, string>>;
      readonly body: unknown;
      readonly by: string;
    },
  ): Promise<Sent> {
    const { pathname, query, body, by } = given;
    const match = findOperation(request.method, pathname);
    if (match === undefined) return this.#refuse(request, ['no operation of the fixture (test/fixtures/github)']);
    const problems = requestProblems(match, { query, body });
    if (problems.length > 0) return this.#refuse(request, problems);
    const { operation, params } = match;
    const handler = handlers[operation.operationId];
    if (handler === undefined) return this.#refuse(request, [`${operation.operationId} is not in the stand-in`]);
    const { owner, repo } = params;
    if (owner !== undefined && `${owner}/${repo}` !== this.repository.name)
      return { status: 404, body: { message: 'Not Found' } };
    const reply = await handler({ repository: this.repository, by, params, query, body });
    return 'items' in reply ? this.#page(reply, { ...given, operation }) : whole(operation, reply);
  }

  #page(
    { items, wrap }: Extract<Reply, { readonly items: unknown }>,
    {
      pathname,
      query,
      operation,
    }: { readonly pathname: string; readonly query: Readonly<Record<string, string>>; readonly operation: Operation },
  ): Sent {
    const [size, page] = [Number(query['per_page'] ?? 30), Number(query['page'] ?? 1)];
    const shown = items.slice((page - 1) * size, page * size);
    const body = answerIn(operation, 200, wrap === undefined ? shown : wrap(shown, items.length));
    if (page * size >= items.length) return { status: 200, body };
    const next = new URLSearchParams({ ...query, page: String(page + 1) });
    return { status: 200, headers: { link: `<${this.url}${pathname}?${next.toString()}>; rel="next"` }, body };
  }
}

type Operation = Parameters<typeof answerIn>[0];

const whole = (operation: Operation, { status, body }: Extract<Reply, { readonly status: number }>): Sent => ({
  status,
  body: status >= 400 ? body : answerIn(operation, status, body),
});
