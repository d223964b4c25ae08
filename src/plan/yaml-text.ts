const reserved = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const plain = /^[A-Za-z0-9_/][A-Za-z0-9_./@+ -]*$/;
const numeric = /^(?:[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+|[0-9_]+|[0-9][0-9_.]*)$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const longestKey = 1000;

/** A string as a YAML scalar on one line: plain where every YAML reader takes it as text, else double-quoted as JSON. */
export const scalarText = (value: string): string => {
  if (time.test(value)) return value;
  if (plain.test(value) && !value.endsWith(' ') && !reserved.test(value) && !numeric.test(value)) return value;
  return quoted(value);
};

/** Characters without a shape and those that turn the direction of writing are in here too: whoever reviews a state must see what is in it. */
// oxlint-disable-next-line no-control-regex
const unsafe = /[\u007f-\u009f\u2028\u2029\ufffe\uffff\p{Cf}]/gu;

/** Halves of surrogate pairs, which no UTF-8 file can hold, become U+FFFD. */
const quoted = (value: string): string => JSON.stringify(value.toWellFormed()).replace(unsafe, escaped);

/** As YAML writes a character in double quotes. */
const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

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
const literalSafe = /^[\t\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;
const formats = /\p{Cf}/u;

/**
 * Text of several lines as a literal block whose lines begin with `indent`, readable in a diff; undefined where only quotes
 * keep it exact. Does not end in a line break.
 */
export const blockText = (value: string, indent: string): string | undefined => {
  if (!value.includes('\n') || !literalSafe.test(value) || formats.test(value)) return undefined;
  const lines = value.split('\n');
  if (lines.some((line) => line !== '' && /^\s*$/.test(line)) || /^[\s]/.test(value)) return undefined;
  const ends = value.endsWith('\n\n') ? undefined : value.endsWith('\n') ? '' : '-';
  if (ends === undefined) return undefined;
  const body = ends === '' ? lines.slice(0, -1) : lines;
  return [`|${ends}`, ...body.map((line) => (line === '' ? '' : `${indent}${line}`))].join('\n');
};
