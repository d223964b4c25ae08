import { describe, expect, it } from 'vitest';

import { cutAfter, html, message, report, sseError, stall, status, toolUse } from '../support/anthropic/reply.ts';
import { inOrder, startAnthropic } from '../support/anthropic/server.ts';
import { apiKey, connect, FastClock, messagesOf, runAgainst, runScript } from './session-rig.ts';

const tool = toolUse('bash', { command: 'a' });

describe('failures that pass', () => {
  it.each([
    ['408', status(408)],
    ['409', status(409)],
    ['429', status(429)],
    ['500', status(500)],
    ['502 as a web page', html(502)],
    ['503', status(503)],
    ['529', status(529)],
    ['a web page with 200', html(200)],
    ['overloaded in the stream', sseError('overloaded_error', 3)],
    ['api_error in the stream', sseError('api_error', 1)],
    ['rate_limit_error in the stream', sseError('rate_limit_error', 0)],
    ['timeout_error in the stream', sseError('timeout_error', 2)],
    ['a reset before the first event', cutAfter(0, 'reset')],
    ['a reset in the middle', cutAfter(3, 'reset')],
    ['a clean end before the first event', cutAfter(0, 'eof')],
    ['a clean end in the middle', cutAfter(3, 'eof')],
    ['a clean end before message_stop', cutAfter(5, 'eof', message([{ type: 'text', text: 'x' }], 'end_turn'))],
    ['a message without a stop reason', message([{ type: 'text', text: 'half a sent' }], null)],
    ['a reset inside a tool input', cutAfter(4, 'reset', toolUse('bash', { command: 'x'.repeat(200) }))],
  ])('waits and retries the one request after %s', async (_name, failure) => {
    const { result, requests, waits } = await runScript(inOrder(tool, failure, report()));
    expect(result).toMatchObject({ kind: 'report' });
    expect(waits).toHaveLength(1);
    expect(requests).toHaveLength(3);
    expect(requests[2]?.raw).toBe(requests[1]?.raw);
  });

  it('says that a web page came', async () => {
    const { waits } = await runScript(inOrder(html(200), report()));
    expect(waits[0]?.why).toBe('a web page came instead of an answer of the API');
  });

  it('takes a silent stream for a failure', async () => {
    const { result, requests, waits } = await runScript(inOrder(stall(2), report()), { stallSeconds: 0.2 });
    expect(result.kind).toBe('report');
    expect(requests.length).toBeGreaterThan(1);
    expect(waits[0]?.why).toBe('nothing was heard from the API for 0.2 s');
  });

  it('does not count failures as turns', async () => {
    const { result } = await runScript(inOrder(tool, status(529), status(529), report()), { maxTurns: 2 });
    expect(result.kind).toBe('report');
  });

  it('waits what retry-after says', async () => {
    const clock = new FastClock();
    await runScript(inOrder(status(429, { retryAfter: 17 }), report()), { clock });
    expect(clock.slept).toEqual([17]);
  });

  it('caps retry-after by what is left of max-wait', async () => {
    const clock = new FastClock();
    const { result } = await runScript(inOrder(status(429, { retryAfter: 3600 }), report()), {
      clock,
      maxWaitSeconds: 90,
    });
    expect(clock.slept).toEqual([90]);
    expect(result.kind).toBe('report');
  });

  it('doubles its own waits from 1 s to 60 s, times the jitter', async () => {
    const clock = new FastClock();
    const failures = Array.from({ length: 8 }, () => status(529));
    await runScript(inOrder(...failures, report()), { clock, random: () => 0.5 });
    expect(clock.slept).toEqual([0.5, 1, 2, 4, 8, 16, 30, 30]);
  });

  it('starts waiting anew after an answer', async () => {
    const clock = new FastClock();
    await runScript(inOrder(status(529), status(529), tool, status(529), report()), { clock });
    expect(clock.slept).toEqual([0.5, 1, 0.5]);
  });

  it('never hammers, whatever the jitter and the server say', async () => {
    const clock = new FastClock();
    const { result } = await runScript(inOrder(status(429, { retryAfter: 0 })), {
      clock,
      random: () => 0,
      maxWaitSeconds: 1,
    });
    expect(result).toMatchObject({ kind: 'blocked', reason: 'overloaded' });
    expect(Math.min(...clock.slept.slice(0, -1))).toBeGreaterThanOrEqual(0.1);
  });

  it('is overloaded past max-wait', async () => {
    const clock = new FastClock();
    const { result } = await runScript(inOrder(status(529)), { clock, maxWaitSeconds: 100 });
    expect(result).toMatchObject({
      kind: 'blocked',
      reason: 'overloaded',
      detail: expect.stringContaining('529 overloaded_error'),
    });
    expect(clock.slept.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 6);
  });

  it('does not wait at all with max-wait 0', async () => {
    const { result, waits, requests } = await runScript(inOrder(status(529)), { maxWaitSeconds: 0 });
    expect(result).toMatchObject({ kind: 'blocked', reason: 'overloaded' });
    expect(waits).toHaveLength(0);
    expect(requests).toHaveLength(1);
  });

  it('ends at once when cancelled while it waits', async () => {
    const stop = new AbortController();
    const { result, requests } = await runScript(inOrder(status(529)), {
      signal: stop.signal,
      waiting: () => stop.abort(),
    });
    expect(result.kind).toBe('cancelled');
    expect(requests).toHaveLength(1);
  });

  it('is cancelled in the middle of a stream', async () => {
    const stop = new AbortController();
    const { result } = await runScript(
      (_request, n) => {
        if (n === 1) setImmediate(() => stop.abort());
        return stall(2);
      },
      { signal: stop.signal },
    );
    expect(result.kind).toBe('cancelled');
  });

  it('waits when the network is gone', async () => {
    const api = await startAnthropic({ script: inOrder(report()) });
    const client = await connect(api.url);
    await api.close();
    const { result, waits } = await runAgainst(client, { maxWaitSeconds: 2 });
    expect(result).toMatchObject({ kind: 'blocked', reason: 'overloaded' });
    expect(waits[0]?.why).toBe('network: ECONNREFUSED');
  });

  it('counts what a cut stream had used', async () => {
    const usage = { input_tokens: 50, output_tokens: 9, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 };
    const { result } = await runScript(inOrder(cutAfter(3, 'reset', report({}, { usage })), report({}, { usage })));
    expect(result.usage).toMatchObject({ requests: 2, input_tokens: 100, output_tokens: 10 });
  });
});

describe('failures that need a person', () => {
  it.each([
    ['401', status(401)],
    ['402', status(402)],
    ['403', status(403)],
    ['a spend limit', status(429, { errorCode: 'enforced_spend_limit_reached' })],
    ['a contract spend limit', status(429, { errorCode: 'contract_spend_limit_reached', retryAfter: 60 })],
    ['an empty account, today', status(400, { type: 'billing_error' })],
    [
      'an empty account, as it used to be',
      status(400, { message: 'Your credit balance is too low to access the API.' }),
    ],
    ['a lost permission inside the stream', sseError('permission_error', 1)],
  ])('pauses at once after %s', async (_name, failure) => {
    const { result, requests, waits } = await runScript(inOrder(failure, report()));
    expect(result).toMatchObject({ kind: 'blocked', reason: 'auth' });
    expect(requests).toHaveLength(1);
    expect(waits).toHaveLength(0);
  });

  it('has no key in what it says, even when the answer quotes it', async () => {
    const { result, transcript } = await runScript(inOrder(status(401, { message: `bad key ${apiKey}` })));
    expect(result).toMatchObject({ kind: 'blocked', detail: '401 authentication_error: bad key ***' });
    expect(JSON.stringify([result, transcript])).not.toContain(apiKey);
  });
});

describe('failures of this session', () => {
  it.each([
    ['413', status(413)],
    ['a prompt that is too long', status(400, { message: 'prompt is too long: 1000001 tokens > 1000000 maximum' })],
  ])('fails as context after %s', async (_name, failure) => {
    const { result, requests } = await runScript(inOrder(failure));
    expect(result).toMatchObject({ kind: 'failed', error: expect.stringContaining('context window') });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['400', status(400)],
    ['404', status(404, { message: 'model: no-such-model' })],
    ['422', status(422)],
  ])('fails after %s', async (_name, failure) => {
    const { result, requests } = await runScript(inOrder(failure));
    expect(result).toMatchObject({ kind: 'failed', error: expect.stringContaining('the API refused the request') });
    expect(requests).toHaveLength(1);
  });

  it('keeps what was done before', async () => {
    const { requests } = await runScript(inOrder(tool, tool, status(500), report()));
    expect(messagesOf(requests[3])).toHaveLength(5);
  });
});
