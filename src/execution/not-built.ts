import type { Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';

/** Features of the format that this version reads but cannot execute, by the name they have in the file. */
export const featuresNotBuilt = (plan: Plan): string[] => {
  const tasks = tasksOf(plan);
  const used: [boolean, string][] = [
    [plan.phases.some((phase) => phase.runners === 'many'), 'runners: many'],
    [plan.phases.some((phase) => phase.if !== undefined) || tasks.some((task) => task.if !== undefined), 'if'],
    [plan.signed, 'signed: true'],
    [plan.network !== 'on', 'network'],
  ];
  return used.flatMap(([present, name]) => (present ? [name] : []));
};
