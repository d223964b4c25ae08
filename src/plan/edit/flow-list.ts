import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Braces } from './chunk.ts';
import { spaces } from './house-style.ts';
import type { Splice } from './lines.ts';
import { columnOf, indentOf, isFirstOnLine, leadStart, lineEnd, lineStart, nextLine } from './lines.ts';
import { flowRanges } from './nodes.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands between two entries of brackets or braces, or behind the last one. */
interface Gap {
  /** Offset of the comma. */
  readonly comma: number | undefined;
  readonly comment: boolean;
  readonly newline: boolean;
}

export const gapAt = (text: string, from: number, to: number): Gap => {
  let comma: number | undefined;
  let comment = false;
  for (let at = from; at < to; at += 1) {
    if (text[at] === ',') comma ??= at;
    if (text[at] !== '#') continue;
    comment = true;
    at = nextLine(text, at) - 1;
  }
  return { comma, comment, newline: text.slice(from, to).includes('\n') };
};

/** The splices that take entries out of brackets or braces, with their commas. At least one entry stays. */
export const removeEntries = (text: string, node: YAMLMap | YAMLSeq, removed: ReadonlySet<number>): Splice[] => {
  const ranges = flowRanges(node);
  const close = (node.range?.[1] ?? 1) - 1;
  return runsOf(removed).flatMap((run) => removeRun(text, ranges, { ...run, close }));
};

interface Run {
  readonly first: number;
  readonly last: number;
}

const runsOf = (indexes: ReadonlySet<number>): Run[] => {
  const runs: Run[] = [];
  for (const index of [...indexes].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === index - 1) runs.splice(-1, 1, { first: run.first, last: index });
    else runs.push({ first: index, last: index });
  }
  return runs;
};

const removeRun = (text: string, ranges: readonly Range[], run: Run & { readonly close: number }): Splice[] => {
  const { start } = ranges[run.first] ?? { start: 0 };
  const { end } = ranges[run.last] ?? { end: 0 };
  const previous = ranges[run.first - 1];
  const next = ranges[run.last + 1];
  const below = gapAt(text, end, next?.start ?? run.close);
  const above = previous === undefined ? undefined : { end: previous.end, ...gapAt(text, previous.end, start) };
  const separator = below.comma ?? above?.comma;
  const comma = separator === undefined ? [] : [{ start: separator, end: separator + 1, text: '' }];
  if (ownsLines(text, { start, end: (below.comma ?? end - 1) + 1 })) {
    const bound = above === undefined ? 0 : nextLine(text, above.comma ?? above.end);
    return [{ ...linesFrom(text, { start, bound }), end: nextLine(text, below.comma ?? end), text: '' }, ...comma];
  }
  if (above !== undefined && !above.comment && !above.newline) return [{ start: above.end, end, text: '' }];
  if (next !== undefined && !below.comment) return [{ start, end: next.start, text: '' }];
  if (next === undefined && above !== undefined && !above.comment) return [{ start: above.end, end, text: '' }];
  return [{ start, end, text: '' }, ...comma];
};

/** Whether nothing but an entry, its comma and a comment stands on its lines. */
const ownsLines = (text: string, { start, end }: Range): boolean =>
  isFirstOnLine(text, start) &&
  /^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd(text, end))) &&
  text.includes('\n', end);

const linesFrom = (text: string, { start, bound }: { readonly start: number; readonly bound: number }) => ({
  start: leadStart(text, { start: lineStart(text, start), column: columnOf(text, start), bound }),
});

/** An entry as it stands, with the comments directly above it and the one behind it. */
export const entryAt = (text: string, node: YAMLSeq, index: number): Braces & { readonly column: number } => {
  const ranges = flowRanges(node);
  const { start, end } = ranges[index] ?? { start: 0, end: 0 };
  const previous = ranges[index - 1];
  const column = columnOf(text, start);
  const entry = { comments: [], text: text.slice(start, end), column };
  const below = gapAt(text, end, ranges[index + 1]?.start ?? (node.range?.[1] ?? 1) - 1);
  const after = (below.comma ?? end - 1) + 1;
  if (!ownsLines(text, { start, end: after })) return entry;
  const bound = previous === undefined ? 0 : nextLine(text, gapAt(text, previous.end, start).comma ?? previous.end);
  const lead = text.slice(linesFrom(text, { start, bound }).start, lineStart(text, start));
  const comments = lead.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const behind = text.slice(after, lineEnd(text, after)).trim();
  return { ...entry, comments, ...(behind === '' ? {} : { behind }) };
};

interface Insertion {
  readonly at: number;
  /** How it is written where it begins in a column. */
  readonly entry: (column: number) => Braces;
  readonly eol: string;
}

/** The splices that put an entry into brackets: on a line of its own where its neighbour has one. */
export const insertEntry = (text: string, node: YAMLSeq, { at, entry, eol }: Insertion): Splice[] => {
  const ranges = flowRanges(node);
  const next = ranges[at];
  const beside = next ?? ranges.at(-1);
  if (beside === undefined) return [];
  const ownLine = isFirstOnLine(text, beside.start);
  const column = ownLine ? columnOf(text, beside.start) : indentOf(text, beside.start) + 4;
  if (next !== undefined) {
    if (!ownLine) return [inLine(text, next.start, { braces: entry(column), column, eol })];
    const previous = ranges[at - 1];
    const bound =
      previous === undefined ? 0 : nextLine(text, gapAt(text, previous.end, next.start).comma ?? previous.end);
    const { start } = linesFrom(text, { start: next.start, bound });
    return [{ start, end: start, text: `${onLines(entry(column), { column, eol, comma: ',' })}${eol}` }];
  }
  return append(text, { last: beside, close: (node.range?.[1] ?? 1) - 1 }, { column, ownLine, entry, eol });
};

const append = (
  text: string,
  { last, close }: { readonly last: Range; readonly close: number },
  { column, ownLine, entry, eol }: Omit<Insertion, 'at'> & { readonly column: number; readonly ownLine: boolean },
): Splice[] => {
  const { comma } = gapAt(text, last.end, close);
  const after = comma === undefined ? last.end : comma + 1;
  const separator = comma === undefined ? [{ start: last.end, end: last.end, text: ',' }] : [];
  const trailing = comma === undefined ? '' : ',';
  const braces = entry(column);
  if (ownLine || braces.comments.length > 0 || braces.behind !== undefined) {
    const free = /^[ \t]*(?:#.*)?$/.test(text.slice(after, lineEnd(text, after)));
    const start = free ? lineEnd(text, after) : after;
    const lines = onLines(free ? braces : allAbove(braces), { column, eol, comma: trailing });
    return [...separator, { start, end: start, text: `${eol}${lines}` }];
  }
  return [...separator, { start: after, end: after, text: ` ${braces.text}${trailing}` }];
};

/** Comments end their line, so that one behind an entry can stay there only if nothing follows. */
const allAbove = ({ comments, text, behind }: Braces): Braces => ({
  comments: behind === undefined ? comments : [...comments, behind],
  text,
});

const onLines = (
  { comments, text, behind }: Braces,
  { column, eol, comma }: { readonly column: number; readonly eol: string; readonly comma: string },
): string => {
  const entry = `${text}${comma}${behind === undefined ? '' : ` ${behind}`}`;
  return [...comments, entry].map((line) => `${spaces(column)}${line}`).join(eol);
};

/** In front of an entry on the same line; comments make lines of their own. */
const inLine = (
  text: string,
  at: number,
  { braces, column, eol }: { readonly braces: Braces; readonly column: number; readonly eol: string },
): Splice => {
  const { comments, text: entry } = allAbove(braces);
  if (comments.length === 0) return { start: at, end: at, text: `${entry}, ` };
  const lines = ['', ...[...comments, `${entry}, `].map((line) => `${spaces(column)}${line}`)];
  return { start: text.slice(0, at).trimEnd().length, end: at, text: lines.join(eol) };
};
