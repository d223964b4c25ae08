import type { Price } from '../plan/model.ts';

/** Tokens of one request as the API bills them; the four never overlap. */
export interface Tokens {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_read_tokens: number;
  readonly cache_write_tokens: number;
}

interface Band {
  readonly price: Price;
  /** Prompts (cached parts included) above this many tokens pay `long` for all of the request. */
  readonly above?: number;
  readonly long?: Price;
}

const price = (input: number, output: number, cache_read: number): Price => ({
  input,
  output,
  cache_read,
  cache_write: input * 1.25,
});

const fable5 = price(10, 50, 1);
const fable51 = price(10, 50, 0.25);
const opus5 = price(5, 25, 0.5);
const sonnet4 = price(3, 15, 0.3);

/**
 * USD per million tokens on the Claude API, five-minute cache writes. Read in November 2026 from
 * platform.claude.com/docs/en/about-claude/pricing and the overview page of each model (/docs/…/models/…); the cache reads of
 * Sonnet 5.5 and the bands of Haiku 5.5 hold since 2026-10-07. A model that is not here has no known price.
 */
const table: ReadonlyMap<string, Band> = new Map([
  ['claude-fable-5-1', { price: fable51 }],
  ['claude-mythos-5-1', { price: fable51 }],
  ['claude-fable-5', { price: fable5 }],
  ['claude-mythos-5', { price: fable5 }],
  ['claude-opus-5-5', { price: price(4, 20, 0.2) }],
  ['claude-opus-5', { price: opus5 }],
  ['claude-opus-4-8', { price: opus5 }],
  ['claude-opus-4-7', { price: opus5 }],
  ['claude-opus-4-6', { price: opus5 }],
  ['claude-opus-4-5', { price: opus5 }],
  ['claude-sonnet-5-5', { price: price(2, 10, 0.1) }],
  ['claude-sonnet-5', { price: price(2, 10, 0.2) }],
  ['claude-sonnet-4-6', { price: sonnet4 }],
  ['claude-sonnet-4-5', { price: sonnet4 }],
  ['claude-haiku-5-5', { price: price(0.1, 0.5, 0.01), above: 100_000, long: price(0.5, 2.5, 0.05) }],
  ['claude-haiku-4-5', { price: price(1, 5, 0.1) }],
]);

/**
 * The price of a request to `model`: the plan's own where it names the model, else the built-in one (a dated name counts as the
 * model it dates). `undefined` = not known, which is not the same as free.
 */
export const priceOf = (
  model: string,
  overrides: Readonly<Record<string, Price>>,
  tokens?: Omit<Tokens, 'output_tokens'>,
): Price | undefined => {
  if (Object.hasOwn(overrides, model)) return overrides[model];
  const band = table.get(model) ?? table.get(model.replace(/-20\d{6}$/, ''));
  if (band?.above === undefined || tokens === undefined) return band?.price;
  const prompt = tokens.input_tokens + tokens.cache_read_tokens + tokens.cache_write_tokens;
  return prompt > band.above ? band.long : band.price;
};

/** USD, unrounded. */
export const cost = (tokens: Tokens, { input, output, cache_read, cache_write }: Price): number =>
  (tokens.input_tokens * input +
    tokens.output_tokens * output +
    tokens.cache_read_tokens * cache_read +
    tokens.cache_write_tokens * cache_write) /
  1_000_000;
