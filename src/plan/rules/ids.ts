import type { Position } from '../diagnostic.ts';
import { maxTasks } from '../limits.ts';
import type { RawObject } from '../outline.ts';
import type { Check } from './check.ts';

/** Ids are unique over phases and tasks together. */
export const checkIds = ({ outline, tree, collector }: Check): void => {
  const seen = new Map<string, RawObject>();
  const visit = ({ raw, id }: { readonly raw: RawObject; readonly id?: string }): void => {
    if (id === undefined) return;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, raw);
    else {
      const related = [{ message: 'first used here', position: tree.value(first, 'id') }];
      const message = `the id \`${id}\` is used twice; ids are unique over all phases and tasks`;
      collector.error({ code: 'duplicate-id', message, position: tree.value(raw, 'id'), related });
    }
  };
  for (const phase of outline.phases) {
    visit(phase);
    phase.tasks.forEach(visit);
  }
};

export const checkTaskCount = ({ outline, tree, collector }: Check): void => {
  const excess = outline.tasks[maxTasks];
  if (excess === undefined) return;
  const message = `the plan has ${outline.tasks.length} tasks; at most ${maxTasks} are accepted, and this is the first too many`;
  const position: Position = tree.start(excess.raw);
  collector.error({ code: 'too-many-tasks', message, position });
};
