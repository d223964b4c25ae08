import { checkBranches } from './branches.ts';
import type { Check } from './check.ts';
import { checkDependencies } from './dependencies.ts';
import { checkExpressions } from './expressions.ts';
import { checkGlobs } from './globs.ts';
import { checkIds, checkTaskCount } from './ids.ts';
import { checkInputs, checkVariables } from './values.ts';
import { checkWorkers } from './workers.ts';

/** Everything a plan must be beyond the shape of its keys. Every rule copes with values of any type. */
export const checkRules = async (check: Check): Promise<void> => {
  checkIds(check);
  checkTaskCount(check);
  checkDependencies(check);
  checkWorkers(check);
  checkBranches(check);
  checkInputs(check);
  checkVariables(check);
  await checkGlobs(check);
  await checkExpressions(check);
};
