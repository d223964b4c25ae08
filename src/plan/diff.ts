import type { Plan } from './model.ts';
import { tasksOf } from './model.ts';
import { criticalPath, wavesOf } from './order.ts';
import type { PlanState } from './state.ts';
import type { Change, Changed, SharedChange } from './diff/changes.ts';
import { phaseChanges, planChanges, taskChanges } from './diff/changes.ts';
import type { Effect } from './diff/effects.ts';
import { effectsOn } from './diff/effects.ts';
import { movedBetween } from './diff/moves.ts';

/** A phase, or a task with its phase. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly phase?: string;
}

/** Where something stands: its phase if it is a task, and what it follows; the first follows nothing. */
export interface Place {
  readonly phase?: string;
  readonly after?: string;
}

export interface Moved extends Item {
  readonly from: Place;
  readonly to: Place;
}

/** What became of the phases, or of the tasks. In the order of the new version; what is removed, in that of the old one. */
export interface ItemDiff {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  /** The fewest that account for the new order. What moves along with its phase has not moved. */
  readonly moved: readonly Moved[];
  readonly changed: readonly Changed[];
}

/** How a plan runs: tasks of its longest chain, waves if every task took the same time, most tasks at once. */
interface OrderFacts {
  readonly tasks: number;
  readonly longest: number;
  readonly waves: number;
  readonly widest: number;
}

/** The difference of two versions of a plan in its meaning: comments, formatting and the way of writing a default are none. */
export interface PlanDiff {
  readonly plan: string;
  /** There was no version before. */
  readonly created: boolean;
  readonly keys: readonly Change[];
  readonly phases: ItemDiff;
  readonly tasks: ItemDiff;
  readonly shared: readonly SharedChange[];
  readonly order: { readonly before: OrderFacts; readonly after: OrderFacts };
  readonly effects: readonly Effect[];
}

const noOrder: OrderFacts = { tasks: 0, longest: 0, waves: 0, widest: 0 };

const orderFacts = (plan: Plan): OrderFacts => {
  const waves = wavesOf(plan);
  return {
    tasks: tasksOf(plan).length,
    longest: criticalPath(plan).length,
    waves: waves.length,
    widest: Math.max(0, ...waves.map((wave) => wave.length)),
  };
};

const phaseItems = ({ phases }: Plan): Item[] => phases.map(({ id, title }) => ({ id, title }));
const taskItems = (plan: Plan): Item[] => tasksOf(plan).map(({ id, title, phase }) => ({ id, title, phase }));

const placesOf = (items: readonly Item[]): Map<string, Place> =>
  new Map(
    items.map(({ id, phase }, at): [string, Place] => {
      const before = items[at - 1];
      const after = before?.phase === phase ? before?.id : undefined;
      return [id, { ...(phase === undefined ? {} : { phase }), ...(after === undefined ? {} : { after }) }];
    }),
  );

const idsByPhase = (items: readonly Item[]): Map<string | undefined, string[]> => {
  const ids = new Map<string | undefined, string[]>();
  for (const { id, phase } of items) {
    const list = ids.get(phase) ?? [];
    ids.set(phase, list);
    list.push(id);
  }
  return ids;
};

const itemDiff = (before: readonly Item[], after: readonly Item[], changed: readonly Changed[]): ItemDiff => {
  const [from, to] = [placesOf(before), placesOf(after)];
  const old = idsByPhase(before);
  const moved = new Set<string>();
  for (const [phase, ids] of idsByPhase(after)) for (const id of movedBetween(old.get(phase) ?? [], ids)) moved.add(id);
  return {
    added: after.filter(({ id }) => !from.has(id)),
    removed: before.filter(({ id }) => !to.has(id)),
    moved: after.flatMap((item) => {
      const [source, target] = [from.get(item.id), to.get(item.id)];
      if (source === undefined || target === undefined) return [];
      return source.phase === target.phase && !moved.has(item.id) ? [] : [{ ...item, from: source, to: target }];
    }),
    changed,
  };
};

const nothing: ItemDiff = { added: [], removed: [], moved: [], changed: [] };

/** What changed from `before` (undefined: there was no such plan) to `after`, and what that does to what `state` says is done. */
export const diffPlans = (before: Plan | undefined, after: Plan, state?: PlanState): PlanDiff => {
  const order = { before: before === undefined ? noOrder : orderFacts(before), after: orderFacts(after) };
  if (before === undefined)
    return {
      plan: after.id,
      created: true,
      keys: [],
      phases: { ...nothing, added: phaseItems(after) },
      tasks: { ...nothing, added: taskItems(after) },
      shared: [],
      order,
      effects: [],
    };
  const { shared, changed } = taskChanges(before, after);
  return {
    plan: after.id,
    created: false,
    keys: planChanges(before, after),
    phases: itemDiff(phaseItems(before), phaseItems(after), phaseChanges(before, after)),
    tasks: itemDiff(taskItems(before), taskItems(after), changed),
    shared,
    order,
    effects: state === undefined ? [] : effectsOn(before, after, state),
  };
};

const changesNothing = ({ added, removed, moved, changed }: ItemDiff): boolean =>
  [added, removed, moved, changed].every((list) => list.length === 0);

/** Whether both versions mean the same. */
export const isEmptyDiff = ({ created, keys, phases, tasks, shared }: PlanDiff): boolean =>
  !created && keys.length === 0 && shared.length === 0 && changesNothing(phases) && changesNothing(tasks);
