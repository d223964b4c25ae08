import type { Block, MessageReply } from './reply.ts';

/** One server-sent event, before serialisation. */
export interface Event {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Answer {
  readonly id: string;
  readonly model: string;
  readonly usage: Readonly<Record<string, unknown>>;
}

const chunk = 40;

const pieces = (value: string): string[] => {
  const all: string[] = [];
  for (let at = 0; at < value.length; at += chunk) all.push(value.slice(at, at + chunk));
  return all;
};

const blockEvents = (block: Block, index: number, id: string): Event[] => {
  const delta = (value: Record<string, unknown>): Event => ({ type: 'content_block_delta', index, delta: value });
  const start = (value: Record<string, unknown>): Event => ({
    type: 'content_block_start',
    index,
    content_block: value,
  });
  const stop: Event = { type: 'content_block_stop', index };
  switch (block.type) {
    case 'text':
      return [
        start({ type: 'text', text: '' }),
        ...pieces(block.text).map((part) => delta({ type: 'text_delta', text: part })),
        stop,
      ];
    case 'thinking':
      return [
        start({ type: 'thinking', thinking: '', signature: '' }),
        delta({ type: 'thinking_delta', thinking: block.thinking }),
        delta({ type: 'signature_delta', signature: block.signature }),
        stop,
      ];
    case 'compaction':
      return [
        start({ type: 'compaction', content: null }),
        delta({ type: 'compaction_delta', content: block.content }),
        stop,
      ];
    case 'tool_use':
      return [
        start({ type: 'tool_use', id: block.id ?? `${id}_${index}`, name: block.name, input: {} }),
        delta({ type: 'input_json_delta', partial_json: '' }),
        ...pieces(block.raw ?? JSON.stringify(block.input)).map((part) =>
          delta({ type: 'input_json_delta', partial_json: part }),
        ),
        stop,
      ];
  }
};

const toolId = (answer: Answer): string => `toolu_${answer.id.slice(4)}`;

/** The events of one streamed answer in the order of the Messages API. */
export const events = (reply: MessageReply, answer: Answer): Event[] => [
  {
    type: 'message_start',
    message: {
      ...shell(answer),
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { ...answer.usage, output_tokens: 1 },
    },
  },
  ...reply.content.flatMap((block, index) => blockEvents(block, index, toolId(answer))),
  ...(reply.stop === null
    ? []
    : [
        {
          type: 'message_delta',
          delta: { stop_reason: reply.stop, stop_sequence: null, stop_details: reply.stopDetails ?? null },
          usage: answer.usage,
        },
      ]),
  { type: 'message_stop' },
];

/** The same answer as one JSON document, for requests without `stream`. */
export const document = (reply: MessageReply, answer: Answer): Record<string, unknown> => ({
  ...shell(answer),
  content: reply.content.map((block, index) =>
    block.type === 'tool_use'
      ? {
          type: 'tool_use',
          id: block.id ?? `${toolId(answer)}_${index}`,
          name: block.name,
          input: block.input ?? {},
        }
      : block,
  ),
  stop_reason: reply.stop,
  stop_sequence: null,
  stop_details: reply.stopDetails ?? null,
  usage: answer.usage,
});

const shell = (answer: Answer): Record<string, unknown> => ({
  id: answer.id,
  type: 'message',
  role: 'assistant',
  model: answer.model,
  container: null,
});

export const serialise = (event: Event): string => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
