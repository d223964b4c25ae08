import { plainText } from '../../lib/escape.ts';
import { planSchema } from '../../lib/docs.ts';
import type { RawPhase, RawPlan, RawTask } from '../plan-shape.ts';
import { phaseShape, planShape, taskShape } from '../plan-shape.ts';
import { entryText, houseStyle, itemText, orderedEntries, shapeAt, spaces } from './house-style.ts';

/** Why things are there, in words; written as YAML comments above them. */
export interface PlanComments {
  /** Above the whole plan. */
  readonly top?: string;
  /** By the phase's id. */
  readonly phases?: Readonly<Record<string, string>>;
  /** By the task's id. */
  readonly tasks?: Readonly<Record<string, string>>;
}

const schemaLine = `# yaml-language-server: $schema=${planSchema}`;
const commentWidth = 100;

/** A whole plan file in the house style: reading it back gives the same plan. Ends in a line break. */
export const planText = (raw: RawPlan, comments: PlanComments = {}): string => {
  const { phases, ...rest } = raw;
  const keys = orderedEntries(rest, planShape).map(
    ([key, value]) =>
      `${entryText(key, value, { column: 0, style: houseStyle, shape: shapeAt(planShape, key, value) })}\n`,
  );
  const list = phases.map((phase) => phaseText(phase, { column: houseStyle.listStep, comments }));
  return [`${schemaLine}\n`, commentText(comments.top, 0), ...keys, `\nphases:\n${list.join('\n')}`].join('');
};

interface Placing {
  /** Column of the dash. */
  readonly column?: number;
  readonly comments?: PlanComments;
}

/** A phase with its tasks as an item of a list, comments above it. Ends in a line break. */
export const phaseText = (phase: RawPhase, { column = 0, comments = {} }: Placing = {}): string => {
  const { tasks, ...rest } = phase;
  const keys = column + houseStyle.listStep;
  return [
    commentText(own(comments.phases, phase.id), column),
    `${itemText(rest, { column, style: houseStyle, shape: phaseShape })}\n`,
    `${spaces(keys)}tasks:\n`,
    ...tasks.map((task) => taskText(task, { column: keys + houseStyle.listStep, comments })),
  ].join('');
};

/** A task as an item of a list, its comment above it. Ends in a line break. */
export const taskText = (task: RawTask, { column = 0, comments = {} }: Placing = {}): string =>
  `${commentText(own(comments.tasks, task.id), column)}${itemText(task, { column, style: houseStyle, shape: taskShape })}\n`;

const own = (texts: Readonly<Record<string, string>> | undefined, id: string): string | undefined =>
  texts !== undefined && Object.hasOwn(texts, id) ? texts[id] : undefined;

/** A comment of whole words in lines of at most 100 columns. Whatever the text holds, it stays a comment. */
const commentText = (text: string | undefined, column: number): string => {
  if (text === undefined || text.trim() === '') return '';
  const width = commentWidth - column - 2;
  const lines = plainText(text)
    .trim()
    .split('\n')
    .flatMap((line) => wrapped(line, width));
  return lines.map((line) => `${spaces(column)}${`# ${line}`.trimEnd()}\n`).join('');
};

const wrapped = (line: string, width: number): string[] => {
  const lines = [''];
  for (const word of line.split(/\s+/u)) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines.splice(-1, 1, word);
    else if (last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
};
