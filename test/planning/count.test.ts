import { expect, it } from 'vitest';

import { closingReport } from '../../src/agent/report.ts';
import { systemPrompt, taskPrompt } from '../../src/agent/prompt.ts';
import { toolDefinitions } from '../../src/agent/tool-host/definitions.ts';
import { countTokens } from '../../src/planning/count.ts';
import { report } from '../support/anthropic/reply.ts';
import { inOrder, startAnthropic } from '../support/anthropic/server.ts';
import { plan, task } from '../agent/plans.ts';
import { apiKey, connect, runAgainst } from '../agent/session-rig.ts';

it('counts the first request of a task as a session would make it', async () => {
  const api = await startAnthropic({ script: inOrder(report()), apiKey });
  try {
    const client = await connect(api.url);
    const signal = new AbortController().signal;
    const counted = await countTokens({ client, plan: plan(), task: task(), notes: 'Be quick.', signal });
    await runAgainst(client, {
      system: systemPrompt(plan()),
      messages: taskPrompt({ plan: plan(), task: task(), dependencies: [], notes: 'Be quick.' }),
      tools: await toolDefinitions('.'),
      answer: closingReport,
    });
    const [asked, made] = api.requests;
    expect(asked).toMatchObject({ path: '/v1/messages/count_tokens' });
    expect(asked).not.toHaveProperty('refused');
    const parts = ['model', 'messages', 'output_config'];
    expect(parts.map((part) => asked?.body[part])).toEqual(parts.map((part) => made?.body[part]));
    const usage = made?.usage;
    const input = (usage?.input_tokens ?? 0) + (usage?.cache_creation_input_tokens ?? 0);
    // The stand-in counts characters, those of the cache marks of a real request too.
    expect(counted.ok && Math.abs(counted.value - input)).toBeLessThan(0.05 * input);
  } finally {
    await api.close();
  }
});

it('says why there is no number', async () => {
  const api = await startAnthropic({ script: inOrder(report()), apiKey: 'sk-ant-other-0123456789' });
  try {
    const client = await connect(api.url);
    const request = { client, plan: plan(), task: task() };
    const refused = await countTokens({ ...request, signal: new AbortController().signal });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'not-counted', message: expect.stringMatching(/^The tokens of login were not counted: 401 /) },
    });
    const cancelled = await countTokens({ ...request, signal: AbortSignal.abort() });
    expect(cancelled).toMatchObject({ ok: false, error: { message: expect.stringContaining('it was cancelled') } });
  } finally {
    await api.close();
  }
});
