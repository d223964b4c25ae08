import type { PlanState } from '../plan/state.ts';

/**
 * Everybody who asked for the work that goes on now: who started the row of runs, in whose name, and who or what started each run that continued it.
 * A run's own word for who asked is added to what GitHub says, never put in its place.
 */
export const requestersOf = ({ run, iterations }: PlanState): readonly string[] => {
  const found = [run?.requested_by, run?.actor];
  for (const { kind, by, leg, requested_by } of iterations.toReversed()) {
    if (kind !== 'executed') continue;
    found.push(by, typeof requested_by === 'string' ? requested_by : undefined);
    if (leg === undefined || leg === 0) break;
  }
  return [...new Set(found.filter((one) => one !== undefined))];
};
