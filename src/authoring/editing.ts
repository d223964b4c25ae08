import { applyToModel } from '../plan/edit/apply-to-model.ts';
import { editText } from '../plan/edit/edit-text.ts';
import { readOperations } from '../plan/edit/read-operations.ts';
import { planText } from '../plan/edit/write.ts';
import type { PlanEditing } from '../planning/editing.ts';

/** What plan/edit does, for whoever plans. */
export const planEditing: PlanEditing = { readOperations, applyToModel, editText, planText };
