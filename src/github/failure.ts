import type { Failure } from '../lib/result.ts';
import { oneLine } from '../lib/text.ts';

/** A failure of the API; `status` is absent when it did not answer. */
export interface ApiFailure extends Failure {
  readonly status?: number;
}

/** What a request is for, for people, and the permission that its token needs. */
export interface Purpose {
  /** As in `cannot <what>`. */
  readonly what: string;
  /** As in a job's `permissions`: `actions: read`. */
  readonly needs: string;
}

/** A request that did not succeed; without `status` there was no answer. */
export interface Answer {
  readonly status?: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** What the API, or the network, said. Untrusted text. */
  readonly message: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Only what was answered: a request error of Octokit also holds the request, which a failure has no business with. */
export const answerOf = (error: unknown): Answer => {
  const response = isRecord(error) && isRecord(error['response']) ? error['response'] : undefined;
  if (response === undefined) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { headers: {}, message: why instanceof Error ? why.message : 'unknown' };
  }
  const { status, headers, data } = response;
  const said = isRecord(data) && typeof data['message'] === 'string' ? data['message'] : '';
  return { status: Number(status), headers: isRecord(headers) ? headers : {}, message: said };
};

const longestWaitMs = 60_000;
const firstWaitMs = 1000;

/** A limit answers with 429, or with 403 and a header that says how long (docs: rate limits for the REST API). */
const limited = ({ status, headers }: Answer): boolean =>
  status === 429 ||
  (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));

/** Milliseconds to wait before the request is tried again; undefined when trying again is of no use, or would take more than a minute. */
export const waitBefore = (answer: Answer, attempt: number, now: Date): number | undefined => {
  const { status, headers } = answer;
  const backoff = firstWaitMs * 2 ** (attempt - 1);
  if (status === undefined || status >= 500) return backoff;
  if (!limited(answer)) return undefined;
  const after = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now.getTime();
  const wait = Math.max(0, Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : backoff);
  return wait > longestWaitMs ? undefined : wait;
};

/** The answer as a failure: what could not be done, what GitHub said, and what to do about it. */
export const apiFailure = ({ what, needs }: Purpose, answer: Answer): ApiFailure => {
  const { status } = answer;
  const said = oneLine(answer.message).slice(0, 300);
  const message = `cannot ${what}: ${status === undefined ? '' : `GitHub answered ${status}`}${status !== undefined && said !== '' ? ': ' : ''}${said}`;
  const known = status === undefined ? {} : { status };
  if (status === undefined || status >= 500)
    return { ...known, code: 'unreachable', message, hint: 'try again when the API of GitHub answers' };
  if (limited(answer))
    return { ...known, code: 'github-limit', message, hint: 'the token has used up its requests; try again later' };
  if (status === 401)
    return { ...known, code: 'github-auth', message, hint: 'the token (input github-token) is wrong or has expired' };
  if (status === 403 || status === 404)
    return { ...known, code: 'github-refused', message, hint: `the token needs the permission \`${needs}\`` };
  return { ...known, code: 'github-refused', message };
};
