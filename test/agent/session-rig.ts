import type { BetaRunnableTool } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';

import { createClient, type AgentClient } from '../../src/agent/client.ts';
import { closingReport, type ClosingReport } from '../../src/agent/report.ts';
import { runSession, type SessionRequest, type SessionResult } from '../../src/agent/session.ts';
import type { Transcript, TranscriptEntry } from '../../src/agent/transcript.ts';
import { systemClock, type Clock } from '../../src/lib/clock.ts';
import type { Usage } from '../../src/plan/state.ts';
import { isRecord } from '../support/anthropic/record.ts';
import { startAnthropic, type RecordedRequest, type Script } from '../support/anthropic/server.ts';

export const apiKey = 'sk-ant-test-0123456789';

/** A clock on which every sleep is over at once and has lasted what it should. */
export class FastClock implements Clock {
  readonly slept: number[] = [];
  #time = 0;

  now(): Date {
    return new Date(Date.UTC(2026, 10, 23) + this.#time);
  }

  monotonic(): number {
    return this.#time;
  }

  async sleep(ms: number): Promise<void> {
    this.slept.push(ms / 1000);
    this.#time += ms;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

export interface Ran {
  readonly result: SessionResult<ClosingReport>;
  readonly requests: readonly RecordedRequest[];
  readonly waits: readonly { readonly seconds: number; readonly why: string }[];
  readonly activity: readonly string[];
  readonly used: readonly Usage[];
  readonly transcript: readonly TranscriptEntry[];
}

export type Overrides = Partial<Omit<SessionRequest<ClosingReport>, 'client'>> & {
  readonly stallSeconds?: number;
  /** Sees each wait as it begins. */
  readonly waiting?: () => void;
};

/** Runs one session against a script and hands back everything that could be seen of it. */
export const runScript = async (script: Script, overrides: Overrides = {}): Promise<Ran> => {
  const api = await startAnthropic({ script, apiKey });
  try {
    const client = await connect(api.url, overrides.stallSeconds);
    return { ...(await runAgainst(client, overrides)), requests: api.requests };
  } finally {
    await api.close();
  }
};

export const connect = async (baseUrl: string, stallSeconds = 60): Promise<AgentClient> => {
  const client = await createClient({ apiKey, baseUrl, clock: systemClock, stallSeconds });
  if (!client.ok) throw new Error(client.error.message);
  return client.value;
};

export const runAgainst = async (client: AgentClient, overrides: Overrides = {}): Promise<Omit<Ran, 'requests'>> => {
  const waits: { seconds: number; why: string }[] = [];
  const lines: string[] = [];
  const used: Usage[] = [];
  const transcript: TranscriptEntry[] = [];
  const keep: Transcript = { write: (entry) => void transcript.push(entry) };
  const result = await runSession({
    client,
    model: 'claude-sonnet-5-5',
    maxTurns: 20,
    system: 'You are the agent of a test.',
    messages: ['Do the task.'],
    tools: [echo],
    answer: closingReport,
    prices: {},
    signal: new AbortController().signal,
    maxWaitSeconds: 600,
    clock: new FastClock(),
    random: () => 0.5,
    onActivity: (line) => void lines.push(line),
    onWait: (wait) => {
      waits.push(wait);
      overrides.waiting?.();
    },
    onRequest: (usage) => void used.push(usage),
    stopBefore: () => undefined,
    transcript: keep,
    ...overrides,
  });
  return { result, waits, activity: lines, used, transcript };
};

/** A tool that says back what it was given, without a child process. */
export const echo: BetaRunnableTool = {
  type: 'custom',
  name: 'bash',
  description: 'Says its command back.',
  input_schema: { type: 'object', properties: { command: { type: 'string' } } },
  parse: (input) => input,
  run: (input: { readonly command?: string }) => `ran ${input.command ?? 'nothing'}`,
};

/** The messages of a recorded request. */
export const messagesOf = (request: RecordedRequest | undefined): { role: unknown; content: unknown }[] => {
  const messages = request?.body['messages'];
  return (Array.isArray(messages) ? messages : []).filter(isRecord).map(({ role, content }) => ({ role, content }));
};
