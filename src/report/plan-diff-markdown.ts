import { codeBlock, escapeMarkdown, inlineCode } from '../lib/escape.ts';
import { clipBytes } from '../lib/text.ts';
import type { Item, ItemDiff, Moved, PlanDiff } from '../plan/diff.ts';
import type { Change, Changed, SharedChange } from '../plan/diff/changes.ts';
import type { DiffLine } from './diff-words.ts';
import {
  diffHeadline,
  effectText,
  isShortChange,
  lineDiff,
  moveText,
  movedRuns,
  orderText,
  valueText,
  wordDiff,
} from './diff-words.ts';
import { firstWithin } from './within.ts';

/** How much is told: bytes of a long text, and things of a kind. */
interface Detail {
  readonly bytes: number;
  readonly items: number;
}

const ladder: readonly Detail[] = [
  { bytes: 8000, items: 1000 },
  { bytes: 2000, items: 300 },
  { bytes: 500, items: 100 },
  { bytes: 0, items: 300 },
  { bytes: 0, items: 100 },
  { bytes: 0, items: 30 },
  { bytes: 0, items: 10 },
  { bytes: 0, items: 3 },
];

const code = (text: string): string => inlineCode(clipBytes(text, 200));
const title = (text: string): string => escapeMarkdown(clipBytes(text, 300));

/** As Markdown text; white space at the ends stays as one space, so that words do not run together. */
const piece = (text: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return `${before === '' ? '' : ' '}${escapeMarkdown(inner)}${after === '' ? '' : ' '}`;
};

const inWords = ({ kind, text }: DiffLine): string => {
  if (kind === 'added') return `<ins>${piece(text)}</ins>`;
  return kind === 'removed' ? `<del>${piece(text)}</del>` : piece(text);
};

const lineSign: Readonly<Record<DiffLine['kind'], string>> = { same: '  ', added: '+ ', removed: '- ', gap: '@@ ' };
const inLines = ({ kind, text }: DiffLine): string => `${lineSign[kind]}${text}${kind === 'gap' ? ' @@' : ''}`;

function longText(change: Change, bytes: number): string {
  const words = wordDiff(change);
  const size = words?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  if (words !== undefined && size <= bytes) return words.map(inWords).join('');
  return codeBlock(clipBytes(lineDiff(change).map(inLines).join('\n'), bytes), 'diff');
}

function changeBlock(change: Change, { bytes }: Detail): string[] {
  const { key, from, to } = change;
  if (isShortChange(change)) return [`- ${code(key)}: ${code(valueText(from))} → ${code(valueText(to))}`];
  if (bytes === 0) return [`- ${code(key)}: a longer text`];
  return ['', `<details><summary>${code(key)}</summary>`, '', longText(change, bytes), '', '</details>', ''];
}

/** Short changes first: a list that is interrupted by blocks would fall apart. */
const changeBlocks = (changes: readonly Change[], detail: Detail): string[] => [
  ...changes.filter((change) => isShortChange(change)).flatMap((change) => changeBlock(change, detail)),
  ...changes.filter((change) => !isShortChange(change)).flatMap((change) => changeBlock(change, detail)),
];

function* atMost<T>(all: readonly T[], max: number, shown: (one: T) => readonly string[]): Generator<string> {
  for (const one of all.slice(0, max)) yield* shown(one);
  if (all.length > max) yield* ['', `And ${all.length - max} more.`];
}

/** A list stands apart from what is above it. */
function* listOf<T>(all: readonly T[], max: number, shown: (one: T) => string): Generator<string> {
  if (all.length > 0) yield '';
  yield* atMost(all, max, (one) => [shown(one)]);
}

const itemLine =
  (sign: string, what: string) =>
  ({ id, title: text, phase }: Item): string =>
    `- ${sign} ${what} **${title(text)}** ${code(id)}${phase === undefined ? '' : ` in ${code(phase)}`}`;

const runLine =
  (what: string) =>
  (run: readonly Moved[]): string => {
    const names = run.slice(0, 10).map(({ id }) => code(id));
    const more = run.length > 10 ? ` and ${run.length - 10} more` : '';
    return `- ↪️ ${what} ${names.join(', ')}${more}${run[0] === undefined ? '' : `: ${moveText(run[0], code)}`}`;
  };

const changedBlock =
  (what: string, detail: Detail) =>
  ({ id, title: text, changes }: Changed): string[] => [
    '',
    `✏️ ${what} **${title(text)}** ${code(id)}`,
    '',
    ...changeBlocks(changes, detail),
  ];

function* itemBlocks(diff: ItemDiff, what: string, detail: Detail): Generator<string> {
  yield* listOf(diff.added, detail.items, itemLine('➕', what));
  yield* listOf(diff.removed, detail.items, itemLine('➖', what));
  yield* listOf(movedRuns(diff.moved), detail.items, runLine(what));
  yield* atMost(diff.changed, detail.items, changedBlock(what, detail));
}

const sharedBlock =
  (detail: Detail) =>
  ({ change, tasks }: SharedChange): string[] => {
    const named = Math.min(detail.items, 20);
    const more = tasks.length > named ? ` and ${tasks.length - named} more` : '';
    const names = tasks.slice(0, named).map(code).join(', ');
    return ['', `✏️ ${tasks.length} tasks (${names}${more})`, '', ...changeBlocks([change], detail)];
  };

const sentence = (diff: PlanDiff): string => {
  const text = diffHeadline(diff);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

function* render(diff: PlanDiff, detail: Detail): Generator<string> {
  const order = orderText(diff);
  yield `**${sentence(diff)}**`;
  if (diff.keys.length > 0) yield* ['', '✏️ The plan', ''];
  yield* atMost(diff.keys, detail.items, (change) => changeBlock(change, detail));
  yield* itemBlocks(diff.phases, 'phase', detail);
  yield* itemBlocks(diff.tasks, 'task', detail);
  yield* atMost(diff.shared, detail.items, sharedBlock(detail));
  if (order !== undefined) yield* ['', `Order: ${order}.`];
  yield* listOf(diff.effects, detail.items, (effect) => `- ⚠️ ${effectText(effect, code)}`);
  yield '';
}

/**
 * A semantic diff as GitHub Markdown without headings: long texts line by line or word by word in `<details>`. Shortens itself by steps until it
 * has at most `limit` characters; the least it says is one line of counts. Ends with a line break.
 */
export function renderDiffMarkdown(diff: PlanDiff, { limit }: { readonly limit: number }): string {
  const text = firstWithin(ladder, limit, (detail) => render(diff, detail));
  return text?.replaceAll(/\n{3,}/gu, '\n\n') ?? `**${sentence(diff)}**\n`;
}
