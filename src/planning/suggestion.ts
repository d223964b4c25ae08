import { createHash } from 'node:crypto';

import type { Operation } from '../plan/edit/operation.ts';
import type { RawPhase, RawPlan, RawTask } from '../plan/plan-shape.ts';
import type { ReviewType } from '../plan/review-scope.ts';

/** What a review proposes: operations that were applied on trial before anybody saw them. */
export interface Suggestion {
  /** From 1, unique among the open suggestions of a plan. */
  readonly number: number;
  readonly type: ReviewType;
  /** `plan`, `phase/<id>` or `task/<id>`. */
  readonly target: string;
  /** One paragraph, untrusted text. */
  readonly why: string;
  readonly operations: readonly Operation[];
  /** Of the parts of the plan that it was made for. */
  readonly fingerprint: string;
}

/** Whether what a suggestion changes or rests on is no longer as it was when it was made. */
export const isStale = (raw: RawPlan, { operations, fingerprint: made }: Suggestion): boolean =>
  fingerprint(raw, operations) !== made;

/**
 * 16 hex characters that change exactly when a part of the plan changes that the operations touch or rely on: the keys they set, the place of what
 * they move, all of what they split or remove and who depends on it, and whether the ids they name exist.
 */
export const fingerprint = (raw: RawPlan, operations: readonly Operation[]): string => {
  const plan = new Outline(raw);
  const parts = operations.map((operation) => partsOf(plan, operation));
  return createHash('sha256').update(JSON.stringify(parts, sortedKeys)).digest('hex').slice(0, 16);
};

/** The order of keys in a file is no part of what it says. */
const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Parts are told apart by their order, which is that of the operations. */
const partsOf = (plan: Outline, operation: Operation): unknown[] => {
  switch (operation.op) {
    case 'add_phase':
      return [
        plan.exists(operation.before ?? operation.after),
        newTasks(plan, operation.phase.tasks),
        plan.exists(operation.phase.id),
      ];
    case 'add_task':
      return [
        plan.phase(operation.phase) !== undefined,
        plan.home(operation.before ?? operation.after),
        newTasks(plan, [operation.task]),
      ];
    case 'update_phase':
      return values(plan.phase(operation.phase), keysOf(operation));
    case 'update_task':
      return values(plan.task(operation.task), keysOf(operation));
    case 'update_plan':
      return values(plan.raw, keysOf(operation));
    case 'move_phase':
      return [plan.phasePlace(operation.phase), plan.exists(operation.before ?? operation.after)];
    case 'move_task':
      return [
        plan.taskPlace(operation.task),
        plan.exists(operation.phase),
        plan.home(operation.before ?? operation.after),
      ];
    case 'split_phase':
      return [plan.phase(operation.phase)?.tasks.map(({ id }) => id) ?? null, plan.exists(operation.into.id)];
    case 'split_task':
      return [plan.wholeTask(operation.task), newTasks(plan, operation.into)];
    case 'remove_phase':
      return [plan.wholePhase(operation.phase)];
    case 'remove_task':
      return [plan.wholeTask(operation.task)];
    case 'set_dependencies':
      return [
        ...values(plan.task(operation.task), ['depends_on']),
        plan.exists(operation.task),
        operation.depends_on.map((id) => plan.exists(id)),
      ];
  }
};

/** Keys that an update sets or removes, in the order of the alphabet. */
export const keysOf = (operation: Operation & { readonly op: 'update_phase' | 'update_task' | 'update_plan' }) =>
  [...new Set([...Object.keys(operation.set ?? {}), ...(operation.unset ?? [])])].toSorted();

const values = (of: object | undefined, keys: readonly string[]): unknown[] =>
  of === undefined ? [null] : keys.map((key) => (Object.hasOwn(of, key) ? [key, Reflect.get(of, key)] : [key]));

const newTasks = (plan: Outline, tasks: readonly RawTask[]): unknown[] =>
  tasks.map(({ id, depends_on: needs = [] }) => [plan.exists(id), needs.map((need) => plan.exists(need))]);

/** A raw plan by its ids. */
class Outline {
  readonly raw: RawPlan;
  readonly #phases: ReadonlyMap<string, RawPhase>;
  readonly #tasks: ReadonlyMap<string, { readonly task: RawTask; readonly phase: RawPhase; readonly at: number }>;

  constructor(raw: RawPlan) {
    this.raw = raw;
    this.#phases = new Map(raw.phases.map((phase) => [phase.id, phase]));
    this.#tasks = new Map(
      raw.phases.flatMap((phase) => phase.tasks.map((task, at) => [task.id, { task, phase, at }] as const)),
    );
  }

  phase(id: string): RawPhase | undefined {
    return this.#phases.get(id);
  }

  task(id: string): RawTask | undefined {
    return this.#tasks.get(id)?.task;
  }

  /** `phase`, `task`, or null where nothing has the id or none is asked for. */
  exists(id: string | undefined): string | null {
    if (id === undefined) return null;
    return this.#phases.has(id) ? 'phase' : this.#tasks.has(id) ? 'task' : null;
  }

  /** The phase of a task. */
  home(id: string | undefined): string | null {
    return (id === undefined ? undefined : this.#tasks.get(id)?.phase.id) ?? null;
  }

  /** Its phase and its predecessor, on which it may depend. */
  taskPlace(id: string): unknown {
    const found = this.#tasks.get(id);
    return found === undefined ? null : [found.phase.id, found.phase.tasks[found.at - 1]?.id ?? null];
  }

  phasePlace(id: string): unknown {
    const at = this.raw.phases.findIndex((phase) => phase.id === id);
    return at < 0 ? null : [this.raw.phases[at - 1]?.id ?? null];
  }

  wholeTask(id: string): unknown {
    const task = this.task(id);
    return task === undefined ? null : [task, this.taskPlace(id), this.#dependents([id])];
  }

  wholePhase(id: string): unknown {
    const phase = this.phase(id);
    return phase === undefined ? null : [phase, this.#dependents(phase.tasks.map((task) => task.id))];
  }

  #dependents(ids: readonly string[]): string[] {
    const all = [...this.#tasks.values()].map(({ task }) => task);
    return all.filter(({ depends_on: needs = [] }) => needs.some((need) => ids.includes(need))).map(({ id }) => id);
  }
}
