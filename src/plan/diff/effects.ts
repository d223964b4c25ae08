import { approves } from '../gates.ts';
import type { Plan, Task } from '../model.ts';
import { tasksOf } from '../model.ts';
import { specHash } from '../spec-hash.ts';
import type { PlanState, TaskState } from '../state.ts';
import { taskState } from '../state.ts';

/** What a new version does to a task that something has become of already. */
export type Effect =
  /** It is done by its former definition. */
  | { readonly kind: 'stale'; readonly task: string }
  /** Its definition is again the one by which it was done. */
  | { readonly kind: 'current'; readonly task: string }
  /** It is in the plan no more; what it committed stays. */
  | {
      readonly kind: 'removed';
      readonly task: string;
      readonly status: 'completed' | 'running';
      readonly commit?: string;
    }
  /** It is done, and now depends on tasks that are not. */
  | { readonly kind: 'dependency'; readonly task: string; readonly unfinished: readonly string[] }
  /** It runs, by its former definition. */
  | { readonly kind: 'running'; readonly task: string }
  /** An approval was for its former definition and no longer counts. */
  | { readonly kind: 'approval-voided'; readonly task: string; readonly by: string };

interface Versions {
  readonly was: Task;
  readonly now: Task;
}

const isSettled = (state: PlanState, id: string): boolean => {
  const { status } = taskState(state, id);
  return status === 'completed' || status === 'skipped';
};

const definitionEffects = ({ was, now }: Versions, { status, spec, approved }: TaskState): Effect[] => {
  const task = now.id;
  const [before, after] = [specHash(was), specHash(now)];
  if (before === after) return [];
  if (status === 'completed' && spec === before) return [{ kind: 'stale', task }];
  if (status === 'completed' && spec === after) return [{ kind: 'current', task }];
  const running: Effect[] = status === 'running' ? [{ kind: 'running', task }] : [];
  const isVoided =
    status !== 'completed' && approved !== undefined && approves(approved, was) && !approves(approved, now);
  return isVoided ? [...running, { kind: 'approval-voided', task, by: approved.by }] : running;
};

const dependencyEffects = ({ was, now }: Versions, state: PlanState): Effect[] => {
  if (taskState(state, now.id).status !== 'completed') return [];
  const unfinished = now.depends_on.filter((id) => !was.depends_on.includes(id) && !isSettled(state, id));
  return unfinished.length === 0 ? [] : [{ kind: 'dependency', task: now.id, unfinished }];
};

const removalEffects = ({ id: task }: Task, state: PlanState): Effect[] => {
  const { status, commit } = taskState(state, task);
  if (status !== 'completed' && status !== 'running') return [];
  return [{ kind: 'removed', task, status, ...(commit === undefined ? {} : { commit }) }];
};

/** What the change from one version to the other does to tasks that something has become of, in the order of the plan. */
export const effectsOn = (before: Plan, after: Plan, state: PlanState): Effect[] => {
  const present = new Map(tasksOf(after).map((task) => [task.id, task]));
  return tasksOf(before).flatMap((was) => {
    const now = present.get(was.id);
    if (now === undefined) return removalEffects(was, state);
    return [...definitionEffects({ was, now }, taskState(state, was.id)), ...dependencyEffects({ was, now }, state)];
  });
};
