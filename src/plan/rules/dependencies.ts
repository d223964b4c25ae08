import type { Finding } from '../collector.ts';
import type { Related } from '../diagnostic.ts';
import { findCycles } from '../graph.ts';
import type { GraphNode } from '../graph.ts';
import type { Outline, TaskOutline } from '../outline.ts';
import { listAt } from '../outline.ts';
import type { Check } from './check.ts';

type ById = ReadonlyMap<string, TaskOutline>;

/** Every dependency names a task of the same or an earlier phase, and nothing waits for itself. */
export const checkDependencies = (check: Check): void => {
  const byId = tasksById(check.outline);
  const phases = new Set(check.outline.phases.map(({ id }) => id));
  for (const task of check.outline.tasks) checkTask(check, task, { byId, phases });
  for (const trail of findCycles(dependencyGraph(check.outline, byId))) reportCycle(check, trail, byId);
};

/** The first task of each id. */
export const tasksById = ({ tasks }: Outline): ById => {
  const byId = new Map<string, TaskOutline>();
  for (const task of tasks) if (task.id !== undefined && !byId.has(task.id)) byId.set(task.id, task);
  return byId;
};

/** What waits for what: written dependencies on the same or an earlier phase, and predecessors. */
export const dependencyGraph = ({ phases }: Outline, byId: ById): GraphNode[] =>
  phases.flatMap(({ tasks, mode }) => {
    let previous: string | undefined;
    return tasks.flatMap((task) => {
      const { id } = task;
      if (id === undefined || byId.get(id) !== task) return [];
      const written = task.dependsOn.flatMap((on) =>
        (byId.get(on.id)?.phase ?? Infinity) <= task.phase ? [on.id] : [],
      );
      const implied = mode === undefined || mode === 'parallel' || previous === undefined ? [] : [previous];
      previous = id;
      return [{ id, depends_on: [...written, ...implied] }];
    });
  });

interface Names {
  readonly byId: ById;
  readonly phases: ReadonlySet<string | undefined>;
}

const checkTask = (check: Check, task: TaskOutline, names: Names): void => {
  const list = listAt(task.raw, 'depends_on');
  const seen = new Set<string>();
  for (const { id, entry } of task.dependsOn) {
    const finding = problemWith(check, task, id, names);
    // Positions cost a search, and most dependencies need none.
    if (finding !== undefined) check.collector.error({ ...finding, position: check.tree.value(list, entry) });
    else if (seen.has(id)) {
      const message = `\`${id}\` is listed twice`;
      check.collector.warn({ code: 'no-effect', message, position: check.tree.value(list, entry) });
    }
    seen.add(id);
  }
};

const problemWith = (
  check: Check,
  task: TaskOutline,
  id: string,
  names: Names,
): Omit<Finding, 'position'> | undefined => {
  const target = names.byId.get(id);
  if (id === task.id) return { code: 'self-dependency', message: `\`${id}\` depends on itself` };
  if (target === undefined) return { code: 'missing-dependency', message: missing(check, id, names) };
  if (target.phase <= task.phase) return undefined;
  const message = `\`${id}\` is a task of a later phase; phases run in the order of the file`;
  const related = [{ message: `\`${id}\` is here`, position: check.tree.value(target.raw, 'id') }];
  return { code: 'later-dependency', message, related };
};

const missing = ({ hints }: Check, id: string, { byId, phases }: Names): string =>
  phases.has(id)
    ? `\`${id}\` is a phase; name its tasks (earlier phases are always waited for)`
    : `no task has the id \`${id}\`${hints.didYouMean(id, byId.keys())}`;

const reportCycle = ({ tree, collector }: Check, trail: readonly string[], byId: ById): void => {
  const related = trail.flatMap((id, at): Related[] => {
    const task = byId.get(id);
    const next = trail[(at + 1) % trail.length] ?? '';
    if (task === undefined) return [];
    const written = task.dependsOn.find((on) => on.id === next);
    const list = listAt(task.raw, 'depends_on');
    return [
      written === undefined
        ? { message: `\`${id}\` follows \`${next}\` in its phase`, position: tree.value(task.raw, 'id') }
        : { message: `\`${id}\` depends on \`${next}\``, position: tree.value(list, written.entry) },
    ];
  });
  const [first] = related;
  if (first === undefined) return;
  const message = `tasks wait for each other: ${[...trail, trail[0]].map((id) => `\`${id}\``).join(' → ')}`;
  collector.error({ code: 'cycle', message, position: first.position, related });
};
