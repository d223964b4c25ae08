import type { Truth } from '../plan/evaluate.ts';
import type { Plan, Task } from '../plan/model.ts';
import type { PlanState, Reason } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { Stop } from './decision.ts';
import { retryVerdict } from './retry-policy.ts';
import { Scheduler } from './scheduler.ts';

/** A task that waits for the reviewers of an environment. */
export interface GatedTask {
  readonly task: Task;
  readonly environment: string;
}

/** What the next jobs of a plan are. */
export type Leg =
  /** One runner works on as much as it may. */
  | { readonly kind: 'run' }
  /** A runner for each task, the one with the longest remaining path first. */
  | { readonly kind: 'fanout'; readonly tasks: readonly Task[] }
  /** Nothing is left but tasks whose phase names an environment. */
  | { readonly kind: 'gated'; readonly tasks: readonly GatedTask[] }
  | ({ readonly kind: 'none' } & Stop);

export interface LegOptions {
  readonly until?: string;
  readonly resumedFrom?: Reason;
  readonly holds: (expression: string) => Truth;
}

/** A matrix has at most 256 jobs (docs: actions limits); what is left comes with the next leg. */
const widestFanOut = 256;

/** Whether a task gets a runner of its own. A manual phase stays with the one that proves its approvals. */
export const fansOut = (task: Task, plan: Plan): boolean => {
  const phase = plan.phases.find(({ id }) => id === task.phase);
  return phase?.runners === 'many' && phase.mode !== 'manual';
};

/** Whether a task is one that nobody has to work on any more: it has used up its attempts, and only has to be told so. */
export const isSpent = (task: Task, state: PlanState): boolean =>
  retryVerdict(task, taskState(state, task.id)).kind === 'give-up';

/** What comes next for a plan that nobody works on, from the plan and its state alone: the scheduler's own decisions. */
export const legOf = (plan: Plan, state: PlanState, options: LegOptions): Leg => {
  const scheduler = new Scheduler(plan, state, { slots: 1, ...options, here: () => false });
  const stop = standstill(scheduler);
  const ready = scheduler.elsewhere;
  if (ready.length > 0) {
    const many = ready.every((task) => fansOut(task, plan) && !isSpent(task, state));
    return many ? { kind: 'fanout', tasks: ready.slice(0, widestFanOut) } : { kind: 'run' };
  }
  const tasks = stop.status === 'waiting' ? gatedTasks(plan, scheduler.gated) : [];
  return tasks.length > 0 ? { kind: 'gated', tasks } : { kind: 'none', ...stop };
};

/** Tasks that could start now on another runner: all that they build on is done, and no gate is before them. */
export const readyElsewhere = (plan: Plan, state: PlanState, options: LegOptions): ReadonlySet<string> => {
  const scheduler = new Scheduler(plan, state, { slots: 1, ...options, here: () => false });
  standstill(scheduler);
  return new Set(scheduler.elsewhere.map(({ id }) => id));
};

const standstill = (scheduler: Scheduler): Stop => {
  for (;;) {
    const decision = scheduler.next();
    if (decision.kind === 'skip') scheduler.settled(decision.task.id, 'skipped');
    else if (decision.kind === 'stop') {
      const { kind: _kind, ...stop } = decision;
      return stop;
    } else throw new Error('a scheduler without a runner cannot start anything');
  }
};

const gatedTasks = ({ phases }: Plan, waiting: ReadonlySet<string>): GatedTask[] =>
  phases.flatMap(({ environment, tasks }) =>
    environment === undefined ? [] : tasks.filter(({ id }) => waiting.has(id)).map((task) => ({ task, environment })),
  );
