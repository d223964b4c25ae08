import type { AttemptState, Iteration, PlanState, TaskState } from './state.ts';
import { blockText, entriesOf, flowText, keyText, scalarText } from './yaml-text.ts';

type Eol = '\n' | '\r\n';

const first = 'state: # written by planwright\n';
const planKeys = [
  'status',
  'reason',
  'detail',
  'execution',
  'created_at',
  'updated_at',
  'started_at',
  'finished_at',
  'run',
  'base',
  'inputs',
  'usage',
];
const taskKeys = ['status', 'commit', 'spec', 'summary', 'outputs', 'approved', 'retried_from'];
const attemptKeys = ['started_at', 'seconds', 'outcome', 'error', 'model', 'session', 'usage', 'run'];
const iterationKeys = ['at', 'kind', 'by', 'run', 'model'];
const longestLine = 160;

/**
 * The state as the tail of a plan file, from `state: # written by planwright` to the last line break. Reading it back gives
 * the same state; empty parts are left out. The text of each task and iteration is remembered for as long as the value
 * lives (states never change in place), so that a write costs the changed parts and one join.
 */
export const renderState = (state: PlanState, eol: Eol): string => {
  const { tasks, iterations, unknown = {} } = state;
  const parts = [first, ...entries(state, planKeys, '  ')];
  const ids = Object.keys(tasks);
  if (ids.length > 0) parts.push('  tasks:\n');
  for (const id of ids) parts.push(taskSegment(id, tasks[id]));
  if (iterations.length > 0) parts.push('  iterations:\n');
  for (const iteration of iterations) parts.push(iterationSegment(iteration));
  parts.push(...entries(unknown, Object.keys(unknown), '  '));
  const text = parts.join('');
  return eol === '\n' ? text : text.replaceAll('\n', eol);
};

interface Segment {
  readonly id: string;
  readonly text: string;
}

/** A memo and nothing else: what it returns does not depend on what it holds. */
const segments = new WeakMap<object, Segment>();

const remembered = (value: object, id: string, render: () => string): string => {
  const known = segments.get(value);
  if (known?.id === id) return known.text;
  const text = render();
  segments.set(value, { id, text });
  return text;
};

const taskSegment = (id: string, task: TaskState | undefined): string =>
  task === undefined ? '' : remembered(task, id, () => taskText(id, task));

const taskText = (id: string, task: TaskState): string => {
  const attempts = task.attempts.map((attempt) => item(attempt, attemptKeys, '        '));
  return [
    `    ${keyText(id)}\n`,
    ...entries(task, taskKeys, '      '),
    ...(attempts.length > 0 ? ['      attempts:\n', ...attempts] : []),
    ...entries(task, othersIn(task, [...taskKeys, 'attempts']), '      '),
  ].join('');
};

const iterationSegment = (iteration: Iteration): string =>
  remembered(iteration, '', () => item(iteration, iterationKeys, '    '));

const othersIn = (value: object, known: readonly string[]): string[] =>
  entriesOf(value).flatMap(([key]) => (known.includes(key) ? [] : [key]));

/** One entry of a list: in braces on one line where that is short enough to read, else one key per line. */
const item = (value: AttemptState | Iteration, known: readonly string[], indent: string): string => {
  const keys = [...known, ...othersIn(value, known)].filter((key) => read(value, key) !== undefined);
  const line = flowText(Object.fromEntries(keys.map((key) => [key, read(value, key)])));
  if (keys.length === 0 || (line.length <= longestLine && !line.includes('\\n'))) return `${indent}- ${line}\n`;
  return entries(value, keys, `${indent}  `).join('').replace(`${indent}  `, `${indent}- `);
};

/** One line (or block) for each key that is there and not empty. */
const entries = (value: object, keys: readonly string[], indent: string): string[] =>
  keys.flatMap((key) => {
    const entry = read(value, key);
    return entry === undefined || isEmptyPart(key, entry) ? [] : [`${indent}${keyed(key, entryText(entry, indent))}\n`];
  });

/** No blank before a line break: git calls that an error. */
const keyed = (key: string, text: string): string => `${keyText(key)}${text.startsWith('\n') ? '' : ' '}${text}`;

const read = (value: object, key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);

const isEmptyPart = (key: string, value: unknown): boolean =>
  (key === 'outputs' || key === 'inputs') &&
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 0;

const entryText = (value: unknown, indent: string): string => {
  if (typeof value === 'string') return blockText(value, `${indent}  `) ?? scalarText(value);
  const line = flowText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || line.length <= longestLine) return line;
  const lines = entriesOf(value).map(([key, entry]) => `\n${indent}  ${keyed(key, entryText(entry, `${indent}  `))}`);
  return lines.some((entry) => entry.trimStart().startsWith('? ')) || lines.length === 0 ? line : lines.join('');
};
