import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { findTask } from './gates.ts';
import { topologicalOrder } from './graph.ts';
import type { Phase, Plan, Task } from './model.ts';
import { tasksOf } from './model.ts';
import type { Reads } from './reads.ts';
import type { PlanState, TaskState } from './state.ts';
import { taskState } from './state.ts';
import { nearest } from './suggest.ts';
import { planStopped } from './transitions.ts';

/** What `rollback` undoes: what came after a task, or one task or phase with all that builds on it. */
export type RollbackTarget =
  | { readonly kind: 'to'; readonly task: string }
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'phase'; readonly phase: string };

export interface RollbackQuestion {
  readonly plan: Plan;
  readonly state: PlanState;
  readonly target: RollbackTarget;
  /** Ids of the tasks whose commits stand on the branch, oldest first. */
  readonly committed: readonly string[];
  readonly reads: Reads;
}

/**
 * The tasks that a rollback undoes, dependants before what they build on: what was asked for, and every task that builds on it by
 * `depends_on`, as a successor, or by reading outputs. That a phase comes later makes nothing in it a dependant: with `on_failure: continue` it
 * runs all the same. Tasks that nothing has become of are not listed.
 */
export const tasksToUndo = (question: RollbackQuestion): Result<readonly string[], Failure> => {
  const { plan, state, target, reads } = question;
  const roots = rootsOf(question);
  if (!roots.ok) return roots;
  const nodes = tasksOf(plan).map(({ id, depends_on }) => ({
    id,
    depends_on: [...depends_on, ...(reads.get(id) ?? [])],
  }));
  const order = topologicalOrder(nodes);
  const buildsOn = new Map(nodes.map(({ id, depends_on }) => [id, depends_on]));
  const kept = target.kind === 'to' ? target.task : undefined;
  const undone = new Set(roots.value);
  for (const id of order)
    if (id !== kept && buildsOn.get(id)?.some((other) => undone.has(other)) === true) undone.add(id);
  const listed = order.filter((id) => undone.has(id) && taskState(state, id).status !== 'pending');
  return ok([...removedSince(question), ...listed.toReversed()]);
};

const rootsOf = (question: RollbackQuestion): Result<readonly string[], Failure> => {
  const { plan, state, target } = question;
  if (target.kind === 'phase') {
    const phase = findPhase(plan, target.phase);
    return phase.ok ? ok(phase.value.tasks.map(({ id }) => id)) : phase;
  }
  const task = findTask(plan, target.task);
  if (!task.ok) return task;
  const { status } = taskState(state, target.task);
  if (status !== 'completed' && status !== 'skipped')
    return err({
      code: 'wrong-status',
      message: `cannot roll back ${target.kind === 'to' ? 'to ' : ''}task ${target.task}: it is ${status}; accepted: a task that is completed or skipped`,
    });
  return ok(target.kind === 'task' ? [target.task] : after(task.value, question));
};

const findPhase = (plan: Plan, id: string): Result<Phase, Failure> => {
  const phase = plan.phases.find((candidate) => candidate.id === id);
  if (phase !== undefined) return ok(phase);
  const ids = plan.phases.map((candidate) => candidate.id);
  const near = nearest(id, ids);
  return err({
    code: 'unknown-phase',
    message: `plan ${plan.id} has no phase ${JSON.stringify(id)}; its phases: ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ', …' : ''}`,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  });
};

/** By the order of the commits; where there is none to compare, by the order of the phases. */
const after = (task: Task, { plan, committed }: RollbackQuestion): string[] => {
  const position = new Map(committed.map((id, at) => [id, at]));
  const phase = plan.phases.findIndex(({ id }) => id === task.phase);
  const later = new Set(plan.phases.slice(phase + 1).map(({ id }) => id));
  const here = position.get(task.id);
  const cameAfter = (other: Task): boolean => {
    const there = position.get(other.id);
    return here === undefined || there === undefined ? later.has(other.phase) : there > here;
  };
  const builtOn = tasksOf(plan).filter(({ depends_on }) => depends_on.includes(task.id));
  return [...tasksOf(plan).filter((other) => other.id !== task.id && cameAfter(other)), ...builtOn].map(({ id }) => id);
};

/** Tasks that were edited out of the plan and whose commits came after `to`, newest first. */
const removedSince = ({ plan, target, committed }: RollbackQuestion): string[] => {
  const position = target.kind === 'to' ? committed.lastIndexOf(target.task) : -1;
  const known = new Set(tasksOf(plan).map(({ id }) => id));
  const later = position < 0 ? [] : committed.slice(position + 1);
  return [...new Set(later.filter((id) => !known.has(id)).toReversed())];
};

/**
 * Puts tasks back to `pending` with fresh attempts; what they cost and how they went stays in their history. The plan pauses; a
 * cancelled one stays cancelled.
 */
export const tasksUndone = (
  state: PlanState,
  ids: readonly string[],
  stop: { detail: string; at: string },
): PlanState => {
  const tasks = { ...state.tasks };
  for (const id of ids) tasks[id] = undone(taskState(state, id));
  if (state.status === 'cancelled') return planStopped({ ...state, tasks }, { status: 'cancelled', ...stop });
  return planStopped({ ...state, tasks }, { status: 'paused', reason: 'requested', ...stop });
};

const undone = (task: TaskState): TaskState => {
  const { commit: _commit, spec: _spec, summary: _summary, outputs: _outputs, approved: _approved, ...rest } = task;
  const { attempts } = task;
  return { ...rest, status: 'pending', ...(attempts.length === 0 ? {} : { retried_from: attempts.length }) };
};
