import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { byteLength } from '../lib/text.ts';
import type { Evaluator } from '../plan/evaluate.ts';
import { loadEvaluator } from '../plan/evaluate.ts';
import type { Task, Worker } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { parseTemplate } from '../plan/template.ts';

type Environment = Readonly<Record<string, string>>;

/** A task whose expressions have their values: as text in the description, as variables in everything that a shell runs. */
export interface FilledTask {
  readonly task: Task;
  /** For every script of the task and for the agent's shell. */
  readonly env: Environment;
}

/** Linux takes no longer `NAME=value` from a parent than 128 KiB. */
const longestValue = 120 * 1024;

/**
 * Evaluates the expressions of a task with the inputs and outputs of `state`. No value ever becomes part of a script: a script's `${{ … }}`
 * turns into `${PLANWRIGHT_EXPR_<n>}`, and bash never reads as code what is in a variable. The error says which expression cannot be evaluated.
 */
export const fillTask = async (task: Task, state: PlanState): Promise<Result<FilledTask, string>> => {
  const inputs = inputVariables(state);
  if (!inputs.ok) return inputs;
  const holders = [task.description, ...scriptsOf(task)];
  if (!holders.some((text) => text.includes('${{'))) return ok({ task, env: inputs.value });
  const filling = new Filling(await loadEvaluator(), state);
  const worker = filling.worker(task.worker);
  const filled = {
    ...task,
    worker,
    description: filling.text(task.description),
    verify: task.verify.map((script) => filling.script(script)),
  };
  return filling.error === undefined
    ? ok({ task: filled, env: { ...inputs.value, ...filling.env } })
    : err(filling.error);
};

const scriptsOf = ({ worker, verify }: Task): string[] => {
  if (worker.kind === 'shell') return [worker.run, ...verify];
  return worker.kind === 'command' ? [worker.command, ...verify] : [...verify];
};

/** `PLANWRIGHT_INPUT_<NAME>`, in capitals and with `_` for `-`; two inputs that would share a name have none. */
const inputVariables = ({ inputs = {} }: PlanState): Result<Environment, string> => {
  const named = Object.entries(inputs).map(
    ([name, value]) => [`PLANWRIGHT_INPUT_${name.toUpperCase().replaceAll('-', '_')}`, name, String(value)] as const,
  );
  const own = named.filter(([variable]) => named.filter(([other]) => other === variable).length === 1);
  const problem = own.map(([, name, value]) => unfit(`input ${name}`, value)).find((one) => one !== undefined);
  return problem === undefined
    ? ok(Object.fromEntries(own.map(([variable, , value]) => [variable, value])))
    : err(problem);
};

const unfit = (what: string, value: string): string | undefined => {
  if (value.includes('\0')) return `${what} holds a NUL character, which no environment variable can carry`;
  return byteLength(value) > longestValue
    ? `${what} is longer than ${longestValue / 1024} KiB, more than an environment variable can carry`
    : undefined;
};

/** Fills in one task; remembers the first thing that went wrong. */
class Filling {
  readonly env: Record<string, string> = {};
  error: string | undefined;
  readonly #evaluator: Evaluator;
  readonly #state: PlanState;
  readonly #variables = new Map<string, string>();

  constructor(evaluator: Evaluator, state: PlanState) {
    this.#evaluator = evaluator;
    this.#state = state;
  }

  worker(worker: Worker): Worker {
    if (worker.kind === 'shell') return { ...worker, run: this.script(worker.run) };
    return worker.kind === 'command' ? { ...worker, command: this.script(worker.command) } : worker;
  }

  text(template: string): string {
    return replaced(template, (expression) => this.#value(expression));
  }

  script(template: string): string {
    return replaced(template, (expression) => `\${${this.#variable(expression)}}`);
  }

  #variable(expression: string): string {
    const known = this.#variables.get(expression);
    if (known !== undefined) return known;
    const name = `PLANWRIGHT_EXPR_${this.#variables.size + 1}`;
    const value = this.#value(expression);
    this.#variables.set(expression, name);
    this.error ??= unfit(shown(expression), value);
    this.env[name] = value;
    return name;
  }

  #value(expression: string): string {
    const value = this.#evaluator.text(expression, this.#state);
    if (value.ok) return value.value;
    this.error ??= `${shown(expression)} cannot be evaluated: ${value.error}`;
    return '';
  }
}

const shown = (expression: string): string => `\${{ ${expression.trim()} }}`;

/** One pass: what a value holds is never looked at again. */
const replaced = (template: string, value: (expression: string) => string): string => {
  let text = '';
  let from = 0;
  for (const { expression, start, end } of parseTemplate(template).parts) {
    text += template.slice(from, start) + value(expression);
    from = end;
  }
  return text + template.slice(from);
};
