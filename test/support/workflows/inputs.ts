import type { Json } from './expressions.ts';
import { textOf } from './expressions.ts';
import type { InputSpec } from './parse.ts';
import { Unmodelled } from './parse.ts';

const empty = (type: string): Json => {
  if (type === 'boolean') return false;
  return type === 'number' ? 0 : '';
};

const typed = (where: string, type: string, value: Json): Json => {
  const text = textOf(value);
  switch (type) {
    case 'string':
      return text;
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw new Error(`${where}: ${JSON.stringify(text)} is no boolean`);
    case 'number':
      if (text !== '' && Number.isFinite(Number(text))) return Number(text);
      throw new Error(`${where}: ${JSON.stringify(text)} is no number`);
    default:
      throw new Unmodelled(`${where}: an input of type ${type}`);
  }
};

/** The inputs of a dispatch or a call, each of its type; throws as GitHub refuses them. */
export const typedInputs = (
  file: string,
  declared: Readonly<Record<string, InputSpec>>,
  given: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> => {
  const strange = Object.keys(given).find((name) => !(name in declared));
  if (strange !== undefined) throw new Error(`${file}: unexpected input ${strange}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type, required, default: standard }]) => {
      const where = `${file}, input ${name}`;
      const value = given[name];
      if (value === undefined && required) throw new Error(`${where} is required`);
      if (value === undefined) return [name, standard ?? empty(type)];
      return [name, typed(where, type, value)];
    }),
  );
};
