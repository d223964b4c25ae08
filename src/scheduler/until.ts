import type { Plan, Task } from '../plan/model.ts';

/** Tasks that must not start because they lie beyond the phase or task named by `until`. */
export const tasksBeyond = (plan: Plan, until: string | undefined): ReadonlySet<string> => {
  if (until === undefined) return new Set();
  const phase = plan.phases.findIndex(
    (candidate) => candidate.id === until || candidate.tasks.some((task) => task.id === until),
  );
  const later = plan.phases.slice(phase + 1).flatMap((next) => next.tasks.map((task) => task.id));
  const last = plan.phases[phase];
  if (last === undefined || last.id === until) return new Set(later);
  const needed = ancestors(last.tasks, until);
  return new Set([...later, ...last.tasks.map((task) => task.id).filter((id) => !needed.has(id))]);
};

const ancestors = (tasks: readonly Task[], id: string): ReadonlySet<string> => {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(byId.get(next)?.depends_on ?? []));
  }
  return found;
};
