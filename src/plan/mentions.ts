import type { Plan, Task } from './model.ts';
import { tasksOf } from './model.ts';
import { parseTemplate } from './template.ts';

/*
 * What the expressions of a plan name, found by their words: in doubt something is used. `reads.ts` asks the language itself, and loads it.
 */

const word = /[A-Za-z0-9_][A-Za-z0-9_-]*/g;

const embedded = (text: string | undefined): string[] =>
  text === undefined ? [] : parseTemplate(text).parts.map(({ expression }) => expression);

const bare = (condition: string | undefined): string[] => (condition === undefined ? [] : [condition]);

const scriptOf = ({ worker }: Task): string | undefined => {
  if (worker.kind === 'shell') return worker.run;
  return worker.kind === 'command' ? worker.command : undefined;
};

const expressionsOf = (task: Task): string[] => [
  ...embedded(task.description),
  ...embedded(scriptOf(task)),
  ...task.verify.flatMap(embedded),
  ...bare(task.if),
];

const wordsOf = (expressions: readonly string[], context: string): Set<string> =>
  new Set(
    expressions
      .map((text) => text.toLowerCase())
      .filter((text) => text.includes(context))
      .flatMap((text) => text.match(word) ?? []),
  );

/** For each task the other tasks whose outputs it may read, in its own texts or its phase's condition. */
export const mayRead = (plan: Plan): ReadonlyMap<string, ReadonlySet<string>> => {
  const ids = new Set(tasksOf(plan).map(({ id }) => id));
  return new Map(
    plan.phases.flatMap((phase) =>
      phase.tasks.map((task): [string, Set<string>] => {
        const words = wordsOf([...expressionsOf(task), ...bare(phase.if)], 'tasks');
        return [task.id, new Set([...words].filter((id) => id !== task.id && ids.has(id)))];
      }),
    ),
  );
};

/** Inputs that no expression names. */
export const unusedInputs = (plan: Plan): string[] => {
  const expressions = [
    ...plan.phases.flatMap((phase) => bare(phase.if)),
    ...tasksOf(plan).flatMap(expressionsOf),
    ...embedded(plan.workspace.setup),
  ];
  const words = wordsOf(expressions, 'inputs');
  return Object.keys(plan.inputs).filter((name) => !words.has(name.toLowerCase()));
};

const saysOutput = (task: Task): boolean =>
  [task.description, scriptOf(task) ?? ''].some((text) => text.includes('PLANWRIGHT_OUTPUT'));

/** Tasks that speak of writing outputs which nobody reads. */
export const unreadOutputs = (plan: Plan, reads: ReadonlyMap<string, ReadonlySet<string>>): string[] => {
  const read = new Set([...reads.values()].flatMap((ids) => [...ids]));
  return tasksOf(plan).flatMap((task) => (saysOutput(task) && !read.has(task.id) ? [task.id] : []));
};
