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
export const afterSilence = (): BetaMessageParam =>
  user('Your last reply was empty. Go on with the task, or give the closing report if it is finished.');

/** After an answer cut at max_tokens: what was said is kept, none of its tool calls has run, and the model is told. */
export const afterCut = (message: BetaMessage): BetaMessageParam[] => {
  const kept = message.content.filter((block) => block.type !== 'tool_use' && !isUnfinished(block));
  const calls = message.content.some((block) => block.type === 'tool_use');
  const said = kept.some((block) => block.type === 'text');
  return [
    // Thinking alone is no message the API takes back.
    ...(said ? [{ role: 'assistant' as const, content: kept as BetaContentBlockParam[] }] : []),
    user(
      calls
        ? 'Your last reply was cut at the output limit and none of its tool calls was run. Go on in smaller steps: write long files in several parts.'
        : 'Your last reply was cut at the output limit. Go on in smaller steps; give the closing report again from its start, shorter.',
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

const complaint = (raw: string | undefined): string =>
  raw === undefined
    ? 'Not run, because another call of the same reply was malformed. Make the call again.'
    : `Not run: the input is not a JSON object. It began with: ${raw.slice(0, 500)}`;

const user = (text: string): BetaMessageParam => ({ role: 'user', content: [{ type: 'text', text }] });
