import { oneLine, clipColumns, columnsOf, padColumns, plural, tail } from '../lib/text.ts';
import { logLine, plainText } from '../lib/escape.ts';
import type { Phase, Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import { taskState } from '../plan/state.ts';
import type { PlanState, PlanStatus, Reason } from '../plan/state.ts';
import { bar, duration, moment, money, outcomeText, percent, sign } from './format.ts';
import { asCommandLine, nextSteps } from './next-steps.ts';
import type { NextSteps } from './next-steps.ts';
import { waitingLines } from './waiting.ts';
import { attemptsText, phaseStatusOf, progressOf, secondsOf, usageOf, isStale } from './progress.ts';

/** One plan in a list; one that cannot be read has a `problem` instead of a state. */
export type PlanRow =
  | {
      readonly kind: 'plan';
      readonly id: string;
      readonly title: string;
      readonly status: PlanStatus;
      readonly reason?: Reason;
      readonly done: number;
      readonly total: number;
      readonly usd?: number;
      /** RFC 3339. */
      readonly updated?: string;
      /** Who works on it now. */
      readonly holder?: AtWork;
    }
  | { readonly kind: 'problem'; readonly id: string; readonly problem: string };

const widestCell = 60;
const safe = (text: string): string => clipColumns(logLine(oneLine(text)), widestCell);

/** Rows of equal length as columns, two spaces between them, no spaces at the end of a line, no empty columns. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows.map((row) => {
    const cells = row.flatMap((cell, column) => (widths[column] ? [padColumns(cell, widths[column])] : []));
    return cells.join('  ').trimEnd();
  });
}

function listCells(row: PlanRow): string[] {
  if (row.kind === 'problem') return [safe(row.id), '✗ invalid', '', '', '', '', safe(row.problem)];
  const { id, title, status, done, total, usd, updated, holder } = row;
  const state = `${sign[status]} ${status}${reasonOf(row)}`;
  return [safe(id), state, `${done}/${total}`, money(usd), moment(updated), safe(holder?.label ?? ''), safe(title)];
}

/** A table of plans for people; ends with a line break. */
export function renderPlanList(rows: readonly PlanRow[]): string {
  if (rows.length === 0) return 'No plans. A plan is a YAML file in plans/.\n';
  const atWork = rows.some((row) => row.kind === 'plan' && row.holder !== undefined) ? 'AT WORK' : '';
  const header = ['PLAN', 'STATUS', 'DONE', 'COST', 'UPDATED', atWork, 'TITLE'];
  return `${align([header, ...rows.map((row) => listCells(row))]).join('\n')}\n`;
}

const indented = (text: string): string[] =>
  plainText(text)
    .trimEnd()
    .split('\n')
    .map((line) => `      ${logLine(line)}`.trimEnd());

function taskCells(task: Task, state: PlanState): string[] {
  const known = taskState(state, task.id);
  const time = known.attempts.length === 0 ? '' : duration(secondsOf(known));
  const status = `${sign[known.status]} ${known.status}${isStale(task, known) ? ', stale' : ''}`;
  const commit = known.commit?.slice(0, 7) ?? '';
  return [
    `  ${task.id}`,
    status,
    attemptsText(task, known),
    time,
    money(usageOf(known)?.usd),
    commit,
    safe(task.title),
  ];
}

function errorLines(task: Task, state: PlanState): string[] {
  const known = taskState(state, task.id);
  const last = known.attempts.at(-1);
  if (known.status !== 'failed' || last?.error === undefined) return [];
  return [
    '',
    `    ${task.id}, attempt ${attemptsText(task, known)}: ${outcomeText[last.outcome]}`,
    ...indented(tail(last.error, 1024)),
  ];
}

function phaseLines(phase: Phase, state: PlanState): string[] {
  const { done, total } = progressOf(phase.tasks, state);
  const status = phaseStatusOf(phase, state);
  return [
    '',
    `${sign[status]} ${safe(phase.title)} (${phase.id}, ${phase.mode}): ${status}, ${done}/${total}`,
    ...align(phase.tasks.map((task) => taskCells(task, state))),
    ...phase.tasks.flatMap((task) => [...errorLines(task, state), ...waitingLines(task, phase, state)]),
  ];
}

const fact = (name: string, value: string): string[] => (value === '' ? [] : [`${name.padEnd(10)}${value}`]);

/** Who works on a plan at this moment. `since` is RFC 3339. */
export interface AtWork {
  readonly label: string;
  readonly since: string;
}

const underWay: NextSteps = {
  text: 'Somebody works on the plan. It stands here as of the last commit; `pause` and `cancel` reach whoever works.',
  steps: [],
};

/** Why a plan stands; once a pause is lifted it stands for no reason. */
const reasonOf = ({ status, reason }: { readonly status: PlanStatus; readonly reason?: Reason }): string =>
  reason === undefined || status === 'pending' ? '' : ` (${reason})`;

/** One plan in full for people; ends with a line break. */
export function renderPlan(plan: Plan, state: PlanState, atWork?: AtWork): string {
  const { done, total } = progressOf(tasksOf(plan), state);
  const { text, steps } = atWork === undefined ? nextSteps(plan, state) : underWay;
  return `${[
    safe(plan.title),
    ...fact('Plan', plan.id),
    ...fact('Branch', plan.branch),
    ...fact('Status', `${sign[state.status]} ${state.status}${reasonOf(state)}`),
    ...fact('', state.detail === undefined ? '' : logLine(state.detail)),
    ...fact('At work', atWork === undefined ? '' : logLine(`${atWork.label}, since ${moment(atWork.since)}`)),
    ...fact('Progress', `${bar(done, total, 20)} ${done} of ${plural(total, 'task')}, ${percent(done, total)} %`),
    ...fact('Cost', state.usage === undefined ? '' : money(state.usage.usd)),
    ...fact('Updated', moment(state.updated_at)),
    ...plan.phases.flatMap((phase) => phaseLines(phase, state)),
    '',
    text.replaceAll('`', ''),
    ...steps.map((step) => `  ${asCommandLine(plan.id, step)}  # ${step.why}`),
  ].join('\n')}\n`;
}
