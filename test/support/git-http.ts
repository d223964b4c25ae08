import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { startChild } from '../../src/lib/exec.ts';
import { gitEnvironment } from './git.ts';

export interface GitHttp extends AsyncDisposable {
  readonly origin: string;
  /** `Authorization` of every request, in order; empty where there was none. */
  readonly authorizations: readonly string[];
}

export interface GitHttpOptions {
  /** Folder of bare repositories. */
  readonly root: string;
  /** The only credential accepted, as the `Authorization` header has it; or whether one is accepted for a request. */
  readonly authorization: string | ((given: string, request: IncomingMessage) => boolean);
  /** Awaited before a request is answered. */
  readonly onRequest?: (request: IncomingMessage) => Promise<void>;
  /** Called when git has carried out a request. */
  readonly onAnswered?: (request: IncomingMessage) => void;
}

const accepts = ({ authorization }: GitHttpOptions, given: string, request: IncomingMessage): boolean =>
  typeof authorization === 'string'
    ? given.toLowerCase() === authorization.toLowerCase()
    : authorization(given, request);

/** Serves bare repositories over smart HTTP on the loopback interface with git's own CGI program. */
export const serveGit = async (options: GitHttpOptions): Promise<GitHttp> => {
  const authorizations: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const given = request.headers.authorization ?? '';
    authorizations.push(given);
    await options.onRequest?.(request);
    if (accepts(options, given, request)) {
      await runBackend(options.root, request, response);
      options.onAnswered?.(request);
      return;
    }
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    authorizations,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};

const runBackend = async (root: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const child = startChild('git', ['http-backend'], {
    env: {
      ...gitEnvironment,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'somebody',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  child.stderr.resume();
  request.pipe(child.stdin);
  const output = Buffer.concat((await child.stdout.toArray()).map((chunk) => Buffer.from(chunk)));
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .toString('latin1', 0, end)
    .split('\r\n')
    .map((line) => line.split(': ', 2));
  const status = Number.parseInt(headers.find(([name]) => name === 'Status')?.[1] ?? '200', 10);
  response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
  response.end(output.subarray(end + 4));
};
