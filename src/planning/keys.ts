import type { Key, ObjectShape, Shape } from '../plan/shape.ts';
import { choice, list, required, text } from '../plan/shape.ts';

/*
 * Keys of plan files as a model writes them: always there, since structured outputs allow few optional keys. Lengths, choices and descriptions come
 * from the table of the plan file. Patterns do not: what breaks one is told by the parser, in the place where it stands.
 */

const keyOf = (of: ObjectShape, name: string): Key => {
  const key = of.keys[name];
  if (key === undefined) throw new Error(`the table of the plan file has no key ${name}`);
  return key;
};

const longest = (shape: Shape): number => {
  if (shape.kind !== 'text') throw new Error(`a text was expected in the table of the plan file, not a ${shape.kind}`);
  return shape.max;
};

const anyText = (max: number): Shape<string> => text({ max, blank: true, raw: true });

/** A text, empty where the plan would leave the key out. */
export const words = (of: ObjectShape, name: string): Key<string, true> => {
  const { shape, description, required: must } = keyOf(of, name);
  return required(anyText(longest(shape)), must ? description : `${description} Empty: left out.`);
};

/** A list of texts, empty where the plan would leave the key out. */
export const texts = (of: ObjectShape, name: string, note = ''): Key<readonly string[], true> => {
  const { shape, description } = keyOf(of, name);
  if (shape.kind !== 'list') throw new Error(`${name} is no list in the table of the plan file`);
  const entries = list(anyText(longest(shape.of)), shape.max === undefined ? {} : { max: shape.max });
  return required(entries, `${description} Empty: left out.${note}`);
};

/** One of the choices of the plan file; its default has to be written out. */
export const oneOf = (of: ObjectShape, name: string): Key<string, true> => {
  const { shape, description } = keyOf(of, name);
  if (shape.kind !== 'choice') throw new Error(`${name} is no choice in the table of the plan file`);
  return required(choice(shape.options), description);
};

/** Words that are not in the plan file's table. */
export const free = (max: number, description: string): Key<string, true> => required(anyText(max), description);
