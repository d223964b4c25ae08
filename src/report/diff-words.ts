import { isDeepStrictEqual } from 'node:util';
import { diffArrays, diffWordsWithSpace } from 'diff';
import { columnsOf, plural } from '../lib/text.ts';
import type { ItemDiff, Moved, Place, PlanDiff } from '../plan/diff.ts';
import { isEmptyDiff } from '../plan/diff.ts';
import type { Change } from '../plan/diff/changes.ts';
import type { Effect } from '../plan/diff/effects.ts';
import type { FileValue } from '../plan/diff/file-shape.ts';
import { flowText } from '../plan/yaml-text.ts';

/*
 * The words of a semantic diff that a terminal and Markdown share. Ids and values come through functions of the caller, which knows how to make
 * them harmless where they are shown.
 */

const counted = (phases: number, tasks: number, what: string): string[] => {
  const parts = [phases === 0 ? '' : plural(phases, 'phase'), tasks === 0 ? '' : plural(tasks, 'task')];
  const both = parts.filter((part) => part !== '').join(' and ');
  return both === '' ? [] : [`${both} ${what}`];
};

const changedTasks = ({ tasks, shared }: PlanDiff): number =>
  new Set([...tasks.changed.map(({ id }) => id), ...shared.flatMap((group) => group.tasks)]).size;

/** One line that counts what changed, without untrusted text: `1 phase and 2 tasks added, 1 task changed`. */
export function diffHeadline(diff: PlanDiff): string {
  const { phases, tasks, keys, created, order } = diff;
  if (created) return `a new plan of ${plural(phases.added.length, 'phase')} and ${plural(order.after.tasks, 'task')}`;
  if (isEmptyDiff(diff)) return 'nothing changes in its meaning';
  const count = (kind: keyof ItemDiff): [number, number] => [phases[kind].length, tasks[kind].length];
  return [
    ...counted(...count('added'), 'added'),
    ...counted(...count('removed'), 'removed'),
    ...counted(...count('moved'), 'moved'),
    ...counted(phases.changed.length, changedTasks(diff), 'changed'),
    ...(keys.length === 0 ? [] : [`${plural(keys.length, 'key')} of the plan changed`]),
  ].join(', ');
}

const change = (before: number, after: number): string => (before === after ? String(after) : `${before} → ${after}`);

/** What becomes of the order, without untrusted text; undefined where it stays. */
export function orderText({ created, order: { before, after } }: PlanDiff): string | undefined {
  if (!created && isDeepStrictEqual(before, after)) return undefined;
  const from = created ? after : before;
  return [
    from.tasks === after.tasks ? plural(after.tasks, 'task') : `${change(from.tasks, after.tasks)} tasks`,
    `longest chain ${change(from.longest, after.longest)}`,
    `waves ${change(from.waves, after.waves)}`,
    `at most ${change(from.widest, after.widest)} at once`,
  ].join(', ');
}

/** An id where it is shown. */
export type Shown = (id: string) => string;

/** What a new version does to a task of which something has become already, as a clause. */
export function effectText(effect: Effect, shown: Shown): string {
  const task = shown(effect.task);
  switch (effect.kind) {
    case 'stale':
      return `${task} is done by its former definition and becomes stale`;
    case 'current':
      return `${task} is no longer stale`;
    case 'removed':
      return effect.status === 'running'
        ? `${task} is removed while it runs`
        : `${task} is done and is removed; its commit${effect.commit === undefined ? '' : ` ${shown(effect.commit.slice(0, 7))}`} stays`;
    case 'dependency':
      return `${task} is done, and now depends on ${effect.unfinished.map(shown).join(', ')}, not done yet`;
    case 'running':
      return `${task} runs by its former definition`;
    case 'approval-voided':
      return `the approval of ${task} by ${shown(effect.by)} no longer counts`;
  }
}

const placeText = ({ phase, after }: Place, shown: Shown): string =>
  [...(phase === undefined ? [] : [shown(phase)]), after === undefined ? 'first' : `after ${shown(after)}`].join(', ');

/** From where to where. */
export const moveText = ({ from, to }: Pick<Moved, 'from' | 'to'>, shown: Shown): string =>
  `${placeText(from, shown)} → ${placeText(to, shown)}`;

/** Things that moved together: one after the other, from one phase to one phase. */
export function movedRuns(moved: readonly Moved[]): Moved[][] {
  const runs: Moved[][] = [];
  for (const item of moved) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      item.to.after === last.id &&
      item.from.after === last.id &&
      item.to.phase === last.to.phase &&
      item.from.phase === last.from.phase;
    if (follows) run?.push(item);
    else runs.push([item]);
  }
  return runs;
}

const shortest = 72;

const isShort = (value: FileValue | undefined): boolean => {
  if (value === undefined) return true;
  if (typeof value === 'string' && (value.includes('\n') || value.length > shortest)) return false;
  const text = flowText(value);
  return text.length <= shortest && columnsOf(text) <= shortest;
};

/** Whether both sides of a change fit on a line. */
export const isShortChange = ({ from, to }: Change): boolean => isShort(from) && isShort(to);

/** A value as it could stand in the file on one line. Untrusted text. */
export const valueText = (value: FileValue | undefined): string => (value === undefined ? 'not set' : flowText(value));

const linesOf = (value: FileValue | undefined): string[] => {
  if (value === undefined) return [];
  if (typeof value === 'string') return value.trimEnd().split('\n');
  if (Array.isArray(value))
    return value.map((entry: FileValue) => (typeof entry === 'string' ? entry : flowText(entry)));
  return [flowText(value)];
};

/** One line of a difference; `gap` stands for lines that are the same. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed' | 'gap';
  readonly text: string;
}

/** Two texts that differ more than this are told whole, one after the other: nothing would be gained by looking longer. */
const farthest = { maxEditLength: 200 };
const context = 2;

const same = (text: string): DiffLine => ({ kind: 'same', text });

const abridged = (lines: readonly string[], ends: { readonly first: boolean; readonly last: boolean }): DiffLine[] => {
  const head = ends.first ? 0 : context;
  const foot = ends.last ? 0 : context;
  const hidden = lines.length - head - foot;
  if (hidden <= 1) return lines.map(same);
  const gap: DiffLine = { kind: 'gap', text: `${hidden} lines as before` };
  return [...lines.slice(0, head).map(same), gap, ...lines.slice(lines.length - foot).map(same)];
};

/** A change of a long value, line by line (a list: entry by entry), with two lines around what changed. Untrusted text. */
export function lineDiff({ from, to }: Change): DiffLine[] {
  const [before, after] = [linesOf(from), linesOf(to)];
  const parts = diffArrays(before, after, farthest);
  if (parts === undefined)
    return [
      ...before.map((text): DiffLine => ({ kind: 'removed', text })),
      ...after.map((text): DiffLine => ({ kind: 'added', text })),
    ];
  return parts.flatMap(({ value, added, removed }, at): DiffLine[] => {
    if (added) return value.map((text) => ({ kind: 'added', text }));
    if (removed) return value.map((text) => ({ kind: 'removed', text }));
    return abridged(value, { first: at === 0, last: at === parts.length - 1 });
  });
}

/** A change of one line of at most `max` characters, word by word; undefined where lines tell it better, or the words have little in common. */
export function wordDiff({ from, to }: Change, max: number): DiffLine[] | undefined {
  if (typeof from !== 'string' || typeof to !== 'string' || from.length > max || to.length > max) return undefined;
  const [before, after] = [from.trimEnd(), to.trimEnd()];
  if (before.includes('\n') || after.includes('\n')) return undefined;
  return diffWordsWithSpace(before, after, farthest)?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
