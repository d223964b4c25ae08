/** One replacement in a text; `start` and `end` are offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after all splices. What is inserted where a removal begins stands before it; of two removals that overlap, both are done. */
export const spliceText = (text: string, splices: readonly Splice[]): string => {
  const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of sorted) {
    parts.push(text.slice(at, Math.max(at, start)), inserted);
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)].join('');
};

export const lineStart = (text: string, offset: number): number => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? Math.min(1, offset) : start;
};

/** Where the next line begins; the end of the text for its last line. */
export const nextLine = (text: string, offset: number): number => {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
};

/** Where the line ends, before its line break. */
export const lineEnd = (text: string, offset: number): number => {
  const next = nextLine(text, offset);
  const end = text[next - 1] === '\n' && next > offset ? next - 1 : next;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
};

/** 0-based. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** By how many columns the line is indented. */
export const indentOf = (text: string, offset: number): number =>
  /^ */.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0;

/** Whether only white space stands before an offset on its line. */
export const isFirstOnLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === '';

const commentLine = /^([ \t]*)#/;

/** Column of a line's comment, where the line holds nothing else. */
const commentColumn = (line: string): number | undefined => commentLine.exec(line)?.[1]?.length;

/** Where the comment lines begin that stand directly above `start` (where a line begins) in the same column, not above `bound`. */
export const leadStart = (
  text: string,
  { start, column, bound }: { readonly start: number; readonly column: number; readonly bound: number },
): number => {
  let at = start;
  while (at > bound) {
    const above = lineStart(text, at - 1);
    if (above < bound || commentColumn(text.slice(above, at)) !== column) break;
    at = above;
  }
  return at;
};

/** Past the comment lines after `start` (where a line begins) that are indented deeper than `column`, blank lines between them included. */
export const skipDeeperComments = (text: string, start: number, column: number): number => {
  let end = start;
  for (let at = start; at < text.length;) {
    const next = nextLine(text, at);
    const line = text.slice(at, next);
    const comment = commentColumn(line);
    if (comment !== undefined && comment > column) end = next;
    else if (line.trim() !== '') break;
    at = next;
  }
  return end;
};

const leadingBlank = /^(?:[ \t]*\r?\n)+/;

export const dropBlankLines = (text: string): string => text.replace(leadingBlank, '');

export const hasBlankLine = (text: string): boolean => /(?:^|\n)[ \t]*\r?\n/.test(text);

/** Lines moved to the right or left by `delta` columns. Blank lines keep what they have; none loses more than its own white space. */
export const shiftLines = (text: string, delta: number): string =>
  delta === 0
    ? text
    : text
        .split('\n')
        .map((line) =>
          delta > 0 ? (line === '' || line === '\r' ? line : ' '.repeat(delta) + line) : unindented(line, -delta),
        )
        .join('\n');

const unindented = (line: string, most: number): string => {
  let count = 0;
  while (count < most && line[count] === ' ') count += 1;
  return line.slice(count);
};
