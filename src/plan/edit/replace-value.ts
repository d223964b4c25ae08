import type { Pair } from 'yaml';
import { isNode } from 'yaml';
import type { Shape } from '../shape.ts';
import { proseText } from '../yaml-text.ts';
import type { Style } from './house-style.ts';
import { inlineText, valueText } from './house-style.ts';
import type { Splice } from './lines.ts';
import { lineEnd, nextLine } from './lines.ts';
import { afterColon, contentEnd, isBlockScalar } from './nodes.ts';

interface Replacement {
  readonly text: string;
  readonly pair: Pair;
  /** Whether the entry stands in braces. */
  readonly flow: boolean;
  readonly value: unknown;
  readonly eol: string;
  readonly where: { readonly column: number; readonly style: Style; readonly shape: Shape | undefined };
}

/** The splice that writes another value behind a key. The comment on the key's line stays there. */
export const replaceValue = ({ text, pair, flow, value, eol, where }: Replacement): Splice => {
  const colon = afterColon(pair) ?? 0;
  const { value: node } = pair;
  const from = isNode(node) ? (node.range?.[0] ?? colon) : colon;
  const end = trimmedEnd(text, from, contentEnd(node));
  const gap = /^[ \t]*/.exec(text.slice(colon, from))?.[0] ?? ' ';
  if (flow) return { start: colon, end, text: `${gap === '' ? ' ' : gap}${inlineText(value, where.shape)}` };
  const { comment, until } = commentOf(text, { pair, colon, from, end });
  const written = safeText(text, { value, until, where });
  const [first = '', ...rest] = written.split('\n');
  const head = first === '' ? '' : `${inlineGap(gap)}${first}`;
  return { start: colon, end: until, text: [`${head}${comment}`, ...rest].join(eol) };
};

const inlineGap = (gap: string): string => (gap === '' ? ' ' : gap);

/** Without the line breaks and blank lines at its end. */
const trimmedEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && /[ \t\r\n]/.test(text[at - 1] ?? '')) at -= 1;
  return Math.min(lineEnd(text, at), end);
};

interface Old {
  readonly pair: Pair;
  readonly colon: number;
  readonly from: number;
  readonly end: number;
}

/** The comment on the line of the key, with the space before it, and where the text ends that the new value takes the place of. */
const commentOf = (
  text: string,
  { pair, colon, from, end }: Old,
): { readonly comment: string; readonly until: number } => {
  const between = text.slice(colon, Math.min(lineEnd(text, colon), from));
  const header = isBlockScalar(pair.value) ? text.slice(from, lineEnd(text, from)) : '';
  const written = /[ \t]+#.*$/.exec(between)?.[0] ?? /[ \t]+#.*$/.exec(header)?.[0];
  const isInline = isNode(pair.value) && !isBlockScalar(pair.value) && end === (pair.value.range?.[1] ?? 0);
  if (!isInline) return { comment: written ?? '', until: end };
  const behind = text.slice(end, lineEnd(text, end)).trimEnd();
  return { comment: `${written ?? ''}${behind}`, until: lineEnd(text, end) };
};

/** Text of several lines as a block, unless a comment below it would become part of it. */
const safeText = (
  text: string,
  { value, until, where }: { readonly value: unknown; readonly until: number } & Pick<Replacement, 'where'>,
): string => {
  const written = valueText(value, where);
  if (typeof value !== 'string' || !written.startsWith('|')) return written;
  const indent = where.column + where.style.step;
  return nextComment(text, until) >= indent ? proseText(value) : written;
};

/** Column of the comment on the next line that is not blank; -1 where there is none. */
const nextComment = (text: string, until: number): number => {
  for (let at = nextLine(text, until); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at));
    if (line.trim() !== '') return /^ *#/.test(line) ? line.indexOf('#') : -1;
  }
  return -1;
};
