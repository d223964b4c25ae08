import type { YAMLMap } from 'yaml';
import { isNode } from 'yaml';
import type { Splice } from './lines.ts';
import {
  columnOf,
  hasBlankLine,
  isFirstOnLine,
  leadStart,
  lineEnd,
  lineStart,
  nextLine,
  skipDeeperComments,
} from './lines.ts';
import { contentEnd, isOpenEnded, lineAfter } from './nodes.ts';

interface Entry {
  readonly key: number;
  readonly value: unknown;
  /** Where the line after it begins, comments indented under it included. */
  readonly end: number;
}

interface At {
  readonly index: number;
  readonly removed: ReadonlySet<number>;
}

/** The splices that take entries out of a block mapping, each with the comments directly above it. At least one entry stays. */
export const removeKeys = (text: string, map: YAMLMap, removed: ReadonlySet<number>): Splice[] => {
  const column = columnOf(text, map.range?.[0] ?? 0);
  const entries = map.items.map(({ key, value }): Entry => {
    const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    return { key: start, value, end: skipDeeperComments(text, lineAfter(text, value), column) };
  });
  return [...removed].map((index) =>
    isFirstOnLine(text, entries[index]?.key ?? 0)
      ? removeLines(text, entries, { index, column, removed })
      : removeBehindDash(text, entries, { index, removed }),
  );
};

const removeLines = (
  text: string,
  entries: readonly Entry[],
  { index, column, removed }: At & { readonly column: number },
): Splice => {
  const { key, end } = entries[index] ?? { key: 0, end: 0 };
  const previous = entries[index - 1];
  const line = lineStart(text, key);
  // Comments above the first key of a file speak of the file.
  const start = previous === undefined ? line : leadStart(text, { start: line, column, bound: previous.end });
  const above = previous === undefined ? '' : text.slice(previous.end, start);
  const stays = entries.findLast((_entry, at) => at < index && !removed.has(at));
  const isBlankAbove = hasBlankLine(above) || isOpenEnded(text, stays?.value);
  return { start, end: isBlankAbove ? skipBlankLines(text, end) : end, text: '' };
};

const skipBlankLines = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text.slice(at, nextLine(text, at)).trim() === '') at = nextLine(text, at);
  return at;
};

/** The first key stands behind its item's dash: the next key that stays takes its place, or the dash stands alone where comments are between. */
const removeBehindDash = (text: string, entries: readonly Entry[], { index, removed }: At): Splice => {
  const { key: start, value } = entries[index] ?? { key: 0, value: undefined };
  const next = entries.find((_entry, at) => at > index && !removed.has(at))?.key ?? start;
  const content = contentEnd(value);
  if (text.slice(content, next).trim() === '') return { start, end: next, text: '' };
  const dash = lineStart(text, start) + text.slice(lineStart(text, start), start).trimEnd().length;
  return {
    start: dash,
    end: Math.max(content, dash),
    text: text[content - 1] === '\n' ? text.slice(lineEnd(text, start), nextLine(text, start)) : '',
  };
};
