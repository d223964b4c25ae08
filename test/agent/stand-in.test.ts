import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

import { createCache } from '../support/anthropic/cache.ts';
import { message, report, text, toolUse } from '../support/anthropic/reply.ts';
import { inOrder, startAnthropic } from '../support/anthropic/server.ts';

const user = (content: unknown): unknown => ({ role: 'user', content });
const assistant = (content: unknown): unknown => ({ role: 'assistant', content });
const good = { model: 'm', max_tokens: 10, messages: [user('hello')] };
const goodHeaders = {
  'content-type': 'application/json',
  'anthropic-version': '2026-10-21',
  authorization: 'Bearer key',
};
const call = { type: 'tool_use', id: 'a', name: 't', input: {} };
const result = { type: 'tool_result', tool_use_id: 'a', content: 'ok' };
const mark = { cache_control: { type: 'ephemeral' } };
const marked = { type: 'text', text: 'x', ...mark };

const post = async (
  body: unknown,
  headers: Record<string, string> = goodHeaders,
  path = '/v1/messages',
): Promise<{ readonly status: number; readonly body: string }> => {
  const api = await startAnthropic({ script: inOrder(report()), apiKey: 'key' });
  try {
    const raw = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${api.url}${path}`, { method: 'POST', headers, body: raw });
    return { status: response.status, body: await response.text() };
  } finally {
    await api.close();
  }
};

describe('the stand-in refuses what the API refuses', () => {
  it.each([
    ['no key', good, { ...goodHeaders, authorization: '' }, 401],
    ['a wrong key', good, { ...goodHeaders, authorization: 'Bearer other' }, 401],
    ['no version', good, { ...goodHeaders, 'anthropic-version': undefined }, 400],
    ['no JSON', '{', goodHeaders, 400],
    ['no model', { ...good, model: undefined }, goodHeaders, 400],
    ['no max_tokens', { ...good, max_tokens: undefined }, goodHeaders, 400],
    ['no messages', { ...good, messages: [] }, goodHeaders, 400],
    ['temperature', { ...good, temperature: 0 }, goodHeaders, 400],
    ['the assistant first', { ...good, messages: [assistant('x'), user('y')] }, goodHeaders, 400],
    ['an unknown role', { ...good, messages: [{ role: 'tool', content: 'x' }] }, goodHeaders, 400],
    ['an empty message', { ...good, messages: [user([])] }, goodHeaders, 400],
    ['an empty text', { ...good, messages: [user([{ type: 'text', text: '' }])] }, goodHeaders, 400],
    ['a prefilled answer', { ...good, messages: [user('x'), assistant('y')] }, goodHeaders, 400],
    ['a call without a result', { ...good, messages: [user('x'), assistant([call]), user('y')] }, goodHeaders, 400],
    ['a result without a call', { ...good, messages: [user([result])] }, goodHeaders, 400],
    [
      'two results for one call',
      { ...good, messages: [user('x'), assistant([call]), user([result, result])] },
      goodHeaders,
      400,
    ],
    [
      'a result after text',
      { ...good, messages: [user('x'), assistant([call]), user([{ type: 'text', text: 'y' }, result])] },
      goodHeaders,
      400,
    ],
    [
      'an input that is no object',
      { ...good, messages: [user('x'), assistant([{ ...call, input: 5 }]), user([result])] },
      goodHeaders,
      400,
    ],
    [
      'thinking at the end',
      { ...good, messages: [user('x'), assistant([{ type: 'thinking', thinking: 'h', signature: 's' }]), user('y')] },
      goodHeaders,
      400,
    ],
    [
      'five breakpoints',
      { ...good, system: [marked, marked, marked], messages: [user([marked, marked])] },
      goodHeaders,
      400,
    ],
    ['four and the automatic one', { ...good, ...mark, system: [marked, marked, marked, marked] }, goodHeaders, 400],
    [
      'two tools of one name',
      { ...good, tools: [1, 2].map(() => ({ name: 't', input_schema: { type: 'object' } })) },
      goodHeaders,
      400,
    ],
    [
      'a key no tool has',
      { ...good, tools: [{ name: 't', input_schema: { type: 'object' }, run: 1 }] },
      goodHeaders,
      400,
    ],
    [
      'an open schema',
      { ...good, output_config: { format: { type: 'json_schema', schema: { type: 'object' } } } },
      goodHeaders,
      400,
    ],
    [
      'compaction without its beta',
      { ...good, context_management: { edits: [{ type: 'compact_20260112' }] } },
      goodHeaders,
      400,
    ],
  ])('%s', async (_name, body, headers, status) => {
    const sent = Object.fromEntries(
      Object.entries(headers).filter((each): each is [string, string] => each[1] !== undefined),
    );
    const answer = await post(body, sent);
    expect(answer).toMatchObject({
      status,
      body: expect.stringMatching(/^\{"type":"error","error":\{"type":"\w+","message":".+"/),
    });
  });

  it('another path', async () => {
    expect((await post(good, goodHeaders, '/v1/complete')).status).toBe(404);
  });
});

describe('the stand-in accepts', () => {
  it.each([
    ['a plain request', good],
    [
      'a finished call',
      { ...good, messages: [user('x'), assistant([call]), user([result, { type: 'text', text: 'y' }])] },
    ],
    ['users in a row', { ...good, messages: [user('x'), user('y')] }],
    ['three breakpoints and the automatic one', { ...good, ...mark, system: [marked, marked, marked] }],
    [
      'the automatic one on a marked block',
      { ...good, ...mark, system: [marked, marked, marked], messages: [user([marked])] },
    ],
  ])('%s', async (_name, body) => {
    const answer = await post(body);
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('"stop_reason":"end_turn"') });
  });

  it('x-api-key too, and counts tokens', async () => {
    const headers = { 'content-type': 'application/json', 'anthropic-version': '2023-06-01', 'x-api-key': 'key' };
    const answer = await post({ model: 'm', messages: good.messages }, headers, '/v1/messages/count_tokens');
    expect(JSON.parse(answer.body)).toEqual({ input_tokens: 3 });
  });
});

describe('the stand-in streams', () => {
  it('the events of the API, in its order', async () => {
    const api = await startAnthropic({
      script: inOrder(message([{ type: 'text', text: 'hi' }, ...toolUse('t', { a: 1 }).content], 'tool_use')),
    });
    const response = await fetch(`${api.url}/v1/messages`, {
      method: 'POST',
      headers: goodHeaders,
      body: JSON.stringify({ ...good, stream: true }),
    });
    const body = await response.text();
    await api.close();
    expect(response.headers.get('request-id')).toBe('req_000001');
    expect([...body.matchAll(/^event: (.*)$/gm)].map(([, name]) => name)).toEqual(
      'message_start ping content_block_start content_block_delta content_block_stop content_block_start content_block_delta content_block_delta content_block_stop message_delta message_stop'.split(
        ' ',
      ),
    );
  });

  it('under plain node, without a test framework', async () => {
    const url = new URL('../support/anthropic/', import.meta.url);
    const code = `import { startAnthropic, inOrder } from ${JSON.stringify(new URL('server.ts', url).href)};
import { text } from ${JSON.stringify(new URL('reply.ts', url).href)};
const api = await startAnthropic({ script: inOrder(text('hi')) });
await api.close();
console.log('ok');`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      cwd: fileURLToPath(url),
    });
    expect(stdout).toBe('ok\n');
  });
});

const request = (...messages: readonly unknown[]): Record<string, unknown> => ({ model: 'm', messages });

describe('the simulated cache', () => {
  const long = { type: 'text', text: 'x'.repeat(8000) };

  it('writes at breakpoints and reads what was written', () => {
    const use = createCache();
    const first = request(
      user([
        { ...long, ...mark },
        { type: 'text', text: 'a'.repeat(400) },
      ]),
    );
    expect(use(first)).toMatchObject({ cache_read_input_tokens: 0, input_tokens: 107 });
    expect(use(first)).toMatchObject({ cache_creation_input_tokens: 0, input_tokens: 107 });
    expect(use(first).cache_read_input_tokens).toBeGreaterThan(2000);
  });

  it('does not cache short prefixes, other models, or past a change', () => {
    const use = createCache();
    expect(use(request(user([marked]))).cache_creation_input_tokens).toBe(0);
    use(request(user([{ ...long, ...mark }])));
    expect(use({ ...request(user([{ ...long, ...mark }])), model: 'n' }).cache_read_input_tokens).toBe(0);
    expect(use(request(user([marked, { ...long, ...mark }]))).cache_read_input_tokens).toBe(0);
  });

  it('follows a conversation with the automatic breakpoint, twenty blocks back', () => {
    const turns = (count: number): unknown[] =>
      Array.from({ length: count }, () => user([{ type: 'text', text: 'y' }]));
    const near = createCache();
    near({ ...request(user([long])), ...mark });
    expect(near({ ...request(user([long]), ...turns(20)), ...mark }).cache_read_input_tokens).toBeGreaterThan(2000);
    const far = createCache();
    far({ ...request(user([long])), ...mark });
    expect(far({ ...request(user([long]), ...turns(21)), ...mark }).cache_read_input_tokens).toBe(0);
  });
});

it('answers with a script error where the script has one', async () => {
  const api = await startAnthropic({
    script: () => {
      throw new Error('no more replies');
    },
  });
  const response = await fetch(`${api.url}/v1/messages`, {
    method: 'POST',
    headers: goodHeaders,
    body: JSON.stringify(good),
  });
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('no more replies')]);
  await api.close();
  expect(text('').content).toEqual([]);
});
