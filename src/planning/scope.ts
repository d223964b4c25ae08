import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { given } from '../plan/describe-shape.ts';
import type { Operation } from '../plan/edit/operation.ts';
import type { RawPlan } from '../plan/plan-shape.ts';
import { scopeText, type ReviewScope } from '../plan/review-scope.ts';

/** `plan`, `phase/<id>` or `task/<id>` of a plan; the failure says what was given and what is accepted. */
export const readScope = (text: string, raw: RawPlan): Result<ReviewScope, Failure> => {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === 'plan') return ok({ kind: 'plan' });
  const [, kind, id = ''] = /^(phase|task)\/(.+)$/.exec(trimmed) ?? [];
  if (kind === 'phase' && raw.phases.some((phase) => phase.id === id)) return ok({ kind, id });
  if (kind === 'task' && homeOf(raw, id) !== undefined) return ok({ kind, id });
  return err({
    code: 'bad-scope',
    message: `${given(text)} is nothing of this plan.`,
    hint: 'Accepted are `plan`, `phase/<id>` and `task/<id>`.',
  });
};

/** Why operations reach out of a scope, or undefined. What they themselves add belongs to it; dependencies may be set anywhere. */
export const outOfScope = (raw: RawPlan, operations: readonly Operation[], scope: ReviewScope): string | undefined => {
  if (scope.kind === 'plan') return undefined;
  const inside = insideOf(raw, scope);
  for (const operation of operations) {
    const foreign = touchedBy(operation, raw, scope).find((id) => !inside.has(id));
    if (foreign !== undefined)
      return `${operation.op} changes ${foreign}, which is outside the scope ${scopeText(scope)}`;
    for (const id of addedBy(operation)) inside.add(id);
  }
  return undefined;
};

const insideOf = (raw: RawPlan, scope: ReviewScope & { readonly id: string }): Set<string> => {
  const tasks = raw.phases
    .filter(({ id }) => scope.kind === 'phase' && id === scope.id)
    .flatMap((phase) => phase.tasks);
  return new Set([`${scope.kind}/${scope.id}`, ...tasks.map(({ id }) => `task/${id}`)]);
};

/** What an operation changes, as `plan`, `phase/<id>` and `task/<id>`. */
const touchedBy = (operation: Operation, raw: RawPlan, scope: ReviewScope): string[] => {
  switch (operation.op) {
    case 'add_phase':
    case 'update_plan':
      return ['plan'];
    case 'add_task':
      return [`phase/${operation.phase}`];
    case 'update_phase':
    case 'split_phase':
    case 'move_phase':
    case 'remove_phase':
      return [`phase/${operation.phase}`];
    case 'update_task':
    case 'split_task':
    case 'remove_task':
      return [`task/${operation.task}`];
    case 'move_task': {
      const target = operation.phase ?? homeOf(raw, operation.before ?? operation.after);
      const home = homeOf(raw, operation.task);
      // A scope of one task says nothing of its phase, where the task may still change its place.
      const stays = target === undefined || (scope.kind === 'task' && target === home);
      return [`task/${operation.task}`, ...(stays ? [] : [`phase/${target}`])];
    }
    case 'set_dependencies':
      return [];
  }
};

const homeOf = (raw: RawPlan, task: string | undefined): string | undefined =>
  raw.phases.find((phase) => phase.tasks.some(({ id }) => id === task))?.id;

const addedBy = (operation: Operation): string[] => {
  if (operation.op === 'add_task') return [`task/${operation.task.id}`];
  if (operation.op === 'split_task') return operation.into.map(({ id }) => `task/${id}`);
  return operation.op === 'split_phase' ? [`phase/${operation.into.id}`] : [];
};
