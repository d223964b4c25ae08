import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { commentOf, environmentOf, fullUser, permissionOf, pullOf, reviewOf, runOf } from './shapes.ts';

/** One request as it arrived. */
export interface GitHubRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly status: number;
}

/** An answer in place of the API's own; `drop` closes the connection without one. */
export type Fault =
  | 'drop'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string };

interface StandInReview {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly by: string;
  readonly environments: readonly string[];
}

interface StandInComment {
  readonly id: number;
  readonly by: string;
  readonly body: string;
  readonly bot?: boolean;
  readonly edited?: boolean;
}

/** One repository, as far as our requests touch it. */
export interface Repository {
  readonly name: string;
  /** Users by login; whoever is not here is unknown to GitHub. */
  readonly permissions: Map<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read'>;
  readonly environments: Map<string, { readonly reviewers: readonly string[]; readonly preventSelfReview?: boolean }>;
  readonly runs: Map<
    string,
    { readonly status: string; readonly attempt?: number; readonly reviews?: StandInReview[] }
  >;
  readonly comments: Map<string, StandInComment>;
  /** Numbers of open pull requests, by the branch they are from. */
  readonly openPulls: Map<string, number>;
}

const splitPath = (path: string): string[] => (path.split('?', 1)[0] ?? '').split('/').slice(1).map(decodeURIComponent);

/**
 * A stand-in of GitHub's REST API on loopback, for one repository: it keeps what a test puts in, answers in the API's own shapes, refuses a wrong
 * token, and fails on command.
 */
export class GitHubStandIn implements AsyncDisposable {
  readonly url: string;
  readonly requests: GitHubRequest[] = [];
  readonly repository: Repository;
  readonly #token: string;
  readonly #server: ReturnType<typeof createServer>;
  readonly #faults: Fault[] = [];

  private constructor(server: ReturnType<typeof createServer>, url: string, options: { token: string; name: string }) {
    this.#server = server;
    this.url = url;
    this.#token = options.token;
    const { name } = options;
    const empty = { permissions: new Map(), environments: new Map(), runs: new Map(), comments: new Map() };
    this.repository = { name, ...empty, openPulls: new Map() };
  }

  static async start(options: { readonly token: string; readonly name?: string }): Promise<GitHubStandIn> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
    const standIn = new GitHubStandIn(server, `http://127.0.0.1:${address.port}`, { name: 'acme/widgets', ...options });
    server.on('request', (request, response) => standIn.answer(request, response));
    return standIn;
  }

  /** The next requests are answered like this, one each. */
  fail(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
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
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', url: path = '/', headers } = request;
    const fault = this.#faults.shift();
    const found = fault === undefined ? this.#find(method, path, headers.authorization) : undefined;
    const status = found?.status ?? (fault === undefined || fault === 'drop' ? 0 : fault.status);
    this.requests.push({ method, path, authorization: headers.authorization, status });
    if (fault === 'drop') return void request.socket.destroy();
    const more = fault?.headers ?? {};
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more });
    response.end(JSON.stringify(found?.body ?? { message: fault?.message ?? 'Server Error', documentation_url: '' }));
  }

  #find(method: string, path: string, authorization: string | undefined): { status: number; body: unknown } {
    const parts = splitPath(path);
    if (authorization !== `token ${this.#token}` && authorization !== `Bearer ${this.#token}`)
      return { status: 401, body: { message: 'Bad credentials' } };
    const known = method === 'GET' && `${parts[1]}/${parts[2]}` === this.repository.name && parts[0] === 'repos';
    const query = new URLSearchParams(path.split('?')[1]);
    const body = known ? (this.#pulls(parts.slice(3), query) ?? this.#resource(parts.slice(3))) : undefined;
    return body === undefined ? { status: 404, body: { message: 'Not Found' } } : { status: 200, body };
  }

  #pulls([kind, ...rest]: readonly string[], query: URLSearchParams): object[] | undefined {
    if (kind !== 'pulls' || rest.length > 0 || query.get('state') !== 'open') return undefined;
    const { name, openPulls } = this.repository;
    const [owner = '', branch = ''] = (query.get('head') ?? '').split(':');
    const number = owner === name.split('/')[0] ? openPulls.get(branch) : undefined;
    return number === undefined ? [] : [pullOf(number, branch)];
  }

  #resource([kind, second = '', third = '', fourth]: readonly string[]): object | undefined {
    const { permissions, environments, runs, comments } = this.repository;
    switch (`${kind} ${fourth ?? ''}`) {
      case 'collaborators ': {
        const role = third === 'permission' ? permissions.get(second) : undefined;
        return role === undefined ? undefined : permissionOf(fullUser(second), role);
      }
      case 'environments ': {
        const environment = environments.get(second);
        return environment === undefined ? undefined : environmentOf(second, environment);
      }
      case 'actions ':
      case 'actions approvals': {
        const run = second === 'runs' ? runs.get(third) : undefined;
        if (run === undefined) return undefined;
        return fourth === undefined ? runOf(third, run) : (run.reviews ?? []).map(reviewOf);
      }
      case 'issues ': {
        const comment = second === 'comments' ? comments.get(third) : undefined;
        return comment === undefined ? undefined : commentOf(comment);
      }
      default:
        return undefined;
    }
  }
}
