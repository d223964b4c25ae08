import type { BetaRunnableTool, BetaToolRunContext } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';

import type { Clock } from '../../lib/clock.ts';
import type { Child, ChildExit } from '../../lib/exec.ts';
import { toolDefinitions } from './definitions.ts';
import { Lines, longestLine, readAnswer, type FromHost, type ToHost } from './protocol.ts';

/** Starts the confined child; `startChild` of lib/exec.ts has this shape. */
export type StartChild = (
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
) => Child;

export interface ToolHostRequest {
  readonly start: StartChild;
  /** The command line of the child, inside its sandbox where there is one. Not empty. */
  readonly command: readonly [file: string, ...args: string[]];
  /** The workspace, as the child sees it. */
  readonly workdir: string;
  /** Where the command is started, when the workspace has another path out here. Default `workdir`. */
  readonly cwd?: string;
  /** The whole environment of the child and of the agent's shell. */
  readonly env: Readonly<Record<string, string>>;
  readonly clock: Clock;
}

/** Why no tool can be run any more. */
interface ToolHostFailure {
  readonly kind: 'died' | 'protocol';
  readonly detail: string;
}

export interface ToolHost {
  /** The SDK's own definitions; `run` happens in the child. */
  readonly tools: readonly BetaRunnableTool[];
  /** Set once the child is gone or has said something it must not. Calls fail from then on. */
  failure(): ToolHostFailure | undefined;
  /** Ends the child and what it runs; never takes longer than a few seconds, never rejects. */
  close(): Promise<void>;
}

const closeSeconds = 2;
const longestResult = 100_000;
const keptOfStderr = 2_000;

/** Starts the child and answers with the toolset that runs in it. Rejects when the SDK cannot be loaded or the child not started. */
export const startToolHostClient = async (request: ToolHostRequest): Promise<ToolHost> => {
  // The child loads the SDK while we do.
  const connection = new Connection(request);
  const [definitions, { ToolError }] = await Promise.all([
    toolDefinitions(request.workdir),
    import('@anthropic-ai/sdk/lib/tools/ToolError'),
  ]).catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  // Only the definitions are taken from these; the child is not asked for them, as it is not trusted.
  const tools = definitions.map((tool) => ({
    ...tool,
    run: async (input: unknown, context?: BetaToolRunContext): Promise<string> => {
      const { ok, content } = await connection.call(tool.name, input, context?.signal ?? undefined);
      if (!ok) throw new ToolError(content);
      return content;
    },
    close: () => undefined,
  }));
  return { tools, failure: () => connection.failure, close: () => connection.close() };
};

type Outcome = Omit<FromHost, 'id'>;

class Connection {
  readonly #child: Child;
  readonly #clock: Clock;
  readonly #open = new Map<number, (outcome: Outcome) => void>();
  #next = 1;
  #stderr = '';
  #closing = false;
  failure: ToolHostFailure | undefined;

  constructor({ start, command: [file, ...args], workdir, cwd, env, clock }: ToolHostRequest) {
    this.#clock = clock;
    this.#child = start(file, args, { cwd: cwd ?? workdir, env });
    const { stdin, stdout, stderr, exited } = this.#child;
    const lines = new Lines({
      limit: longestLine,
      onLine: (line) => this.#hear(line),
      tooLong: () => this.#fail({ kind: 'protocol', detail: 'the tool host sent a line of more than 16 MiB' }),
    });
    stdin.on('error', () => undefined);
    stdout.on('error', () => undefined);
    stderr.on('error', () => undefined);
    stdout.on('data', (chunk: Buffer) => lines.add(chunk));
    stderr.on('data', (chunk: Buffer) => {
      this.#stderr = `${this.#stderr}${chunk.toString('utf8')}`.slice(-keptOfStderr);
    });
    void exited.then((exit) =>
      this.#fail({ kind: 'died', detail: `the tool host ended (${ending(exit)})${this.#said()}` }),
    );
    this.#send({ kind: 'open', workdir, env });
  }

  /** Never rejects. When aborted it answers at once, and the child stops the call. */
  call(tool: string, input: unknown, signal: AbortSignal | undefined): Promise<Outcome> {
    if (this.failure !== undefined) return Promise.resolve({ ok: false, content: this.failure.detail });
    if (signal?.aborted === true) return Promise.resolve(aborted);
    const id = this.#next++;
    return new Promise((resolve) => {
      const abort = (): void => {
        this.#send({ kind: 'abort', id });
        settle(aborted);
      };
      const settle = (outcome: Outcome): void => {
        signal?.removeEventListener('abort', abort);
        this.#open.delete(id);
        resolve(outcome);
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#open.set(id, settle);
      this.#send({ kind: 'call', id, tool, input });
    });
  }

  async close(): Promise<void> {
    this.#closing = true;
    this.#child.stdin.end();
    const late = new AbortController();
    const gone = this.#child.exited.then(() => 'gone' as const);
    const ended = await Promise.race([gone, this.#clock.sleep(closeSeconds * 1000, late.signal)]);
    late.abort();
    if (ended !== 'gone') await this.#child.kill();
  }

  #send(order: ToHost): void {
    if (this.#child.stdin.writable) this.#child.stdin.write(`${JSON.stringify(order)}\n`);
  }

  #hear(line: string): void {
    const answer = readAnswer(line);
    if (answer === undefined) {
      this.#fail({ kind: 'protocol', detail: 'the tool host sent something that is not a result' });
      return;
    }
    // An unknown id is the late result of a call that was aborted.
    this.#open.get(answer.id)?.({ ok: answer.ok, content: clipMiddle(answer.content, longestResult) });
  }

  #fail(failure: ToolHostFailure): void {
    if (this.failure !== undefined) return;
    this.failure = failure;
    for (const settle of this.#open.values()) settle({ ok: false, content: failure.detail });
    if (failure.kind === 'protocol' && !this.#closing) void this.#child.kill();
  }

  #said(): string {
    const text = this.#stderr.trim();
    return text === '' ? '' : `: ${text}`;
  }
}

const ending = ({ code, signal, error }: ChildExit): string => error?.message ?? signal ?? `exit code ${code ?? '?'}`;

const aborted: Outcome = { ok: false, content: 'aborted' };

/** Keeps the head and the tail of a long text, with a note of what is missing. */
export const clipMiddle = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2);
  const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(text.length - half).replace(/^[\udc00-\udfff]/, '');
  return `${head}\n[${text.length - head.length - tail.length} characters left out]\n${tail}`;
};
