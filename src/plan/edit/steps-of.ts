import type { Result } from '../../lib/result.ts';
import { err, ok } from '../../lib/result.ts';
import { phaseShape, planShape, taskShape } from '../plan-shape.ts';
import type { RawPlan } from '../plan-shape.ts';
import type { ObjectShape } from '../shape.ts';
import { dependantsOf, inherited, sinksOf, withoutPhase, withoutTask } from './dependants.ts';
import type { Refusal } from './failure.ts';
import { refuse } from './failure.ts';
import { checkNewIds, findPhase, findTask, phaseAt, taskAt } from './locate.ts';
import type { Operation, OperationName, OperationOf } from './operation.ts';
import type { Changes, Step, Target } from './step.ts';

type Steps = Result<readonly Step[], Refusal>;

/** What an operation does to a plan, step by step, or why it cannot be done. */
export const stepsOf = (plan: RawPlan, operation: Operation): Steps => {
  switch (operation.op) {
    case 'add_phase':
      return addPhase(plan, operation);
    case 'add_task':
      return addTask(plan, operation);
    case 'update_plan':
      return update({ kind: 'plan' }, planShape, operation);
    case 'update_phase': {
      const phase = findPhase(plan, operation.phase);
      return phase.ok ? update({ kind: 'phase', phase: phase.value }, phaseShape, operation) : phase;
    }
    case 'update_task': {
      const at = findTask(plan, operation.task);
      return at.ok ? update({ kind: 'task', ...at.value }, taskShape, operation) : at;
    }
    case 'set_dependencies': {
      const at = findTask(plan, operation.task);
      if (!at.ok) return at;
      const ids = [...new Set(operation.depends_on)];
      const changes = { depends_on: ids.length === 0 ? undefined : ids };
      return ok([{ kind: 'set', target: { kind: 'task', ...at.value }, changes }]);
    }
    case 'move_phase':
      return movePhase(plan, operation);
    case 'move_task':
      return moveTask(plan, operation);
    case 'split_phase':
      return splitPhase(plan, operation);
    case 'split_task':
      return splitTask(plan, operation);
    case 'remove_phase':
      return removePhase(plan, operation);
    case 'remove_task':
      return removeTask(plan, operation);
  }
};

type Of<Name extends OperationName> = OperationOf<Name>;

interface Place {
  readonly before?: string;
  readonly after?: string;
}

const bothPlaces = { code: 'contradiction', message: 'both `before` and `after` are given' } as const;

const addPhase = (plan: RawPlan, { phase, ...place }: Of<'add_phase'>): Steps => {
  const fresh = checkNewIds(plan, [phase.id, ...phase.tasks.map(({ id }) => id)]);
  if (!fresh.ok) return fresh;
  const at = phasePlace(plan, place);
  return at.ok ? ok([{ kind: 'put-phase', at: at.value, phase }]) : at;
};

const addTask = (plan: RawPlan, { phase, task, ...place }: Of<'add_task'>): Steps => {
  const index = findPhase(plan, phase);
  if (!index.ok) return index;
  const fresh = checkNewIds(plan, [task.id]);
  if (!fresh.ok) return fresh;
  const at = taskPlace(plan, index.value, place);
  return at.ok ? ok([{ kind: 'put-task', at: { phase: index.value, at: at.value }, task }]) : at;
};

/** Index that a phase takes by its place; the last one where none is given. */
const phasePlace = (plan: RawPlan, { before, after }: Place): Result<number, Refusal> => {
  if (before !== undefined && after !== undefined) return err(bothPlaces);
  const beside = before ?? after;
  if (beside === undefined) return ok(plan.phases.length);
  const at = findPhase(plan, beside);
  return at.ok ? ok(before === undefined ? at.value + 1 : at.value) : at;
};

const taskPlace = (plan: RawPlan, phase: number, { before, after }: Place): Result<number, Refusal> => {
  if (before !== undefined && after !== undefined) return err(bothPlaces);
  const { id, tasks } = phaseAt(plan, phase);
  const beside = before ?? after;
  if (beside === undefined) return ok(tasks.length);
  const at = findTask(plan, beside);
  if (!at.ok) return at;
  if (at.value.phase === phase) return ok(before === undefined ? at.value.at + 1 : at.value.at);
  const other = phaseAt(plan, at.value.phase).id;
  return refuse('other-phase', `\`${beside}\` is a task of the phase \`${other}\`, not of \`${id}\``);
};

type Update = { readonly set?: object; readonly unset?: readonly string[] };

const update = (target: Target, { keys }: ObjectShape, { set = {}, unset = [] }: Update): Steps => {
  const needed = unset.find((key) => Object.hasOwn(keys, key) && keys[key]?.required === true);
  if (needed !== undefined) return refuse('required-key', `\`${needed}\` is required and cannot be unset`);
  const both = unset.find((key) => Object.hasOwn(set, key));
  if (both !== undefined) return refuse('contradiction', `\`${both}\` is both set and unset`);
  const changes: Changes = { ...set, ...Object.fromEntries(unset.map((key) => [key, undefined])) };
  if (Object.keys(changes).length === 0) return refuse('nothing-to-change', 'nothing is set and nothing is unset');
  return ok([{ kind: 'set', target, changes }]);
};

const movePhase = (plan: RawPlan, { phase, ...place }: Of<'move_phase'>): Steps => {
  const from = findPhase(plan, phase);
  if (!from.ok) return from;
  if (place.before === phase || place.after === phase)
    return refuse('self-move', `\`${phase}\` cannot stand before or after itself`);
  const at = phasePlace(plan, place);
  if (!at.ok) return at;
  const to = at.value > from.value ? at.value - 1 : at.value;
  return ok(to === from.value ? [] : [{ kind: 'move-phase', from: from.value, to }]);
};

const moveTask = (plan: RawPlan, { task, phase, ...place }: Of<'move_task'>): Steps => {
  const found = findTask(plan, task);
  if (!found.ok) return found;
  const from = found.value;
  if (place.before === task || place.after === task)
    return refuse('self-move', `\`${task}\` cannot stand before or after itself`);
  const target = targetPhase(plan, from.phase, { phase, beside: place.before ?? place.after });
  if (!target.ok) return target;
  const at = taskPlace(plan, target.value, place);
  if (!at.ok) return at;
  const stays = target.value === from.phase;
  const { id, tasks } = phaseAt(plan, from.phase);
  if (!stays && tasks.length === 1)
    return refuse('last-task', `\`${task}\` is the only task of the phase \`${id}\`, which would be empty`, mergeHint);
  const to = { phase: target.value, at: stays && at.value > from.at ? at.value - 1 : at.value };
  return ok(stays && to.at === from.at ? [] : [{ kind: 'move-task', from, to }]);
};

const mergeHint = 'Remove the phase instead, or put another task into it first.';

const targetPhase = (
  plan: RawPlan,
  own: number,
  { phase, beside }: { readonly phase: string | undefined; readonly beside: string | undefined },
): Result<number, Refusal> => {
  if (phase !== undefined) return findPhase(plan, phase);
  if (beside === undefined) return ok(own);
  const at = findTask(plan, beside);
  return at.ok ? ok(at.value.phase) : at;
};

const splitPhase = (plan: RawPlan, { phase, at, into }: Of<'split_phase'>): Steps => {
  const index = findPhase(plan, phase);
  if (!index.ok) return index;
  const found = findTask(plan, at);
  if (!found.ok) return found;
  if (found.value.phase !== index.value) {
    const other = phaseAt(plan, found.value.phase).id;
    return refuse('other-phase', `\`${at}\` is a task of the phase \`${other}\`, not of \`${phase}\``);
  }
  if (found.value.at === 0)
    return refuse('first-task', `\`${at}\` is the first task of \`${phase}\`, so that nothing would stay in it`);
  const fresh = checkNewIds(plan, [into.id]);
  return fresh.ok ? ok([{ kind: 'split-phase', at: found.value, into }]) : fresh;
};

const splitTask = (plan: RawPlan, { task, into }: Of<'split_task'>): Steps => {
  const found = findTask(plan, task);
  if (!found.ok) return found;
  const { phase, at } = found.value;
  const ids = into.map(({ id }) => id);
  const fresh = checkNewIds(plan, ids, [task]);
  if (!fresh.ok) return fresh;
  const rest = dependantsOf(plan, new Map([[task, sinksOf(into)]]));
  const tasks = inherited(into, taskAt(plan, found.value).depends_on ?? []);
  const puts = tasks.map((one, index): Step => ({ kind: 'put-task', at: { phase, at: at + 1 + index }, task: one }));
  return ok([...rest, ...puts, { kind: 'take-task', at: found.value }]);
};

const removePhase = (plan: RawPlan, { phase }: Of<'remove_phase'>): Steps => {
  const index = findPhase(plan, phase);
  if (!index.ok) return index;
  if (plan.phases.length === 1)
    return refuse('last-phase', `\`${phase}\` is the only phase of the plan`, 'A plan has at least one phase.');
  const rest = dependantsOf(plan, withoutPhase(phaseAt(plan, index.value)));
  return ok([...rest, { kind: 'take-phase', at: index.value }]);
};

const removeTask = (plan: RawPlan, { task }: Of<'remove_task'>): Steps => {
  const found = findTask(plan, task);
  if (!found.ok) return found;
  const { id, tasks } = phaseAt(plan, found.value.phase);
  if (tasks.length === 1)
    return refuse('last-task', `\`${task}\` is the only task of the phase \`${id}\``, 'Remove the phase instead.');
  const rest = dependantsOf(plan, withoutTask(taskAt(plan, found.value)));
  return ok([...rest, { kind: 'take-task', at: found.value }]);
};
