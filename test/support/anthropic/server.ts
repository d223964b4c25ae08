import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { countTokens, createCache, tokens, type CacheUsage } from './cache.ts';
import { isRecord } from './record.ts';
import { errorType, type MessageReply, type Reply } from './reply.ts';
import { document, events, serialise, type Answer } from './stream.ts';
import { refuse } from './validate.ts';

/** One request as it arrived, and what the stand-in reported as its usage (absent until a message was answered). */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly raw: string;
  usage?: CacheUsage & { readonly output_tokens: number };
  /** Why it was refused before the script saw it. */
  refused?: string;
}

/** The answer to the nth acceptable `POST /v1/messages`, n from 1. */
export type Script = (request: RecordedRequest, n: number) => Reply | Promise<Reply>;

export interface Anthropic {
  /** The base URL for clients, loopback, no trailing slash. */
  readonly url: string;
  /** Every request in order of arrival, refused ones included. */
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

/** An identity token that is taken, and the access token that it is exchanged for. */
export interface Identity {
  readonly assertion: string;
  readonly accessToken: string;
}

interface Room {
  readonly script: Script;
  readonly apiKey?: string;
  readonly identity?: Identity;
  readonly requests: RecordedRequest[];
  readonly cache: ReturnType<typeof createCache>;
  readonly paused: Set<string>;
  answered: number;
}

/**
 * A stand-in for the Messages API on loopback: it streams real server-sent events, refuses what the real API refuses, counts
 * four characters as a token, and reports what its prompt cache would serve. Runs under plain `node`, no test framework.
 */
export const startAnthropic = async (options: {
  readonly script: Script;
  /** When given, any other key is answered with 401. */
  readonly apiKey?: string;
  readonly identity?: Identity;
}): Promise<Anthropic> => {
  const room: Room = { ...options, requests: [], cache: createCache(), paused: new Set(), answered: 0 };
  const server = createServer((request, response) => {
    serve(room, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(errorBody('api_error', `the stand-in's script failed: ${String(error)}`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests: room.requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const errorBody = (type: string, message: string): string =>
  JSON.stringify({ type: 'error', error: { type, message }, request_id: null });

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

const parse = (raw: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(raw);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const serve = async (room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const raw = await read(request);
  const path = new URL(request.url ?? '/', 'http://stand-in').pathname;
  const body = parse(raw);
  const recorded: RecordedRequest = {
    method: request.method ?? '',
    path,
    headers: request.headers,
    body: body ?? {},
    raw,
  };
  room.requests.push(recorded);
  response.setHeader('request-id', `req_${String(room.requests.length).padStart(6, '0')}`);
  if (path === '/v1/oauth/token' && room.identity !== undefined) return exchange(room.identity, recorded, response);
  const kind = path === '/v1/messages' ? 'messages' : path === '/v1/messages/count_tokens' ? 'count' : undefined;
  if (kind === undefined || request.method !== 'POST') return fail(recorded, response, 404, 'Not found');
  if (body === undefined) return fail(recorded, response, 400, 'The request body is not valid JSON');
  const refused = refuse(recorded, { ...room, kind });
  if (refused !== undefined) return fail(recorded, response, refused.status, refused.message);
  if (kind === 'count') return json(response, { input_tokens: countTokens(body) });
  room.answered += 1;
  const n = room.answered;
  const reply = await room.script(recorded, n);
  if (reply.kind === 'raw') {
    response.writeHead(reply.status, reply.headers).end(reply.body);
    return;
  }
  await answer(room, recorded, response, { reply, n });
};

/** The jwt-bearer grant (RFC 7523), as the SDK asks for it. */
const exchange = (identity: Identity, recorded: RecordedRequest, response: ServerResponse): void => {
  if (recorded.body['assertion'] !== identity.assertion) return fail(recorded, response, 401, 'no such identity');
  json(response, { access_token: identity.accessToken, token_type: 'Bearer', expires_in: 3600 });
};

const fail = (recorded: RecordedRequest, response: ServerResponse, status: number, message: string): void => {
  recorded.refused = message;
  response.writeHead(status, { 'content-type': 'application/json' }).end(errorBody(errorType(status), message));
};

const json = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

const answer = async (
  room: Room,
  recorded: RecordedRequest,
  response: ServerResponse,
  { reply, n }: { readonly reply: MessageReply; readonly n: number },
): Promise<void> => {
  const usage = { ...room.cache(recorded.body), output_tokens: tokens(JSON.stringify(reply.content).length) };
  recorded.usage = usage;
  const told: Answer = {
    id: `msg_${String(n).padStart(6, '0')}`,
    model: reply.model ?? String(recorded.body['model']),
    usage: { ...usage, service_tier: 'standard', ...reply.usage },
  };
  if (reply.stop === 'pause_turn') room.paused.add(JSON.stringify(document(reply, told)['content']));
  if (recorded.body['stream'] !== true) return json(response, document(reply, told));
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  await send(response, reply, events(reply, told));
};

const send = async (
  response: ServerResponse,
  { fault }: MessageReply,
  all: readonly { readonly type: string }[],
): Promise<void> => {
  const until = fault === undefined ? all.length : Math.min(fault.after, all.length);
  for (const [at, event] of all.slice(0, until).entries())
    await write(response, `${serialise(event)}${at === 0 ? serialise({ type: 'ping' }) : ''}`);
  switch (fault?.kind) {
    case undefined:
      response.end();
      return;
    case 'cut':
      response.flushHeaders();
      if (fault.how === 'eof') response.end();
      else response.socket?.resetAndDestroy();
      return;
    case 'stall':
      return;
    case 'error':
      response.end(serialise({ type: 'error', error: { type: fault.type, message: `scripted ${fault.type}` } }));
  }
};

/** Written out before the next step: a reset that overtakes the events before it would be another fault than the one asked for. */
const write = (response: ServerResponse, data: string): Promise<void> =>
  new Promise((resolve) => {
    // The callback has an error when the client is gone; what is then left to say does not matter.
    response.write(data, () => resolve());
  });

/** Answers in the order given; the last one repeats. */
export const inOrder =
  (...replies: readonly Reply[]): Script =>
  (_request, n) => {
    const reply = replies[Math.min(n, replies.length) - 1];
    if (reply === undefined) throw new Error('inOrder needs a reply');
    return reply;
  };
