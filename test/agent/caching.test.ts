import { betaAgentToolset20260401 } from '@anthropic-ai/sdk/tools/agent-toolset/node';
import { describe, expect, it } from 'vitest';

import { systemPrompt, taskPrompt } from '../../src/agent/prompt.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { report, status, toolUse, type Reply } from '../support/anthropic/reply.ts';
import { inOrder, startAnthropic, type RecordedRequest } from '../support/anthropic/server.ts';
import { twenty } from './plans.ts';
import { apiKey, connect, runAgainst, runScript, messagesOf } from './session-rig.ts';

const plan = twenty();
const tools = betaAgentToolset20260401({ workdir: '/nowhere', env: {} }).map((tool) => ({
  ...tool,
  run: () => 'x'.repeat(400),
}));

/** Look around, change, test, report: what a small task does. */
const script: readonly Reply[] = [
  toolUse('grep', { pattern: 'router' }),
  toolUse('read', { file_path: 'src/router.ts' }),
  toolUse('edit', { file_path: 'src/router.ts', old_string: 'a', new_string: 'b' }),
  toolUse('bash', { command: 'npm test' }),
  report(),
];

const runPlan = async (): Promise<readonly RecordedRequest[]> => {
  const api = await startAnthropic({ apiKey, script: (_request, n) => script[(n - 1) % script.length] ?? report() });
  try {
    const client = await connect(api.url);
    for (const task of tasksOf(plan)) {
      const messages = taskPrompt({ plan, task, dependencies: [], notes: 'Run npm test before you finish.' });
      const { result } = await runAgainst(client, { system: systemPrompt(plan), messages, tools });
      expect(result.kind).toBe('report');
    }
    return api.requests;
  } finally {
    await api.close();
  }
};

describe('prompt caching', () => {
  it('serves at least 85 % of the input of twenty sibling tasks from the cache', async () => {
    const requests = await runPlan();
    expect(requests).toHaveLength(100);
    const sum = (key: 'input_tokens' | 'cache_read_input_tokens' | 'cache_creation_input_tokens'): number =>
      requests.reduce((total, { usage }) => total + (usage?.[key] ?? Number.NaN), 0);
    const read = sum('cache_read_input_tokens');
    const share = read / (read + sum('input_tokens') + sum('cache_creation_input_tokens'));
    expect(share).toBeGreaterThanOrEqual(0.85);
  });

  it('has a prefix that is the same, byte for byte, for every task and turn', async () => {
    const requests = await runPlan();
    const prefixes = requests.map(({ body }) => JSON.stringify([body['tools'], body['system'], body['output_config']]));
    expect(new Set(prefixes).size).toBe(1);
    // The second task finds the prefix of the first in the cache with its very first request.
    expect(requests[5]?.usage?.cache_read_input_tokens).toBeGreaterThan(1_100);
  });

  it('marks the system block, the end of the task and the conversation, and nothing else', async () => {
    const { requests } = await runScript(inOrder(toolUse('bash', {}), toolUse('bash', {}), report()), {
      messages: ['the task', 'the notes'],
    });
    for (const { body, raw } of requests) {
      expect(raw.match(/"cache_control"/g)).toHaveLength(3);
      expect(body['cache_control']).toEqual({ type: 'ephemeral' });
      expect(body['system']).toEqual([expect.objectContaining({ cache_control: { type: 'ephemeral' } })]);
    }
    expect(messagesOf(requests[2])[0]?.content).toEqual([
      { type: 'text', text: 'the task' },
      { type: 'text', text: 'the notes', cache_control: { type: 'ephemeral' } },
    ]);
  });

  it('keeps the prefix over retries', async () => {
    const { requests } = await runScript(inOrder(toolUse('bash', {}), status(529), report()));
    expect(requests[2]?.raw).toBe(requests[1]?.raw);
  });
});
