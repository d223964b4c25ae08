import { Spending, tokensOf } from '../agent/budget.ts';
import { priceOf } from '../agent/pricing.ts';
import { tokenCeiling } from '../plan/defaults.ts';
import type { Budget, Plan, Share, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState, Usage } from '../plan/state.ts';
import { addUsage, noUsage, taskState } from '../plan/state.ts';
import type { Leg } from '../scheduler/leg.ts';

/** A task that is taken into a wave, and what it may spend there. */
export interface Shared {
  readonly task: Task;
  readonly share: Share;
}

const parts = ['usd', 'tokens', 'unpriced', 'minutes'] as const;
type Part = (typeof parts)[number];
type Amounts = Readonly<Record<Part, number>>;

/** What a task of Claude's is reckoned with that has no budget of its own, as long as nothing is known. */
const usual = { usd: 2, tokens: 500_000 } as const;
/** It may take so many times what the dearest one took that is done. */
const margin = 2;
/** What ran out of its share gets so many times that share the next time. */
const growth = 4;

/** Shares are rounded down: their sum is never more than what there was. */
const finest: Amounts = { usd: 1e-6, tokens: 1, unpriced: 1, minutes: 1e-3 };
const roundDown = (part: Part, amount: number): number =>
  Number((Math.floor(amount / finest[part] + 1e-9) * finest[part]).toFixed(6));

const asAmounts = (usage: Usage): Amounts => {
  const tokens = tokensOf(usage);
  return { usd: usage.usd ?? 0, tokens, unpriced: tokens, minutes: usage.seconds / 60 };
};

/** What is left of a plan's budget, never below zero. */
const budgetLeft = ({ budget }: Plan, { usage = noUsage }: PlanState): Share => {
  const priced = usage.usd !== undefined;
  const spent = asAmounts(usage);
  const limits: Readonly<Record<Part, number | undefined>> = {
    usd: priced ? budget.usd : undefined,
    tokens: tokenCeiling(budget, { allPricesKnown: priced }),
    unpriced: priced && budget.tokens === undefined ? tokenCeiling(budget, { allPricesKnown: false }) : undefined,
    minutes: budget.minutes,
  };
  return pick((part) => {
    const limit = limits[part];
    return limit === undefined ? undefined : roundDown(part, Math.max(0, limit - spent[part]));
  });
};

const pick = (amount: (part: Part) => number | undefined): Share =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const value = amount(part);
      return value === undefined ? [] : [[part, value]];
    }),
  );

/**
 * Divides what is left of a plan's budget among tasks that are to run at the same time, none of which will hear what the others spend: those that it
 * is enough for, in the given order, and the first one in any case, as long as something is left. The shares never add up to more than what is left.
 */
export const shareOut = (plan: Plan, state: PlanState, tasks: readonly Task[]): readonly Shared[] => {
  const left = budgetLeft(plan, state);
  const dearest = dearestOf(plan, state);
  let rest = left;
  const taken: { task: Task; wants: Amounts }[] = [];
  for (const task of tasks) {
    const wants = wantsOf(plan, state, task, dearest);
    if (!fits(wants, rest, left)) continue;
    taken.push({ task, wants });
    const before = rest;
    rest = pick((part) => minus(before[part], wants[part]));
  }
  const claude = taken.filter(({ task }) => isClaude(task)).length;
  const extra = (part: Part): number => (rest[part] ?? 0) / (part === 'minutes' ? taken.length : claude);
  return taken.map(({ task, wants }) => {
    const share = pick((part) => {
      const most = left[part];
      if (most === undefined || (part !== 'minutes' && !isClaude(task))) return undefined;
      // Who wants nothing of it is held by a ceiling of its own, or does not use it.
      return roundDown(part, Math.min(wants[part], most) + extra(part)) || undefined;
    });
    return { task, share };
  });
};

const isClaude = ({ worker }: Task): boolean => worker.kind === 'claude';

export type Shares = Readonly<Record<string, Share>>;

/** Shares by task, as they are remembered. */
export const sharesOf = (shared: readonly Shared[]): Shares =>
  Object.fromEntries(shared.map(({ task, share }) => [task.id, share]));

/** A leg as the plan's budget allows it: a fan-out of those tasks that it is enough for, with what each may spend, or a pause. */
export const affordable = (plan: Plan, state: PlanState, leg: Leg): { readonly leg: Leg; readonly shares?: Shares } => {
  if (leg.kind !== 'fanout') return { leg };
  const shared = shareOut(plan, state, leg.tasks);
  if (shared.length > 0) return { leg: { ...leg, tasks: shared.map(({ task }) => task) }, shares: sharesOf(shared) };
  const detail = new Spending(plan.budget, state.usage ?? noUsage).planUsedUp() ?? 'the budget of the plan is used up';
  return { leg: { kind: 'none', status: 'paused', reason: 'budget', detail } };
};

const minus = (amount: number | undefined, less: number): number | undefined =>
  amount === undefined ? undefined : Math.max(0, amount - less);

/** A task that wants more than there is gets all of it, where nobody else has taken any. */
const fits = (wants: Amounts, rest: Share, left: Share): boolean =>
  parts.every((part) => {
    const there = rest[part];
    if (there === undefined || wants[part] === 0) return true;
    return there > 0 && (wants[part] <= there || there === left[part]);
  });

const spentOn = (task: Task, state: PlanState): Usage =>
  taskState(state, task.id).attempts.reduce(
    (sum, { usage = noUsage, seconds }) => addUsage(sum, { ...usage, seconds }),
    noUsage,
  );

/** What the dearest of Claude's tasks took that this execution has completed. */
const dearestOf = (plan: Plan, state: PlanState): Pick<Amounts, 'usd' | 'tokens'> => {
  const done = tasksOf(plan)
    .filter((task) => isClaude(task) && taskState(state, task.id).status === 'completed')
    .map((task) => asAmounts(spentOn(task, state)));
  return { usd: Math.max(0, ...done.map(({ usd }) => usd)), tokens: Math.max(0, ...done.map(({ tokens }) => tokens)) };
};

/** What a task may need: its own budget, so far as it is not spent; else what it is reckoned with. */
const wantsOf = ({ prices }: Plan, state: PlanState, task: Task, dearest: Pick<Amounts, 'usd' | 'tokens'>): Amounts => {
  const { budget = {}, timeout_minutes, model } = task;
  const spent = asAmounts(spentOn(task, state));
  const own = (part: keyof Budget, reckoned: number): number =>
    roundDown(part, budget[part] === undefined ? reckoned : Math.max(0, budget[part] - spent[part]));
  const minutes = own('minutes', timeout_minutes);
  if (!isClaude(task)) return { usd: 0, tokens: 0, unpriced: 0, minutes };
  const last = taskState(state, task.id).attempts.at(-1);
  const cut = asAmounts(last?.outcome === 'cancelled' ? (last.usage ?? noUsage) : noUsage);
  const reckon = (part: 'usd' | 'tokens'): number =>
    Math.max(dearest[part] > 0 ? margin * dearest[part] : usual[part], growth * cut[part]);
  const tokens = own('tokens', reckon('tokens'));
  const priced = model.every((name) => priceOf(name, prices) !== undefined);
  return { usd: own('usd', reckon('usd')), tokens, unpriced: priced ? 0 : tokens, minutes };
};
