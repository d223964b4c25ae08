import { liesInOneHunk } from '../github/hunks.ts';

/** A change of a few lines that stand together, as a one-click suggestion replaces them. */
export interface LineChange {
  /** First and last line of the text as it is, from 1. */
  readonly first: number;
  readonly last: number;
  /** What stands there afterwards, without the last line break. */
  readonly lines: readonly string[];
}

const mostLines = 60;

/** What differs between two texts, if it is one stretch of lines; an insertion takes the line before it along. */
export const lineChange = (before: string, after: string): LineChange | undefined => {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head += 1;
  let tail = 0;
  const room = Math.min(old.length, fresh.length) - head;
  while (tail < room && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  if (head === old.length && head === fresh.length) return undefined;
  const inserted = head + tail === old.length;
  // A suggestion replaces lines; where there is nothing to replace, the line before the place is written again.
  const first = inserted ? Math.max(head - 1, 0) : head;
  const last = inserted && head === 0 ? 1 : old.length - tail;
  if (last <= first || last - first > mostLines) return undefined;
  return { first: first + 1, last, lines: fresh.slice(first, fresh.length - (old.length - last)) };
};

const linesOf = (text: string): string[] => text.replaceAll('\r\n', '\n').split('\n');

/** The change, when GitHub lets it stand in the diff as a one-click suggestion: all of its lines in one hunk of the patch. */
export const changeInDiff = (before: string, after: string, patch: string | undefined): LineChange | undefined => {
  // GitHub puts its own line ends into what it replaces.
  const change = patch === undefined || after.includes('\r') ? undefined : lineChange(before, after);
  return change !== undefined && liesInOneHunk(patch ?? '', change) ? change : undefined;
};

/** The fenced block that GitHub offers as one click; longer than any run of backticks in it. Its lines are the plan's own text, shown as code. */
export const suggestionBlock = ({ lines }: LineChange): string => {
  const text = lines.map((line) => `${line}\n`).join('');
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text}${fence}`;
};
