import type { Budget } from './model.ts';

/** What a task gets where neither it nor `defaults` says otherwise. */
export const taskDefaults = {
  model: ['claude-sonnet-5-5'],
  max_attempts: 3,
  max_turns: 100,
  timeout_minutes: 30,
  verify: [],
  on_failure: 'pause',
} as const;

/** The plan's ceiling where its `budget` names neither `usd` nor `tokens`. */
export const defaultBudget: Budget = { usd: 20 };

/** In words, that `what` has used up its minutes; undefined while it has not, or may use any number. */
export const minutesUsedUp = (
  what: string,
  { minutes }: Pick<Budget, 'minutes'>,
  seconds: number,
  of: 'budget' | 'share' = 'budget',
): string | undefined => {
  const used = seconds / 60;
  if (minutes === undefined || used < minutes) return undefined;
  return `${what} has used ${Number(used.toFixed(used < 1 ? 4 : 1))} minutes of its ${of} of ${minutes}`;
};

const tokensWithoutPrice = 5_000_000;

/**
 * The plan's ceiling in tokens. Without a `tokens` of its own a plan has none, unless a model without a known price is
 * used: then dollars cannot be counted and 5,000,000 tokens stand in for them.
 */
export const tokenCeiling = (budget: Budget, use: { readonly allPricesKnown: boolean }): number | undefined =>
  budget.tokens ?? (use.allPricesKnown || budget.usd === undefined ? undefined : tokensWithoutPrice);
