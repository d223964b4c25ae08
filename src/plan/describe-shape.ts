import type { NumberShape, Shape, TextShape } from './shape.ts';

const digits = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 20 });

const numberText = ({ whole, min, above, max }: NumberShape): string => {
  const noun = whole === true ? 'a whole number' : 'a number';
  if (max === Number.MAX_VALUE) return noun;
  if (min === max) return digits(max);
  return above === undefined
    ? `${noun} from ${digits(min ?? 0)} to ${digits(max)}`
    : `${noun} above ${digits(above)} and at most ${digits(max)}`;
};

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** What a shape accepts, as the end of the sentence `x must be …`. */
export const expected = (shape: Shape): string => {
  switch (shape.kind) {
    case 'text':
      return shape.what ?? 'text';
    case 'number':
      return numberText(shape);
    case 'flag':
      return 'true or false';
    case 'choice':
      return orList(shape.options.map((option) => `\`${option}\``));
    case 'list':
      return `a list, each entry ${expected(shape.of)}`;
    case 'record':
    case 'object':
      return 'a mapping';
    case 'either':
      return orList(shape.of.map(expected));
  }
};

/** What was given, short enough for one line. */
export const given = (value: unknown): string => {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a mapping';
};

// oxlint-disable-next-line no-control-regex
const controls = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What is wrong with a text of the right type, as the end of the sentence `x …`; undefined when nothing is. */
export const textProblem = (shape: TextShape, value: string): string | undefined => {
  if (value.length > shape.max)
    return `is ${digits(value.length)} characters long; at most ${digits(shape.max)} are accepted`;
  if (shape.raw === true) return undefined;
  const control = controls.exec(value);
  if (control !== null || !value.isWellFormed())
    return `contains ${nameOf(control?.[0])}, which has no place in a plan`;
  if (shape.blank !== true && value.trim() === '') return `must be ${expected(shape)}; it is empty`;
  if (shape.oneLine === true && /[\r\n]/.test(value.trimEnd())) return 'must be one line';
  if (shape.pattern?.test(value) === false) return `must be ${expected(shape)}; got ${given(value)}`;
  return undefined;
};

const nameOf = (character: string | undefined): string =>
  character === undefined
    ? 'half a surrogate pair'
    : `the control character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
