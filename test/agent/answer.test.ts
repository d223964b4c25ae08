import { describe, expect, it } from 'vitest';

import type { AnswerFormat } from '../../src/agent/answer.ts';
import { runSession } from '../../src/agent/session.ts';
import { noTranscript } from '../../src/agent/transcript.ts';
import { message, text, toolUse, type Reply } from '../support/anthropic/reply.ts';
import { inOrder, startAnthropic } from '../support/anthropic/server.ts';
import { apiKey, connect, echo, FastClock, messagesOf } from './session-rig.ts';

/** The answer is a number above ten, and may be given three times. */
const big: AnswerFormat<number> = {
  name: 'the number',
  format: { type: 'json_schema', schema: { type: 'number' } },
  read: async (said) =>
    Number(said) > 10
      ? { kind: 'ok', value: Number(said) }
      : { kind: 'complaint', text: `${said.slice(0, 20)} is no number above 10` },
  repairs: 2,
};

const ask = async (replies: readonly Reply[], maxTurns = 20) => {
  const api = await startAnthropic({ script: inOrder(...replies), apiKey });
  try {
    const result = await runSession({
      client: await connect(api.url),
      model: 'claude-sonnet-5-5',
      maxTurns,
      system: 'Say a number.',
      messages: ['Now.'],
      tools: [echo],
      answer: big,
      prices: {},
      signal: new AbortController().signal,
      maxWaitSeconds: 0,
      clock: new FastClock(),
      random: () => 0.5,
      onActivity: () => undefined,
      onWait: () => undefined,
      onRequest: () => undefined,
      stopBefore: () => undefined,
      transcript: noTranscript,
    });
    return { result, requests: api.requests };
  } finally {
    await api.close();
  }
};

describe('an answer of another format', () => {
  it('is asked for with every request and read by its format', async () => {
    const { result, requests } = await ask([toolUse('bash', {}), text('12')]);
    expect(result).toMatchObject({ kind: 'report', report: 12 });
    for (const { body } of requests) expect(body['output_config']).toEqual({ format: big.format });
  });

  it('goes back with its complaint, in the same conversation', async () => {
    const { result, requests } = await ask([text('3'), text('seven'), text('11')]);
    expect(result).toMatchObject({ kind: 'report', report: 11 });
    expect(messagesOf(requests[2]).slice(1)).toEqual([
      { role: 'assistant', content: [{ type: 'text', text: '3' }] },
      { role: 'user', content: [expect.objectContaining({ type: 'text', text: '3 is no number above 10' })] },
      { role: 'assistant', content: [{ type: 'text', text: 'seven' }] },
      { role: 'user', content: [expect.objectContaining({ type: 'text', text: 'seven is no number above 10' })] },
    ]);
  });

  it('may look again before it is repaired', async () => {
    const { result } = await ask([text('3'), toolUse('bash', {}), text('30')]);
    expect(result).toMatchObject({ kind: 'report', report: 30 });
  });

  it('fails with the last complaint when it stays bad', async () => {
    const { result, requests } = await ask([text('1'), text('2'), text('3'), text('40')]);
    expect(result).toMatchObject({
      kind: 'failed',
      error: 'the number could not be used (3 tries)',
      complaint: '3 is no number above 10',
    });
    expect(requests).toHaveLength(3);
  });

  it('has no more turns for repairs than for anything else', async () => {
    const { result, requests } = await ask([text('1')], 2);
    expect(result).toMatchObject({ kind: 'failed', complaint: '1 is no number above 10' });
    expect(result).toHaveProperty('error', 'max_turns (2) reached before the task was finished');
    expect(requests).toHaveLength(2);
  });

  it('is not sent back in full when it is endless', async () => {
    const { requests } = await ask([text('9'.repeat(300_000).replace(/^9/, 'x')), text('11')]);
    expect(requests[1]?.raw.length).toBeLessThan(110_000);
    expect(requests[1]?.raw).toContain('[cut here]');
    expect(requests[1]).not.toHaveProperty('refused');
  });

  it('is told by its name after silence and after a cut', async () => {
    const cut = message([{ type: 'text', text: '1' }], 'max_tokens');
    const { requests } = await ask([text(''), cut, text('11')]);
    expect(requests[1]?.raw).toContain('or give the number if it is finished');
    expect(requests[2]?.raw).toContain('give the number again from its start, shorter');
  });
});
