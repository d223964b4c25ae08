import type { DiagnosticCode } from '../diagnostic.ts';
import type { ExpressionLanguage, Reference, Span } from '../expression.ts';
import { loadExpressionLanguage } from '../expression.ts';
import { Ancestors } from '../graph.ts';
import type { RawObject, TaskOutline } from '../outline.ts';
import { isObject, listAt, own } from '../outline.ts';
import { shellPlaces } from '../shell-places.ts';
import { conditionOf, parseTemplate } from '../template.ts';
import type { Container } from '../tree.ts';
import type { Check } from './check.ts';
import { dependencyGraph, tasksById } from './dependencies.ts';

/** Who reads outputs: a task, a phase's condition, or the defaults of all tasks. */
interface Reader {
  readonly task?: TaskOutline;
  /** Index of the phase; tasks of earlier phases are always done. */
  readonly phase: number;
}

interface Slot {
  readonly container: Container;
  readonly key: string | number;
  readonly text: string;
  /** A condition, a script for bash, or text for an agent. */
  readonly kind: 'condition' | 'script' | 'text';
  readonly reader: Reader;
}

/** Every expression can be read, and reads only inputs that exist and outputs of tasks that are done by then. */
export const checkExpressions = async (check: Check): Promise<void> => {
  const slots = slotsOf(check);
  if (slots.length === 0) return;
  const scope = new Scope(check, await loadExpressionLanguage());
  for (const slot of slots) scope.check(slot);
};

/** Only what holds an expression: most texts do not. */
const slotsOf = ({ outline }: Check): Slot[] => {
  const slots: Slot[] = [];
  const add = (container: Container, key: string | number, text: unknown, reader: Reader): void => {
    const kind = key === 'if' ? 'condition' : key === 'description' ? 'text' : 'script';
    if (typeof text === 'string' && (kind === 'condition' || text.includes('${{')))
      slots.push({ container, key, text, kind, reader });
  };
  const addVerify = (raw: RawObject, reader: Reader): void => {
    const list = listAt(raw, 'verify');
    for (let index = 0; index < list.length; index += 1) add(list, index, list[index], reader);
  };
  const addCommand = (raw: RawObject, reader: Reader): void => {
    const agent = own(raw, 'agent');
    if (isObject(agent)) add(agent, 'command', own(agent, 'command'), reader);
  };
  const defaults = own(outline.raw, 'defaults');
  if (isObject(defaults)) {
    addVerify(defaults, { phase: 0 });
    addCommand(defaults, { phase: 0 });
  }
  for (const phase of outline.phases) {
    add(phase.raw, 'if', own(phase.raw, 'if'), { phase: phase.index });
    for (const task of phase.tasks) {
      const reader = { phase: phase.index, task };
      for (const key of ['if', 'run', 'description']) add(task.raw, key, own(task.raw, key), reader);
      addVerify(task.raw, reader);
      addCommand(task.raw, reader);
    }
  }
  return slots;
};

class Scope {
  readonly #check: Check;
  readonly #language: ExpressionLanguage;
  readonly #inputs: readonly string[];
  readonly #tasks: ReturnType<typeof tasksById>;
  #ancestors: Ancestors | undefined;

  constructor(check: Check, language: ExpressionLanguage) {
    const inputs = own(check.outline.raw, 'inputs');
    this.#check = check;
    this.#language = language;
    this.#inputs = isObject(inputs) ? Object.keys(inputs) : [];
    this.#tasks = tasksById(check.outline);
  }

  check(slot: Slot): void {
    const condition = slot.kind === 'condition';
    const template = parseTemplate(slot.text);
    const { parts, unclosed } = template;
    const wrapped = parts.length > 0 || unclosed !== undefined;
    if (condition && slot.text.trim() === '') return;
    if (unclosed !== undefined)
      return this.#fail(slot, parts.length, 'bad-expression', '`${{` is never closed by `}}`');
    if (condition && conditionOf(slot.text) === undefined)
      return this.#fail(slot, 0, 'bad-expression', '`if` is one expression: wrap all of it in `${{ }}` or nothing');
    if (!wrapped && condition) return this.#expression(slot, undefined, slot.text);
    for (const [index, { expression }] of parts.entries()) this.#expression(slot, index, expression);
    if (slot.kind === 'script')
      for (const [index, place] of shellPlaces(slot.text, template).entries())
        if (place !== 'open') this.#fail(slot, index, 'bad-expression', misplaced[place], parts[index]?.expression);
  }

  #expression(slot: Slot, index: number | undefined, expression: string): void {
    const read = this.#language.references(expression);
    if (read.ok) for (const reference of read.value) this.#reference(slot, index, expression, reference);
    else
      this.#fail(
        slot,
        index,
        'bad-expression',
        `not a valid expression: ${read.error.message}`,
        expression,
        read.error,
      );
  }

  #reference(slot: Slot, index: number | undefined, expression: string, { path, spans }: Reference): void {
    const problem = path[0] === 'inputs' ? this.#inputProblem(path) : this.#taskProblem(path, slot.reader);
    if (problem === undefined) return;
    this.#fail(slot, index, 'unknown-reference', problem.message, expression, spans[problem.part] ?? spans[0]);
  }

  #inputProblem([, name]: Reference['path']): Problem | undefined {
    if (name === undefined || this.#inputs.some((input) => input.toLowerCase() === name.toLowerCase()))
      return undefined;
    const hint = this.#check.hints.didYouMean(name, this.#inputs);
    return { part: 1, message: `the plan has no input \`${name}\`${hint}` };
  }

  #taskProblem([, id, outputs, output]: Reference['path'], reader: Reader): Problem | undefined {
    if (id === undefined) return { part: 0, message: 'name one task: `tasks.<id>.outputs.<name>`' };
    const target = this.#tasks.get(id);
    if (target === undefined)
      return {
        part: 1,
        message: `no task has the id \`${id}\`${this.#check.hints.didYouMean(id, this.#tasks.keys())}`,
      };
    if (outputs?.toLowerCase() !== 'outputs')
      return {
        part: outputs === undefined ? 1 : 2,
        message: `of a task only its outputs can be read: \`tasks.${id}.outputs.${output ?? '<name>'}\``,
      };
    if (target.phase < reader.phase || this.#waits(reader, id)) return undefined;
    return { part: 1, message: tooEarly(reader, target, id) };
  }

  /** A task without an id of its own has been reported, and what it waits for cannot be told. */
  #waits({ task }: Reader, id: string): boolean {
    if (task === undefined) return false;
    if (task.id === undefined || this.#tasks.get(task.id) !== task) return true;
    this.#ancestors ??= new Ancestors(dependencyGraph(this.#check.outline, this.#tasks));
    return this.#ancestors.waitsFor(task.id, id);
  }

  #fail(
    slot: Slot,
    index: number | undefined,
    code: DiagnosticCode,
    message: string,
    expression?: string,
    span?: Span,
  ): void {
    const { tree, collector } = this.#check;
    const place = locate(tree.raw(slot.container, slot.key), index, expression, span);
    const position =
      place === undefined ? tree.value(slot.container, slot.key) : tree.lines.position(place.offset, place.length);
    collector.error({ code, message, position });
  }
}

const tooEarly = ({ task, phase }: Reader, target: TaskOutline, id: string): string => {
  if (task === undefined) return `\`${id}\` need not be done by then; only tasks of earlier phases can be read here`;
  const name = `\`${task.id ?? ''}\``;
  if (target === task) return `${name} cannot read outputs of its own; they are there when it is done`;
  if (target.phase > phase) return `${name} cannot read outputs of \`${id}\`, a task of a later phase`;
  return `${name} does not wait for \`${id}\`, so its outputs may not be there; add it to \`depends_on\``;
};

/** Values reach a script as variables; where bash fills none in, or executes what is in them, an expression cannot stand. */
const misplaced = {
  literal:
    'the shell fills in no values between single quotes, after `\\` or `$`, or in a here-document with a quoted delimiter; use double quotes',
  evaluated:
    'as a number or inside `${…}` the shell could execute parts of the value; compare with `[ … ]` instead of `[[ … ]]`, or assign it to a variable and check that first',
};

interface Problem {
  /** Which part of the path is wrong. */
  readonly part: number;
  readonly message: string;
}

/** Finds the n-th `${{` (or the bare expression) in the scalar as written, and the span in it where quoting leaves it whole. */
const locate = (
  raw: { readonly text: string; readonly offset: number },
  index: number | undefined,
  expression: string | undefined,
  span: Span | undefined,
): Span | undefined => {
  let start = index === undefined ? 0 : raw.text.indexOf('${{');
  for (let passed = 0; passed < (index ?? 0) && start >= 0; passed += 1) start = raw.text.indexOf('${{', start + 3);
  if (start < 0) return undefined;
  const inner = expression === undefined ? -1 : raw.text.indexOf(expression, start);
  const whole = index === undefined || inner === start + 3;
  if (inner >= 0 && whole && span !== undefined)
    return { offset: raw.offset + inner + span.offset, length: span.length };
  return { offset: raw.offset + start, length: raw.text.length - start };
};
