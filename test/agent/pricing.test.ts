import { describe, expect, it } from 'vitest';

import { cost, priceOf } from '../../src/agent/pricing.ts';

describe('priceOf', () => {
  it('knows models by name and by dated name', () => {
    expect(priceOf('claude-sonnet-5-5', {})).toEqual({ input: 2, output: 10, cache_read: 0.1, cache_write: 2.5 });
    expect(priceOf('claude-haiku-4-5-20251001', {})).toEqual({
      input: 1,
      output: 5,
      cache_read: 0.1,
      cache_write: 1.25,
    });
  });

  it('does not guess', () => {
    for (const model of ['claude-fable-5-2', 'claude-sonnet-6', 'gpt-9', 'toString', ''])
      expect(priceOf(model, {})).toBeUndefined();
  });

  it("lets the plan's price win", () => {
    const mine = { input: 3, output: 15, cache_read: 0.3, cache_write: 3.75 };
    expect(priceOf('my-model', { 'my-model': mine })).toBe(mine);
    expect(priceOf('claude-sonnet-5-5', { 'claude-sonnet-5-5': mine })).toBe(mine);
    expect(priceOf('toString', {})).toBeUndefined();
  });

  it('takes the higher band for a long prompt', () => {
    const prompt = { input_tokens: 1, cache_read_tokens: 100_000, cache_write_tokens: 0 };
    expect(priceOf('claude-haiku-5-5', {}, prompt)?.output).toBe(2.5);
    expect(priceOf('claude-haiku-5-5', {}, { ...prompt, input_tokens: 0 })?.output).toBe(0.5);
  });
});

describe('cost', () => {
  it('is in USD, per million tokens', () => {
    const tokens = { input_tokens: 1e6, output_tokens: 1e5, cache_read_tokens: 1e6, cache_write_tokens: 1e6 };
    expect(cost(tokens, { input: 2, output: 10, cache_read: 0.1, cache_write: 2.5 })).toBeCloseTo(5.6, 10);
  });
});
