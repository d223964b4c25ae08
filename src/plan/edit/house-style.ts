import { isList, isObject } from '../outline.ts';
import type { Shape } from '../shape.ts';
import { blockText, entriesOf, flowText, keyText, proseText, wordText } from '../yaml-text.ts';

/** By how many columns things are indented under a key: what is nested, and the dashes of a list. */
export interface Style {
  readonly step: number;
  readonly listStep: number;
}

export const houseStyle: Style = { step: 2, listStep: 2 };

const longestFlow = 80;
const longestWord = 40;

/** Where a value is written: its key's column, and what the shape knows about its keys. */
interface Where {
  readonly column: number;
  readonly style: Style;
  readonly shape: Shape | undefined;
}

/** `key: value` as people write it, the first line without its indentation, without the last line break. */
export const entryText = (key: string, value: unknown, where: Where): string => {
  const text = valueText(value, where);
  return `${keyText(key)}${text.startsWith('\n') ? '' : ' '}${text}`;
};

/** What follows the colon of a key: the rest of its line, or lines of its own (it then begins with a line break). */
export const valueText = (value: unknown, where: Where): string => {
  if (typeof value === 'string') return blockText(value, spaces(where.column + where.style.step)) ?? proseText(value);
  if (isList(value)) return listText(value, where);
  return isObject(value) ? mapText(value, where) : flowText(value);
};

const listText = (values: readonly unknown[], { column, style, shape }: Where): string => {
  const nested = values.some(isObject);
  const flow = inlineText(values);
  const short = values.every((value) => typeof value !== 'string' || value.length <= longestWord);
  if (!nested && (values.length === 0 || (short && flow.length <= longestFlow))) return flow;
  const of = shape?.kind === 'list' ? shape.of : undefined;
  const at = { column: column + style.listStep, style, shape: of };
  return values.map((value) => `\n${itemText(value, at)}`).join('');
};

/** One item of a block list, with its dash and indentation, without the last line break. */
export const itemText = (value: unknown, { column, style, shape }: Where, pad = 1): string => {
  const dash = `${spaces(column)}-${spaces(pad)}`;
  const at = { column: column + 1 + pad, style, shape };
  if (isObject(value)) return `${dash}${linesOf(value, at).join(`\n${spaces(at.column)}`)}`;
  const text = valueText(value, { ...at, column: at.column - style.step });
  return `${dash}${text}`;
};

/** Every entry of a mapping as `key: value`, in the order of the shape. */
const linesOf = (value: object, { column, style, shape }: Where): string[] =>
  orderedEntries(value, shape).map(([key, entry]) =>
    entryText(key, entry, { column, style, shape: shapeAt(shape, key, entry) }),
  );

const mapText = (value: object, where: Where): string => {
  const flow = inlineText(value, where.shape);
  const nested = Object.values(value).some(isObject);
  if (flow === '{}' || (!nested && flow.length <= longestFlow)) return flow;
  const column = where.column + where.style.step;
  return linesOf(value, { ...where, column })
    .map((line) => `\n${spaces(column)}${line}`)
    .join('');
};

/** Any plain value on one line, as it may stand in brackets and braces. */
export const inlineText = (value: unknown, shape?: Shape): string => {
  if (typeof value === 'string') return wordText(value);
  if (isList(value)) {
    const of = shape?.kind === 'list' ? shape.of : undefined;
    return value.length === 0 ? '[]' : `[${value.map((one) => inlineText(one, of)).join(', ')}]`;
  }
  if (!isObject(value)) return flowText(value);
  const entries = orderedEntries(value, shape).map(
    ([key, entry]) => `${keyText(key)} ${inlineText(entry, shapeAt(shape, key, entry))}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

/** Entries in the order in which the shape lists its keys; names of people's own stay in their order, last. */
export const orderedEntries = (value: object, shape: Shape | undefined): [string, unknown][] => {
  const order = keyOrder(shape);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return entriesOf(value).toSorted(([a], [b]) => rank(a) - rank(b));
};

export const keyOrder = (shape: Shape | undefined): readonly string[] =>
  shape?.kind === 'object' ? Object.keys(shape.keys) : [];

/** The shape of the value under a key, of alternatives the one of the value's type. */
export const shapeAt = (shape: Shape | undefined, key: string, value: unknown): Shape | undefined => {
  const found = shape?.kind === 'record' ? shape.of : shape?.kind === 'object' ? shape.keys[key]?.shape : undefined;
  if (found?.kind !== 'either') return found;
  const kinds = isList(value) ? ['list'] : isObject(value) ? ['object', 'record'] : [];
  return found.of.find((one) => kinds.includes(one.kind));
};

export const spaces = (count: number): string => ' '.repeat(Math.max(0, count));
