import { access } from 'node:fs/promises';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { commitsRewritten, inputsRecorded } from '../plan/transitions.ts';
import { renderEstimateText } from '../report/estimate.ts';
import { renderPreview } from '../report/preview.ts';
import { renderPlan } from '../report/tables.ts';
import { exitCode } from '../request/exit-code.ts';
import type { ExecuteOptions } from '../request/request.ts';
import type { Emit } from '../scheduler/event.ts';
import { previewExecution } from '../scheduler/preview.ts';
import { claudeLacks, mayAskClaude } from './claude-client.ts';
import { Conditions } from './conditions.ts';
import type { Continuation, Hands } from './continue-plan.ts';
import { continuePlan, integratorOf, transcriptFolder } from './continue-plan.ts';
import { estimateOf } from './estimate.ts';
import { tasksAreOut, tellJobs } from './fan-out.ts';
import type { OpenPlan } from './open-plan.ts';
import type { CommandResult, Outcome, Standing } from './outcome.ts';
import { done, refuse } from './outcome.ts';
import { readyToContinue } from './readiness.ts';
import { workflowFilesFault } from './workflow-files.ts';
import type { World } from './world.ts';

/** Executes an opened plan from `state`, or says why it cannot be, or (dry run) what would run. */
export const goOn = async (
  world: World,
  open: OpenPlan,
  state: PlanState,
  options: ExecuteOptions,
  hands?: Hands,
): CommandResult => {
  const { plan } = open;
  if (state.status === 'completed') {
    const text = `${plan.id} is completed; there is nothing to do.\n`;
    return ok({ ...outcomeOf(world, open, state, text), standing: standingOf(open, state, { stopped: true }) });
  }
  if (open.fanOut !== undefined && !options.dryRun) return refuse(tasksAreOut(plan.id, open.fanOut));
  const credential = mayAskClaude(world.context);
  const conditions = new Conditions();
  await conditions.prepare(plan);
  const lacks = claudeLacks(world.context);
  const ready = readyToContinue({ plan, state, options, credential, ...lacks, conditions, children: open.children });
  if (!ready.ok) return refuse(ready.error);
  if (options.dryRun) return ok(await preview(world, ready.value));
  const fault = await workflowFilesFault(world, plan);
  if (fault !== undefined) return refuse(fault);
  // An edit of the plan while it executes makes another plan of it.
  let last = ready.value.plan;
  const emit: Emit = (event) => {
    if (event.kind === 'plan-stopped') last = event.plan;
    world.emit(event);
  };
  const end = await unlessTakenOver(open, continuePlan({ ...world, emit }, open, ready.value, hands));
  if (!end.ok) return refuse(end.error);
  const transcripts = await transcriptsOf(world, plan, end.value.execution);
  const { path, workbench } = open;
  const outcome = outcomeOf(world, { plan: last, path, workbench }, end.value, renderPlan(last, end.value));
  const standing = standingOf({ plan: last, workbench }, end.value, { stopped: true });
  return ok({ ...outcome, outputs: { ...outcome.outputs, ...transcripts }, standing });
};

/** What breaks after the lease was lost is no bug: nothing was written since. */
export const unlessTakenOver = async <T>(open: OpenPlan, work: Promise<T>): Promise<Result<T, Failure>> => {
  try {
    return ok(await work);
  } catch (error) {
    if (open.lease?.lost.aborted !== true) throw error;
    return err(takenOver(open));
  }
};

/** Said when the lease was lost under way. */
export const takenOver = ({ plan, lease }: OpenPlan): Failure => ({
  code: 'held',
  message: `plan ${plan.id}: ${lease?.lost.reason instanceof Error ? lease.lost.reason.message : 'it was taken over'}; nothing was written since`,
});

/** Records a state that a command changed, without going on. */
export const recordOnly = async (world: World, open: OpenPlan, state: PlanState, why: string): CommandResult => {
  const { halt } = await integratorOf(open, {}).record((news) => commitsRewritten(state, news.rewritten), why);
  if (halt !== undefined) return refuse({ code: halt.reason, message: halt.detail });
  await tellJobs(world, open, state);
  const standing = standingOf(open, state, { stopped: false });
  return ok({ ...outcomeOf(world, open, state, renderPlan(open.plan, state)), exit: 0, standing });
};

/** The output that names the folder with transcripts, where there is one. */
export const transcriptsOf = async (
  world: World,
  plan: Plan,
  execution = '',
): Promise<{ readonly transcripts?: string }> => {
  const folder = transcriptFolder(world, plan.id, execution);
  return access(folder).then(
    () => ({ transcripts: folder }),
    () => ({}),
  );
};

const preview = async (world: World, { plan, state, inputs, options, conditions }: Continuation): Promise<Outcome> => {
  const until = options.until === undefined ? {} : { until: options.until };
  const holds = conditions.foresee.bind(conditions);
  const found = previewExecution(plan, inputsRecorded(state, inputs), { ...until, holds });
  const skipped = found.skipped.map(({ task, why }) => ({ id: task.id, phase: task.phase, why }));
  const tasks = found.tasks.map(({ task, wave, model, condition }) => ({
    id: task.id,
    phase: task.phase,
    wave,
    worker: task.worker.kind,
    model,
    if: condition,
  }));
  const estimate = await estimateOf(world, { plan, state });
  return done({
    text: `${renderPreview(plan, found)}\n${renderEstimateText(estimate)}`,
    result: { plan: plan.id, tasks, skipped, stop: found.stop, estimate },
    outputs: { plan: plan.id },
  });
};

/** Where an opened plan stands, for those who follow it on GitHub. */
export const standingOf = (
  { plan, workbench }: Pick<OpenPlan, 'plan' | 'workbench'>,
  state: PlanState,
  { stopped }: Pick<Standing, 'stopped'>,
): Standing => ({
  plan,
  state,
  branch: workbench.branch,
  base: workbench.base.name,
  head: workbench.head,
  stopped,
});

/** Where an opened plan stands, as the outcome of a command. */
export const outcomeOf = (
  world: World,
  { plan, path, workbench }: Pick<OpenPlan, 'plan' | 'path' | 'workbench'>,
  state: PlanState,
  text: string,
): Outcome & { readonly result: object } => {
  const { status, reason, detail } = state;
  const told = {
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(detail === undefined ? {} : { detail: world.redact(detail) }),
  };
  const place = { branch: plan.branch, sha: workbench.head };
  return {
    exit: exitCode(status, reason),
    text,
    result: { plan: plan.id, path: path.path, ...place, ...told, state: withoutHistory(plan, state) },
    outputs: { plan: path.id, ...place, ...told },
    diagnostics: [],
  };
};

/** The state as machines get it: without the tasks of former versions of the plan. */
const withoutHistory = (plan: Plan, state: PlanState): PlanState => {
  const ids = new Set(plan.phases.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  return { ...state, tasks: Object.fromEntries(Object.entries(state.tasks).filter(([id]) => ids.has(id))) };
};
