import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { findTask, pastDeciding } from '../plan/gates.ts';
import type { Task } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import type { Request } from '../request/request.ts';
import { reopened } from './fan-out.ts';
import { goOn, recordOnly } from './go-on.ts';
import { noted } from './noted.ts';
import type { OpenPlan } from './open-plan.ts';
import { openToChange } from './open-to-change.ts';
import type { CommandResult } from './outcome.ts';
import { refuse } from './outcome.ts';
import type { World } from './world.ts';

type OnTask = Extract<Request, { command: 'retry' | 'skip' | 'complete' }>;

/** What a command makes of the state for its task. */
type Change = (open: OpenPlan, task: Task) => Result<PlanState, Failure> | Promise<Result<PlanState, Failure>>;

/** Opens the plan, changes the state of one task, records who did so and why, and goes on where that was asked for. */
export const changeTask = async (request: OnTask, world: World, change: Change): CommandResult => {
  const opened = await openToChange(world, request.plan);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const task = findTask(open.plan, request.task);
  if (!task.ok) return refuse(task.error);
  const past = pastDeciding(open.state, request.task, request.command);
  if (past !== undefined) return refuse(past);
  const changed = await change(open, task.value);
  if (!changed.ok) return refuse(changed.error);
  const { reason } = request;
  const why = reason === undefined ? {} : { why: reason };
  const state = noted(changed.value, world, { kind: kinds[request.command], task: request.task, ...why });
  if (request.execute) return await goOn(world, open, state, request.options);
  return await recordOnly(
    world,
    open,
    reopened(open, state, timestamp(world.clock.now())),
    `${request.command} ${request.task}`,
  );
};

const kinds = { retry: 'retried', skip: 'skipped', complete: 'completed' } as const;
