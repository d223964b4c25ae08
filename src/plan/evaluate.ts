import type { data } from '@actions/expressions';
import { clipBytes, oneLine } from '../lib/text.ts';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { ExpressionLanguage, Library } from './expression.ts';
import { loadExpressionLanguage, parseExpression } from './expression.ts';
import type { Plan } from './model.ts';
import { tasksOf } from './model.ts';
import type { PlanState } from './state.ts';

/** Whether a condition is true; or, in words for people, why that cannot be told. */
export type Truth = boolean | { readonly error: string };

/** GitHub's expression language with the inputs and outputs that a state records. Pure; nothing throws. */
export interface Evaluator {
  /** GitHub's truthiness: `false`, `0`, `NaN`, `''` and `null` are false. An empty condition is true. */
  holds(expression: string, state: PlanState): Truth;
  /** The value as text, as GitHub would put it into a string. */
  text(expression: string, state: PlanState): Result<string, string>;
  /** Ids of the tasks whose outputs the expression reads. */
  tasksRead(expression: string): readonly string[];
}

/** Loads the language; only plans that hold an expression need it: see {@link holdsCondition}. */
export const loadEvaluator = async (): Promise<Evaluator> => {
  const [library, { truthy }, language] = await Promise.all([
    import('@actions/expressions'),
    import('@actions/expressions/result'),
    loadExpressionLanguage(),
  ]);
  return {
    holds: (expression, state) => {
      if (expression.trim() === '') return true;
      const held = evaluate(() => truthy(valueOf(expression, state, library)));
      return held.ok ? held.value : { error: held.error };
    },
    text: (expression, state) => evaluate(() => valueOf(expression, state, library).coerceString()),
    tasksRead: (expression) => tasksRead(expression, language),
  };
};

/** Whether a phase or a task of the plan has a condition. */
export const holdsCondition = (plan: Plan): boolean =>
  plan.phases.some((phase) => phase.if !== undefined) || tasksOf(plan).some((task) => task.if !== undefined);

const valueOf = (expression: string, state: PlanState, library: Library): data.ExpressionData =>
  new library.Evaluator(parseExpression(expression, library), contextOf(state, library)).evaluate();

const evaluate = <T>(read: () => T): Result<T, string> => {
  try {
    return ok(read());
  } catch (error) {
    return err(clipBytes(oneLine(error instanceof Error ? error.message : String(error)), 300));
  }
};

/** `inputs` with their types; `tasks.<id>.outputs` of what is completed. Everything else is null, which reads as ''. */
const contextOf = (state: PlanState, { data }: Library): data.Dictionary => {
  const entries = (of: Readonly<Record<string, string | number | boolean>> = {}): [string, data.ExpressionData][] =>
    Object.entries(of).map(([name, value]) => [name, scalar(value, data)]);
  const tasks = Object.entries(state.tasks).filter(([, { status }]) => status === 'completed');
  const outputs = tasks.map(([id, task]): [string, data.ExpressionData] => [
    id,
    dictionary([['outputs', dictionary(entries(task.outputs), data)]], data),
  ]);
  return dictionary(
    [
      ['inputs', dictionary(entries(state.inputs), data)],
      ['tasks', dictionary(outputs, data)],
    ],
    data,
  );
};

const scalar = (
  value: string | number | boolean,
  { StringData, NumberData, BooleanData }: Library['data'],
): data.ExpressionData => {
  if (typeof value === 'string') return new StringData(value);
  return typeof value === 'number' ? new NumberData(value) : new BooleanData(value);
};

/** The library looks names up in an object with a prototype, and so would take `constructor` for a key that is there already. */
const dictionary = (
  entries: readonly (readonly [string, data.ExpressionData])[],
  { Dictionary }: Library['data'],
): data.Dictionary => {
  const made = new Dictionary();
  Reflect.set(made, 'indexMap', Object.create(null));
  for (const [key, value] of entries) made.add(key, value);
  return made;
};

const tasksRead = (expression: string, language: ExpressionLanguage): string[] => {
  const read = language.references(expression);
  if (!read.ok) return [];
  return read.value.flatMap(({ path: [context, id] }) =>
    context === 'tasks' && id !== undefined ? [id.toLowerCase()] : [],
  );
};
