import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import { nearest } from '../plan/suggest.ts';
import type { PlanState } from '../plan/state.ts';
import { iterationAdded, planReopened } from '../plan/transitions.ts';
import type { Request } from '../request/request.ts';
import { goOn, recordOnly } from './go-on.ts';
import type { OpenPlan } from './open-plan.ts';
import { openPlan } from './open-plan.ts';
import type { CommandResult } from './outcome.ts';
import { refuse } from './outcome.ts';
import type { World } from './world.ts';

type OnTask = Extract<Request, { command: 'retry' | 'skip' | 'complete' }>;

/** What a command makes of the state for its task. */
type Change = (open: OpenPlan, task: Task) => Result<PlanState, Failure> | Promise<Result<PlanState, Failure>>;

/** Opens the plan, changes the state of one task, records who did so and why, and goes on where that was asked for. */
export const changeTask = async (request: OnTask, world: World, change: Change): CommandResult => {
  const opened = await openPlan(world, request.plan, { purpose: 'work' });
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const task = findTask(open.plan, request.task);
  if (!task.ok) return refuse(task.error);
  const changed = await change(open, task.value);
  if (!changed.ok) return refuse(changed.error);
  const state = noted(changed.value, request, world);
  if (request.execute) return await goOn(world, open, state, request.options);
  return await recordOnly(
    world,
    open,
    planReopened(state, timestamp(world.clock.now())),
    `${request.command} ${request.task}`,
  );
};

const findTask = (plan: Plan, id: string): Result<Task, Failure> => {
  const tasks = tasksOf(plan);
  const task = tasks.find((candidate) => candidate.id === id);
  if (task !== undefined) return ok(task);
  const ids = tasks.map((candidate) => candidate.id);
  const near = nearest(id, ids);
  return err({
    code: 'unknown-task',
    message: `plan ${plan.id} has no task ${JSON.stringify(id)}; its tasks: ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ', …' : ''}`,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  });
};

const kinds = { retry: 'retried', skip: 'skipped', complete: 'completed' } as const;

const noted = (state: PlanState, { command, task, reason }: OnTask, { context, clock }: World): PlanState =>
  iterationAdded(state, {
    at: timestamp(clock.now()),
    kind: kinds[command],
    ...(context.run === undefined ? {} : { by: context.run.actor, run: context.run.id }),
    task,
    ...(reason === undefined ? {} : { why: reason }),
  });
