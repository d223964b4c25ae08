import type { Plan } from '../plan/model.ts';

/** Features of the format that this version reads but cannot execute, by the name they have in the file. */
export const featuresNotBuilt = (plan: Plan): string[] => {
  const used: [boolean, string][] = [[Array.isArray(plan.network), 'network with a list of hosts']];
  return used.flatMap(([present, name]) => (present ? [name] : []));
};
