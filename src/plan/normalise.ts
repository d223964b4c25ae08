import { workBranch } from './branch.ts';
import { bareRecord } from './bare-record.ts';
import { defaultBudget, taskDefaults } from './defaults.ts';
import type { Budget, InputDefinition, Phase, Plan, Task, Worker } from './model.ts';
import type { RawPhase, RawPlan, RawTask } from './plan-shape.ts';
import { conditionOf } from './template.ts';
import type { Tree } from './tree.ts';

/** The plan with every default resolved and every dependency explicit. `raw` has passed all checks. */
export const normalisePlan = (raw: RawPlan, id: string, tree: Tree): Plan => {
  const { title, description = '', branch = workBranch(id), phases, budget, inputs, prices, workspace } = raw;
  let index = 0;
  return {
    id,
    version: 1,
    title: title.trim(),
    description,
    ...pick(raw, ['issue', 'base', 'author']),
    branch,
    inputs: mapValues(inputs ?? {}, inputDefinition),
    max_parallel: raw.max_parallel ?? 4,
    budget: planBudget(budget),
    prices: mapValues(prices ?? {}, (price) => price),
    workspace: { ...pick(workspace ?? {}, ['setup']), link: workspace?.link ?? [] },
    sandbox: raw.sandbox ?? 'auto',
    network: raw.network ?? 'on',
    signed: raw.signed ?? false,
    allow_workflows: raw.allow_workflows ?? false,
    env: variables(raw, tree),
    pass_env: raw.pass_env ?? [],
    phases: phases.map((phase) => {
      const first = index;
      index += phase.tasks.length;
      return normalisePhase(phase, raw.defaults ?? {}, first);
    }),
  };
};

type RawDefaults = NonNullable<RawPlan['defaults']>;

const normalisePhase = (raw: RawPhase, defaults: RawDefaults, first: number): Phase => {
  const { id, title, description = '', mode = 'sequential', pause_after = false, runners = 'one' } = raw;
  const tasks = raw.tasks.map((task, at): Task => {
    const predecessor = mode === 'parallel' ? undefined : raw.tasks[at - 1]?.id;
    return normaliseTask(task, defaults, { phase: id, index: first + at, predecessor });
  });
  return {
    id,
    title: title.trim(),
    description,
    mode,
    ...condition(raw),
    pause_after,
    runners,
    ...pick(raw, ['environment']),
    tasks,
  };
};

interface InPlan {
  readonly phase: string;
  readonly index: number;
  readonly predecessor: string | undefined;
}

const normaliseTask = (raw: RawTask, defaults: RawDefaults, { phase, index, predecessor }: InPlan): Task => {
  const set = { ...taskDefaults, ...defaults, ...raw };
  const dependencies = predecessor === undefined ? (raw.depends_on ?? []) : [...(raw.depends_on ?? []), predecessor];
  return {
    id: raw.id,
    phase,
    index,
    title: raw.title.trim(),
    description: raw.description ?? '',
    worker: workerOf(raw, defaults),
    depends_on: [...new Set(dependencies)],
    ...condition(raw),
    model: typeof set.model === 'string' ? [set.model] : set.model,
    ...pick(set, ['effort', 'files', 'budget']),
    max_attempts: set.max_attempts,
    max_turns: set.max_turns,
    timeout_minutes: set.timeout_minutes,
    verify: set.verify,
    on_failure: set.on_failure,
  };
};

const workerOf = ({ run, agent }: RawTask, defaults: RawDefaults): Worker => {
  if (run !== undefined) return { kind: 'shell', run };
  const chosen = agent ?? defaults.agent ?? 'claude';
  return typeof chosen === 'string' ? { kind: chosen } : { kind: 'command', command: chosen.command };
};

const condition = ({ if: written }: { readonly if?: string | boolean }): { if?: string } => {
  if (written === undefined) return {};
  return { if: typeof written === 'boolean' ? String(written) : (conditionOf(written) ?? written) };
};

const planBudget = (budget: Budget | undefined): Budget =>
  budget?.usd === undefined && budget?.tokens === undefined ? { ...defaultBudget, ...budget } : budget;

const inputDefinition = ({
  type = 'string',
  required = false,
  ...rest
}: NonNullable<RawPlan['inputs']>[string]): InputDefinition => ({
  ...rest,
  type,
  required,
});

/** `1.10` stays `1.10`: numbers and booleans count as they are written. */
const variables = ({ env = {} }: RawPlan, tree: Tree): Record<string, string> =>
  mapValues(env, (value, name) => (typeof value === 'string' ? value : (tree.source(env, name) ?? String(value))));

const mapValues = <T, U>(of: Readonly<Record<string, T>>, change: (value: T, name: string) => U): Record<string, U> =>
  bareRecord(Object.entries(of).map(([name, value]) => [name, change(value, name)]));

/** Only the keys that are there, so that an absent key stays absent. */
const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.fromEntries` forgets which keys it was given.
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as Pick<T, K>;
