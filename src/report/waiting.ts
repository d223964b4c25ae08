import { codeBlock, escapeMarkdown, inlineCode, logLine, plainText } from '../lib/escape.ts';
import { clipBytes, oneLine } from '../lib/text.ts';
import type { Phase, Plan, Task } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { workText } from '../plan/work-text.ts';

/*
 * Tasks that wait for a person: what will run once they are let pass. A terminal shows all of it; a summary shows the beginning of what is very long.
 */

const waits = (task: Task, state: PlanState): boolean => taskState(state, task.id).status === 'waiting';

const reviewers = ({ environment }: Phase): string | undefined =>
  environment === undefined ? undefined : `in Actions by the reviewers of environment ${environment}, if it has any`;

function workLines(task: Task): string[] {
  if (task.worker.kind === 'human') return [`    ${task.id} waits for a person, who does it.`];
  const work = plainText(workText(task)).trim().split('\n');
  return [`    ${task.id} waits for approval. It runs:`, ...work.map((line) => `      ${logLine(line)}`.trimEnd())];
}

/** One waiting task for a terminal; no lines for any other. */
export function waitingLines(task: Task, phase: Phase, state: PlanState): string[] {
  if (!waits(task, state)) return [];
  const decided = reviewers(phase);
  return [
    '',
    ...workLines(task),
    ...task.verify.map((command) => `    then verifies: ${logLine(oneLine(command))}`),
    ...(decided === undefined ? [] : [`    approved ${logLine(decided)}`]),
  ];
}

const shownBytes = 4096;
const shownTasks = 10;

function waitingTask(task: Task, phase: Phase): string[] {
  const verify = task.verify.map((command) => inlineCode(clipBytes(oneLine(command), 500)));
  const decided = reviewers(phase);
  return [
    '',
    `**${escapeMarkdown(clipBytes(task.title, 300))}** ${inlineCode(task.id)} runs:`,
    '',
    codeBlock(clipBytes(workText(task), shownBytes)),
    ...(verify.length === 0 ? [] : ['', `Then verifies: ${verify.join(', ')}`]),
    ...(decided === undefined ? [] : ['', `Approved ${escapeMarkdown(decided)}.`]),
  ];
}

/** What waits for a person, as GitHub Markdown; no lines when nothing does. */
export function waitingSection({ phases }: Plan, state: PlanState): string[] {
  const all = phases.flatMap((phase) =>
    phase.tasks.filter((task) => waits(task, state)).map((task) => waitingTask(task, phase)),
  );
  if (all.length === 0) return [];
  const more = all.length - shownTasks;
  return ['', '### Waiting', ...all.slice(0, shownTasks).flat(), ...(more > 0 ? ['', `And ${more} more.`] : [])];
}
