import { codeBlock, escapeHtml, escapeMarkdown, inlineCode } from '../lib/escape.ts';
import { byteLength, clipBytes, oneLine, plural, tail } from '../lib/text.ts';
import type { Phase, Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import { taskState } from '../plan/state.ts';
import type { PlanState } from '../plan/state.ts';
import { bar, duration, emoji, money, outcomeText, percent, spent } from './format.ts';
import { renderGraph } from './mermaid.ts';
import { asCommandLine, asComment, asInputs, nextSteps, type Step } from './next-steps.ts';
import { waitingSection } from './waiting.ts';
import { attemptsText, failedTasks, phaseStatusOf, progressOf, secondsOf, usageOf, isStale } from './progress.ts';

export interface SummaryInput {
  readonly plan: Plan;
  readonly state: PlanState;
  readonly now: Date;
  readonly branch: string;
  readonly commitUrl?: (sha: string) => string;
  readonly runUrl?: string;
  /** Said above everything else. Untrusted text. */
  readonly warnings?: readonly string[];
  /** Bytes that the result may have. Default: below the 1 MiB at which GitHub drops a summary whole (docs: workflow commands, job summaries). */
  readonly limit?: number;
  /** Where it is read, which says how people give orders. Default `run`. */
  readonly place?: 'run' | 'pull-request' | 'issue';
}

/** How much is told. Every step of the ladder leaves something more out. */
interface Detail {
  readonly graph: boolean;
  readonly errorBytes: number;
  readonly rows: 'all' | 'open' | 'none';
}

const ladder: readonly Detail[] = [
  { graph: true, errorBytes: 2048, rows: 'all' },
  { graph: false, errorBytes: 2048, rows: 'all' },
  { graph: false, errorBytes: 512, rows: 'all' },
  { graph: false, errorBytes: 512, rows: 'open' },
  { graph: false, errorBytes: 0, rows: 'open' },
  { graph: false, errorBytes: 0, rows: 'none' },
];

const defaultLimit = 1_000_000;
const title = (text: string): string => escapeMarkdown(clipBytes(text, 300));

const link = (text: string, url: string): string =>
  `[${text}](${encodeURI(url).replaceAll(/[()]/g, (char) => (char === '(' ? '%28' : '%29'))})`;

function elapsed({ started_at: start, finished_at: end }: PlanState, now: Date): string {
  if (start === undefined) return '';
  return duration(((end === undefined ? now.getTime() : Date.parse(end)) - Date.parse(start)) / 1000);
}

function headline({ plan, state, now, branch, runUrl, warnings = [] }: SummaryInput): string[] {
  const { done, total } = progressOf(tasksOf(plan), state);
  const usage = state.usage;
  const facts = [
    `\`${bar(done, total, 20)}\` **${done} of ${plural(total, 'task')}** (${percent(done, total)} %)`,
    elapsed(state, now),
    usage === undefined || usage.requests === 0 ? '' : spent(usage.seconds, usage).split(' · ').slice(1).join(' · '),
  ];
  const where = [
    `Plan ${inlineCode(plan.id)}`,
    `branch ${inlineCode(branch)}`,
    runUrl === undefined ? '' : link('run', runUrl),
  ];
  const reason = state.reason === undefined ? '' : ` (${state.reason})`;
  return [
    `## ${emoji[state.status]} ${title(plan.title)}: ${state.status}${reason}`,
    '',
    where.filter((part) => part !== '').join(' · '),
    '',
    facts.filter((part) => part !== '').join(' · '),
    ...(state.detail === undefined ? [] : ['', `> ${escapeMarkdown(clipBytes(state.detail, 1000))}`]),
    ...warnings.slice(0, 20).flatMap((warning) => ['', `> ⚠️ ${escapeMarkdown(clipBytes(warning, 500))}`]),
  ];
}

function graph({ plan, state }: SummaryInput): string[] {
  const text = renderGraph(plan, state);
  return text === undefined ? [] : ['', '```mermaid', text, '```'];
}

function commitCell(sha: string | undefined, commitUrl: SummaryInput['commitUrl']): string {
  if (sha === undefined) return '';
  const short = inlineCode(sha.slice(0, 7));
  return commitUrl === undefined ? short : link(short, commitUrl(sha));
}

function taskRow(task: Task, { state, commitUrl }: SummaryInput): string {
  const known = taskState(state, task.id);
  const cells = [
    emoji[known.status],
    `${title(task.title)} ${inlineCode(task.id)}${isStale(task, known) ? ' *stale*' : ''}`,
    attemptsText(task, known),
    known.attempts.length === 0 ? '' : duration(secondsOf(known)),
    money(usageOf(known)?.usd),
    commitCell(known.commit, commitUrl),
  ];
  return `| ${cells.join(' | ')} |`;
}

const longPhase = 40;

function phaseSection(phase: Phase, input: SummaryInput, rows: Detail['rows']): string[] {
  const { done, total } = progressOf(phase.tasks, input.state);
  const status = phaseStatusOf(phase, input.state);
  const isOpen = (task: Task): boolean => !['completed', 'skipped'].includes(taskState(input.state, task.id).status);
  const shown = rows === 'all' ? phase.tasks : phase.tasks.filter((task) => rows === 'open' && isOpen(task));
  const heading = `${emoji[status]} <b>${escapeHtml(clipBytes(oneLine(phase.title), 300))}</b> <code>${bar(done, total, 10)}</code> ${done}/${total}`;
  if (shown.length === 0) return ['', `${heading}<br>`];
  const open = shown.length <= longPhase && (status !== 'completed' || input.plan.phases.length <= 5);
  const hidden = phase.tasks.length - shown.length;
  return [
    '',
    `<details${open ? ' open' : ''}><summary>${heading}</summary>`,
    '',
    '| | Task | Attempts | Time | Cost | Commit |',
    '|---|---|---|---|---|---|',
    ...shown.map((task) => taskRow(task, input)),
    ...(hidden === 0 ? [] : ['', `${plural(hidden, 'finished task')} not shown.`]),
    '',
    '</details>',
  ];
}

const failuresShown = 50;

function failure(task: Task, { state }: SummaryInput, errorBytes: number): string[] {
  const last = taskState(state, task.id).attempts.at(-1);
  const why = last === undefined ? 'failed' : outcomeText[last.outcome];
  const attempts = attemptsText(task, taskState(state, task.id));
  const heading = `<code>${escapeHtml(task.id)}</code>: ${why}${attempts === '' ? '' : `, attempt ${attempts}`}`;
  if (errorBytes === 0 || last?.error === undefined) return ['', `❌ ${heading}<br>`];
  const error = codeBlock(tail(last.error, errorBytes));
  return ['', `<details><summary>❌ ${heading}</summary>`, '', error, '', '</details>'];
}

function failures(input: SummaryInput, errorBytes: number): string[] {
  const failed = failedTasks(input.plan, input.state);
  if (failed.length === 0) return [];
  const more = failed.length - failuresShown;
  return [
    '',
    '### Failures',
    ...failed.slice(0, failuresShown).flatMap((task) => failure(task, input, errorBytes)),
    ...(more > 0 ? ['', `And ${more} more.`] : []),
  ];
}

const inputsCell = (plan: string, step: Step): string =>
  asInputs(plan, step)
    .map(([name, value]) => inlineCode(`${name}: ${value}`))
    .join('<br>');

const what = ({ task, why }: Step): string => (task === undefined ? why : `${inlineCode(task)}: ${why}`);

function stepsTable({ plan, place = 'run' }: SummaryInput, steps: readonly Step[]): string[] {
  const named = place === 'issue' ? plan.id : undefined;
  if (place !== 'run')
    return [
      '| To | Comment |',
      '|---|---|',
      ...steps.map((step) => `| ${what(step)} | ${inlineCode(asComment(step, named))} |`),
    ];
  return [
    '| To | In a terminal | As inputs of a dispatch |',
    '|---|---|---|',
    ...steps.map(
      (step) => `| ${what(step)} | ${inlineCode(asCommandLine(plan.id, step))} | ${inputsCell(plan.id, step)} |`,
    ),
  ];
}

function next(input: SummaryInput): string[] {
  const { text, steps } = nextSteps(input.plan, input.state);
  return ['', '### What next', '', text, ...(steps.length === 0 ? [] : ['', ...stepsTable(input, steps)])];
}

const render = (input: SummaryInput, { graph: withGraph, errorBytes, rows }: Detail): string =>
  [
    ...headline(input),
    ...next(input),
    ...waitingSection(input.plan, input.state),
    ...failures(input, errorBytes),
    ...(withGraph ? graph(input) : []),
    '',
    '### Phases',
    ...input.plan.phases.flatMap((phase) => phaseSection(phase, input, rows)),
    '',
  ].join('\n');

/** The beginning of the summary alone: where the plan stands, what next, and what waits for a person. */
export const renderStanding = (input: SummaryInput): string =>
  [...headline(input), ...next(input), ...waitingSection(input.plan, input.state), ''].join('\n');

/** The job summary of a plan as GitHub Markdown. Shortens itself by steps until it fits into `limit` bytes. */
export function renderSummary(input: SummaryInput): string {
  const limit = input.limit ?? defaultLimit;
  for (const detail of ladder) {
    const text = render(input, detail);
    if (byteLength(text) <= limit) return text;
  }
  const least = [...headline({ ...input, warnings: [] }), ...next(input), ''].join('\n');
  return byteLength(least) <= limit ? least : '';
}
