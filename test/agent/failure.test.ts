import { describe, expect, it } from 'vitest';

import { StalledError } from '../../src/agent/client.ts';
import { classify } from '../../src/agent/failure.ts';

const named = (name: string, message = 'x', extra: object = {}): Error =>
  Object.assign(new Error(message), { name, ...extra });

const limited = (headers: Record<string, string>): unknown => ({ status: 429, headers: new Headers(headers) });

describe('classify', () => {
  it.each([
    ['a stalled stream', new StalledError(120), { kind: 'transient', why: 'nothing was heard from the API for 120 s' }],
    ['a stall that was wrapped', new Error('x', { cause: new StalledError(5) }), { kind: 'transient' }],
    ['a timeout', named('APIConnectionTimeoutError'), { kind: 'transient', why: 'the request timed out' }],
    [
      'a refused connection',
      named('APIConnectionError', 'Connection error.', {
        cause: named('TypeError', 'fetch failed', { code: 'ECONNREFUSED' }),
      }),
      { kind: 'transient', why: 'network: ECONNREFUSED' },
    ],
    [
      'a lost name',
      named('Error', 'getaddrinfo', { code: 'ENOTFOUND' }),
      { kind: 'transient', why: 'network: ENOTFOUND' },
    ],
    [
      'a cut socket',
      named('AnthropicError', 'terminated', { cause: named('SocketError', 'x', { code: 'UND_ERR_SOCKET' }) }),
      { kind: 'transient' },
    ],
    [
      'something that is not JSON',
      new SyntaxError('Unexpected token <'),
      { kind: 'transient', why: 'the answer was not JSON' },
    ],
    ['an abort', new DOMException('x', 'AbortError'), { kind: 'aborted' }],
    ['an abort of the SDK', named('APIUserAbortError'), { kind: 'aborted' }],
    [
      'an identity token that is refused',
      named('WorkloadIdentityError', 'exchange failed', { statusCode: 401 }),
      { kind: 'auth', detail: '401: exchange failed' },
    ],
    ['a token service that is down', named('WorkloadIdentityError', 'x', { statusCode: 503 }), { kind: 'transient' }],
    ['a bug', new RangeError('oops'), { kind: 'fatal', detail: 'oops' }],
    ['a string', 'boo', { kind: 'fatal', detail: 'boo' }],
    ['nothing', undefined, { kind: 'fatal', detail: 'undefined' }],
  ])('knows %s', (_name, error, expected) => {
    expect(classify(error)).toMatchObject(expected);
  });

  it('does not wait for a spend limit, whatever retry-after says', () => {
    const error = named('RateLimitError', 'x', {
      status: 429,
      headers: new Headers({ 'retry-after': '60' }),
      error: {
        error: { type: 'rate_limit_error', message: 'm', details: { error_code: 'enforced_spend_limit_reached' } },
      },
    });
    expect(classify(error)).toEqual({ kind: 'auth', detail: '429 enforced_spend_limit_reached: m' });
  });

  it('reads retry-after in both units and ignores a date', () => {
    expect(classify(limited({ 'retry-after': '7' }))).toMatchObject({ retryAfterSeconds: 7 });
    expect(classify(limited({ 'retry-after-ms': '1500', 'retry-after': '7' }))).toMatchObject({
      retryAfterSeconds: 1.5,
    });
    expect(classify(limited({ 'retry-after': 'Mon, 23 Nov 2026 08:00:00 GMT' }))).not.toHaveProperty(
      'retryAfterSeconds',
    );
    expect(classify(limited({ 'retry-after': '-3' }))).not.toHaveProperty('retryAfterSeconds');
  });

  it('survives a cycle of causes', () => {
    const error = new Error('round');
    error.cause = error;
    expect(classify(error)).toEqual({ kind: 'fatal', detail: 'round' });
  });

  it('keeps details to one short line', () => {
    expect(classify(new Error(`a\n\tb ${'c'.repeat(1000)}`))).toEqual({
      kind: 'fatal',
      detail: `a b ${'c'.repeat(295)}…`,
    });
  });
});
