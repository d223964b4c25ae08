import type { RawPlan } from '../plan/plan-shape.ts';
import type { OperationAnswer } from './answer.ts';
import type { ChangeableKey } from './review-types.ts';
import { toPhase, toTask } from './to-plan.ts';

/**
 * A model's operations as the values that `readOperations` reads; it has the last word on them. What a flat answer cannot say is
 * filled in from the plan: `setup` and the default `verify` stand inside keys whose other parts have to stay.
 */
export const toOperations = (answers: readonly OperationAnswer[], raw: RawPlan): unknown[] =>
  answers.flatMap((answer) => operations(answer, raw));

const operations = (answer: OperationAnswer, raw: RawPlan): object[] => {
  const { op } = answer;
  switch (op) {
    case 'add_phase':
      return [{ op, phase: { ...newPhase(answer), tasks: answer.new_tasks.map(toTask) }, ...place(answer) }];
    case 'add_task':
      return addTasks(answer);
    case 'update_phase':
      return [{ op, phase: answer.phase, ...changes(answer) }];
    case 'update_task':
      return [{ op, task: answer.task, ...changes(answer) }];
    case 'move_phase':
      return [{ op, phase: answer.phase, ...place(answer) }];
    case 'move_task':
      return [{ op, task: answer.task, ...optional('phase', answer.phase), ...place(answer) }];
    case 'split_phase':
      return [{ op, phase: answer.phase, at: answer.at, into: newPhase(answer) }];
    case 'split_task':
      return [{ op, task: answer.task, into: answer.new_tasks.map(toTask) }];
    case 'set_dependencies':
      return [{ op, task: answer.task, depends_on: answer.depends_on }];
    case 'update_plan':
      return [{ op, ...planChanges(answer, raw) }];
  }
};

/** Several new tasks of one operation stand in the order given. */
const addTasks = (answer: OperationAnswer): object[] => {
  const { phase, before, new_tasks: tasks } = answer;
  if (tasks.length === 0) return [{ op: 'add_task', phase }];
  return tasks.map((task, at) => {
    const previous = tasks[at - 1];
    const stand = previous === undefined || before !== '' ? place(answer) : { after: previous.id };
    return { op: 'add_task', phase, task: toTask(task), ...stand };
  });
};

/** Anything but exactly one new phase is a mistake that the reader of operations names. */
const newPhase = ({ new_phase: [phase, second] }: OperationAnswer): object =>
  phase === undefined || second !== undefined ? {} : toPhase(phase);

const place = ({ before, after }: OperationAnswer): object => ({
  ...optional('before', before),
  ...optional('after', after),
});

const optional = (key: string, value: string): object => (value.trim() === '' ? {} : { [key]: value });

type Value = string | boolean | readonly string[];

const valueOf = ({ key, text, list }: OperationAnswer['changes'][number]): Value => {
  if (key === 'files' || key === 'verify') return list.length === 1 && list[0] === 'none' ? [] : list;
  return key === 'pause_after' && (text === 'true' || text === 'false') ? text === 'true' : text.trim();
};

const changes = ({ changes: set, unset }: OperationAnswer): object => ({
  ...(set.length === 0 ? {} : { set: Object.fromEntries(set.map((change) => [change.key, valueOf(change)])) }),
  ...(unset.length === 0 ? {} : { unset }),
});

/** Keys of the plan file under which a change of the whole plan stands. */
const homes: Partial<Readonly<Record<ChangeableKey, 'workspace' | 'defaults'>>> = {
  setup: 'workspace',
  verify: 'defaults',
  files: 'defaults',
};

const planChanges = ({ changes: set, unset }: OperationAnswer, raw: RawPlan): object => {
  const inside: Record<'workspace' | 'defaults', object> = { workspace: {}, defaults: {} };
  const result = new Map<string, Value | object>();
  for (const change of set) {
    const home = homes[change.key];
    const value = valueOf(change);
    if (home === undefined) result.set(change.key, value);
    else {
      inside[home] = { ...inside[home], [change.key]: value };
      result.set(home, { ...raw[home], ...inside[home] });
    }
  }
  return {
    ...(result.size === 0 ? {} : { set: Object.fromEntries(result) }),
    ...(unset.length === 0 ? {} : { unset }),
  };
};
