import type { BetaRunnableTool } from '@anthropic-ai/sdk/lib/tools/BetaRunnableTool';
import type { BetaToolRunnerParams } from '@anthropic-ai/sdk/lib/tools/BetaToolRunner';

import type { Effort } from '../plan/model.ts';
import type { AnswerFormat } from './answer.ts';

interface Wanted {
  readonly model: string;
  readonly effort?: Effort;
  readonly maxTokens?: number;
  readonly system: string;
  readonly tools: readonly BetaRunnableTool[];
  readonly answer: Pick<AnswerFormat<unknown>, 'format'>;
}

type Parameters = Omit<BetaToolRunnerParams, 'messages'> & { thread: false; stream: true };

const defaultMaxTokens = 32_000;
const compactionBeta = 'compact-2026-01-12';

/**
 * What every request of a session has besides its messages. With the mark that `firstMessage` sets there are at most three cache
 * breakpoints: the system block (one prefix for all tasks of a plan), the end of the task's message (one for all its turns), and
 * the automatic one, which follows the conversation.
 */
export const parameters = (wanted: Wanted): Parameters => ({
  model: wanted.model,
  max_tokens: wanted.maxTokens ?? defaultMaxTokens,
  system: [{ type: 'text', text: wanted.system, cache_control: { type: 'ephemeral' } }],
  tools: [...wanted.tools],
  cache_control: { type: 'ephemeral' },
  output_config: { format: wanted.answer.format, ...(wanted.effort === undefined ? {} : { effort: wanted.effort }) },
  ...(compacts(wanted.model)
    ? { betas: [compactionBeta], context_management: { edits: [{ type: 'compact_20260112' }] } }
    : {}),
  // Server-held threads take neither cache_control nor context_management.
  thread: false,
  stream: true,
});

/** Models before 4.6, and those of other makers behind a base-url, do not know compaction and refuse the request. */
const compacts = (model: string): boolean => model.startsWith('claude-') && !/-4-5(-\d{8})?$/.test(model);
