import { minutesUsedUp, tokenCeiling } from '../plan/defaults.ts';
import type { Budget as Limits } from '../plan/model.ts';
import type { Usage } from '../plan/state.ts';
import { addUsage, noUsage } from '../plan/state.ts';

const tokensOf = (usage: Usage): number =>
  usage.input_tokens + usage.output_tokens + usage.cache_read_tokens + usage.cache_write_tokens;

const reached = (what: string, limits: Limits, usage: Usage): string | undefined => {
  const tokens = tokensOf(usage);
  if (limits.usd !== undefined && usage.usd !== undefined && usage.usd >= limits.usd)
    return `${what} has used $${usage.usd.toFixed(2)} of its budget of $${limits.usd}`;
  const ceiling = tokenCeiling(limits, { allPricesKnown: usage.usd !== undefined });
  if (ceiling !== undefined && tokens >= ceiling)
    return `${what} has used ${tokens} tokens of its budget of ${ceiling}`;
  return minutesUsedUp(what, limits, usage.seconds);
};

/** What a plan and its tasks have spent, requests under way included as they report. Asked before every request. */
export class Spending {
  readonly #limits: Limits;
  readonly #tasks = new Map<string, Usage>();
  #plan: Usage;

  constructor(limits: Limits, before: Usage) {
    this.#limits = limits;
    this.#plan = before;
  }

  add(task: string, usage: Usage): void {
    this.#plan = addUsage(this.#plan, usage);
    this.#tasks.set(task, addUsage(this.#tasks.get(task) ?? noUsage, usage));
  }

  /** Takes over what earlier runs spent on a task. */
  seed(task: string, usage: Usage): void {
    if (!this.#tasks.has(task)) this.#tasks.set(task, usage);
  }

  /** Which budget is used up, in words; undefined when another request may be made. */
  usedUp(task: string, limits: Limits | undefined): string | undefined {
    const own = limits === undefined ? undefined : reached(`task ${task}`, limits, this.#tasks.get(task) ?? noUsage);
    return own ?? reached('the plan', this.#limits, this.#plan);
  }
}
