import { join } from 'node:path';
import { ulid } from 'ulid';
import { taskPrompt } from '../agent/prompt.ts';
import { timestamp } from '../lib/clock.ts';
import { err, ok } from '../lib/result.ts';
import type { InputValues } from '../plan/inputs.ts';
import type { Plan } from '../plan/model.ts';
import { withOverrides } from '../plan/overrides.ts';
import type { PlanState, Reason, RunRecord } from '../plan/state.ts';
import { executionStarted, iterationAdded } from '../plan/transitions.ts';
import type { ExecuteOptions } from '../request/request.ts';
import { executePlan } from '../scheduler/execute-plan.ts';
import { noControl } from '../scheduler/ports.ts';
import { invalidPlan, parsePlanFile } from '../state/plan-file.ts';
import { createRunner } from '../task/run-task.ts';
import type { TaskWorld } from '../task/world.ts';
import { agentNotes } from './agent-notes.ts';
import { askAtGate } from './at-gate.ts';
import { claudeClient } from './claude-client.ts';
import { createClaude, dependenciesOf } from './claude.ts';
import { Conditions } from './conditions.ts';
import { controlBy } from './control.ts';
import { BranchIntegrator } from './integrator.ts';
import type { OpenPlan } from './open-plan.ts';
import type { World } from './world.ts';

export interface Continuation {
  /** The opened plan's model with the request's overrides on top. */
  readonly plan: Plan;
  readonly state: PlanState;
  readonly inputs: InputValues;
  readonly options: ExecuteOptions;
  /** Prepared for the plan. */
  readonly conditions: Conditions;
}

/** Executes an opened plan from where its state stands, until it ends, waits, pauses or is stopped. */
export const continuePlan = async (world: World, open: OpenPlan, continuation: Continuation): Promise<PlanState> => {
  const { plan, options, conditions } = continuation;
  const { clock, emit, signal } = world;
  const state = begin(world, open, continuation);
  emit({ kind: 'plan-started', at: clock.now(), plan, state, branch: plan.branch });
  return executePlan({
    plan,
    state,
    runner: createRunner(await taskWorld(world, open, continuation, state)),
    integrator: integratorOf(open, options, conditions),
    control: open.lease === undefined ? noControl : controlBy(open.lease, world.context.run?.id),
    clock,
    emit,
    signal: open.lease === undefined ? signal : AbortSignal.any([signal, open.lease.lost]),
    ...askAtGate(world, () => open.workbench.head),
    ...(options.until === undefined ? {} : { until: options.until }),
    ...(options.timeBudget === undefined ? {} : { timeBudget: options.timeBudget }),
    ...resumedFrom(continuation.state.reason),
    holds: (expression, now) => conditions.holds(expression, now),
    ...(world.context.run === undefined ? {} : { run: world.context.run.id }),
  });
};

/** Commits to the opened plan's branch; a plan that was edited meanwhile is read with the same overrides. */
export const integratorOf = (
  { plan, path, workbench, store, lease }: OpenPlan,
  options: Pick<ExecuteOptions, 'model' | 'maxAttempts'>,
  conditions = new Conditions(),
): BranchIntegrator =>
  new BranchIntegrator({
    plan,
    workbench,
    store,
    ...(lease === undefined ? {} : { lease }),
    parse: async (file) => {
      const { parsed } = await parsePlanFile(path, file, 'allowed');
      if (!parsed.ok) return err(invalidPlan(path.path, parsed.error));
      await conditions.prepare(parsed.value.plan);
      return ok(withOverrides(parsed.value.plan, options));
    },
  });

const resumedFrom = (reason: Reason | undefined): { resumedFrom?: Reason } =>
  reason === undefined ? {} : { resumedFrom: reason };

const begin = (
  { clock, context }: World,
  { workbench, lease }: OpenPlan,
  { state, inputs }: Continuation,
): PlanState => {
  const at = timestamp(clock.now());
  const run = context.run === undefined ? undefined : runRecord(context.run, lease?.leg ?? 1);
  const start = { execution: ulid(clock.now().getTime()), at, base: workbench.base.sha, inputs };
  const by = context.run?.actor;
  const told = {
    at,
    kind: 'executed',
    ...(by === undefined ? {} : { by }),
    ...(run === undefined ? {} : { run: run.id }),
  };
  return iterationAdded(executionStarted(state, { ...start, ...(run === undefined ? {} : { run }) }), told);
};

const runRecord = ({ id, attempt, url, actor }: NonNullable<World['context']['run']>, leg: number): RunRecord => ({
  id,
  attempt,
  url,
  actor,
  leg,
});

/** Where the transcripts of a plan's execution are written. */
export const transcriptFolder = (world: World, plan: string, execution: string): string =>
  join(world.context.run?.temp ?? world.context.workRoot, 'planwright-transcripts', plan, execution);

const taskWorld = async (
  world: World,
  open: OpenPlan,
  continuation: Continuation,
  state: PlanState,
): Promise<TaskWorld> => {
  const { plan, options } = continuation;
  const { workbench, children, path } = open;
  const { clock, emit, redact } = world;
  const notes = await agentNotes(open.workbench);
  const told = notes === undefined ? {} : { notes };
  return {
    plan,
    planPath: path.path,
    clock,
    emit,
    redact,
    confinement: children,
    acquire: async () => {
      const workspace = workbench.acquire();
      await workspace.prepare(workbench.head);
      return workspace;
    },
    release: (workspace) => {
      workbench.release(workspace);
      return Promise.resolve();
    },
    claude: createClaude({
      plan,
      state,
      clock,
      redact,
      maxWaitSeconds: options.maxWait,
      transcripts: transcriptFolder(world, plan.id, state.execution ?? ''),
      ...told,
      client: () => claudeClient(world),
      toolHost: (workspace, env) => children.toolHost(workspace, env),
    }),
    prompt: ({ task, state: now, feedback }) =>
      taskPrompt({
        plan,
        task,
        dependencies: dependenciesOf(plan, task, now),
        ...told,
        ...(feedback === undefined ? {} : { feedback }),
      }).join('\n\n'),
  };
};
