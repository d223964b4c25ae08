import { describe, expect, it } from 'vitest';

import { createClient } from '../../src/agent/client.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { report, status } from '../support/anthropic/reply.ts';
import { inOrder, startAnthropic } from '../support/anthropic/server.ts';

const clock = systemClock;
const params = { model: 'm', max_tokens: 10, messages: [{ role: 'user' as const, content: 'hello' }] };

describe('createClient', () => {
  it('needs a credential', async () => {
    expect(await createClient({ clock })).toMatchObject({ ok: false, error: { code: 'no-credential' } });
    expect(await createClient({ clock, apiKey: ' \n' })).toMatchObject({ ok: false, error: { code: 'no-credential' } });
  });

  it('does not repeat a key that cannot be one', async () => {
    const client = await createClient({ clock, apiKey: 'sk-ant-\u00e4-secret' });
    expect(client).toMatchObject({ ok: false, error: { code: 'bad-api-key' } });
    expect(JSON.stringify(client)).not.toContain('secret');
  });

  it('sends the key without the line end it was pasted with, and never retries by itself', async () => {
    const api = await startAnthropic({ script: inOrder(status(529), report()), apiKey: 'sk-ant-1' });
    const client = await createClient({ clock, apiKey: 'sk-ant-1\n', baseUrl: api.url });
    if (!client.ok) throw new Error(client.error.message);
    await expect(client.value.messages.create(params)).rejects.toMatchObject({ status: 529 });
    expect(api.requests).toHaveLength(1);
    await expect(client.value.messages.create(params)).resolves.toMatchObject({ stop_reason: 'end_turn' });
    await expect(client.value.messages.countTokens({ model: 'm', messages: params.messages })).resolves.toEqual({
      input_tokens: 3,
    });
    await api.close();
  });

  it('does not take a slow answer without a stream for a stalled one', async () => {
    const sleeps: number[] = [];
    const watching = { ...clock, sleep: async (ms: number) => void sleeps.push(ms) };
    const api = await startAnthropic({ script: inOrder(report()) });
    const client = await createClient({ clock: watching, apiKey: 'k', baseUrl: api.url });
    if (!client.ok) throw new Error(client.error.message);
    await expect(client.value.messages.create(params)).resolves.toMatchObject({ type: 'message' });
    expect(sleeps).toEqual([]);
    await api.close();
  });

  it('exchanges the identity token of the runner where there is no key', async () => {
    const api = await startAnthropic({ script: inOrder(report()) });
    const client = await createClient({
      clock,
      baseUrl: api.url,
      federation: { ruleId: 'fdrl_1', organizationId: 'org', identityToken: async () => 'a.b.c' },
    });
    if (!client.ok) throw new Error(client.error.message);
    await expect(client.value.messages.create(params)).rejects.toThrow(/token/i);
    expect(api.requests[0]).toMatchObject({
      path: '/v1/oauth/token',
      body: { assertion: 'a.b.c', federation_rule_id: 'fdrl_1', organization_id: 'org' },
    });
    await api.close();
  });
});
