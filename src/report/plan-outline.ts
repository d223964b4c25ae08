import { escapeMarkdown, inlineCode, plainText } from '../lib/escape.ts';
import { clipBytes, oneLine, plural } from '../lib/text.ts';
import type { Phase, Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import { workText } from '../plan/work-text.ts';

const title = (text: string): string => escapeMarkdown(clipBytes(text, 300));
const code = (text: string): string => inlineCode(clipBytes(oneLine(text), 200));

const modeText: Readonly<Record<Phase['mode'], string>> = {
  sequential: 'one task after the other',
  parallel: 'tasks side by side',
  manual: '✋ every task waits for a person',
};

/** Untrusted text of several lines as a quote. GitHub keeps the line breaks of a body. */
export const quoted = (text: string): string[] =>
  plainText(text)
    .trim()
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd());

const some = (texts: readonly string[], max: number): string => {
  const more = texts.length - max;
  return `${texts.slice(0, max).map(code).join('<br>')}${more > 0 ? `<br>and ${more} more` : ''}`;
};

const who = (task: Task): string =>
  task.worker.kind === 'shell' ? `shell: ${code(task.worker.run)}` : escapeMarkdown(clipBytes(workText(task), 200));

function taskRow(task: Task): string {
  const condition = task.if === undefined ? '' : `<br>only if ${code(task.if)}`;
  const cells = [
    `${title(task.title)} ${code(task.id)}${condition}`,
    who(task),
    task.files === undefined ? 'any' : some(task.files, 5),
    some(task.verify, 3),
    some(task.depends_on, 5),
  ];
  return `| ${cells.join(' | ')} |`;
}

function phaseFacts({ mode, runners, environment, pause_after, ...phase }: Phase): string {
  return [
    modeText[mode],
    environment === undefined ? '' : `approved in environment ${code(environment)}`,
    runners === 'many' ? 'a job for each' : '',
    phase.if === undefined ? '' : `only if ${code(phase.if)}`,
    pause_after ? 'the plan pauses after it' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function phaseOutline(phase: Phase, number: number, rows: number): string[] {
  const shown = phase.tasks.slice(0, rows);
  const hidden = phase.tasks.length - shown.length;
  const table =
    shown.length === 0
      ? []
      : ['', '| Task | Who | Files | Verify | After |', '|---|---|---|---|---|', ...shown.map(taskRow)];
  return [
    '',
    `**${number}. ${title(phase.title)}** ${code(phase.id)} · ${phaseFacts(phase)}`,
    ...(phase.description === '' ? [] : ['', ...quoted(clipBytes(phase.description, 1000))]),
    ...table,
    ...(hidden === 0
      ? []
      : ['', rows === 0 ? plural(hidden, 'task') : `And ${plural(hidden, 'more task', 'more tasks')}.`]),
  ];
}

/** Phases and tasks as a person reads them: who does it, what it may change, how it is verified, what it waits for. At most `rows` tasks a phase. */
export function* planOutline({ phases }: Plan, rows: number): Generator<string> {
  yield* ['', '### Phases'];
  for (const [index, phase] of phases.entries()) yield* phaseOutline(phase, index + 1, rows);
}

/** What each task is told to do, folded; texts above `bytes` are cut. No lines when there are no descriptions. */
export function* taskDescriptions(plan: Plan, bytes: number): Generator<string> {
  const told = tasksOf(plan).filter(({ description }) => description.trim() !== '');
  if (told.length === 0 || bytes === 0) return;
  yield* ['', '### What each task is told'];
  for (const { id, title: text, description } of told) {
    yield* ['', `<details><summary>${title(text)} ${code(id)}</summary>`, ''];
    yield* quoted(clipBytes(description, bytes));
    yield* ['', '</details>'];
  }
}
