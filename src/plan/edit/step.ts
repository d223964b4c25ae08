import type { RawPhase, RawPlan, RawTask } from '../plan-shape.ts';
import type { TaskAt } from './locate.ts';

export type Target =
  | { readonly kind: 'plan' }
  | { readonly kind: 'phase'; readonly phase: number }
  | ({ readonly kind: 'task' } & TaskAt);

/**
 * What operations come down to. Positions are those at the time of the step; `to` of a move is the position after the item was taken
 * out. Model and text are changed by the same steps, so that they cannot disagree about what an operation means.
 */
export type Step =
  | { readonly kind: 'put-phase'; readonly at: number; readonly phase: RawPhase }
  | { readonly kind: 'put-task'; readonly at: TaskAt; readonly task: RawTask }
  | { readonly kind: 'take-phase'; readonly at: number }
  | { readonly kind: 'take-task'; readonly at: TaskAt }
  | { readonly kind: 'move-phase'; readonly from: number; readonly to: number }
  | { readonly kind: 'move-task'; readonly from: TaskAt; readonly to: TaskAt }
  | { readonly kind: 'split-phase'; readonly at: TaskAt; readonly into: Omit<RawPhase, 'tasks'> }
  | { readonly kind: 'set'; readonly target: Target; readonly changes: Changes };

/** New values of keys in the order they are written; undefined removes the key. */
export type Changes = Readonly<Record<string, unknown>>;

/** The plan after one step. Whatever the step does not touch is the same value as before. */
export const applyStep = (plan: RawPlan, step: Step): RawPlan => {
  const { phases } = plan;
  switch (step.kind) {
    case 'put-phase':
      return { ...plan, phases: phases.toSpliced(step.at, 0, step.phase) };
    case 'take-phase':
      return { ...plan, phases: phases.toSpliced(step.at, 1) };
    case 'move-phase':
      return { ...plan, phases: moved(phases, step.from, step.to) };
    case 'put-task':
      return withTasks(plan, step.at.phase, (tasks) => tasks.toSpliced(step.at.at, 0, step.task));
    case 'take-task':
      return withTasks(plan, step.at.phase, (tasks) => tasks.toSpliced(step.at.at, 1));
    case 'move-task':
      return moveTask(plan, step);
    case 'split-phase':
      return splitPhase(plan, step);
    case 'set':
      return set(plan, step.target, step.changes);
  }
};

type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;

const moved = <T>(items: readonly T[], from: number, to: number): readonly T[] =>
  items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1));

const withPhase = (plan: RawPlan, index: number, change: (phase: RawPhase) => RawPhase): RawPlan => ({
  ...plan,
  phases: plan.phases.map((phase, at) => (at === index ? change(phase) : phase)),
});

const withTasks = (plan: RawPlan, index: number, change: (tasks: readonly RawTask[]) => readonly RawTask[]): RawPlan =>
  withPhase(plan, index, (phase) => ({ ...phase, tasks: change(phase.tasks) }));

const moveTask = (plan: RawPlan, { from, to }: StepOf<'move-task'>): RawPlan => {
  const task = plan.phases[from.phase]?.tasks.slice(from.at, from.at + 1) ?? [];
  const without = withTasks(plan, from.phase, (tasks) => tasks.toSpliced(from.at, 1));
  return withTasks(without, to.phase, (tasks) => tasks.toSpliced(to.at, 0, ...task));
};

const splitPhase = (plan: RawPlan, { at, into }: StepOf<'split-phase'>): RawPlan => ({
  ...plan,
  phases: plan.phases.flatMap((phase, index) =>
    index === at.phase
      ? [
          { ...phase, tasks: phase.tasks.slice(0, at.at) },
          { ...into, tasks: phase.tasks.slice(at.at) },
        ]
      : [phase],
  ),
});

const set = (plan: RawPlan, target: Target, changes: Changes): RawPlan => {
  switch (target.kind) {
    case 'plan':
      return changed(plan, changes);
    case 'phase':
      return withPhase(plan, target.phase, (phase) => changed(phase, changes));
    case 'task':
      return withTasks(plan, target.phase, (tasks) =>
        tasks.map((task, at) => (at === target.at ? changed(task, changes) : task)),
      );
  }
};

const changed = <T extends object>(value: T, changes: Changes): T => {
  const entries = Object.entries({ ...value, ...changes }).filter(([, entry]) => entry !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- operations set and unset only what the shape allows.
  return Object.fromEntries(entries) as T;
};
