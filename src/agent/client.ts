import { Console } from 'node:console';

import type Anthropic from '@anthropic-ai/sdk';
import type { Middleware } from '@anthropic-ai/sdk/core/middleware';

import type { Clock } from '../lib/clock.ts';
import { docs } from '../lib/docs.ts';
import { err, ok, type Failure, type Result } from '../lib/result.ts';

/** The SDK's client; only this file makes one. */
export type AgentClient = Anthropic;

/** GitHub OIDC in place of a stored key: the ids of a federation rule, and where the runner's identity token comes from. */
interface Federation {
  readonly ruleId: string;
  readonly organizationId: string;
  readonly serviceAccountId?: string;
  readonly workspaceId?: string;
  readonly identityToken: () => Promise<string>;
}

export interface ClientRequest {
  readonly apiKey?: string;
  readonly federation?: Federation;
  /** What a federation that was begun lacks, for the failure. */
  readonly lacking?: string;
  /** Without it the SDK's default (`ANTHROPIC_BASE_URL`, then the public API). */
  readonly baseUrl?: string;
  readonly clock: Clock;
  /** Longest silence of a streamed answer; any byte ends it, pings too. Default 120. */
  readonly stallSeconds?: number;
}

/** A streamed answer was silent for too long. Thrown where the answer is read, so `classify` sees it. */
export class StalledError extends Error {
  override readonly name = 'StalledError';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`nothing was heard from the API for ${seconds} s`);
    this.seconds = seconds;
  }
}

/** A web page came where an event stream was asked for: a proxy, a captive portal, or a wrong base-url. */
class WebPageError extends Error {
  override readonly name = 'WebPageError';

  constructor() {
    super('a web page came instead of an answer of the API');
  }
}

const defaultStallSeconds = 120;

/**
 * Loads the SDK and makes a client whose silence is bounded and whose errors carry no key. Without a usable credential it is a
 * failure with the code `no-credential` or `bad-api-key`; nothing is sent.
 */
export const createClient = async (request: ClientRequest): Promise<Result<AgentClient, Failure>> => {
  const apiKey = request.apiKey?.trim();
  const { federation } = request;
  if (!apiKey && federation === undefined)
    return err({
      code: 'no-credential',
      message: `There is no API key for the agent${request.lacking === undefined ? '' : `, and ${request.lacking}`}.`,
      hint: `Give the input anthropic-api-key (in a terminal ANTHROPIC_API_KEY), or set up workload identity federation: ${docs('security')}`,
    });
  // The platform's own complaint about such a header quotes it in full.
  if (apiKey && !/^[\x21-\x7e]+$/.test(apiKey))
    return err({ code: 'bad-api-key', message: 'The API key has characters that no key has.' });
  const { default: Sdk } = await import('@anthropic-ai/sdk');
  return ok(
    new Sdk({
      ...(apiKey ? { apiKey } : {}),
      ...(apiKey || federation === undefined ? {} : { credentials: await credentials(federation, request.baseUrl) }),
      ...(request.baseUrl === undefined ? {} : { baseURL: request.baseUrl }),
      // The SDK's own retries are silent, and it obeys a retry-after of any length: the session waits itself, so that
      // every wait is seen in the log and max-wait holds.
      maxRetries: 0,
      middleware: [
        stallWatch(request.clock, request.stallSeconds ?? defaultStallSeconds),
        ...(apiKey ? [keyScrub(apiKey)] : []),
      ],
      // The SDK's default logger writes to stdout, which belongs to reports and workflow commands.
      logger: new Console(process.stderr),
      logLevel: 'warn',
      openTelemetry: false,
    }),
  );
};

const credentials = async (federation: Federation, baseUrl: string | undefined) => {
  const { oidcFederationProvider } = await import('@anthropic-ai/sdk/lib/credentials/oidc-federation');
  return oidcFederationProvider({
    identityTokenProvider: () => federation.identityToken(),
    federationRuleId: federation.ruleId,
    organizationId: federation.organizationId,
    ...(federation.serviceAccountId === undefined ? {} : { serviceAccountId: federation.serviceAccountId }),
    ...(federation.workspaceId === undefined ? {} : { workspaceId: federation.workspaceId }),
    baseURL: baseUrl ?? 'https://api.anthropic.com',
    fetch,
  });
};

/** The SDK's timeout ends with the headers; a stream that falls silent after them would hang for ever. */
const stallWatch =
  (clock: Clock, seconds: number): Middleware =>
  async (request, next, context) => {
    if (context.options?.stream !== true) return next(request);
    const stop = new AbortController();
    const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal;
    const answer = next({ ...request, signal });
    const response = await orStall(answer, { clock, seconds }).catch((error: unknown) => {
      stop.abort();
      throw error;
    });
    if (response.ok && response.headers.get('content-type')?.startsWith('text/html') === true) {
      stop.abort();
      throw new WebPageError();
    }
    return response.body === null ? response : new Response(watched(response.body, { clock, seconds }), response);
  };

interface Limit {
  readonly clock: Clock;
  readonly seconds: number;
}

/** The promise, or a StalledError when it takes longer than the limit. */
const orStall = async <T>(promise: Promise<T>, { clock, seconds }: Limit): Promise<T> => {
  const settled = new AbortController();
  const watch = clock.sleep(seconds * 1000, settled.signal).then(() => {
    if (!settled.signal.aborted) throw new StalledError(seconds);
    return promise;
  });
  watch.catch(() => undefined);
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, watch]);
  } finally {
    settled.abort();
  }
};

const watched = (body: ReadableStream<Uint8Array>, limit: Limit): ReadableStream<Uint8Array> => {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await orStall(reader.read(), limit);
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          controller.error(error);
          await reader.cancel(error).catch(() => undefined);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
};

/** Some proxies echo the request in their error pages. */
const keyScrub =
  (apiKey: string): Middleware =>
  async (request, next) => {
    const response = await next(request);
    if (response.ok || response.body === null) return response;
    const text = await response.text();
    return new Response(text.replaceAll(apiKey, '***'), response);
  };
