import { isDeepStrictEqual } from 'node:util';
import type { Plan, Task } from '../model.ts';
import { tasksOf } from '../model.ts';
import type { FileKeys, FileValue } from './file-shape.ts';
import { impliedDependencies, phaseKeys, planKeys, taskKeys } from './file-shape.ts';

/** One key, in the words and shapes of the file; undefined = not set. */
export interface Change {
  readonly key: string;
  readonly from?: FileValue;
  readonly to?: FileValue;
}

/** What changed of one phase or task that both versions have. */
export interface Changed {
  readonly id: string;
  /** As it is now. */
  readonly title: string;
  readonly changes: readonly Change[];
}

/** The same change of several tasks, as an edit of `defaults` makes it. */
export interface SharedChange {
  readonly change: Change;
  readonly tasks: readonly string[];
}

const changeOf = (key: string, from: FileValue | undefined, to: FileValue | undefined): Change => ({
  key,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const changesBetween = (before: FileKeys, after: FileKeys): Change[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !isDeepStrictEqual(before.get(key), after.get(key)))
    .map((key) => changeOf(key, before.get(key), after.get(key)));

export const planChanges = (before: Plan, after: Plan): Change[] => changesBetween(planKeys(before), planKeys(after));

export const phaseChanges = (before: Plan, after: Plan): Changed[] => {
  const old = new Map(before.phases.map((phase) => [phase.id, phase]));
  return after.phases.flatMap((phase) => {
    const was = old.get(phase.id);
    const changes = was === undefined ? [] : changesBetween(phaseKeys(was), phaseKeys(phase));
    return changes.length === 0 ? [] : [{ id: phase.id, title: phase.title, changes }];
  });
};

/** What a phase implies is no change of `depends_on`: it follows from the move that is told anyway. */
const dependencyChange = (was: Task, now: Task, implied: readonly (string | undefined)[]): Change[] => {
  const [impliedBefore, impliedNow] = implied;
  const written = was.depends_on.filter((id) => id !== impliedBefore);
  const writes = now.depends_on.filter((id) => id !== impliedNow);
  const isAsBefore =
    writes.every((id) => was.depends_on.includes(id)) && written.every((id) => now.depends_on.includes(id));
  return isAsBefore ? [] : [{ key: 'depends_on', from: written, to: writes }];
};

const allTaskChanges = (before: Plan, after: Plan): Changed[] => {
  const old = new Map(tasksOf(before).map((task) => [task.id, task]));
  const [impliedBefore, impliedNow] = [impliedDependencies(before), impliedDependencies(after)];
  return tasksOf(after).flatMap((task) => {
    const was = old.get(task.id);
    if (was === undefined) return [];
    const implied = [impliedBefore.get(task.id), impliedNow.get(task.id)];
    const changes = [...changesBetween(taskKeys(was), taskKeys(task)), ...dependencyChange(was, task, implied)];
    return changes.length === 0 ? [] : [{ id: task.id, title: task.title, changes }];
  });
};

const fewest = 3;
const sign = ({ key, from, to }: Change): string => JSON.stringify([key, from ?? null, to ?? null]);

/** Changes of tasks; what three or more of them have in common is told once. */
export const taskChanges = (
  before: Plan,
  after: Plan,
): { readonly shared: readonly SharedChange[]; readonly changed: readonly Changed[] } => {
  const groups = new Map<string, { change: Change; tasks: string[] }>();
  const all = allTaskChanges(before, after);
  for (const { id, changes } of all)
    for (const change of changes) {
      const group = groups.get(sign(change)) ?? { change, tasks: [] };
      groups.set(sign(change), group);
      group.tasks.push(id);
    }
  const isShared = (change: Change): boolean => (groups.get(sign(change))?.tasks.length ?? 0) >= fewest;
  return {
    shared: [...groups.values()].filter(({ tasks }) => tasks.length >= fewest),
    changed: all.flatMap(({ id, title, changes }) => {
      const own = changes.filter((change) => !isShared(change));
      return own.length === 0 ? [] : [{ id, title, changes: own }];
    }),
  };
};
