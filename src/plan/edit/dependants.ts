import type { RawPhase, RawPlan, RawTask } from '../plan-shape.ts';
import type { Step } from './step.ts';

/** What takes the place of a task that goes, in the `depends_on` of every other task. */
type Heirs = ReadonlyMap<string, readonly string[]>;

/** The steps that let all who depend on a task of `heirs` depend on its heirs instead. Tasks that go themselves are passed over. */
export const dependantsOf = (plan: RawPlan, heirs: Heirs): Step[] =>
  plan.phases.flatMap(({ tasks }, phase) =>
    tasks.flatMap(({ id, depends_on = [] }, at): Step[] => {
      if (heirs.has(id) || !depends_on.some((one) => heirs.has(one))) return [];
      const ids = new Set(depends_on.flatMap((one) => heirs.get(one) ?? [one]));
      ids.delete(id);
      const changes = { depends_on: ids.size === 0 ? undefined : [...ids] };
      return [{ kind: 'set', target: { kind: 'task', phase, at }, changes }];
    }),
  );

export const withoutTask = ({ id, depends_on = [] }: RawTask): Heirs =>
  new Map([[id, depends_on.filter((one) => one !== id)]]);

/** Each task of the phase with what it depends on outside the phase, directly or not. */
export const withoutPhase = ({ tasks }: RawPhase): Heirs => {
  const inside = new Map(tasks.map(({ id, depends_on = [] }) => [id, depends_on]));
  return new Map(tasks.map(({ id }) => [id, outsideOf(id, inside)]));
};

const outsideOf = (id: string, inside: Heirs): string[] => {
  const seen = new Set([id]);
  // A set is walked in order of insertion, with what is inserted on the way.
  for (const one of seen) for (const next of inside.get(one) ?? []) seen.add(next);
  return [...seen].filter((one) => !inside.has(one));
};

/** Those of the tasks that no other of them depends on. */
export const sinksOf = (tasks: readonly RawTask[]): string[] =>
  tasks
    .map(({ id }) => id)
    .filter((id) => !tasks.some((other) => other.id !== id && other.depends_on?.includes(id) === true));

/** The tasks that take the place of one: those that name none of the others depend on what it depended on. */
export const inherited = (tasks: readonly RawTask[], dependsOn: readonly string[]): RawTask[] => {
  const ids = new Set(tasks.map(({ id }) => id));
  return tasks.map((task) => {
    const own = task.depends_on ?? [];
    if (dependsOn.length === 0 || own.some((one) => one !== task.id && ids.has(one))) return task;
    return { ...task, depends_on: [...new Set([...dependsOn, ...own])] };
  });
};
