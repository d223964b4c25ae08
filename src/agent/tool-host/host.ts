import { Console } from 'node:console';

import { ToolError } from '@anthropic-ai/sdk/lib/tools/ToolError';
import type { BetaRunnableTool, BetaToolUse } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';
import { betaAgentToolset20260401 } from '@anthropic-ai/sdk/tools/agent-toolset/node';

import { Lines, longestLine, readOrder, type FromHost, type ToHost } from './protocol.ts';

/** Longer than any attempt, and what a timer can hold. */
const longestTimeoutMs = 2 ** 31 - 1;

/**
 * The child that runs the tools: orders on standard input, results on standard output, until the input ends or SIGTERM comes.
 * It kills the shell with its background jobs before it exits. Nothing but results is ever written to standard output.
 */
export const startToolHost = (): void => {
  const write = process.stdout.write.bind(process.stdout);
  // A library's console.log must not reach the pipe that carries the results.
  globalThis.console = new Console(process.stderr);
  const host = new Host((answer) => void write(`${JSON.stringify(answer)}\n`));
  const end = (): void => {
    host.close();
    process.exit(0);
  };
  const lines = new Lines({
    limit: longestLine,
    onLine: (line) => {
      const order = readOrder(line);
      if (order !== undefined) void host.take(order);
    },
    tooLong: end,
  });
  process.stdin.on('data', (chunk: Buffer) => lines.add(chunk));
  process.stdin.once('end', end);
  process.stdin.once('error', end);
  process.stdout.once('error', end);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, end);
};

class Host {
  readonly #answer: (answer: FromHost) => void;
  readonly #tools = new Map<string, BetaRunnableTool>();
  readonly #running = new Map<number, AbortController>();

  constructor(answer: (answer: FromHost) => void) {
    this.#answer = answer;
  }

  async take(order: ToHost): Promise<void> {
    switch (order.kind) {
      case 'open':
        for (const tool of betaAgentToolset20260401({ workdir: order.workdir, env: { ...order.env } }))
          this.#tools.set(tool.name, tool);
        return;
      case 'abort':
        this.#running.get(order.id)?.abort(new Error('aborted'));
        return;
      case 'call': {
        const stop = new AbortController();
        this.#running.set(order.id, stop);
        const result = await this.#call(order, stop.signal);
        this.#running.delete(order.id);
        this.#answer({ id: order.id, ...result });
      }
    }
  }

  close(): void {
    for (const tool of this.#tools.values()) void tool.close?.();
  }

  async #call(order: ToHost & { kind: 'call' }, signal: AbortSignal): Promise<Omit<FromHost, 'id'>> {
    const tool = this.#tools.get(order.tool);
    if (tool === undefined) return { ok: false, content: `there is no tool ${order.tool}` };
    const toolUse = { id: String(order.id), name: order.tool, input: order.input, type: 'tool_use' } as BetaToolUse;
    try {
      const input: unknown = tool.parse(bounded(order.input));
      return { ok: true, content: textOf(await tool.run(input, { toolUse, toolUseBlock: toolUse, signal })) };
    } catch (error) {
      return { ok: false, content: error instanceof ToolError ? textOf(error.content) : `Error: ${String(error)}` };
    }
  }
}

/** A timeout that a timer cannot hold would fire at once. */
const bounded = (input: unknown): unknown => {
  if (typeof input !== 'object' || input === null || !('timeout_ms' in input)) return input;
  const { timeout_ms: given, ...rest } = input;
  return typeof given === 'number' && given > 0
    ? { ...rest, timeout_ms: Math.min(Math.ceil(given), longestTimeoutMs) }
    : rest;
};

const textOf = (content: Awaited<ReturnType<BetaRunnableTool['run']>>): string =>
  typeof content === 'string'
    ? content
    : content.map((block) => (block.type === 'text' ? block.text : `[${block.type}]`)).join('\n');
