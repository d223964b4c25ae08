import type { Plan } from '../../src/plan/model.ts';
import type { PlanState, TaskState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import type { SchedulerOptions, Stop } from '../../src/scheduler/decision.ts';
import { Scheduler } from '../../src/scheduler/scheduler.ts';

export interface Trace {
  readonly started: string[];
  readonly skipped: string[];
  readonly stop: Stop;
  readonly mostAtOnce: number;
  /** `start x` and `end x` in order. */
  readonly log: string[];
}

interface World {
  /** How a task ends; default completed. */
  readonly end?: (id: string) => 'completed' | 'failed';
  /** Which of the running tasks ends next. */
  readonly pick?: (running: readonly string[]) => string | undefined;
  readonly state?: PlanState;
  readonly options?: Partial<SchedulerOptions>;
  readonly approve?: (id: string) => boolean;
}

/** Runs the scheduler against made-up task ends, until it says stop. Throws when it does not end. */
export const simulate = (plan: Plan, world: World = {}): Trace => {
  const scheduler = new Scheduler(plan, world.state ?? emptyState, {
    slots: plan.max_parallel,
    holds: () => true,
    ...world.options,
  });
  const trace = { started: [] as string[], skipped: [] as string[], log: [] as string[], mostAtOnce: 0 };
  const running: string[] = [];
  for (let steps = 0; steps < 100_000; steps += 1) {
    const decision = scheduler.next();
    switch (decision.kind) {
      case 'stop': {
        const { kind: _kind, ...stop } = decision;
        return { ...trace, stop };
      }
      case 'start':
        trace.started.push(decision.task.id);
        trace.log.push(`start ${decision.task.id}`);
        running.push(decision.task.id);
        trace.mostAtOnce = Math.max(trace.mostAtOnce, running.length);
        break;
      case 'skip':
        trace.skipped.push(decision.task.id);
        scheduler.settled(decision.task.id, 'skipped');
        break;
      case 'wait': {
        const id = world.pick?.(running) ?? running[0];
        if (id === undefined) throw new Error('waits although nothing runs');
        running.splice(running.indexOf(id), 1);
        trace.log.push(`end ${id}`);
        scheduler.settled(id, world.end?.(id) ?? 'completed', 'failed 3 of 3 attempts');
        break;
      }
    }
  }
  throw new Error('the scheduler did not come to an end');
};

export const stateWith = (tasks: Record<string, Partial<TaskState>>, rest: Partial<PlanState> = {}): PlanState => ({
  ...emptyState,
  ...rest,
  tasks: Object.fromEntries(
    Object.entries(tasks).map(([id, task]) => [id, { status: 'pending', attempts: [], ...task }]),
  ),
});
