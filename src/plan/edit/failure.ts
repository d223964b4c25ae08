import type { Failure } from '../../lib/result.ts';
import { err } from '../../lib/result.ts';
import { nearest } from '../suggest.ts';

/** Why an operation cannot be carried out. Documented one by one in docs/guides/editing.md. */
export const editFailureCodes = [
  'unreadable-plan',
  'unknown-phase',
  'unknown-task',
  'duplicate-id',
  'other-phase',
  'self-move',
  'last-task',
  'last-phase',
  'first-task',
  'required-key',
  'nothing-to-change',
  'contradiction',
  'explicit-key',
  'not-editable',
] as const;
export type EditFailureCode = (typeof editFailureCodes)[number];

/** An operation that cannot be carried out; nothing was changed. */
export interface EditFailure extends Failure {
  readonly code: EditFailureCode;
  /** Index of the operation, from 0; absent where the plan as it stands cannot be edited at all. */
  readonly operation?: number;
}

/** A failure before anybody knows which operation it belongs to. */
export type Refusal = Omit<EditFailure, 'operation'>;

export const refuse = (code: EditFailureCode, message: string, hint?: string): { ok: false; error: Refusal } =>
  err({ code, message, ...(hint === undefined ? {} : { hint }) });

/** `` Did you mean `x`? `` as a hint, where one of the candidates is near. */
export const meant = (given: string, candidates: readonly string[]): string | undefined => {
  const match = nearest(given, candidates);
  return match === undefined ? undefined : `Did you mean \`${match}\`?`;
};
