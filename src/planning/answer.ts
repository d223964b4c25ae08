import { phaseShape, planShape, taskShape } from '../plan/plan-shape.ts';
import type { Infer, ObjectShape } from '../plan/shape.ts';
import { choice, flag, list, object, required } from '../plan/shape.ts';
import { free, oneOf, texts, words } from './keys.ts';
import { reviewTypes } from '../plan/review-scope.ts';
import { changeableKeys, reviewOperations } from './review-types.ts';
import { answerSchema } from './answer-schema.ts';

/*
 * What Claude answers with. Structured outputs take no recursive schema, no map with free keys, at most 24 optional and 16 union-typed parameters,
 * and refuse grammars that grow too large (platform.claude.com/docs/en/build-with-claude/structured-outputs). So there is no optional key and no union
 * here, and operations are one flat object; `to-plan.ts` and `to-operations.ts` turn answers into plans and operations.
 */

const none = ' The single entry `none`: no check at all.';

const taskAnswer = object({
  id: words(taskShape, 'id'),
  title: words(taskShape, 'title'),
  why: free(
    2000,
    'Only where it is not plain: why the task exists or is done this way. Becomes a comment. Else empty.',
  ),
  kind: required(
    choice(['claude', 'shell', 'human']),
    '`claude`: the agent does what `description` says. `shell`: `run` is executed, no model. `human`: a person does it; in manual phases only.',
  ),
  description: words(taskShape, 'description'),
  run: words(taskShape, 'run'),
  depends_on: texts(taskShape, 'depends_on'),
  files: texts(taskShape, 'files'),
  verify: texts(taskShape, 'verify', none),
});

const phaseKeys = {
  id: words(phaseShape, 'id'),
  title: words(phaseShape, 'title'),
  why: free(2000, 'Why the phase exists and stands where it stands. Becomes a comment above it.'),
  description: words(phaseShape, 'description'),
  mode: oneOf(phaseShape, 'mode'),
  pause_after: required(flag, 'Pause when this phase is done, so that a person can look.'),
  environment: words(phaseShape, 'environment'),
};

const phaseAlone = object(phaseKeys);

const setup = ((): ReturnType<typeof words> => {
  const workspace = planShape.keys['workspace']?.shape;
  if (workspace?.kind !== 'object') throw new Error('the table of the plan file has no workspace');
  return words(workspace, 'setup');
})();

/** A whole new plan. */
export const planAnswer = object({
  title: words(planShape, 'title'),
  description: words(planShape, 'description'),
  why: free(2000, 'For the reviewer: how the plan is cut, and why so. Becomes the comment at the top.'),
  setup,
  verify: texts(taskShape, 'verify', ' The default of all tasks that name none of their own.'),
  phases: required(
    list(object({ ...phaseKeys, tasks: required(list(taskAnswer), 'At least one.') })),
    'The phases, in the order in which they run.',
  ),
});

export type PlanAnswer = Infer<typeof planAnswer>;
export type TaskAnswer = Infer<typeof taskAnswer>;
export type PhaseAnswer = Infer<typeof phaseAlone>;

const id = (description: string): ReturnType<typeof free> => free(100, `${description} Empty: not used.`);

const operationAnswer = object({
  op: required(choice(reviewOperations), 'What to do.'),
  phase: id('The phase to change, or the phase that gets the task.'),
  task: id('The task to change.'),
  before: id('Stand before this phase or task.'),
  after: id('Stand after this phase or task.'),
  at: id('split_phase: its first task that goes to the new phase.'),
  changes: required(
    list(
      object({
        key: required(
          choice(changeableKeys),
          'The key to set; `setup` and, for the default, `verify` with update_plan.',
        ),
        text: free(100_000, 'Its value, for `files` and `verify` empty; `true` or `false` for pause_after.'),
        list: required(list(free(65_536, '').shape), 'The value of `files` or `verify`, else empty.'),
      }),
    ),
    'update_…: the keys to set. Else empty.',
  ),
  unset: required(list(choice(changeableKeys)), 'update_…: the keys to remove. Else empty.'),
  depends_on: required(list(free(100, '').shape), 'set_dependencies: all that the task depends on. Else empty.'),
  new_phase: required(list(phaseAlone), 'add_phase and split_phase: the one new phase. Else empty.'),
  new_tasks: required(list(taskAnswer), 'add_task, add_phase and split_task: the new tasks, complete. Else empty.'),
});

export type OperationAnswer = Infer<typeof operationAnswer>;

/** All suggestions of one review. */
export const reviewAnswer = object({
  suggestions: required(
    list(
      object({
        type: required(choice(reviewTypes), 'The kind of review it belongs to.'),
        target: free(100, 'What it is about: `plan`, `phase/<id>` or `task/<id>`.'),
        why: free(20_000, 'One short paragraph for the person who decides: what is wrong now, and what gets better.'),
        operations: required(list(operationAnswer), 'What applying it does; carried out in order.'),
      }),
    ),
    'At most 50, the most useful first. None is a good answer where the plan is good.',
  ),
});

type ReviewAnswer = Infer<typeof reviewAnswer>;
export type SuggestionAnswer = ReviewAnswer['suggestions'][number];

const formatOf = (shape: ObjectShape) => ({ type: 'json_schema' as const, schema: answerSchema(shape) });

/** `output_config.format` of every session that writes a plan. */
export const planFormat = formatOf(planAnswer);

/** `output_config.format` of every session that reviews one. */
export const reviewFormat = formatOf(reviewAnswer);
