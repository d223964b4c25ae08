import { join } from 'node:path';
import { ulid } from 'ulid';
import type { Allowance } from '../agent/budget.ts';
import { taskPrompt } from '../agent/prompt.ts';
import { timestamp } from '../lib/clock.ts';
import { err, ok } from '../lib/result.ts';
import type { InputValues } from '../plan/inputs.ts';
import type { Plan, Task } from '../plan/model.ts';
import { withOverrides } from '../plan/overrides.ts';
import type { PlanState, Reason, RunRecord } from '../plan/state.ts';
import { executionStarted } from '../plan/transitions.ts';
import type { ExecuteOptions, LegOptions } from '../request/request.ts';
import type { Stop } from '../scheduler/decision.ts';
import type { Execution } from '../scheduler/engine.ts';
import { executePlan } from '../scheduler/execute-plan.ts';
import type { Control, Integrator, Runner } from '../scheduler/ports.ts';
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
import { isOurs } from './fan-out.ts';
import { holdBranch } from './hold-branch.ts';
import { BranchIntegrator } from './integrator.ts';
import { noted } from './noted.ts';
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

/** What of a plan is worked on here, and how, where other runners do the rest. */
export interface Hands {
  readonly here: (task: Task, plan: Plan) => boolean;
  /** The commit that workspaces start from. Default: the head of the branch. */
  readonly at?: string;
  readonly runner?: (world: TaskWorld) => Runner;
  readonly integrator?: Integrator;
  /** Who may steer what is done here. Default: the holder's own line, where there is one. */
  readonly control?: Control;
  /** What may be spent here. Default: what is left of the plan's budget. */
  readonly allowance?: Allowance;
  readonly handedBack?: readonly Task[];
  readonly halted?: Stop;
  readonly resumedFrom?: Reason;
}

/** Executes an opened plan from where its state stands, until it ends, waits, pauses or is stopped. */
export const continuePlan = async (
  world: World,
  open: OpenPlan,
  continuation: Continuation,
  hands?: Hands,
): Promise<PlanState> => {
  const { plan, options, conditions } = continuation;
  const { clock, emit, signal } = world;
  if (open.lease !== undefined) await holdBranch(world, open);
  const state = begin(world, open, continuation);
  emit({ kind: 'plan-started', at: clock.now(), plan, state, branch: plan.branch });
  return executePlan({
    plan,
    state,
    runner: (hands?.runner ?? createRunner)(await taskWorld(world, open, { ...continuation, state }, hands)),
    integrator: hands?.integrator ?? integratorOf(open, options, conditions),
    control: controlOf(world, open, hands),
    clock,
    emit,
    signal: open.lease === undefined ? signal : AbortSignal.any([signal, open.lease.lost]),
    ...askAtGate(world, () => open.workbench.head),
    ...(options.until === undefined ? {} : { until: options.until }),
    ...(options.timeBudget === undefined ? {} : { timeBudget: options.timeBudget }),
    ...resumedFrom(hands?.resumedFrom ?? continuation.state.reason ?? leftBehind(world, open)),
    ...partOf(hands),
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

/** What is handed back was begun, and remembered so, when it was handed out. */
const controlOf = ({ context }: World, { lease, workbench }: OpenPlan, hands: Hands | undefined): Control => {
  if (hands?.control !== undefined) return hands.control;
  if (lease === undefined) return noControl;
  const control = controlBy(lease, workbench, context.run?.id);
  return hands?.handedBack === undefined ? control : { ...noControl, listen: (deliver) => control.listen(deliver) };
};

const partOf = (hands: Hands | undefined): Pick<Execution, 'here' | 'handedBack' | 'halted'> => {
  if (hands === undefined) return {};
  const { here, handedBack, halted } = hands;
  return {
    here,
    ...(handedBack === undefined ? {} : { handedBack }),
    ...(halted === undefined ? {} : { halted }),
  };
};

/** Why the plan stood still before the leg that this job is part of: `schedule` has taken it up from there. */
const leftBehind = ({ context }: World, { lease }: OpenPlan): Reason | undefined => {
  const scheduled = lease?.scheduled;
  return scheduled !== undefined && isOurs(context, scheduled) ? scheduled.resumedFrom : undefined;
};

const resumedFrom = (reason: Reason | undefined): { resumedFrom?: Reason } =>
  reason === undefined ? {} : { resumedFrom: reason };

const begin = (
  world: World,
  { workbench, lease }: OpenPlan,
  { state, inputs, options: { leg } }: Continuation,
): PlanState => {
  const { clock, context } = world;
  const at = timestamp(clock.now());
  const row = { leg: leg?.leg ?? lease?.leg ?? 1, ...requester(state, leg) };
  const run = context.run === undefined ? undefined : runRecord(context.run, row, state);
  const start = { execution: ulid(clock.now().getTime()), at, base: workbench.base.sha, inputs };
  const started = executionStarted(state, { ...start, ...(run === undefined ? {} : { run }) });
  // The jobs of one run are one entry of the plan's history.
  if (leg !== undefined && run !== undefined && state.run?.id === run.id) return started;
  return noted(started, world, { kind: 'executed', ...(leg === undefined ? {} : row) });
};

/** Who asked for the work: a run that continues another one was asked for by whoever asked for that. */
const requester = ({ run }: PlanState, leg: LegOptions | undefined): { requested_by?: string } => {
  const before = leg !== undefined && leg.leg > 0 ? (run?.requested_by ?? run?.actor) : undefined;
  const requested_by = leg?.requestedBy ?? before;
  return requested_by === undefined ? {} : { requested_by };
};

const runRecord = (
  { id, attempt, url, actor }: NonNullable<World['context']['run']>,
  row: Pick<RunRecord, 'leg' | 'requested_by'>,
  { run, reason, status }: PlanState,
): RunRecord => {
  const goesOn = reason === 'time-budget' || status === 'running';
  const idle = goesOn && run?.idle !== undefined ? { idle: run.idle } : {};
  return { id, attempt, url, actor, ...row, ...idle };
};

/** Where the transcripts of a plan's execution are written. */
export const transcriptFolder = (world: World, plan: string, execution: string): string =>
  join(world.context.run?.temp ?? world.context.workRoot, 'planwright-transcripts', plan, execution);

const taskWorld = async (
  world: World,
  open: OpenPlan,
  { plan, options, state }: Continuation,
  hands: Pick<Hands, 'at' | 'allowance'> = {},
): Promise<TaskWorld> => {
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
      await workspace.prepare(hands.at ?? workbench.head);
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
      ...(hands.allowance === undefined ? {} : { allowance: hands.allowance }),
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
