import { access } from 'node:fs/promises';
import type { Failure } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { commitsRewritten, inputsRecorded } from '../plan/transitions.ts';
import { renderEstimateText } from '../report/estimate.ts';
import { renderPreview } from '../report/preview.ts';
import { renderPlan } from '../report/tables.ts';
import { exitCode } from '../request/exit-code.ts';
import type { ExecuteOptions } from '../request/request.ts';
import { previewExecution } from '../scheduler/preview.ts';
import { Conditions } from './conditions.ts';
import type { Continuation } from './continue-plan.ts';
import { continuePlan, integratorOf, transcriptFolder } from './continue-plan.ts';
import { estimateOf } from './estimate.ts';
import type { OpenPlan } from './open-plan.ts';
import type { CommandResult, Outcome } from './outcome.ts';
import { done, refuse } from './outcome.ts';
import { readyToContinue } from './readiness.ts';
import type { World } from './world.ts';

/** Executes an opened plan from `state`, or says why it cannot be, or (dry run) what would run. */
export const goOn = async (world: World, open: OpenPlan, state: PlanState, options: ExecuteOptions): CommandResult => {
  const { plan } = open;
  if (state.status === 'completed')
    return ok(outcomeOf(world, open, state, `${plan.id} is completed; there is nothing to do.\n`));
  const credential = world.context.anthropic.apiKey !== undefined;
  const conditions = new Conditions();
  await conditions.prepare(plan);
  const ready = readyToContinue({ plan, state, options, credential, conditions });
  if (!ready.ok) return refuse(ready.error);
  if (options.dryRun) return ok(await preview(world, ready.value));
  const end = await continuePlan(world, open, ready.value).catch((error: unknown) => {
    if (open.lease?.lost.aborted !== true) throw error;
  });
  if (end === undefined) return refuse(takenOver(open));
  const transcripts = await existing(transcriptFolder(world, plan.id, end.execution ?? ''));
  const outcome = outcomeOf(world, open, end, renderPlan(plan, end));
  return ok({ ...outcome, outputs: { ...outcome.outputs, ...transcripts } });
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
  return ok({ ...outcomeOf(world, open, state, renderPlan(open.plan, state)), exit: 0 });
};

const existing = async (folder: string): Promise<{ transcripts?: string }> =>
  access(folder).then(
    () => ({ transcripts: folder }),
    () => ({}),
  );

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
