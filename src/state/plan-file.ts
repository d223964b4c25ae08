import type { Failure, Result } from '../lib/result.ts';
import { plural } from '../lib/text.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import { parsePlan } from '../plan/parse.ts';
import type { PlanPath } from '../workspace/plan-path.ts';

/** One reading of a plan file: its text, and what the parser made of it. */
export interface PlanFile extends PlanPath {
  readonly text: string;
  readonly parsed: Result<ParsedPlan, readonly Diagnostic[]>;
}

export const parsePlanFile = async (
  place: PlanPath,
  bytes: Uint8Array,
  state: 'allowed' | 'refused',
): Promise<PlanFile> => ({
  ...place,
  text: Buffer.from(bytes).toString('utf8'),
  parsed: await parsePlan(bytes, { id: place.id, file: place.path, stateAllowed: state === 'allowed' }),
});

/** An unreadable plan as a failure: how many problems, and the first one. */
export const invalidPlan = (path: string, problems: readonly Diagnostic[]): Failure => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const where =
    first === undefined ? '' : `: ${first.file}:${first.position.line}:${first.position.col}: ${first.message}`;
  return {
    code: 'invalid-plan',
    message: `${path} has ${plural(errors.length, 'error')}${where}`,
    hint: `\`planwright validate ${path}\` shows all of them in place`,
  };
};
