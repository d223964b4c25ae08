import { idPattern } from '../patterns.ts';
import { phaseShape, planShape, taskShape } from '../plan-shape.ts';
import type { Infer, Keys, ObjectShape, Shape } from '../shape.ts';
import { choice, list, object, optional, required, text } from '../shape.ts';

/*
 * The one vocabulary of changes to a plan: what `edit` takes, what suggestions carry, and what an editor will send. Shapes, so that the checker,
 * the zod schema and the docs come from the same table.
 */

const id = text({ max: 63, pattern: idPattern, what: 'the id of a phase or task', code: 'invalid-id' });
const key = text({ max: 100, what: 'the name of a key' });

const place = {
  before: optional(id, 'Stand before this one. Not together with `after`.'),
  after: optional(id, 'Stand after this one. Default: last.'),
};

/** An object shape without some of its keys. */
const part = <T, Without extends keyof T & string>(
  shape: ObjectShape & Shape<T>,
  without: readonly Without[],
): ObjectShape & Shape<Omit<T, Without>> => ({ ...shape, keys: kept(shape.keys, without) });

const settable = <T, Without extends keyof T & string>(
  shape: ObjectShape & Shape<T>,
  without: readonly Without[],
): ObjectShape & Shape<Partial<Omit<T, Without>>> => {
  const keys = Object.entries(kept(shape.keys, without));
  return {
    ...shape,
    keys: Object.fromEntries(keys.map(([name, { shape: of, description }]) => [name, optional(of, description)])),
  };
};

const kept = (keys: Keys, without: readonly string[]): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([name]) => !without.includes(name)));

const unset = optional(list(key, { max: 100 }), 'Keys to remove.');
const phaseAlone = part(phaseShape, ['tasks']);

/** Every operation by its name, with its keys besides `op`. Ids never change: state and approvals are kept by them. */
export const operationShapes = {
  add_phase: object({
    op: required(choice(['add_phase']), ''),
    phase: required(phaseShape, 'The new phase.'),
    ...place,
  }),
  add_task: object({
    op: required(choice(['add_task']), ''),
    phase: required(id, 'The phase that gets it.'),
    task: required(taskShape, 'The new task.'),
    ...place,
  }),
  update_phase: object({
    op: required(choice(['update_phase']), ''),
    phase: required(id, 'The phase to change.'),
    set: optional(settable(phaseShape, ['id', 'tasks']), 'New values by key.'),
    unset,
  }),
  update_task: object({
    op: required(choice(['update_task']), ''),
    task: required(id, 'The task to change.'),
    set: optional(settable(taskShape, ['id']), 'New values by key.'),
    unset,
  }),
  move_phase: object({ op: required(choice(['move_phase']), ''), phase: required(id, 'The phase to move.'), ...place }),
  move_task: object({
    op: required(choice(['move_task']), ''),
    task: required(id, 'The task to move.'),
    phase: optional(id, 'The phase that gets it. Default: its own, or that of `before` or `after`.'),
    ...place,
  }),
  split_phase: object({
    op: required(choice(['split_phase']), ''),
    phase: required(id, 'The phase to split.'),
    at: required(id, 'Its first task that goes to the new phase, with all that follow.'),
    into: required(phaseAlone, 'The new phase, without tasks. It follows the old one.'),
  }),
  split_task: object({
    op: required(choice(['split_task']), ''),
    task: required(id, 'The task to split.'),
    into: required(
      list(taskShape, { min: 2, max: 100 }),
      'The tasks that take its place. Whatever depended on it depends on those of them that no other of them depends on.',
    ),
  }),
  remove_phase: object({
    op: required(choice(['remove_phase']), ''),
    phase: required(id, 'The phase to remove, with its tasks.'),
  }),
  remove_task: object({
    op: required(choice(['remove_task']), ''),
    task: required(id, 'The task to remove. Whatever depended on it depends on what it depended on.'),
  }),
  set_dependencies: object({
    op: required(choice(['set_dependencies']), ''),
    task: required(id, 'The task.'),
    depends_on: required(list(id, { max: 1000 }), 'All it depends on; none removes the key.'),
  }),
  update_plan: object({
    op: required(choice(['update_plan']), ''),
    set: optional(settable(planShape, ['version', 'phases']), 'New values of top-level keys.'),
    unset,
  }),
} as const;

export type OperationName = keyof typeof operationShapes;

export type OperationOf<Name extends OperationName> = Infer<(typeof operationShapes)[Name]>;

/** One change to a plan. Applied in order, each to what the one before it left. */
export type Operation = { readonly [Name in OperationName]: OperationOf<Name> }[OperationName];

/** Most operations of one request. */
export const maxOperations = 1000;
