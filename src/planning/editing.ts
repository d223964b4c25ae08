import type { Result } from '../lib/result.ts';
import type { Operation } from '../plan/edit/operation.ts';
import type { RawPlan } from '../plan/plan-shape.ts';
import type { PlanComments } from './to-plan.ts';

/** Why operations cannot be read or carried out, told to a person or a model. */
interface Told {
  readonly message: string;
}

/** What plan/edit does with operations and texts, handed in by whoever composes. */
export interface PlanEditing {
  /** Operations from any value. */
  readonly readOperations: (value: unknown) => Result<readonly Operation[], Told>;
  /** The plan after the operations. */
  readonly applyToModel: (raw: RawPlan, operations: readonly Operation[]) => Result<RawPlan, Told>;
  /** The text after the operations, all that they do not touch byte for byte as before. */
  readonly editText: (text: string, operations: readonly Operation[]) => Result<string, Told>;
  /** A new plan file. */
  readonly planText: (raw: RawPlan, comments: PlanComments) => string;
}
