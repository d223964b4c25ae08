const encoder = new TextEncoder();

/** `1 task`, `2 tasks`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Every run of white space as one space, none at the ends. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Length in UTF-8 bytes. */
export const byteLength = (text: string): number => Buffer.byteLength(text);

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** At most `max` UTF-8 bytes from the start, no character cut in two, `…` at the end when something is missing. */
export function clipBytes(text: string, max: number): string {
  if (text.length * 3 <= max || byteLength(text) <= max) return text;
  const bytes = encoder.encode(text.slice(0, max));
  let end = Math.max(0, max - 3);
  while (end > 0 && isContinuation(bytes[end])) end -= 1;
  const kept = Buffer.from(bytes.buffer, 0, end).toString();
  return max < 3 ? '' : `${kept}…`;
}

/** At most `max` UTF-8 bytes from the end, from the start of a line where there is one; `…` marks what is missing. */
export function tail(text: string, max = 2048): string {
  if (text.length * 3 <= max || byteLength(text) <= max) return text;
  const bytes = encoder.encode(text.slice(-max));
  let start = bytes.length - Math.max(0, max - 4);
  while (start < bytes.length && isContinuation(bytes[start])) start += 1;
  const kept = Buffer.from(bytes.buffer, start).toString();
  const newline = kept.indexOf('\n');
  return newline === -1 || newline === kept.length - 1 ? `…${kept}` : `…\n${kept.slice(newline + 1)}`;
}

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u;
const empty = /^[\p{M}\p{Cf}\p{Cc}]/u;
/** Letters, punctuation and drawing characters of one column each: for these the segmenter, which takes 12 ms to load, is not needed. */
const narrow =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2298\u2500-\u25fc\u2713\u2717\u2800-\u28ff]*$/;

function* graphemes(text: string): Generator<string> {
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) yield segment;
}

const width = (grapheme: string): number => {
  if (empty.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
};

/** Columns that a terminal gives to a text without escape sequences. */
export function columnsOf(text: string): number {
  if (narrow.test(text)) return text.length;
  let sum = 0;
  for (const grapheme of graphemes(text)) sum += width(grapheme);
  return sum;
}

/** At most `max` terminal columns, `…` at the end when something is missing. */
export function clipColumns(text: string, max: number): string {
  if (columnsOf(text) <= max) return text;
  if (max < 1) return '';
  if (narrow.test(text)) return `${text.slice(0, max - 1)}…`;
  let kept = '';
  let sum = 0;
  for (const grapheme of graphemes(text.slice(0, max * 16))) {
    sum += width(grapheme);
    if (sum > max - 1) break;
    kept += grapheme;
  }
  return `${kept}…`;
}

/** Filled with spaces on the right up to `columns` terminal columns. */
export const padColumns = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
