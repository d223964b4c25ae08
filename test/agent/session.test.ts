import { describe, expect, it } from 'vitest';

import { noUsage } from '../../src/plan/state.ts';
import { malformedToolInput, message, refusal, report, text, toolUse, toolUses } from '../support/anthropic/reply.ts';
import { inOrder } from '../support/anthropic/server.ts';
import { echo, FastClock, messagesOf, runScript } from './session-rig.ts';

describe('a session that ends well', () => {
  it('runs tools until the closing report, keeping the conversation', async () => {
    const { result, requests, activity } = await runScript(
      inOrder(
        toolUses([
          ['bash', { command: 'npm test' }],
          ['bash', { command: 'ls' }],
        ]),
        report({ summary: 'Add a thing' }),
      ),
    );
    expect(result).toMatchObject({
      kind: 'report',
      report: { status: 'done', summary: 'Add a thing', details: 'As described.' },
      session: 'msg_000001',
    });
    expect(activity).toEqual(['bash npm test', 'bash ls']);
    expect(messagesOf(requests[1]).map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(JSON.stringify(messagesOf(requests[1])[2])).toContain('ran npm test');
    expect(requests.map(({ refused }) => refused)).toEqual([undefined, undefined]);
  });

  it.each([
    ['done', 'done'],
    ['nothing_to_do', 'nothing_to_do'],
    ['blocked', 'blocked'],
  ] as const)('hands on the status %s', async (_name, status) => {
    const { result } = await runScript(inOrder(report({ status })));
    expect(result).toMatchObject({ kind: 'report', report: { status } });
  });

  it('takes plain text for a report', async () => {
    const { result } = await runScript(inOrder(text('Fixed the bug.\n\nIt was an off-by-one.')));
    expect(result).toMatchObject({
      kind: 'report',
      report: { status: 'done', summary: 'Fixed the bug.', details: 'Fixed the bug.\n\nIt was an off-by-one.' },
    });
  });

  it('sends effort, the report format and compaction with every request', async () => {
    const { requests } = await runScript(inOrder(toolUse('bash', { command: 'a' }), report()), { effort: 'xhigh' });
    for (const { body, headers } of requests) {
      expect(body).toMatchObject({
        output_config: { effort: 'xhigh', format: { type: 'json_schema' } },
        context_management: { edits: [{ type: 'compact_20260112' }] },
        max_tokens: 32_000,
      });
      expect(headers['anthropic-beta']).toContain('compact-2026-01-12');
      expect(body).not.toHaveProperty('thread');
    }
  });

  it('leaves compaction out for models that do not know it', async () => {
    const { requests } = await runScript(inOrder(report()), { model: 'claude-haiku-4-5-20251001' });
    expect(requests[0]?.body).not.toHaveProperty('context_management');
  });
});

describe('stop reasons', () => {
  it('answers a malformed tool input with an error result and runs nothing of the reply', async () => {
    let ran = 0;
    const counting = { ...echo, run: () => `${++ran}` };
    const broken = malformedToolInput('bash', '{"command": oops}');
    const both = message(
      [{ type: 'tool_use', name: 'bash', input: { command: 'first' } }, ...broken.content],
      'tool_use',
    );
    const { result, requests } = await runScript(inOrder(both, report()), { tools: [counting] });
    expect(result.kind).toBe('report');
    expect(ran).toBe(0);
    expect(messagesOf(requests[1])[2]?.content).toEqual([
      expect.objectContaining({
        type: 'tool_result',
        is_error: true,
        content: expect.stringContaining('another call'),
      }),
      expect.objectContaining({ type: 'tool_result', is_error: true, content: expect.stringContaining('oops') }),
    ]);
  });

  it.each(['{"command": "rm -rf buil', '["rm"]', '5', 'null', '{"command": "a"} trailing'])(
    'does not run what the input %s might have meant',
    async (raw) => {
      let ran = 0;
      const counting = { ...echo, run: () => `${++ran}` };
      const { result, requests } = await runScript(inOrder(malformedToolInput('bash', raw), report()), {
        tools: [counting],
      });
      expect(result.kind).toBe('report');
      expect(ran).toBe(0);
      expect(JSON.stringify(messagesOf(requests[1]))).toContain('"is_error":true');
    },
  );

  it('drops the tool call of a reply cut at max_tokens, tells the model, and goes on', async () => {
    let ran = 0;
    const counting = { ...echo, run: () => `${++ran}` };
    const cut = message(
      [
        { type: 'text', text: 'Writing now.' },
        { type: 'tool_use', name: 'bash', raw: '{"command": "cat > x' },
      ],
      'max_tokens',
    );
    const { result, requests } = await runScript(inOrder(cut, report()), { tools: [counting] });
    expect(result.kind).toBe('report');
    expect(ran).toBe(0);
    expect(messagesOf(requests[1])).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: [{ type: 'text', text: 'Writing now.' }] },
      { role: 'user', content: [{ text: expect.stringContaining('cut at the output limit') }] },
    ]);
  });

  it('sends no message back that holds thinking alone', async () => {
    const cut = message([{ type: 'thinking', thinking: 'Hm', signature: 'sig' }], 'max_tokens');
    const { result, requests } = await runScript(inOrder(cut, report()));
    expect(result.kind).toBe('report');
    expect(messagesOf(requests[1]).map(({ role }) => role)).toEqual(['user', 'user']);
  });

  it('gives up after four cuts in a row', async () => {
    const cut = message([{ type: 'text', text: 'On and on' }], 'max_tokens');
    const { result, requests } = await runScript(inOrder(cut));
    expect(result).toMatchObject({ kind: 'failed', error: 'the answer was cut at max_tokens 4 times in a row' });
    expect(requests).toHaveLength(4);
  });

  it('counts cuts in a row only', async () => {
    const cut = message([{ type: 'text', text: 'On and on' }], 'max_tokens');
    const tool = toolUse('bash', { command: 'a' });
    const { result } = await runScript(inOrder(cut, cut, cut, tool, cut, cut, cut, report()));
    expect(result.kind).toBe('report');
  });

  it('continues a paused turn', async () => {
    const paused = message([{ type: 'text', text: 'Searching' }], 'pause_turn');
    const { result, requests } = await runScript(inOrder(paused, report()));
    expect(result.kind).toBe('report');
    expect(messagesOf(requests[1]).at(-1)?.role).toBe('assistant');
  });

  it('fails with the reason of a refusal', async () => {
    const { result, requests } = await runScript(inOrder(refusal('cyber', 'This could enable harm.')));
    expect(result).toMatchObject({ kind: 'failed', error: 'the model refused: cyber: This could enable harm.' });
    expect(requests).toHaveLength(1);
  });

  it('fails when the context window is exceeded', async () => {
    const { result } = await runScript(
      inOrder(message([{ type: 'text', text: 'so far' }], 'model_context_window_exceeded')),
    );
    expect(result).toMatchObject({ kind: 'failed', error: expect.stringContaining('context window') });
  });

  it('fails on a stop reason it does not know', async () => {
    const { result } = await runScript(inOrder(message([{ type: 'text', text: 'x' }], 'tea_break')));
    expect(result).toMatchObject({ kind: 'failed', error: 'the model stopped for an unknown reason: tea_break' });
  });

  it('nudges once after an empty answer', async () => {
    const { result, requests } = await runScript(inOrder(text(''), report()));
    expect(result.kind).toBe('report');
    expect(messagesOf(requests[1]).map(({ role }) => role)).toEqual(['user', 'user']);
  });

  it('fails after two empty answers', async () => {
    const { result, requests } = await runScript(inOrder(text('')));
    expect(result).toMatchObject({ kind: 'failed', error: 'the model answered with nothing, twice' });
    expect(requests).toHaveLength(2);
  });

  it('passes errors and unknown tools back to the model', async () => {
    const throwing = {
      ...echo,
      run: () => {
        throw new Error('no such file');
      },
    };
    const { result, requests } = await runScript(
      inOrder(
        toolUses([
          ['bash', {}],
          ['teleport', {}],
        ]),
        report(),
      ),
      { tools: [throwing] },
    );
    expect(result.kind).toBe('report');
    expect(JSON.stringify(messagesOf(requests[1])[2])).toMatch(/no such file.*teleport/);
  });
});

describe('limits', () => {
  it('ends at max_turns without running the last tools', async () => {
    let ran = 0;
    const counting = { ...echo, run: () => `${++ran}` };
    const { result, requests } = await runScript(inOrder(toolUse('bash', { command: 'a' })), {
      maxTurns: 3,
      tools: [counting],
    });
    expect(result).toMatchObject({ kind: 'failed', error: 'max_turns (3) reached before the task was finished' });
    expect(requests).toHaveLength(3);
    expect(ran).toBe(2);
  });

  it('counts continuations as turns', async () => {
    const { result, requests } = await runScript(inOrder(message([{ type: 'text', text: 'x' }], 'max_tokens')), {
      maxTurns: 2,
    });
    expect(result).toMatchObject({ kind: 'failed', error: expect.stringContaining('max_turns (2)') });
    expect(requests).toHaveLength(2);
  });

  it('asks the budget before every request, the first included', async () => {
    const { result, requests } = await runScript(inOrder(report()), { stopBefore: () => 'usd 20 of 20 used' });
    expect(result).toMatchObject({ kind: 'blocked', reason: 'budget', detail: 'usd 20 of 20 used' });
    expect(requests).toHaveLength(0);
  });

  it('ends when the budget is used up between two requests', async () => {
    let asked = 0;
    const { result, requests } = await runScript(inOrder(toolUse('bash', { command: 'a' })), {
      stopBefore: () => (++asked > 2 ? 'enough' : undefined),
    });
    expect(result).toMatchObject({ kind: 'blocked', reason: 'budget' });
    expect(requests).toHaveLength(2);
  });

  it('ends when the tools are gone', async () => {
    const { result, requests } = await runScript(inOrder(toolUse('bash', { command: 'a' })), {
      toolsFailed: () => 'the tool host ended (SIGKILL)',
    });
    expect(result).toMatchObject({ kind: 'failed', error: 'the tool host ended (SIGKILL)' });
    expect(requests).toHaveLength(1);
  });

  it('is cancelled before it starts', async () => {
    const { result, requests } = await runScript(inOrder(report()), { signal: AbortSignal.abort() });
    expect(result.kind).toBe('cancelled');
    expect(requests).toHaveLength(0);
  });

  it('is cancelled while a tool runs', async () => {
    const stop = new AbortController();
    const stopping = {
      ...echo,
      run: () => {
        stop.abort();
        return 'late';
      },
    };
    const { result, requests } = await runScript(inOrder(toolUse('bash', {})), {
      signal: stop.signal,
      tools: [stopping],
    });
    expect(result.kind).toBe('cancelled');
    expect(requests).toHaveLength(1);
  });
});

describe('usage', () => {
  it('sums requests, tokens and cost, and tells each as it comes', async () => {
    const usage = {
      input_tokens: 100,
      output_tokens: 200,
      cache_read_input_tokens: 1000,
      cache_creation_input_tokens: 400,
    };
    const { result, used } = await runScript(inOrder(toolUse('bash', {}, { usage }), report({}, { usage })));
    expect(used).toHaveLength(2);
    expect(result.usage).toMatchObject({
      requests: 2,
      input_tokens: 200,
      output_tokens: 400,
      cache_read_tokens: 2000,
      cache_write_tokens: 800,
    });
    expect(result.usage.usd).toBeCloseTo(2 * ((100 * 2 + 200 * 10 + 1000 * 0.1 + 400 * 2.5) / 1e6), 12);
  });

  it('adds the tokens of a compaction, which the totals leave out', async () => {
    const usage = {
      input_tokens: 10,
      output_tokens: 20,
      cache_read_input_tokens: 0,
      cache_creation_input_tokens: 0,
      iterations: [
        {
          type: 'compaction',
          input_tokens: 1000,
          output_tokens: 300,
          cache_read_input_tokens: 5,
          cache_creation_input_tokens: 6,
        },
        {
          type: 'message',
          input_tokens: 10,
          output_tokens: 20,
          cache_read_input_tokens: 0,
          cache_creation_input_tokens: 0,
        },
      ],
    };
    const { result } = await runScript(inOrder(report({}, { usage })));
    expect(result.usage).toMatchObject({
      input_tokens: 1010,
      output_tokens: 320,
      cache_read_tokens: 5,
      cache_write_tokens: 6,
    });
  });

  it('has no cost for a model without a price, and one for a model the plan prices', async () => {
    const unknown = await runScript(inOrder(report()), { model: 'my-model' });
    expect(unknown.result.usage).not.toHaveProperty('usd');
    const known = await runScript(inOrder(report({}, { usage: { output_tokens: 1_000_000 } })), {
      model: 'my-model',
      prices: { 'my-model': { input: 0, output: 7, cache_read: 0, cache_write: 0 } },
    });
    expect(known.result.usage.usd).toBe(7);
  });

  it('says how long the session took', async () => {
    const clock = new FastClock();
    const slow = { ...echo, run: async () => clock.sleep(42_000).then(() => 'done') };
    const { result } = await runScript(inOrder(toolUse('bash', {}), report()), { clock, tools: [slow] });
    expect(result.usage.seconds).toBe(42);
    expect(noUsage.seconds).toBe(0);
  });
});

describe('the transcript', () => {
  it('has every message once, in order', async () => {
    const { transcript } = await runScript(inOrder(toolUse('bash', { command: 'a' }), report()));
    expect(transcript.map(({ type }) => type)).toEqual(['session', 'request', 'answer', 'request', 'answer', 'end']);
    expect(transcript[3]).toMatchObject({ turn: 2, messages: 3, added: [{ role: 'user' }] });
    expect(JSON.stringify(transcript[3])).toContain('ran a');
  });
});
