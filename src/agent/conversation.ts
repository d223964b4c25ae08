import type {
  BetaContentBlock,
  BetaContentBlockParam,
  BetaMessage,
  BetaMessageParam,
} from '@anthropic-ai/sdk/resources/beta/messages/messages';

import type { Malformed } from './reply.ts';

/** The task's blocks, the last one marked as the end of a cacheable prefix. */
export const firstMessage = (blocks: readonly string[]): BetaMessageParam => ({
  role: 'user',
  content: blocks.map((text, at) => ({
    type: 'text' as const,
    text,
    ...(at === blocks.length - 1 ? { cache_control: { type: 'ephemeral' as const } } : {}),
  })),
});

/** After an empty answer: the same conversation with a word to go on. The empty message itself must not be sent back. */
export const afterSilence = (answer: string): BetaMessageParam =>
  user(`Your last reply was empty. Go on with the task, or give ${answer} if it is finished.`);

/** After an answer cut at max_tokens: what was said is kept, none of its tool calls has run, and the model is told. */
export const afterCut = (message: BetaMessage, answer: string): BetaMessageParam[] => {
  const kept = message.content.filter((block) => block.type !== 'tool_use' && !isUnfinished(block));
  const calls = message.content.some((block) => block.type === 'tool_use');
  const said = kept.some((block) => block.type === 'text');
  return [
    // Thinking alone is no message the API takes back.
    ...(said ? [{ role: 'assistant' as const, content: kept as BetaContentBlockParam[] }] : []),
    user(
      calls
        ? 'Your last reply was cut at the output limit and none of its tool calls was run. Go on in smaller steps: write long files in several parts.'
        : `Your last reply was cut at the output limit. Go on in smaller steps; give ${answer} again from its start, shorter.`,
    ),
  ];
};

const isUnfinished = (block: BetaContentBlock): boolean =>
  (block.type === 'text' && block.text.trim() === '') || (block.type === 'thinking' && block.signature === '');

/** After a reply with a tool input that is not JSON: no call of it was run, and each gets an error as its result. */
export const afterMalformed = (message: BetaMessage, malformed: readonly Malformed[]): BetaMessageParam[] => {
  const raw = new Map(malformed.map((each) => [each.id, each.raw]));
  const content = message.content.map((block) =>
    block.type === 'tool_use' && raw.has(block.id) ? { ...block, input: {} } : block,
  );
  return [
    { role: 'assistant', content: content.filter((block) => !isUnfinished(block)) as BetaContentBlockParam[] },
    {
      role: 'user',
      content: content.flatMap((block) =>
        block.type === 'tool_use'
          ? [
              {
                type: 'tool_result' as const,
                tool_use_id: block.id,
                is_error: true,
                content: complaint(raw.get(block.id)),
              },
            ]
          : [],
      ),
    },
  ];
};

const longestSaidAgain = 100_000;

/** After an answer that cannot be used: what was said, clipped when no request could hold it, and what is wrong with it. */
export const afterComplaint = (message: BetaMessage, text: string): BetaMessageParam[] => {
  const said = message.content
    .filter((block) => block.type !== 'tool_use' && !isUnfinished(block))
    .map((block) =>
      block.type === 'text' && block.text.length > longestSaidAgain
        ? { ...block, text: `${block.text.slice(0, longestSaidAgain).toWellFormed()}\n[cut here]` }
        : block,
    );
  return [{ role: 'assistant', content: said as BetaContentBlockParam[] }, user(text)];
};

const complaint = (raw: string | undefined): string =>
  raw === undefined
    ? 'Not run, because another call of the same reply was malformed. Make the call again.'
    : `Not run: the input is not a JSON object. It began with: ${raw.slice(0, 500)}`;

const user = (text: string): BetaMessageParam => ({ role: 'user', content: [{ type: 'text', text }] });
