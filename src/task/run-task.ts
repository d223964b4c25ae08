import { plainText } from '../lib/escape.ts';
import type { Result } from '../lib/result.ts';
import type { AttemptRequest, AttemptResult, Change, Runner } from '../scheduler/ports.ts';
import type { Outcome, PlanState, Reason } from '../plan/state.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { agentTask } from './agent-task.ts';
import { commandTask } from './command-task.ts';
import { describeViolations, scopeViolations } from './scope.ts';
import { commandFailure, describeFailure } from './shell-result.ts';
import { fillTask } from './fill-task.ts';
import { keepOutputs, openOutputs, readOutputs } from './output-file.ts';
import type { Outputs } from './outputs.ts';
import { shellTask } from './shell-task.ts';
import { verify } from './verify.ts';
import type { AttemptInProgress, TaskWorld, WorkResult } from './world.ts';
import { runScript, stepStarted } from './world.ts';

/** A change that lives in a workspace of ours. */
interface WorkspaceChange extends Change {
  readonly workspace: Workspace;
  readonly snapshot: Snapshot;
  /** Runs the task's `verify` once more on what the workspace holds now; what failed, or undefined. */
  verifyAgain(): Promise<string | undefined>;
}

const isWorkspaceChange = (change: Change): change is WorkspaceChange => 'snapshot' in change && 'workspace' in change;

/** The change as our own runner made it. Throws for any other runner's. */
export const asWorkspaceChange = (change: Change): WorkspaceChange => {
  if (isWorkspaceChange(change)) return change;
  throw new Error('a change that was not made in a workspace cannot be integrated');
};

/** Runs attempts in workspaces: setup, work, scope, verify, evidence. Whatever fails leaves nothing behind. */
export const createRunner = (world: TaskWorld): Runner => ({ attempt: (request) => runAttempt(world, request, judge) });

/** How an attempt gets from a clean workspace to a verdict. */
export type Judge = (attempt: AttemptInProgress, request: AttemptRequest) => Promise<Verdict>;

export type Done = Extract<WorkResult, { kind: 'done' }>;

export type Verdict =
  | { readonly kind: 'passed'; readonly work: Done; readonly outputs: Outputs; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly outcome: Outcome; readonly error: string; readonly work?: WorkResult }
  | { readonly kind: 'blocked'; readonly reason: Reason; readonly detail: string; readonly work?: WorkResult }
  | { readonly kind: 'cancelled'; readonly work?: WorkResult };

/** One attempt in a clean workspace: what passed is held until it is integrated, anything else is put back. */
export const runAttempt = async (world: TaskWorld, request: AttemptRequest, judge: Judge): Promise<AttemptResult> => {
  const started = world.clock.monotonic();
  const filled = await fillTask(request.task, request.state);
  // The attempt does not count: another one would fail as this one did, until somebody edits the plan.
  if (!filled.ok) return { kind: 'blocked', seconds: 0, reason: 'invalid-plan', detail: world.redact(filled.error) };
  const [workspace] = await Promise.all([world.acquire(request.signal), request.durable]);
  let handedOver = false;
  try {
    const timeoutMs = request.task.timeout_minutes * 60_000;
    const { attempt, signal } = request;
    const inProgress = { world, ...filled.value, attempt, workspace, signal, timeoutMs };
    const verdict = await judge(inProgress, request);
    const ended = { seconds: (world.clock.monotonic() - started) / 1000, ...session(verdict.work) };
    if (verdict.kind === 'passed') {
      handedOver = true;
      return {
        kind: 'succeeded',
        ...ended,
        ...report(world, verdict.work),
        outputs: verdict.outputs,
        change: change(inProgress, verdict.snapshot),
      };
    }
    if (verdict.kind === 'failed') {
      await workspace.snapshot();
      const discarded = world.redact(await workspace.discardedSummary());
      return {
        kind: 'failed',
        ...ended,
        outcome: verdict.outcome,
        error: world.redact(plainText(relative(verdict.error, workspace))),
        discarded,
      };
    }
    if (verdict.kind === 'blocked')
      return { kind: 'blocked', ...ended, reason: verdict.reason, detail: world.redact(verdict.detail) };
    return { kind: 'cancelled', ...ended, ...why(verdict.work) };
  } finally {
    if (!handedOver) {
      // At once, so that what filled the disk does not; where it cannot be done now, the next attempt tries again and says why.
      await workspace.restore().catch(() => undefined);
      await world.release(workspace);
    }
  }
};

/** People and the next attempt know the files by their paths in the repository. */
const relative = (text: string, { dir }: Workspace): string => text.replaceAll(`${dir}/`, '').replaceAll(dir, '.');

const session = (work: WorkResult | undefined) => ({
  ...(work?.usage === undefined ? {} : { usage: work.usage }),
  ...(work?.session === undefined ? {} : { session: work.session }),
  ...(work?.transcript === undefined ? {} : { transcript: work.transcript }),
});

const why = (work: WorkResult | undefined): { readonly why?: string } =>
  work?.kind === 'cancelled' && work.why !== undefined ? { why: work.why } : {};

const report = (world: TaskWorld, work: Done) => ({
  summary: world.redact(work.summary),
  details: world.redact(work.details),
});

const change = (attempt: AttemptInProgress, snapshot: Snapshot): WorkspaceChange => ({
  workspace: attempt.workspace,
  snapshot,
  empty: snapshot.changes.length === 0,
  verifyAgain: async () => {
    const failure = await verify(attempt, attempt.task.verify, attempt.env);
    if (attempt.task.verify.length > 0) await attempt.workspace.discardSinceSnapshot();
    return failure === undefined ? undefined : attempt.world.redact(failure);
  },
  release: () => attempt.world.release(attempt.workspace),
});

const judge: Judge = async (attempt, request) => {
  const setup = await setUp(attempt);
  if (setup !== undefined) return setup;
  const variables = await openOutputs(attempt.workspace);
  const work = await doWork({ ...attempt, env: { ...attempt.env, ...variables } }, request);
  if (work.kind === 'cancelled' || attempt.signal.aborted) return { kind: 'cancelled', work };
  if (work.kind === 'blocked') return { kind: 'blocked', reason: work.reason, detail: work.detail, work };
  if (work.kind === 'failed') return { kind: 'failed', outcome: work.outcome, error: work.error, work };
  // Before verify: a check must not change what it checks.
  const outputs = await outputsOf(attempt, request.state);
  if (!outputs.ok) return { kind: 'failed', outcome: 'agent', error: outputs.error, work };
  return await check(attempt, work, outputs.value);
};

const outputsOf = async (
  { workspace, world }: AttemptInProgress,
  state: PlanState,
): Promise<Result<Outputs, string>> => {
  const written = await readOutputs(workspace);
  return written.ok ? keepOutputs(written.value, { state, redact: world.redact }) : written;
};

/** `workspace.setup`, once per workspace; what went wrong with it, or undefined. */
export const setUp = async (attempt: AttemptInProgress): Promise<Verdict | undefined> => {
  const { setup } = attempt.world.plan.workspace;
  if (setup === undefined || (await attempt.workspace.setupDone()) === setup) return undefined;
  stepStarted(attempt, 'setup', setup);
  const result = await runScript(attempt, setup);
  if (attempt.signal.aborted) return { kind: 'cancelled' };
  const failure = commandFailure(result, attempt);
  if (failure !== undefined)
    return { kind: 'failed', outcome: 'setup', error: describeFailure(setup, failure, result) };
  const snapshot = await attempt.workspace.snapshot();
  if (!snapshot.ok) return { kind: 'failed', outcome: 'setup', error: snapshot.error.message };
  const paths = snapshot.value.changes.map(({ path }) => path);
  if (paths.length > 0)
    return {
      kind: 'failed',
      outcome: 'setup',
      error: `workspace.setup may change ignored files only; it changed ${paths.slice(0, 20).join(', ')}`,
    };
  await attempt.workspace.markSetup(setup);
  return undefined;
};

const doWork = (attempt: AttemptInProgress, request: AttemptRequest): Promise<WorkResult> => {
  const { env } = attempt;
  const { worker } = attempt.task;
  const { state, feedback } = request;
  const context = { state, ...(feedback === undefined ? {} : { feedback }) };
  switch (worker.kind) {
    case 'shell':
      return shellTask(attempt, worker.run, env);
    case 'command':
      return commandTask(attempt, { command: worker.command, extra: env, ...context });
    case 'claude':
      return agentTask(attempt, { model: request.model ?? '', env, ...context });
    case 'human':
      return Promise.resolve({ kind: 'done', summary: attempt.task.title, details: '', unchanged: 'allowed' });
  }
};

/** The runner's own checks of the work: scope, evidence, verify. */
const check = async (attempt: AttemptInProgress, work: Done, outputs: Outputs): Promise<Verdict> => {
  const { task, workspace } = attempt;
  const verdict = await checkChange(attempt, work, outputs);
  if (verdict.kind !== 'passed') return verdict;
  const failure = await verify(attempt, task.verify, attempt.env);
  if (attempt.signal.aborted) return { kind: 'cancelled', work };
  if (failure !== undefined) return { kind: 'failed', outcome: 'verify', error: failure, work };
  if (task.verify.length > 0) await workspace.discardSinceSnapshot();
  return verdict;
};

/** Scope and evidence: whether the change is one that the task may make. */
export const checkChange = async (attempt: AttemptInProgress, work: Done, outputs: Outputs): Promise<Verdict> => {
  const { world, task, workspace } = attempt;
  const taken = await workspace.snapshot();
  if (!taken.ok) return { kind: 'failed', outcome: 'scope', error: taken.error.message, work };
  const snapshot = taken.value;
  const scope = { planPath: world.planPath, allowWorkflows: world.plan.allow_workflows };
  const limits = task.files === undefined ? scope : { ...scope, files: task.files };
  const violations = scopeViolations(snapshot.changes, limits);
  if (violations.length > 0) return { kind: 'failed', outcome: 'scope', error: describeViolations(violations), work };
  const empty = snapshot.changes.length === 0;
  if (empty && work.unchanged === 'unexplained')
    return {
      kind: 'failed',
      outcome: 'no-change',
      error: 'nothing was changed, and no reason was given why nothing was to do',
      work,
    };
  return { kind: 'passed', work, outputs, snapshot };
};
