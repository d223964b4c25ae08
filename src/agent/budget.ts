import type { Clock } from '../lib/clock.ts';
import { minutesUsedUp, tokenCeiling } from '../plan/defaults.ts';
import type { Budget as Limits, Share } from '../plan/model.ts';
import type { Usage } from '../plan/state.ts';
import { addUsage, noUsage } from '../plan/state.ts';

/** All tokens of a usage, however they are billed. */
export const tokensOf = (usage: Usage): number =>
  usage.input_tokens + usage.output_tokens + usage.cache_read_tokens + usage.cache_write_tokens;

interface Whose {
  readonly what: string;
  readonly of: 'budget' | 'share';
  /** The ceiling in tokens that holds now. */
  readonly ceiling: number | undefined;
}

const reached = ({ what, of, ceiling }: Whose, limits: Limits, usage: Usage): string | undefined => {
  const tokens = tokensOf(usage);
  if (limits.usd !== undefined && usage.usd !== undefined && usage.usd >= limits.usd)
    return `${what} has used $${usage.usd.toFixed(2)} of its ${of} of $${of === 'share' ? Number(limits.usd.toFixed(2)) : limits.usd}`;
  if (ceiling !== undefined && tokens >= ceiling) return `${what} has used ${tokens} tokens of its ${of} of ${ceiling}`;
  return minutesUsedUp(what, limits, usage.seconds, of);
};

const budgetReached = (what: string, limits: Limits, usage: Usage): string | undefined => {
  const ceiling = tokenCeiling(limits, { allPricesKnown: usage.usd !== undefined });
  return reached({ what, of: 'budget', ceiling }, limits, usage);
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

  /** Whether a task's own budget is used up, in words. */
  taskUsedUp(task: string, limits: Limits | undefined): string | undefined {
    return limits === undefined ? undefined : budgetReached(`task ${task}`, limits, this.#tasks.get(task) ?? noUsage);
  }

  /** Whether the plan's budget is used up, in words. */
  planUsedUp(): string | undefined {
    return budgetReached('the plan', this.#limits, this.#plan);
  }

  /** Which budget is used up, in words; undefined when another request may be made. */
  usedUp(task: string, limits: Limits | undefined): string | undefined {
    return this.taskUsedUp(task, limits) ?? this.planUsedUp();
  }
}

/** The share of a plan's budget that one job has, from when it is made, and what it has spent of it. */
export class Allowance {
  readonly #share: Share;
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #since: number;
  #spent: Usage = noUsage;

  constructor(share: Share, clock: Pick<Clock, 'monotonic'>) {
    this.#share = share;
    this.#clock = clock;
    this.#since = clock.monotonic();
  }

  add(usage: Usage): void {
    this.#spent = addUsage(this.#spent, usage);
  }

  /** What is used up, in words; undefined when the job may go on. */
  usedUp(): string | undefined {
    const usage = { ...this.#spent, seconds: (this.#clock.monotonic() - this.#since) / 1000 };
    const ceiling = this.#share.tokens ?? (usage.usd === undefined ? this.#share.unpriced : undefined);
    return reached({ what: 'this job', of: 'share', ceiling }, this.#share, usage);
  }
}
