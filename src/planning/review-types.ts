import type { OperationName } from '../plan/edit/operation.ts';
import type { ReviewType } from '../plan/review-scope.ts';

/** Keys that a suggestion may change: no sandbox, environment variable, branch or price is among them. */
export const changeableKeys = [
  'title',
  'description',
  'files',
  'verify',
  'mode',
  'pause_after',
  'environment',
  'setup',
] as const;
export type ChangeableKey = (typeof changeableKeys)[number];

/** Operations that a suggestion may hold. None removes anything: what a person wrote is not taken away on a model's word. */
export const reviewOperations = [
  'add_phase',
  'add_task',
  'update_phase',
  'update_task',
  'move_phase',
  'move_task',
  'split_phase',
  'split_task',
  'set_dependencies',
  'update_plan',
] as const satisfies readonly OperationName[];
type ReviewOperation = (typeof reviewOperations)[number];

interface Rule {
  /** For the prompt. */
  readonly asks: string;
  readonly operations: readonly ReviewOperation[];
  readonly keys: readonly ChangeableKey[];
}

/** What each kind of review looks for, and the only means it has. */
export const reviewRules: Readonly<Record<ReviewType, Rule>> = {
  refine_descriptions: {
    asks: 'Descriptions that a session without further questions would misread: say what has to be true afterwards, name the files and functions that matter, and make verify commands prove it. Change no order and add no work.',
    operations: ['update_plan', 'update_phase', 'update_task'],
    keys: ['title', 'description', 'verify'],
  },
  add_missing: {
    asks: 'What the plan needs and does not have: tests, migrations, documentation, a phase in which a person decides, verify commands, files scopes, dependencies that really exist.',
    operations: ['add_phase', 'add_task', 'update_plan', 'update_phase', 'update_task', 'set_dependencies'],
    keys: ['description', 'verify', 'files', 'setup', 'pause_after', 'environment'],
  },
  optimize_order: {
    asks: 'An order in which the plan is done sooner or more safely: phases and tasks that could be parallel, dependencies that are missing or not real, risk that should come first, overlapping files of tasks that run at the same time. Rest on the computed facts.',
    operations: ['move_phase', 'move_task', 'split_phase', 'set_dependencies', 'update_phase', 'update_task'],
    keys: ['mode', 'files', 'pause_after'],
  },
  break_down: {
    asks: 'Tasks too big for one session, or that mix things a reviewer would want apart: cut them into tasks that each leave the repository working.',
    operations: [
      'split_task',
      'split_phase',
      'add_task',
      'move_task',
      'set_dependencies',
      'update_phase',
      'update_task',
    ],
    keys: ['title', 'description', 'files', 'verify'],
  },
};
