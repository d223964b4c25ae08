import type { BetaMessageStream } from '@anthropic-ai/sdk/lib/BetaMessageStream';
import type {
  BetaContentBlock,
  BetaMessage,
  BetaRawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/beta/messages/messages';

import { classify, type AgentFailure } from './failure.ts';

/** A tool call whose input is not a JSON object, with what the model wrote. */
export interface Malformed {
  readonly id: string;
  readonly raw: string;
}

/** What became of one request. `partial` is what had arrived when it failed. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly message: BetaMessage;
      readonly malformed: readonly Malformed[];
      readonly requestId?: string;
    }
  | { readonly kind: 'failure'; readonly failure: AgentFailure; readonly partial?: BetaMessage };

/** Reads one streamed answer to its end and never rejects. */
export const readReply = async (stream: BetaMessageStream, signal: AbortSignal): Promise<Reply> => {
  const inputs = new ToolInputs();
  stream.on('streamEvent', (event) => inputs.see(event));
  const id = (): { requestId?: string } => (stream.request_id ? { requestId: stream.request_id } : {});
  try {
    const message: BetaMessage = await stream.finalMessage();
    if (message.stop_reason === null) return failure(cut, message);
    return { kind: 'answer', message, malformed: inputs.malformed(), ...id() };
  } catch (error) {
    const partial = stream.currentMessage;
    if (signal.aborted) return failure({ kind: 'aborted' }, partial);
    // The SDK gives up a whole reply for one tool input that it cannot parse; what arrived of it can still be answered.
    if (stream.errored && isBare(error) && partial !== undefined && inputs.malformed().length > 0)
      return { kind: 'answer', message: asToolUse(partial), malformed: inputs.malformed(), ...id() };
    return failure(ofStream(error, stream.response !== null && stream.response !== undefined), partial);
  }
};

const cut: AgentFailure = { kind: 'transient', why: 'the stream was cut' };

const failure = (what: AgentFailure, partial: BetaMessage | undefined): Reply => ({
  kind: 'failure',
  failure: what,
  ...(partial === undefined ? {} : { partial }),
});

/** The SDK has no class for a stream that ends early: it throws its bare base class, with the headers long received. */
const ofStream = (error: unknown, connected: boolean): AgentFailure => {
  const known = classify(error);
  if (known.kind === 'aborted') return { kind: 'transient', why: 'the connection was aborted' };
  return known.kind === 'fatal' && connected && isBare(error) ? cut : known;
};

const isBare = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AnthropicError' && error.cause === undefined;

/** The calls up to the broken one, as the reply would have read; what came after it is lost. */
const asToolUse = (partial: BetaMessage): BetaMessage => ({ ...partial, stop_reason: 'tool_use' });

/** The inputs of tool calls as written: the SDK completes a cut one silently, and what it guesses must not be run. */
class ToolInputs {
  readonly #calls = new Map<number, { readonly id: string; json: string }>();

  see(event: BetaRawMessageStreamEvent): void {
    if (event.type === 'content_block_start' && event.content_block.type === 'tool_use')
      this.#calls.set(event.index, { id: event.content_block.id, json: '' });
    const call = event.type === 'content_block_delta' ? this.#calls.get(event.index) : undefined;
    if (call !== undefined && event.type === 'content_block_delta' && event.delta.type === 'input_json_delta')
      call.json += event.delta.partial_json;
  }

  malformed(): Malformed[] {
    return [...this.#calls.values()]
      .filter(({ json }) => json !== '' && !isObject(json))
      .map(({ id, json }) => ({ id, raw: json }));
  }
}

const isObject = (json: string): boolean => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** The text the model said in a message, thinking and tool calls left out. */
export const textOf = (content: readonly BetaContentBlock[]): string =>
  content.flatMap((block) => (block.type === 'text' && block.text.trim() !== '' ? [block.text] : [])).join('\n');
