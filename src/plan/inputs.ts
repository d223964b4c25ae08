import leven from 'leven';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { InputDefinition, Plan } from './model.ts';

export type InputValues = Readonly<Record<string, string | number | boolean>>;

type Value = Result<string | number | boolean, Failure>;

const invalid = (message: string, hint?: string): { ok: false; error: Failure } =>
  err({ code: 'bad-input', message, ...(hint === undefined ? {} : { hint }) });

/**
 * Checks what was given for a plan's `inputs:` against their definitions and fills in the defaults. As in GitHub's reusable workflows, an
 * optional input without a default is '', 0 or false.
 */
export const resolveInputs = (plan: Plan, given: Readonly<Record<string, unknown>>): Result<InputValues, Failure> => {
  const unknown = unknownInput(plan, given);
  if (unknown !== undefined) return unknown;
  const resolved = resolveNamed(plan, Object.keys(plan.inputs), given);
  const missing = missingInputs(plan, given);
  return resolved.ok || missing.length === 0 ? resolved : err({ ...resolved.error, hint: howToGive(missing) });
};

const missingInputs = (plan: Plan, given: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(plan.inputs).flatMap(([name, { required, default: preset }]) =>
    required && preset === undefined && isNothing(own(given, name)) ? [name] : [],
  );

const howToGive = (names: readonly string[]): string =>
  `give it in the input inputs (in a terminal --inputs): '{ ${names.map((name) => `${name}: …`).join(', ')} }'`;

/** What was given, checked and of the types that the definitions ask for. Nothing is filled in, and what is required may be missing. */
export const checkInputs = (plan: Plan, given: Readonly<Record<string, unknown>>): Result<InputValues, Failure> => {
  const unknown = unknownInput(plan, given);
  const names = Object.keys(given).filter((name) => !isNothing(given[name]));
  return unknown ?? resolveNamed(plan, names, given);
};

const own = (given: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(given, name) ? given[name] : undefined;

const isNothing = (given: unknown): boolean => given === undefined || given === null || given === '';

const resolveNamed = (
  plan: Plan,
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Result<InputValues, Failure> => {
  const values: [string, string | number | boolean][] = [];
  for (const name of names) {
    const definition = plan.inputs[name];
    if (definition === undefined) continue;
    const value = resolveOne(name, definition, own(given, name));
    if (!value.ok) return value;
    values.push([name, value.value]);
  }
  return ok(Object.fromEntries(values));
};

/** Like {@link resolveInputs} for an execution under way: what was recorded at its start stands in for what is not given now. */
export const resumeInputs = (
  plan: Plan,
  recorded: InputValues,
  given: Readonly<Record<string, unknown>> = {},
): Result<InputValues, Failure> => {
  const kept = Object.entries(recorded).filter(([name]) => Object.hasOwn(plan.inputs, name));
  return resolveInputs(plan, { ...Object.fromEntries(kept), ...given });
};

const unknownInput = (
  plan: Plan,
  given: Readonly<Record<string, unknown>>,
): { ok: false; error: Failure } | undefined => {
  const name = Object.keys(given).find((one) => !Object.hasOwn(plan.inputs, one));
  if (name === undefined) return undefined;
  const names = Object.keys(plan.inputs);
  if (names.length === 0) return invalid(`plan ${plan.id} takes no inputs; given: ${name}`);
  const near = names.toSorted((a, b) => leven(a, name) - leven(b, name))[0];
  return invalid(`plan ${plan.id} has no input ${name}; accepted: ${names.join(', ')}`, `did you mean ${near ?? ''}?`);
};

const nothing = { string: '', choice: '', number: 0, boolean: false } as const;

const resolveOne = (name: string, definition: InputDefinition, given: unknown): Value => {
  if (isNothing(given)) {
    if (definition.default !== undefined) return ok(definition.default);
    return definition.required
      ? invalid(`input ${name} is required and was not given; accepted: ${accepted(definition)}`)
      : ok(nothing[definition.type]);
  }
  const wrong = (): Value => invalid(`input ${name} is ${JSON.stringify(given)}; accepted: ${accepted(definition)}`);
  switch (definition.type) {
    case 'number': {
      const value = typeof given === 'number' ? given : Number(given);
      return Number.isFinite(value) ? ok(value) : wrong();
    }
    case 'boolean':
      if (given === true || given === 'true') return ok(true);
      return given === false || given === 'false' ? ok(false) : wrong();
    case 'choice':
      return typeof given === 'string' && definition.options?.includes(given) === true ? ok(given) : wrong();
    case 'string':
      return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
        ? ok(String(given))
        : wrong();
  }
};

const accepted = (definition: InputDefinition): string =>
  definition.type === 'choice' ? `one of ${definition.options?.join(', ') ?? ''}` : `a ${definition.type}`;
