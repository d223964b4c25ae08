import { isRecord } from './record.ts';

/** What a thrown value means for the session. `why` and `detail` are one line for people. */
export type AgentFailure =
  | { readonly kind: 'transient'; readonly retryAfterSeconds?: number; readonly why: string }
  | { readonly kind: 'auth'; readonly detail: string }
  | { readonly kind: 'context' }
  | { readonly kind: 'fatal'; readonly detail: string }
  | { readonly kind: 'aborted' };

/**
 * Classifies anything that a request to the API throws. Statuses and error types are those of the API's errors page and of the
 * SDK's `ErrorType` and `ErrorDetails`; the SDK's classes are told by their names, so that it need not be loaded here.
 */
export const classify = (error: unknown): AgentFailure => {
  const chain = causes(error);
  const api = chain.map(apiError).find((each) => each !== undefined);
  if (api !== undefined) return classifyApiError(api);
  if (chain.some(isAbort)) return { kind: 'aborted' };
  const network = chain.map(networkProblem).find((each) => each !== undefined);
  if (network !== undefined) return { kind: 'transient', why: network };
  return { kind: 'fatal', detail: firstLine(error) };
};

interface ApiError {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly code: string | undefined;
  readonly text: string;
  readonly html: boolean;
  readonly retryAfterSeconds: number | undefined;
}

/** Error types that say more than their status: they also arrive inside a stream, where there is no status. */
const transientTypes = new Set([
  'overloaded_error',
  'api_error',
  'rate_limit_error',
  'timeout_error',
  'conflict_error',
]);
const authTypes = new Set(['authentication_error', 'permission_error', 'billing_error']);

/** Causes that stay until a person does something about the account, whatever their status. */
const accountCodes = new Set([
  'enforced_spend_limit_reached',
  'contract_spend_limit_reached',
  'linked_organization_spend_limit_reached',
  'linked_organization_billing_unavailable',
  'user_profile_not_billable',
  'user_profile_billing_not_authorized',
  'organization_on_hold',
  'claude_code_key_creator_not_member',
  'cmek_key_disabled',
  'cmek_key_network_blocked',
]);

const classifyApiError = (error: ApiError): AgentFailure => {
  const { status, type, code } = error;
  const detail = describe(error);
  if (code !== undefined && accountCodes.has(code)) return { kind: 'auth', detail };
  if (type !== undefined && authTypes.has(type)) return { kind: 'auth', detail };
  if (status === 401 || status === 402 || status === 403) return { kind: 'auth', detail };
  if (status === 413 || type === 'request_too_large') return { kind: 'context' };
  if (status === 400 && !error.html) return classifyBadRequest(error, detail);
  if (isTransient(error))
    return {
      kind: 'transient',
      why: detail,
      ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    };
  return { kind: 'fatal', detail };
};

const isTransient = ({ status, type, html }: ApiError): boolean => {
  if (status === undefined) return type === undefined || transientTypes.has(type);
  return status === 408 || status === 409 || status === 429 || status >= 500 || (html && status !== 404);
};

/** For these two the API has only `invalid_request_error` and prose. */
const classifyBadRequest = (error: ApiError, detail: string): AgentFailure => {
  if (/credit balance is too low/i.test(error.text)) return { kind: 'auth', detail };
  if (/prompt is too long|exceed(s|ed)? (the )?(context|model's maximum)/i.test(error.text)) return { kind: 'context' };
  return { kind: 'fatal', detail };
};

const describe = ({ status, type, code, text, html }: ApiError): string => {
  const name = [status, code ?? type].filter((part) => part !== undefined).join(' ');
  const said = html ? 'a web page instead of JSON' : text;
  return clip([name, said].filter((part) => part !== '').join(': '));
};

const record = (value: unknown): Record<string, unknown> | undefined => (isRecord(value) ? value : undefined);

const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** An answer of the API, with a status or as an error event of a stream; connection errors are not. */
const apiError = (error: unknown): ApiError | undefined => {
  const value = record(error);
  if (value === undefined) return undefined;
  const status = value['status'] ?? value['statusCode'];
  const body = record(value['error']);
  const inner = record(body?.['error']);
  if (typeof status !== 'number' && inner === undefined) return undefined;
  const headers = value['headers'] instanceof Headers ? value['headers'] : undefined;
  return {
    status: typeof status === 'number' ? status : undefined,
    type: word(value['type']) ?? word(inner?.['type']),
    code: word(value['errorCode']) ?? word(record(inner?.['details'])?.['error_code']),
    // Of an exchange that failed the SDK keeps what may be shown, in the message.
    text: word(inner?.['message']) ?? word(body?.['message']) ?? (isExchange(value) ? firstLine(error) : ''),
    html: headers?.get('content-type')?.includes('text/html') === true,
    retryAfterSeconds: retryAfter(headers),
  };
};

const isExchange = ({ name }: Record<string, unknown>): boolean => name === 'WorkloadIdentityError';

/** `retry-after` in seconds; the dated form is left to the exponential wait, as it needs a synchronised clock. */
const retryAfter = (headers: Headers | undefined): number | undefined => {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  const seconds = ms >= 0 ? ms / 1000 : Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
};

const isAbort = (error: unknown): boolean => {
  const name = record(error)?.['name'];
  return name === 'AbortError' || name === 'APIUserAbortError';
};

const networkCodes = /^(E[A-Z]+|UND_ERR_\w+|ERR_(SSL|TLS|HTTP2|STREAM)_?\w*|CERT_\w+|HPE_\w+)$/;

const networkProblem = (error: unknown): string | undefined => {
  const value = record(error);
  switch (value?.['name']) {
    case 'StalledError':
    case 'WebPageError':
      return firstLine(error);
    case 'APIConnectionTimeoutError':
      return 'the request timed out';
    case 'SyntaxError':
      return 'the answer was not JSON';
  }
  const code = word(value?.['code']);
  if (code !== undefined && networkCodes.test(code)) return `network: ${code}`;
  return value?.['name'] === 'APIConnectionError' ? `network: ${causeLine(error)}` : undefined;
};

const causeLine = (error: unknown): string => {
  const last = causes(error).at(-1);
  return word(record(last)?.['code']) ?? firstLine(last);
};

/** The error and its causes, outermost first; a cycle ends it. */
const causes = (error: unknown): unknown[] => {
  const chain: unknown[] = [];
  for (let each: unknown = error; each !== undefined && each !== null && !chain.includes(each);) {
    chain.push(each);
    each = record(each)?.['cause'];
  }
  return chain;
};

const firstLine = (error: unknown): string => clip(word(record(error)?.['message']) ?? String(error));

const clip = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
};
