import { join } from 'node:path';
import { isRecord } from '../../test/support/anthropic/record.ts';
import type { Reply } from '../../test/support/anthropic/reply.ts';
import { report, toolUse } from '../../test/support/anthropic/reply.ts';
import type { Anthropic, RecordedRequest } from '../../test/support/anthropic/server.ts';
import { startAnthropic } from '../../test/support/anthropic/server.ts';
import type { Case } from '../case.ts';
import { interleaved, median, timedWhileServing } from '../measure.ts';
import { peakProbe, watchPeak } from '../peak.ts';
import type { Place } from '../place.ts';
import { bundle, commitPlans, makeRepository } from '../place.ts';
import { claudePlan } from '../plans.ts';
import type { Row } from '../row.ts';
import { oursAtMost } from '../row.ts';

const n = 10;

/** The model writes one file, then reports. */
const speak = (request: RecordedRequest): Reply => {
  const messages = Array.isArray(request.body['messages']) ? request.body['messages'] : [];
  const answered = messages.some((one) => isRecord(one) && one['role'] === 'assistant');
  if (answered) return report({ summary: 'Create notes.txt' });
  const [, file = 'notes.txt'] = /Create the file (notes-\d+\.txt)/.exec(request.raw) ?? [];
  return toolUse('write', { file_path: file, content: 'hello\n' });
};

/** The same two requests with the SDK and nothing else. */
const bare = `import Anthropic from '@anthropic-ai/sdk';
import { writeFileSync } from 'node:fs';
const client = new Anthropic();
const request = { model: 'claude-sonnet-5-5', max_tokens: 32000, tools: [{ name: 'write', input_schema: { type: 'object' } }] };
const messages = [{ role: 'user', content: 'Create the file notes-0.txt with the word hello.' }];
const first = await client.messages.stream({ ...request, messages }).finalMessage();
const call = first.content.find(({ type }) => type === 'tool_use');
writeFileSync(call.input.file_path, call.input.content);
messages.push({ role: 'assistant', content: first.content });
messages.push({ role: 'user', content: [{ type: 'tool_result', tool_use_id: call.id, content: 'ok' }] });
const second = await client.messages.stream({ ...request, messages }).finalMessage();
if (second.stop_reason !== 'end_turn') throw new Error(second.stop_reason);
`;

const tokensOf = (...parts: readonly unknown[]): number =>
  Math.ceil(parts.reduce<number>((sum, part) => sum + Buffer.byteLength(JSON.stringify(part ?? '')), 0) / 4);

export const agent: Case = {
  name: 'agent',
  run: async (place) => {
    const api = await startAnthropic({ script: speak });
    try {
      const checkout = makeRepository(place, 'agent', 20);
      const ones = Array.from({ length: n + 1 }, (_, round) => [`one-${round}`, claudePlan(1)]);
      commitPlans(place, checkout, { ...Object.fromEntries(ones), twenty: claudePlan(20) });
      const env = { ...place.env, ANTHROPIC_API_KEY: 'key-of-no-value', ANTHROPIC_BASE_URL: api.url };
      const there = { ...place, env };
      return [...(await trivial(there, checkout)), ...(await tokens(there, checkout, api))];
    } finally {
      await api.close();
    }
  },
};

const trivial = async (place: Place, cwd: string): Promise<Row[]> => {
  const probe = peakProbe(place);
  const env = { ...place.env, ...probe.env };
  const sdk = bundle(place, 'sdk-only', bare);
  const peaks = { ours: new Array<number>(), bare: new Array<number>() };
  const node = async (into: number[], ...args: readonly string[]): Promise<number> => {
    const took = await timedWhileServing({ argv: [process.execPath, ...probe.options, ...args], cwd, env });
    into.push(probe.read());
    return took;
  };
  using host = watchPeak(join(place.dist, 'tool-host.js'));
  const figures = await interleaved(
    { n, warm: true },
    {
      bare: () => node(peaks.bare, sdk),
      ours: (round) => node(peaks.ours, join(place.dist, 'cli.js'), 'execute', `one-${round + 1}`),
    },
  );
  const bareTime = { what: 'bare SDK, same requests', value: median(figures.bare) };
  const bareMemory = { what: 'bare SDK, same requests', value: median(peaks.bare) };
  return [
    { what: 'agent: trivial task', unit: 'ms', ours: median(figures.ours), baseline: bareTime, n },
    {
      what: 'agent: trivial task, peak memory',
      unit: 'MB',
      ours: median(peaks.ours),
      baseline: bareMemory,
      target: oursAtMost(110),
      n,
    },
    {
      what: 'agent: trivial task, peak memory of the tool host',
      unit: 'MB',
      ours: host.read(),
      baseline: bareMemory,
      n: 1,
    },
  ];
};

const tokens = async (place: Place, cwd: string, api: Anthropic): Promise<Row[]> => {
  const before = api.requests.length;
  await timedWhileServing({
    argv: [process.execPath, join(place.dist, 'cli.js'), 'execute', 'twenty'],
    cwd,
    env: place.env,
  });
  const requests = api.requests.slice(before).filter(({ usage }) => usage !== undefined);
  const first = tokensOf(requests[0]?.body['system'], requests[0]?.body['tools']);
  const sum = (key: 'input_tokens' | 'cache_creation_input_tokens' | 'cache_read_input_tokens'): number =>
    requests.reduce((total, { usage }) => total + (usage?.[key] ?? 0), 0);
  const read = sum('cache_read_input_tokens');
  const share = (100 * read) / (read + sum('input_tokens') + sum('cache_creation_input_tokens'));
  return [
    {
      what: 'agent: system and tools of the first request',
      unit: 'tokens',
      ours: first,
      target: oursAtMost(3200),
      n: 1,
    },
    {
      what: 'agent: input that a cache may serve, 20 tasks',
      unit: '%',
      ours: share,
      target: { of: 'ours', is: 'at-least', value: 85 },
      n: requests.length,
    },
  ];
};
