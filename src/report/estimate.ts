import { escapeMarkdown, inlineCode, logLine } from '../lib/escape.ts';
import { clipBytes, clipColumns, oneLine, plural } from '../lib/text.ts';
import type { Estimate, Guess, TaskEstimate } from '../plan/estimate.ts';
import { compact, duration, money } from './format.ts';
import { align } from './tables.ts';

type Unit = (value: number) => string;

const minutes: Unit = (value) => duration(value * 60);
const tokens: Unit = (value) => compact(Math.round(value));

/** `12.0k (8.0k to 30.0k)`, one value where all are the same, `unknown, at least 1.2k`. */
function guessText(guess: Guess, unit: Unit): string {
  if (guess.kind === 'unknown')
    return guess.atLeast === undefined ? 'unknown' : `unknown, at least ${unit(guess.atLeast)}`;
  const [low, likely, high] = [unit(guess.low), unit(guess.likely), unit(guess.high)];
  return low === high ? likely : `${likely} (${low} to ${high})`;
}

const cells = ({ tokens: used, usd, minutes: time }: Estimate['total']): string[] => [
  guessText(used, tokens),
  guessText(usd, money),
  guessText(time, minutes),
];

/** Why something is unknown; each reason once. Untrusted text. */
function reasons({ tasks }: Estimate): string[] {
  const named = new Map<string, string[]>();
  for (const task of tasks)
    for (const guess of [task.tokens, task.usd, task.minutes]) {
      if (guess.kind !== 'unknown') continue;
      const ids = named.get(guess.why) ?? [];
      named.set(guess.why, ids);
      if (ids.at(-1) !== task.id) ids.push(task.id);
    }
  return [...named].map(([why, ids]) => {
    const shown = ids.slice(0, 5).join(', ');
    return `${why} (${ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown})`;
  });
}

const ceiling = ({ budget }: Estimate): string[] => {
  const parts = [
    budget.usd === undefined ? '' : money(budget.usd),
    budget.tokens === undefined ? '' : `${compact(budget.tokens)} tokens`,
    budget.minutes === undefined ? '' : minutes(budget.minutes),
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`The plan pauses at ${parts.join(', ')}.`];
};

/** What the numbers mean, as sentences of our own words. */
function notes(estimate: Estimate): string[] {
  const { tasks, finished, gated, conditional, total } = estimate;
  const known = tasks.some(({ minutes: time }) => time.kind === 'range');
  return [
    ...(finished === 0
      ? []
      : [`${plural(finished, 'task')} done already: nothing of ${finished === 1 ? 'it' : 'them'} is left.`]),
    ...(known
      ? ["Taken from this repository's own finished tasks: the median, and in brackets what eight of ten took."]
      : []),
    ...(gated === 0
      ? []
      : [`${plural(gated, 'task')} first wait${gated === 1 ? 's' : ''} for a person; that time is not counted.`]),
    ...(conditional === 0
      ? []
      : [
          `${plural(conditional, 'task')} may be skipped by a condition; counted as if ${conditional === 1 ? 'it' : 'they'} ran.`,
        ]),
    ...(total.minutes.kind === 'range' ? ['Time is that of the longest way, parallel work side by side.'] : []),
    ...ceiling(estimate),
  ];
}

const nothingLeft = 'Nothing is left to do.';

/** An estimate for a terminal; ends with a line break. */
export function renderEstimateText(estimate: Estimate): string {
  const { tasks, total } = estimate;
  if (tasks.length === 0) return `${nothingLeft}\n`;
  const row = (task: TaskEstimate): string[] => [
    logLine(task.id),
    ...cells(task),
    clipColumns(logLine(oneLine(task.title)), 40),
  ];
  const table = align([['TASK', 'TOKENS', 'COST', 'TIME', 'TITLE'], ...tasks.map(row), ['all', ...cells(total), '']]);
  const why = reasons(estimate).map((reason) => `Unknown: ${logLine(oneLine(reason))}.`);
  return `${[...table, '', ...why, ...notes(estimate)].join('\n')}\n`;
}

/** Two dollar signs in a line are mathematics to GitHub. */
const noMath = (text: string): string => text.replaceAll('$', '&#36;');

export interface EstimateOptions {
  /** Rows of tasks at most; the totals are always told. */
  readonly rows: number;
}

/** An estimate as GitHub Markdown without a heading; ends with a line break. */
export function renderEstimateMarkdown(estimate: Estimate, { rows }: EstimateOptions): string {
  const { tasks, total } = estimate;
  if (tasks.length === 0) return `${nothingLeft}\n`;
  const shown = tasks.slice(0, rows).map((task) => {
    const name = `${escapeMarkdown(clipBytes(task.title, 200))} ${inlineCode(task.id)}`;
    return `| ${[name, ...cells(task).map(noMath)].join(' | ')} |`;
  });
  const hidden = tasks.length - shown.length;
  const why = reasons(estimate)
    .slice(0, 10)
    .map((reason) => `- unknown: ${escapeMarkdown(clipBytes(reason, 500))}`);
  return `${[
    '| Task | Tokens | Cost | Time |',
    '|---|---|---|---|',
    ...shown,
    ...(hidden === 0 ? [] : [`| *and ${plural(hidden, 'more task', 'more tasks')}* | | | |`]),
    `| **All** | ${cells(total)
      .map((cell) => `**${noMath(cell)}**`)
      .join(' | ')} |`,
    ...(why.length === 0 ? [] : ['', ...why]),
    '',
    noMath(notes(estimate).join(' ')),
  ].join('\n')}\n`;
}
