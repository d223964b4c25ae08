import { logLine } from '../lib/escape.ts';
import { clipBytes, clipColumns, oneLine } from '../lib/text.ts';
import type { Item, ItemDiff, PlanDiff } from '../plan/diff.ts';
import type { Change, SharedChange } from '../plan/diff/changes.ts';
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
} from './diff-words.ts';

const widest = 100;
const line = (text: string): string => clipColumns(logLine(oneLine(text)), widest);

const lineSign: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', added: '+', removed: '-', gap: '…' };
const linesShown = 60;
const bytesOfLine = 2000;

const longLines = (change: Change): string[] => {
  const lines = lineDiff(change);
  const more = lines.length - linesShown;
  return [
    ...lines
      .slice(0, linesShown)
      .map(({ kind, text }) => `        ${lineSign[kind]} ${logLine(clipBytes(text, bytesOfLine))}`.trimEnd()),
    ...(more > 0 ? [`        … ${more} more lines`] : []),
  ];
};

const changeLines = (change: Change): string[] => {
  const { key, from, to } = change;
  if (!isShortChange(change)) return [`      ${line(key)}:`, ...longLines(change)];
  return [`      ${line(key)}: ${logLine(valueText(from))} → ${logLine(valueText(to))}`];
};

const itemLine = (sign: string, { id, title, phase }: Item): string =>
  `  ${sign} ${line(id)}${phase === undefined ? '' : ` in ${line(phase)}`}: ${line(title)}`;

const itemLines = ({ added, removed, moved, changed }: ItemDiff): string[] => [
  ...added.map((item) => itemLine('+', item)),
  ...removed.map((item) => itemLine('-', item)),
  ...movedRuns(moved).flatMap((run) => {
    const [first] = run;
    return first === undefined ? [] : [`  > ${run.map(({ id }) => line(id)).join(', ')}: ${moveText(first, line)}`];
  }),
  ...changed.flatMap(({ id, title, changes }) => [`  ~ ${line(id)}: ${line(title)}`, ...changes.flatMap(changeLines)]),
];

const sharedLines = ({ change, tasks }: SharedChange): string[] => [
  `  ~ ${tasks.length} tasks: ${clipColumns(tasks.map(line).join(', '), widest)}`,
  ...changeLines(change),
];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** A semantic diff for a terminal: `+` added, `-` removed, `>` moved, `~` changed. Ends with a line break. */
export function renderDiffText(diff: PlanDiff): string {
  const order = orderText(diff);
  return `${[
    `${line(diff.plan)}: ${diffHeadline(diff)}`,
    ...section('Plan', diff.keys.flatMap(changeLines)),
    ...section('Phases', itemLines(diff.phases)),
    ...section('Tasks', [...itemLines(diff.tasks), ...diff.shared.flatMap(sharedLines)]),
    ...section('Order', order === undefined ? [] : [`  ${order}`]),
    ...section(
      'What is done or under way',
      diff.effects.map((effect) => `  ! ${effectText(effect, line)}`),
    ),
  ].join('\n')}\n`;
}
