import type { Result } from '../../lib/result.ts';
import { err, ok } from '../../lib/result.ts';
import type { RawPlan } from '../plan-shape.ts';
import type { EditFailure } from './failure.ts';
import type { Operation } from './operation.ts';
import { applyStep } from './step.ts';
import { stepsOf } from './steps-of.ts';

/**
 * The plan as written after all operations, each applied to what the one before it left; or the first that cannot be done. The
 * result has the shape of a plan; whether it is a valid one (dependencies, expressions, …) is for the validator to say.
 */
export const applyToModel = (raw: RawPlan, operations: readonly Operation[]): Result<RawPlan, EditFailure> => {
  let plan = raw;
  for (const [operation, one] of operations.entries()) {
    const steps = stepsOf(plan, one);
    if (!steps.ok) return err({ ...steps.error, operation });
    plan = steps.value.reduce(applyStep, plan);
  }
  return ok(plan);
};
