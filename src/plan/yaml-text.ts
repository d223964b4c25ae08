import { hasInvisible, replaceInvisible } from '../lib/escape.ts';

const reserved = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const plain = /^[A-Za-z0-9_/][A-Za-z0-9_./@+ -]*$/;
const numeric = /^(?:[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+|[0-9_]+|[0-9][0-9_.]*)$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const longestKey = 1000;

/** Whether some YAML reader takes the text for something else: a number, a truth value, nothing. */
const isReserved = (value: string): boolean => reserved.test(value) || numeric.test(value);

/** A string as a YAML scalar on one line: plain where every YAML reader takes it as text, else double-quoted as JSON. */
export const scalarText = (value: string): string => {
  if (time.test(value)) return value;
  if (plain.test(value) && !value.endsWith(' ') && !isReserved(value)) return value;
  return quotedText(value);
};

/** The same, with single quotes where nothing needs an escape, as people write globs and commands. */
export const wordText = (value: string): string => {
  const text = scalarText(value);
  return text.startsWith('"') && singleSafe.test(value) && !hasInvisible(value) ? `'${value}'` : text;
};

const singleSafe = /^[\u0020-\u0026\u0028-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** One line of prose or shell as the value of a key in block style, where more can stand without quotes than in a list in brackets. */
export const proseText = (value: string): string =>
  proseStart.test(value) &&
  singleSafe.test(value.replaceAll("'", '')) &&
  !/: |:$| #| $/.test(value) &&
  !hasInvisible(value) &&
  !isReserved(value)
    ? value
    : wordText(value);

/** Begins like a word, not like a number, a date or an indicator of YAML. */
const proseStart = /^(?:[\p{L}$(/]|\d+ +\p{L}{2})/u;

// oxlint-disable-next-line no-control-regex
const unsafe = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * In double quotes, on one line. What has no shape of its own (zero width, bidirectional controls) is escaped, so that a diff shows it; halves of
 * surrogate pairs, which no UTF-8 file can hold, become U+FFFD.
 */
export const quotedText = (value: string): string =>
  replaceInvisible(
    JSON.stringify(value.toWellFormed()).replace(unsafe, (character) => escaped(character.charCodeAt(0))),
    escaped,
  );

const escaped = (code: number): string =>
  code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;

/** A key with its colon; YAML allows the short form for at most 1,024 characters. */
export const keyText = (key: string): string => {
  const text = scalarText(key);
  return text.length > longestKey ? `? ${text} :` : `${text}:`;
};

/** Any plain value on one line: JSON with YAML's plain scalars. Absent (undefined) entries are left out. */
export const flowText = (value: unknown): string => {
  if (typeof value === 'string') return scalarText(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'null';
  const entries = entriesOf(value).map(([key, entry]) => `${keyText(key)} ${flowText(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

const numberText = (value: number): string => {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Object.is(value, -0) ? '-0' : String(value);
};

export const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, entry]) => entry !== undefined);

// oxlint-disable-next-line no-control-regex
const literalSafe = /^[\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * Text of several lines as a literal block whose lines begin with `indent`, readable in a diff; undefined where only quotes
 * keep it exact. Does not end in a line break.
 */
export const blockText = (value: string, indent: string): string | undefined => {
  if (!value.includes('\n') || !literalSafe.test(value) || hasInvisible(value)) return undefined;
  const lines = value.split('\n');
  if (lines.some((line) => line !== '' && /^\s*$/.test(line)) || /^[\s]/.test(value)) return undefined;
  const ends = value.endsWith('\n\n') ? undefined : value.endsWith('\n') ? '' : '-';
  if (ends === undefined) return undefined;
  const body = ends === '' ? lines.slice(0, -1) : lines;
  return [`|${ends}`, ...body.map((line) => (line === '' ? '' : `${indent}${line}`))].join('\n');
};
