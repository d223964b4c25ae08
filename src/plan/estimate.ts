import type { Budget, Plan, Price, Task } from './model.ts';
import { tasksOf } from './model.ts';
import { timetable } from './order.ts';
import type { Range } from './percentile.ts';
import { addRanges, nothing, raisedTo, rangeOf } from './percentile.ts';
import type { Sample } from './samples.ts';
import { modelFamily } from './samples.ts';
import type { PlanState } from './state.ts';
import { taskState } from './state.ts';

/** A range, or why there is none, with what it takes at least where that is known. */
export type Guess =
  | ({ readonly kind: 'range' } & Range)
  | { readonly kind: 'unknown'; readonly why: string; readonly atLeast?: number };

/** Tokens of all kinds together, US dollars, minutes of work. */
export interface Guesses {
  readonly tokens: Guess;
  readonly usd: Guess;
  readonly minutes: Guess;
}

export interface TaskEstimate extends Guesses {
  readonly id: string;
  readonly title: string;
  /** How many finished tasks it is taken from. */
  readonly samples: number;
}

export interface Estimate {
  /** Tasks that are left, in file order. */
  readonly tasks: readonly TaskEstimate[];
  /** Money and tokens are sums; time is that of the longest way through the plan, parallel work side by side. */
  readonly total: Guesses;
  readonly finished: number;
  /** Tasks that wait for a person first; how long is anybody's guess and not in here. */
  readonly gated: number;
  /** Tasks that a condition may skip; they are in here. */
  readonly conditional: number;
  /** Where the plan pauses. */
  readonly budget: Budget;
}

export interface EstimateInput {
  readonly plan: Plan;
  readonly state: PlanState;
  /** Of this repository's own plans. */
  readonly history: readonly Sample[];
  /** Input tokens of each task's first request, as the API counts them. */
  readonly counted?: ReadonlyMap<string, number>;
  readonly priceOf: (model: string, prices: Plan['prices']) => Price | undefined;
}

const fewest = 3;
const fewestOfFamily = 5;

const range = (of: Range): Guess => ({ kind: 'range', ...of });
const unknown = (why: string, atLeast?: number): Guess => ({
  kind: 'unknown',
  why,
  ...(atLeast === undefined ? {} : { atLeast }),
});

const tokensOf = ({ tokens }: Sample): number | undefined =>
  tokens === undefined
    ? undefined
    : tokens.input_tokens + tokens.output_tokens + tokens.cache_read_tokens + tokens.cache_write_tokens;

const costOf = ({ tokens }: Sample, price: Price): number | undefined =>
  tokens === undefined
    ? undefined
    : (tokens.input_tokens * price.input +
        tokens.output_tokens * price.output +
        tokens.cache_read_tokens * price.cache_read +
        tokens.cache_write_tokens * price.cache_write) /
      1_000_000;

const modelOf = ({ model }: Task): string => model[0] ?? '';

/** Samples of the same worker, of the same family of models where there are enough of it. */
const samplesFor = (task: Task, history: readonly Sample[]): readonly Sample[] => {
  const same = history.filter(({ kind }) => kind === task.worker.kind);
  if (task.worker.kind !== 'claude') return same;
  const family = modelFamily(modelOf(task));
  const related = same.filter(({ model }) => model !== undefined && modelFamily(model) === family);
  return related.length >= fewestOfFamily ? related : same;
};

const measured = (samples: readonly Sample[], measure: (sample: Sample) => number | undefined): number[] =>
  samples.flatMap((sample) => measure(sample) ?? []);

const tooFew = (task: Task, count: number): string => {
  const what = { claude: 'Claude', shell: 'shell', command: 'command-agent', human: '' }[task.worker.kind];
  return `${count === 0 ? 'no' : `only ${count}`} finished ${what} task${count === 1 ? '' : 's'} to go by, ${fewest} needed`;
};

const guess = (task: Task, values: readonly number[], atLeast?: number): Guess =>
  values.length < fewest
    ? unknown(tooFew(task, values.length), atLeast)
    : range(raisedTo(rangeOf(values), atLeast ?? 0));

/** What the first request costs at the very least: all of its input read from the cache. */
const leastCost = (tokens: number | undefined, price: Price): number | undefined =>
  tokens === undefined ? undefined : (tokens * Math.min(price.input, price.cache_read)) / 1_000_000;

const claudeGuesses = (
  task: Task,
  samples: readonly Sample[],
  input: EstimateInput,
): Pick<Guesses, 'tokens' | 'usd'> => {
  const model = modelOf(task);
  const price = input.priceOf(model, input.plan.prices);
  const counted = input.counted?.get(task.id);
  const usdOf = (sample: Sample): number | undefined =>
    sample.model === model && sample.usd !== undefined
      ? sample.usd
      : price === undefined
        ? undefined
        : costOf(sample, price);
  const costs = measured(samples, usdOf);
  return {
    tokens: guess(task, measured(samples, tokensOf), counted),
    usd:
      price === undefined && costs.length < fewest
        ? unknown(`no price is known for ${model}`)
        : guess(task, costs, price === undefined ? undefined : leastCost(counted, price)),
  };
};

const workGuesses = (task: Task, samples: readonly Sample[], input: EstimateInput): Pick<Guesses, 'tokens' | 'usd'> => {
  switch (task.worker.kind) {
    case 'claude':
      return claudeGuesses(task, samples, input);
    case 'command': {
      const why = 'a command agent does not say what it uses';
      return { tokens: unknown(why), usd: unknown(why) };
    }
    case 'shell':
    case 'human':
      return { tokens: range(nothing), usd: range(nothing) };
  }
};

const estimateTask = (task: Task, input: EstimateInput): TaskEstimate => {
  const samples = samplesFor(task, input.history);
  const minutes = measured(samples, ({ seconds }) => seconds / 60);
  return {
    id: task.id,
    title: task.title,
    samples: samples.length,
    ...workGuesses(task, samples, input),
    minutes: task.worker.kind === 'human' ? unknown('a person does it') : guess(task, minutes),
  };
};

const leastOf = (one: Guess): number => (one.kind === 'range' ? one.low : (one.atLeast ?? 0));

/** Why a sum is not known: the first reason, and for how many tasks there is none. */
const missing = (guesses: readonly Guess[]): string | undefined => {
  const reasons = guesses.flatMap((one) => (one.kind === 'unknown' ? [one.why] : []));
  const [first] = reasons;
  return first === undefined ? undefined : `not known for ${reasons.length} of ${guesses.length} tasks: ${first}`;
};

const sum = (guesses: readonly Guess[]): Guess => {
  const why = missing(guesses);
  const least = guesses.reduce((total, one) => total + leastOf(one), 0);
  if (why !== undefined) return unknown(why, least > 0 ? least : undefined);
  return range(guesses.reduce<Range>((total, one) => (one.kind === 'range' ? addRanges(total, one) : total), nothing));
};

const wallTime = (plan: Plan, tasks: readonly TaskEstimate[]): Guess => {
  const minutes = new Map(tasks.map((task) => [task.id, task.minutes]));
  const end = (part: keyof Range): number =>
    timetable(plan, ({ id }) => {
      const known = minutes.get(id);
      return known?.kind === 'range' ? known[part] : 0;
    }).end;
  const why = missing(tasks.map((task) => task.minutes));
  const low = end('low');
  if (why !== undefined) return unknown(why, low > 0 ? low : undefined);
  return range({ low, likely: end('likely'), high: end('high') });
};

/**
 * What is left of a plan takes: per task the 10th percentile, median and 90th percentile of finished tasks of the same kind, at least three; else
 * it is unknown, and so is every total that lacks it.
 */
export const estimatePlan = (input: EstimateInput): Estimate => {
  const { plan, state } = input;
  const all = tasksOf(plan);
  const left = all.filter(({ id }) => !['completed', 'skipped'].includes(taskState(state, id).status));
  const phases = new Map(plan.phases.map((phase) => [phase.id, phase]));
  const tasks = left.map((task) => estimateTask(task, input));
  return {
    tasks,
    total: {
      tokens: sum(tasks.map(({ tokens }) => tokens)),
      usd: sum(tasks.map(({ usd }) => usd)),
      minutes: wallTime(plan, tasks),
    },
    finished: all.length - left.length,
    gated: left.filter(({ phase }) => phases.get(phase)?.mode === 'manual').length,
    conditional: left.filter((task) => (task.if ?? phases.get(task.phase)?.if) !== undefined).length,
    budget: plan.budget,
  };
};
