import type { BetaUsage } from '@anthropic-ai/sdk/resources/beta/messages/messages';

import type { Price } from '../plan/model.ts';
import type { Usage } from '../plan/state.ts';
import { cost, priceOf, type Tokens } from './pricing.ts';

/**
 * What one request used. The tokens of a compaction are not in the API's totals and are added here; `usd` is absent when the
 * model has no known price.
 */
export const usageOf = (
  reported: BetaUsage,
  request: {
    readonly model: string;
    readonly prices: Readonly<Record<string, Price>>;
    readonly seconds: number;
  },
): Usage => {
  const compactions = (reported.iterations ?? []).filter((each) => each.type === 'compaction');
  const parts = [reported, ...compactions].map(tokensOf);
  const prices = parts.map((part) => priceOf(request.model, request.prices, part));
  const usd = parts.reduce<number | undefined>((sum, part, at) => {
    const price = prices[at];
    return sum === undefined || price === undefined ? undefined : sum + cost(part, price);
  }, 0);
  return { requests: 1, ...parts.reduce(addTokens), ...(usd === undefined ? {} : { usd }), seconds: request.seconds };
};

type Reported = Pick<
  BetaUsage,
  'input_tokens' | 'output_tokens' | 'cache_read_input_tokens' | 'cache_creation_input_tokens'
>;

const tokensOf = (reported: Reported): Tokens => ({
  input_tokens: reported.input_tokens ?? 0,
  output_tokens: reported.output_tokens ?? 0,
  cache_read_tokens: reported.cache_read_input_tokens ?? 0,
  cache_write_tokens: reported.cache_creation_input_tokens ?? 0,
});

const addTokens = (a: Tokens, b: Tokens): Tokens => ({
  input_tokens: a.input_tokens + b.input_tokens,
  output_tokens: a.output_tokens + b.output_tokens,
  cache_read_tokens: a.cache_read_tokens + b.cache_read_tokens,
  cache_write_tokens: a.cache_write_tokens + b.cache_write_tokens,
});
