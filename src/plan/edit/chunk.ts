import { Lexer } from 'yaml';
import type { RawTask } from '../plan-shape.ts';
import { taskShape } from '../plan-shape.ts';
import type { Style } from './house-style.ts';
import { inlineText, itemText, spaces } from './house-style.ts';
import { columnOf, shiftLines } from './lines.ts';
import { isFlow, mapIn } from './nodes.ts';
import type { TaskPiece } from './pieces.ts';

/** A task on its way into a list: a new one, or one that was taken out of another list and keeps its text. */
export type Chunk =
  | { readonly kind: 'new'; readonly task: RawTask }
  /** Lines of a block list, dash included, with the comment lines above. */
  | { readonly kind: 'lines'; readonly task: RawTask; readonly column: number; readonly piece: TaskPiece }
  /** From brace to brace, with its comments as they stood around it. */
  | { readonly kind: 'braces'; readonly task: RawTask; readonly column: number; readonly braces: Braces };

export interface Braces {
  /** Without indentation and line breaks. */
  readonly comments: readonly string[];
  readonly text: string;
  /** The comment behind it on its line. */
  readonly behind?: string;
}

const longestBraces = 120;

/** As an item of a block list. A new one is written in braces where all its neighbours are. */
export const asLines = (
  chunk: Chunk,
  { column, style, eol, neighbours }: { column: number; style: Style; eol: string; neighbours: readonly string[] },
): TaskPiece => {
  const before = '';
  if (chunk.kind === 'lines') {
    const { lead, text, open } = chunk.piece;
    const delta = column - chunk.column;
    return { before, lead: shiftLines(lead, delta), text: shiftLines(text, delta), open };
  }
  if (chunk.kind === 'new') return { before, lead: '', ...newItem(chunk.task, { column, style, eol, neighbours }) };
  const { comments, text, behind } = chunk.braces;
  const lead = comments.map((comment) => `${spaces(column)}${comment}${eol}`).join('');
  const inner = shiftBraces(text, { from: chunk.column, to: column + 2 });
  return {
    before,
    lead,
    text: `${spaces(column)}- ${inner}${behind === undefined ? '' : ` ${behind}`}${eol}`,
    open: false,
  };
};

const newItem = (
  task: RawTask,
  { column, style, eol, neighbours }: { column: number; style: Style; eol: string; neighbours: readonly string[] },
): { text: string; open: boolean } => {
  const braces = `${spaces(column)}- ${inlineText(task, taskShape)}`;
  const inBraces = neighbours.length > 0 && neighbours.every((text) => /^ *- *\{/.test(text));
  if (inBraces && braces.length <= longestBraces && !/\\[nr]/.test(braces))
    return { text: `${braces}${eol}`, open: false };
  const pad = /^ *-( +)[^ #{\r\n]/.exec(neighbours[0] ?? '')?.[1]?.length ?? 1;
  const lines = itemText(task, { column, style, shape: taskShape }, pad);
  return { text: `${lines.replaceAll('\n', eol)}${eol}`, open: false };
};

/** In braces. What stood in lines is written anew, with its comments above it. */
export const asBraces = (chunk: Chunk, column: number): Braces => {
  const anew = inlineText(chunk.task, taskShape);
  if (chunk.kind === 'new') return { comments: [], text: anew };
  if (chunk.kind === 'braces') {
    const { braces } = chunk;
    return { ...braces, text: shiftBraces(braces.text, { from: chunk.column, to: column }) };
  }
  const { lead, text } = chunk.piece;
  const map = mapIn(text);
  if (!isFlow(map)) return { comments: commentsIn(`${lead}${text}`), text: anew };
  const [start, end] = map.range ?? [0, 0];
  const comments = [...commentsIn(lead), ...commentsIn(text.slice(0, start)), ...commentsIn(` ${text.slice(end)}`)];
  return { comments, text: shiftBraces(text.slice(start, end), { from: columnOf(text, start), to: column }) };
};

/** Lines after the first follow the column of the brace; none may stand further left than that. */
const shiftBraces = (text: string, { from, to }: { readonly from: number; readonly to: number }): string => {
  const [first = '', ...rest] = text.split('\n');
  const shifted = rest.map((line) => {
    const moved = shiftLines(line, to - from);
    const indent = moved.length - moved.trimStart().length;
    return moved.trim() === '' || indent >= to ? moved : `${spaces(to)}${moved.trimStart()}`;
  });
  return [first, ...shifted].join('\n');
};

/** Every comment of a piece of YAML, from its `#` to the end of its line. */
const commentsIn = (text: string): string[] => {
  const tokens = [...new Lexer().lex(text)];
  // A scalar follows the token U+001F, so that one which begins with `#` is not taken for a comment.
  return tokens
    .filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\u001F')
    .map((one) => one.trimEnd());
};
