import { entriesOf } from '../yaml-text.ts';
import type { Phase, Plan, Task, Worker } from '../model.ts';

/** What can stand behind a key of a plan file. */
export type FileValue =
  | string
  | number
  | boolean
  | readonly FileValue[]
  | { readonly [key: string]: FileValue | undefined };

/** Keys of the file with their values; what is absent, or says nothing, is left out. */
export type FileKeys = ReadonlyMap<string, FileValue>;

const keysOf = (values: Readonly<Record<string, FileValue | undefined>>): FileKeys =>
  new Map(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined || isNothing(value) ? [] : [[key, value] as const],
    ),
  );

const isNothing = (value: FileValue): boolean => {
  if (value === '') return true;
  if (typeof value !== 'object') return false;
  return Array.isArray(value) ? value.length === 0 : entriesOf(value).length === 0;
};

const workerKeys = (worker: Worker): { run: string } | { agent: FileValue } => {
  switch (worker.kind) {
    case 'shell':
      return { run: worker.run };
    case 'command':
      return { agent: { command: worker.command } };
    case 'claude':
    case 'human':
      return { agent: worker.kind };
  }
};

/** The keys of a task as somebody would write them, defaults filled in; without `depends_on`, which needs its phase to be told. */
export const taskKeys = (task: Task): FileKeys => {
  const { title, description, worker, model, effort, max_attempts, max_turns, timeout_minutes } = task;
  const { verify, files, on_failure, budget } = task;
  const keys = keysOf({
    title,
    description,
    ...workerKeys(worker),
    if: task.if,
    model: model.length === 1 ? model[0] : model,
    effort,
    max_attempts,
    max_turns,
    timeout_minutes,
    verify,
    on_failure,
    budget: budget === undefined ? undefined : { ...budget },
  });
  // No files at all is not the same as any files.
  return files === undefined ? keys : new Map([...keys, ['files', files]]);
};

/** The keys of a phase as somebody would write them, defaults filled in. */
export const phaseKeys = (phase: Phase): FileKeys => {
  const { title, description, mode, pause_after, runners, environment } = phase;
  return keysOf({ title, description, mode, if: phase.if, pause_after, runners, environment });
};

const entriesUnder = (key: string, values: Readonly<Record<string, FileValue>>): [string, FileValue][] =>
  Object.entries(values).map(([name, value]) => [`${key}.${name}`, value]);

/** The top-level keys of a plan, those of mappings as `env.NAME`. */
export const planKeys = (plan: Plan): FileKeys => {
  const { title, description, issue, branch, base, max_parallel, budget, workspace, sandbox, network } = plan;
  const { signed, author, allow_workflows, pass_env, inputs, prices, env } = plan;
  const plain = keysOf({
    title,
    description,
    issue,
    branch,
    base,
    max_parallel,
    sandbox,
    network,
    signed,
    author,
    allow_workflows,
    pass_env,
    'workspace.setup': workspace.setup,
    'workspace.link': workspace.link,
    'budget.usd': budget.usd,
    'budget.tokens': budget.tokens,
    'budget.minutes': budget.minutes,
  });
  const inputKeys = Object.entries(inputs).map(([name, input]): [string, FileValue] => [name, { ...input }]);
  const priceKeys = Object.entries(prices).map(([name, price]): [string, FileValue] => [name, { ...price }]);
  return new Map([
    ...plain,
    ...inputKeys.map(([name, value]): [string, FileValue] => [`inputs.${name}`, value]),
    ...priceKeys.map(([name, value]): [string, FileValue] => [`prices.${name}`, value]),
    ...entriesUnder('env', env),
  ]);
};

/** The predecessors that phases imply, by task. */
export const impliedDependencies = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    plan.phases.flatMap(({ mode, tasks }) =>
      mode === 'parallel' ? [] : tasks.slice(1).map(({ id }, at): [string, string] => [id, tasks[at]?.id ?? '']),
    ),
  );
