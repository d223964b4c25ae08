import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json, Scope, Standing } from './expressions.ts';
import { holds, textOf, textsOf, valueOf } from './expressions.ts';
import type { Machine } from './machine.ts';
import { runScript, runStep } from './machine.ts';
import type { Strategy } from './matrix.ts';
import { StrategyError, expand } from './matrix.ts';
import type { Conclusion, Frame, JobOutcome, JobRecord } from './model.ts';
import type { JobSpec, Permissions, StepSpec, WorkflowSpec } from './parse.ts';
import { Unmodelled } from './parse.ts';
import { beyond, downgraded } from './permissions.ts';
import type { WorkflowRun } from './run.ts';
import { inGroup, overall, runJobs } from './run.ts';

export interface JobRequest {
  readonly run: WorkflowRun;
  readonly workflow: WorkflowSpec;
  readonly spec: JobSpec;
  readonly frame: Frame;
  readonly needs: Readonly<Record<string, Json>>;
  readonly permissions: Permissions;
  readonly standing: Standing;
}

const failed = (run: WorkflowRun, name: string, error: string): JobOutcome => {
  run.jobs.push({ name, status: 'completed', conclusion: 'failure', error, steps: [] });
  return { result: 'failure', outputs: {} };
};

const contextsFor = ({ run, frame, needs }: JobRequest, more: Readonly<Record<string, Json>> = {}) =>
  run.hub.contextsOf(run, frame, { needs, ...more });

/** A job that calls another workflow. What it asks for beyond what it is given fails the run before it starts. */
export const callWorkflow = async (request: JobRequest): Promise<JobOutcome> => {
  const { run, spec, frame, permissions } = request;
  if (spec.strategy !== undefined || spec.outputs !== undefined) throw new Unmodelled(`${spec.id}: a matrix of calls`);
  const called = await run.hub.resolve(spec.uses ?? '');
  const scope = { contexts: contextsFor(request) };
  const name = `${frame.prefix}${spec.name === undefined ? spec.id : textOf(valueOf(spec.name, scope))}`;
  for (const job of called.jobs) {
    const wanted = job.permissions ?? called.permissions ?? {};
    const scopeBeyond = beyond(wanted, permissions);
    if (scopeBeyond !== undefined)
      throw new Error(
        `The nested job '${job.id}' is requesting '${scopeBeyond}: ${wanted[scopeBeyond]}', but is not allowed it`,
      );
  }
  const inner: Frame = {
    prefix: `${name} / `,
    inputs: run.hub.callInputs(
      called,
      spec.with === undefined ? {} : (valueOf(spec.with, scope) as Record<string, Json>),
    ),
    secrets: run.hub.callSecrets(called, textsOf(spec.secrets, scope)),
    ceiling: permissions,
  };
  return inGroup(run, called, inner, () => runJobs(run, called, inner));
};

/** A job with steps, once for each combination of its matrix. */
export const runJob = async (request: JobRequest): Promise<JobOutcome> => {
  const { run, spec, frame, permissions } = request;
  const tooMuch = beyond(permissions, frame.ceiling);
  if (tooMuch !== undefined)
    return failed(run, `${frame.prefix}${spec.id}`, `${tooMuch} is beyond what the caller has`);
  let strategy: Strategy;
  try {
    strategy = expand(spec.strategy, { contexts: contextsFor(request) });
  } catch (error) {
    if (error instanceof Unmodelled) throw error;
    // A StrategyError, or an expression that cannot be evaluated, such as fromJSON('').
    const message = error instanceof StrategyError || error instanceof Error ? error.message : String(error);
    return failed(run, `${frame.prefix}${spec.id}`, message);
  }
  const stop = new AbortController();
  const outcomes = await inParallel(strategy, async (matrix) => {
    if (stop.signal.aborted) return { result: 'cancelled', outputs: {} } as const;
    const outcome = await runOne(request, { matrix, stop: stop.signal });
    if (outcome.result === 'failure' && strategy.failFast) stop.abort();
    return outcome;
  });
  // All jobs of a matrix write into one map; the last writer of a name wins.
  const outputs = Object.assign({}, ...outcomes.map((one) => one.outputs)) as Record<string, string>;
  return { result: overall(outcomes.map(({ result }) => result)), outputs };
};

const inParallel = async (
  { combinations, maxParallel }: Strategy,
  work: (matrix: Strategy['combinations'][number]) => Promise<JobOutcome>,
): Promise<readonly JobOutcome[]> => {
  const outcomes: JobOutcome[] = [];
  const left = [...combinations];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) outcomes.push(await work(next));
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, combinations.length) }, worker));
  return outcomes;
};

interface Variant {
  readonly matrix: Readonly<Record<string, Json>>;
  /** Aborted when another job of the matrix has failed and they stand or fall together. */
  readonly stop: AbortSignal;
}

const runOne = async (request: JobRequest, { matrix, stop }: Variant): Promise<JobOutcome> => {
  const { run, spec, frame } = request;
  const contexts = contextsFor(request, { matrix, strategy: {} });
  const values = Object.values(matrix).map(textOf).join(', ');
  const plain = values === '' ? spec.id : `${spec.id} (${values})`;
  const title = spec.name === undefined ? plain : textOf(valueOf(spec.name, { contexts }));
  const record: JobRecord = { name: `${frame.prefix}${title}`, status: 'queued', steps: [] };
  run.jobs.push(record);
  run.changed();
  const end = (conclusion: Conclusion, outputs: JobOutcome['outputs'] = {}): JobOutcome => {
    Object.assign(record, { status: 'completed', conclusion, outputs });
    run.changed();
    return { result: conclusion, outputs };
  };
  const signal = AbortSignal.any([run.stop, stop]);
  const environment = environmentOf(spec, { contexts });
  if (environment !== '') {
    const passed = await run.hub.gates.pass({ run, record, environment, signal });
    if (passed !== 'approved') return end(passed === 'rejected' ? 'failure' : 'cancelled');
  }
  record.status = 'in_progress';
  run.changed();
  const machine = await machineOf(request);
  const ended = await runSteps({ ...request, contexts, machine, record, signal });
  const outputs = await run.hub.keptOutputs(textsOf(spec.outputs, ended.scope));
  return end(ended.conclusion, outputs);
};

const environmentOf = ({ environment }: JobSpec, scope: Scope): string => {
  if (environment === undefined) return '';
  const value = valueOf(environment, scope);
  if (typeof value === 'string') return value;
  const { name = '', deployment, ...others } = value as Readonly<Record<string, Json>>;
  if (deployment !== false || Object.keys(others).length > 0) throw new Unmodelled('an environment with a deployment');
  return textOf(name);
};

const machineOf = async ({ run, permissions, spec, frame, needs }: JobRequest): Promise<Machine> => {
  const { hub } = run;
  if (spec.container !== undefined && valueOf(spec.container, { contexts: hub.contextsOf(run, frame, { needs }) }))
    throw new Unmodelled('a job in a container');
  const root = await mkdtemp(join(hub.root, 'runner-'));
  const [workspace, temp] = [join(root, 'work'), join(root, 'temp')];
  await mkdir(temp);
  const granted = run.event.fork === true ? downgraded(permissions) : permissions;
  const token = hub.grant(granted);
  const env = await hub.environmentOf(run, { temp });
  const ref = run.event.ref ?? `refs/heads/${hub.api.repository.settings.defaultBranch}`;
  return {
    root,
    workspace,
    temp,
    run: run.id,
    token,
    artifacts: hub.artifacts,
    origin: hub.origin,
    ref,
    env,
    exported: {},
  };
};

interface Working extends JobRequest {
  readonly contexts: Readonly<Record<string, Json>>;
  readonly machine: Machine;
  readonly record: JobRecord;
  readonly signal: AbortSignal;
}

const runSteps = async (job: Working): Promise<{ readonly conclusion: Conclusion; readonly scope: Scope }> => {
  const { machine, record, signal, spec, run } = job;
  const steps: Record<string, Json> = {};
  let failedStep = false;
  const runner = { temp: machine.temp, os: 'Linux' };
  const github = {
    ...(job.contexts['github'] as Record<string, Json>),
    token: machine.token,
    workspace: machine.workspace,
  };
  /** A cancel counts for a job only when its own condition does not hold any more. */
  const isStopped = (): boolean =>
    signal.aborted && !holds(spec.condition, { contexts: job.contexts, standing: stopped });
  const scope = (): Scope => {
    const cancelled = isStopped();
    const standing = { success: !failedStep && !cancelled, failure: failedStep && !cancelled, cancelled };
    return { contexts: { ...job.contexts, github, steps, runner, job: { status: 'success' }, env: {} }, standing };
  };
  for (const step of spec.steps) {
    if (!holds(step.condition, scope())) continue;
    const result = await runWithLadder(job, step, { scope, isStopped });
    record.steps.push({ id: step.id, ...result });
    steps[step.id] = { outputs: result.outputs, outcome: result.conclusion, conclusion: result.conclusion };
    failedStep ||= result.conclusion === 'failure';
    run.changed();
  }
  const conclusion = failedStep ? 'failure' : isStopped() ? 'cancelled' : 'success';
  return { conclusion, scope: scope() };
};

const stopped: Standing = { success: false, failure: false, cancelled: true };

/** A cancelled job stops a running step only when the step's own condition does not hold any more. */
const runWithLadder = async (
  job: Working,
  step: StepSpec,
  { scope, isStopped }: { readonly scope: () => Scope; readonly isStopped: () => boolean },
) => {
  const stop = new AbortController();
  const onCancel = (): void => {
    if (isStopped() && !holds(step.condition, scope())) stop.abort();
  };
  job.signal.addEventListener('abort', onCancel);
  try {
    const [inputs, env] = [textsOf(step.with, scope()), textsOf(step.env, scope())];
    const { uses, run } = step;
    if (uses !== undefined) return await runStep(job.machine, { uses, inputs, env, stop: stop.signal });
    const script = run === undefined ? '' : textOf(valueOf(run, scope()));
    return await runScript(job.machine, { script, env, stop: stop.signal });
  } finally {
    job.signal.removeEventListener('abort', onCancel);
  }
};
