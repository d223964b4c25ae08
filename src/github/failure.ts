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

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});
const recordsOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The details of a 422 come as `errors`: texts, or objects with a message or a field and a code (docs: troubleshooting the REST API). */
const detailsOf = (errors: unknown): readonly string[] =>
  (Array.isArray(errors) ? errors : []).map((error: unknown) => {
    const { message, resource, field, code } = recordOf(error);
    return text(error) || text(message) || [resource, field, code].map(text).filter(Boolean).join(' ');
  });

/** GraphQL answers 200 whatever happens; its errors have a type. One without a type and a code is GitHub's own trouble. */
const statusOfType: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  RATE_LIMITED: 429,
};

const graphqlStatus = (errors: readonly Fields[]): number => {
  const [first = {}] = errors;
  if (first['type'] === undefined) return recordOf(first['extensions'])['code'] === undefined ? 500 : 422;
  return statusOfType[text(first['type'])] ?? 422;
};

/** Only what was answered: a request error of Octokit also holds the request, which a failure has no business with. */
export const answerOf = (error: unknown): Answer => {
  const { response, errors, headers: graphqlHeaders } = recordOf(error);
  if (Array.isArray(errors) && isRecord(response)) {
    const said = recordsOf(errors).map(({ message }) => text(message));
    return { status: graphqlStatus(recordsOf(errors)), headers: recordOf(graphqlHeaders), message: said.join('; ') };
  }
  if (!isRecord(response)) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { headers: {}, message: why instanceof Error ? why.message : 'unknown' };
  }
  const { status, headers, data } = response;
  const { message, errors: details } = recordOf(data);
  const said = [text(message), ...detailsOf(details)].filter((one) => one !== '');
  return { status: Number(status), headers: recordOf(headers), message: said.join('; ') };
};

const longestWaitMs = 60_000;
const firstWaitMs = 1000;

/** A limit answers with 429, or with 403 and a header that says how long (docs: rate limits for the REST API). */
const limited = ({ status, headers }: Answer): boolean =>
  status === 429 ||
  (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));

/** Whether nobody knows if what was asked for happened: no answer came, or one that the API failed. */
export const isOpen = ({ status }: Answer): boolean => status === undefined || status >= 500;

/** Milliseconds to wait before the request is tried again; undefined when trying again is of no use, or would take more than a minute. */
export const waitBefore = (answer: Answer, attempt: number, now: Date): number | undefined => {
  const { headers } = answer;
  const backoff = firstWaitMs * 2 ** (attempt - 1);
  if (isOpen(answer)) return backoff;
  if (!limited(answer)) return undefined;
  const after = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now.getTime();
  const wait = Math.max(0, Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : backoff);
  return wait > longestWaitMs ? undefined : wait;
};

/** What kind of failure an answer is, and what to do about it. */
const adviceOn = (answer: Answer, needs: string): readonly [code: string, hint: string] => {
  if (isOpen(answer)) return ['unreachable', 'try again when the API of GitHub answers'];
  if (limited(answer)) return ['github-limit', 'the token has used up its requests; try again later'];
  switch (answer.status ?? 0) {
    case 401:
      return ['github-auth', 'the token (input github-token) is wrong or has expired'];
    case 403:
    case 404:
      return ['github-refused', `the token needs the permission \`${needs}\``];
    case 409:
      return ['github-refused', 'somebody else changed it at the same time; try again'];
    default:
      return ['github-refused', 'GitHub does not take the request as it is: see what it answered'];
  }
};

/** The answer as a failure: what could not be done, what GitHub said, and what to do about it. */
export const apiFailure = ({ what, needs }: Purpose, answer: Answer): ApiFailure => {
  const { status } = answer;
  const said = oneLine(answer.message).slice(0, 300);
  const message = `cannot ${what}: ${status === undefined ? '' : `GitHub answered ${status}`}${status !== undefined && said !== '' ? ': ' : ''}${said}`;
  const [code, hint] = adviceOn(answer, needs);
  return { ...(status === undefined ? {} : { status }), code, message, hint };
};

/** The same, where it cannot be found out whether GitHub did what it was asked for. */
export const doubt = (purpose: Purpose, answer: Answer): ApiFailure => ({
  ...apiFailure(purpose, answer),
  hint: 'it may have happened all the same: look before you try again',
});
