import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Allowance } from '../agent/budget.ts';
import { Conditions } from '../execution/conditions.ts';
import { continuePlan, transcriptFolder } from '../execution/continue-plan.ts';
import { transcriptsOf } from '../execution/go-on.ts';
import type { OpenPlan } from '../execution/open-plan.ts';
import { openPlan } from '../execution/open-plan.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import { readyToContinue } from '../execution/readiness.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import { findTask } from '../plan/gates.ts';
import type { Share, Task } from '../plan/model.ts';
import { specHash } from '../plan/spec-hash.ts';
import type { PlanState, TaskStatus } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { exitCode } from '../request/exit-code.ts';
import type { ExecuteOptions } from '../request/request.ts';
import { fansOut } from '../scheduler/leg.ts';
import { createRunner } from '../task/run-task.ts';
import { removeAll } from '../workspace/files.ts';
import { writeBundle } from '../workspace/bundle.ts';
import type { AttemptFile } from './attempt-file.ts';
import { bundleFile, resultFile, writeAttemptFile } from './attempt-file.ts';
import type { JobControl } from './job-control.ts';
import { openJobControl } from './job-control.ts';
import { Recorder } from './recorder.ts';

export interface TaskJob {
  readonly plan: string;
  readonly task: string;
  /** The commit of the plan's branch to work on. */
  readonly base: string;
  readonly options: ExecuteOptions;
}

/**
 * All attempts at one task of a fan-out, on a runner of its own: the same as on a shared one, but nothing is pushed and nobody is asked. What
 * came of it is a folder (output `attempt`) that `join` takes in.
 */
export const workOnTask = async (world: World, { plan, task: id, base, options }: TaskJob): CommandResult => {
  const opened = await openPlan(world, plan, { purpose: 'look', at: base });
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const found = findTask(open.plan, id);
  if (!found.ok) return refuse(found.error);
  const task = found.value;
  if (!fansOut(task, open.plan))
    return refuse({
      code: 'wrong-status',
      message: `task ${id} is not of a phase that many runners work on`,
      hint: 'execute it with the rest of the plan',
    });
  await using resources = new AsyncDisposableStack();
  const control = await openJobControl(world, open, resources);
  if (!control.ok) return refuse(control.error);
  const conditions = new Conditions();
  await conditions.prepare(open.plan);
  // Whether there is a key is found out by the attempt: other tasks of the plan are not this job's business.
  const ready = readyToContinue({
    plan: open.plan,
    state: open.state,
    options,
    credential: true,
    conditions,
    children: open.children,
  });
  if (!ready.ok) return refuse(ready.error);
  const share = shareOf(control.value, id);
  if (share === undefined)
    return refuse({ code: 'budget', message: `nothing of the plan's budget is left for task ${id}` });
  const allowance = new Allowance(share, world.clock);
  const recorder = new Recorder();
  const state = await continuePlan(world, open, ready.value, {
    here: (one) => one.id === id && allowance.usedUp() === undefined,
    allowance,
    at: base,
    // That the phase before is done was seen by whoever scheduled the task.
    resumedFrom: 'pause-after',
    runner: (tasks) => recorder.listenTo(createRunner(tasks)),
    integrator: recorder,
    control: control.value,
  });
  return await handIn(world, open, { task, base, state, recorder, stopped: control.value.stopped });
};

/** What the job may spend; undefined when that is nothing. A job that nobody wants any more spends nothing anyhow. */
const shareOf = ({ scheduled }: JobControl, task: string): Share | undefined => {
  const shares = scheduled?.shares;
  if (shares === undefined) return {};
  return Object.hasOwn(shares, task) ? shares[task] : undefined;
};

interface Work {
  readonly task: Task;
  readonly base: string;
  readonly state: PlanState;
  readonly recorder: Recorder;
  /** Whether somebody has stopped the plan: no attempt at all is a result too then. */
  readonly stopped: boolean;
}

const handIn = async (world: World, open: OpenPlan, { task, base, state, recorder, stopped }: Work): CommandResult => {
  const before = taskState(open.state, task.id).attempts.length;
  const attempts = recorder.attempts(state, task.id, before);
  const { status, attempts: all } = taskState(state, task.id);
  if (attempts.length === 0 && !stopped)
    return refuse({ code: 'wrong-status', message: `task ${task.id} cannot start at ${base}: it is ${status}` });
  const { execution = '' } = state;
  const spec = specHash(task);
  const file: AttemptFile = {
    version: 1,
    plan: open.plan.id,
    execution,
    task: task.id,
    base,
    spec,
    before,
    attempts,
  };
  const folder = await writeFolder(world, open, file, recorder);
  const { outcome, error = '' } = all.slice(before).at(-1) ?? { outcome: 'it has not started', error: state.detail };
  const text = `Task ${task.id}: ${outcome}. ${error}`.trim();
  return ok(
    done({
      exit: exitOf(status, state),
      text: `${world.redact(text)}\n`,
      result: { plan: open.plan.id, task: task.id, base, status, attempts: all.slice(before) },
      outputs: { plan: open.plan.id, attempt: folder, ...(await transcriptsOf(world, open.plan, execution)) },
    }),
  );
};

/** A task that was put back unfinished ends as what stopped it. */
const exitOf = (status: TaskStatus, state: PlanState): 0 | 1 => {
  if (status === 'completed') return 0;
  return status === 'failed' ? 1 : exitCode(state.status, state.reason);
};

const writeFolder = async (
  world: World,
  { workbench, plan }: OpenPlan,
  file: AttemptFile,
  { edits }: Recorder,
): Promise<string> => {
  const folder = join(world.context.run?.temp ?? world.context.workRoot, 'planwright-attempt', plan.id, file.task);
  await removeAll(folder);
  await mkdir(folder, { recursive: true });
  const change = edits === undefined ? undefined : { base: file.base, edits, date: world.clock.now() };
  if (change !== undefined) await writeBundle(workbench, change, join(folder, bundleFile));
  await writeFile(join(folder, resultFile), world.redact(writeAttemptFile(file)));
  const transcripts = transcriptFolder(world, plan.id, file.execution);
  await cp(transcripts, join(folder, 'transcripts'), { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
  return folder;
};
