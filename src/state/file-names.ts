import type { Diagnostic } from '../plan/diagnostic.ts';
import type { PlanPath } from '../workspace/plan-path.ts';

const atStart = { line: 1, col: 1, offset: 0, length: 1 };

/** An error for each file that stands for the same plan as one before it. */
export const sharedNames = (files: readonly PlanPath[]): ReadonlyMap<string, Diagnostic> => {
  const shared = files.flatMap(({ id, path }, at): [string, Diagnostic][] => {
    const first = files.slice(0, at).find((other) => other.id === id);
    if (first === undefined) return [];
    const message = `the plan ${JSON.stringify(id)} is in ${first.path} already; a plan is one file`;
    return [[path, { severity: 'error', code: 'duplicate-id', message, file: path, position: atStart, related: [] }]];
  });
  return new Map(shared);
};
