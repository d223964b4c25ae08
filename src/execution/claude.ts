import { join } from 'node:path';
import type { Allowance } from '../agent/budget.ts';
import { Spending } from '../agent/budget.ts';
import type { AgentClient } from '../agent/client.ts';
import type { Dependency } from '../agent/prompt.ts';
import { systemPrompt, taskPrompt } from '../agent/prompt.ts';
import type { ClosingReport } from '../agent/report.ts';
import type { SessionResult } from '../agent/session.ts';
import type { ToolHost } from '../agent/tool-host/client.ts';
import type { Transcript } from '../agent/transcript.ts';
import { openTranscript } from '../agent/transcript.ts';
import type { Clock } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import type { Plan, Task } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState, Usage } from '../plan/state.ts';
import { addUsage, noUsage, taskState } from '../plan/state.ts';
import type { AgentRequest, WorkResult } from '../task/world.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface ClaudeOptions {
  readonly plan: Plan;
  /** State at the start of this execution: what was spent before counts. */
  readonly state: PlanState;
  readonly clock: Clock;
  readonly redact: (text: string) => string;
  readonly maxWaitSeconds: number;
  /** Folder for the transcripts of this execution. */
  readonly transcripts: string;
  /** The repository's own notes for agents, from the base branch. */
  readonly notes?: string;
  /** What this job may spend of the plan's budget, where others spend of it at the same time. */
  readonly allowance?: Allowance;
  readonly client: () => Promise<Result<AgentClient, Failure>>;
  readonly toolHost: (workspace: Workspace, env: Readonly<Record<string, string>>) => Promise<ToolHost>;
}

/** Runs Claude's tasks: a fresh session and a fresh tool host each, one client and one budget for the plan. */
export const createClaude = (options: ClaudeOptions): ((request: AgentRequest) => Promise<WorkResult>) => {
  const spending = new Spending(options.plan.budget, options.state.usage ?? noUsage);
  for (const task of tasksOf(options.plan)) spending.seed(task.id, spentOn(task, options.state));
  const system = systemPrompt(options.plan);
  let client: Promise<Result<AgentClient, Failure>> | undefined;
  return async (request) => {
    client ??= options.client();
    const made = await client;
    if (!made.ok) return { kind: 'blocked', reason: 'auth', detail: made.error.message };
    const transcript = openTranscript({
      path: join(options.transcripts, `${request.task.id}-${request.attempt}.jsonl`),
      clock: options.clock,
      redact: options.redact,
    });
    const host = await options.toolHost(request.workspace, request.env);
    try {
      const parts = { client: made.value, host, system, spending, transcript };
      const result = await converse(options, request, parts);
      return workResult(result, transcript, cutOff(options, request.task, parts));
    } finally {
      await host.close();
    }
  };
};

interface Parts {
  readonly client: AgentClient;
  readonly host: ToolHost;
  readonly system: string;
  readonly spending: Spending;
  readonly transcript: Transcript;
}

const converse = async (
  options: ClaudeOptions,
  request: AgentRequest,
  parts: Parts,
): Promise<SessionResult<ClosingReport>> => {
  const [{ runSession }, { closingReport }] = await Promise.all([
    import('../agent/session.ts'),
    import('../agent/report.ts'),
  ]);
  const { task, state, model, signal, feedback, onActivity, onWait } = request;
  const { client, host, system, spending, transcript } = parts;
  return runSession({
    client,
    model,
    ...(task.effort === undefined ? {} : { effort: task.effort }),
    maxTurns: task.max_turns,
    system,
    messages: taskPrompt({
      plan: options.plan,
      task,
      dependencies: dependenciesOf(options.plan, task, state),
      ...(options.notes === undefined ? {} : { notes: options.notes }),
      ...(feedback === undefined ? {} : { feedback }),
    }),
    tools: host.tools,
    answer: closingReport,
    prices: options.plan.prices,
    signal,
    maxWaitSeconds: options.maxWaitSeconds,
    clock: options.clock,
    random: Math.random,
    onActivity,
    onWait,
    onRequest: (usage) => {
      spending.add(task.id, usage);
      options.allowance?.add(usage);
    },
    stopBefore: () => cutOff(options, task, parts) ?? spending.usedUp(task.id, task.budget),
    toolsFailed: () => host.failure()?.detail,
    transcript,
  });
};

/** Why this job may not go on, although neither the task nor the plan is at its limit, as far as it knows. */
const cutOff = (
  { allowance }: ClaudeOptions,
  { id, budget }: Task,
  { spending }: Pick<Parts, 'spending'>,
): string | undefined => (spending.taskUsedUp(id, budget) === undefined ? allowance?.usedUp() : undefined);

/** What a prompt tells of the tasks that this one builds on. */
export const dependenciesOf = (plan: Plan, task: Task, state: PlanState): Dependency[] =>
  tasksOf(plan)
    .filter(({ id }) => task.depends_on.includes(id))
    .map(({ id, title }) => {
      const { summary, outputs = {} } = taskState(state, id);
      return { id, title, outputs, ...(summary === undefined ? {} : { summary }) };
    });

const spentOn = (task: Task, state: PlanState): Usage =>
  taskState(state, task.id).attempts.reduce(
    (sum, { usage }) => (usage === undefined ? sum : addUsage(sum, usage)),
    noUsage,
  );

const workResult = (
  result: SessionResult<ClosingReport>,
  transcript: Transcript,
  cut: string | undefined,
): WorkResult => {
  const { usage, session } = result;
  const told = {
    usage,
    ...(session === undefined ? {} : { session }),
    ...(transcript.path === undefined ? {} : { transcript: transcript.path }),
  };
  switch (result.kind) {
    case 'report': {
      const { status, summary, details } = result.report;
      if (status === 'blocked')
        return { ...told, kind: 'failed', outcome: 'agent', error: `the agent is blocked: ${summary}\n${details}` };
      const unchanged = status === 'nothing_to_do' && details.trim() !== '' ? 'allowed' : 'unexplained';
      return { ...told, kind: 'done', summary, details, unchanged };
    }
    case 'failed':
      return { ...told, kind: 'failed', outcome: 'agent', error: result.error };
    case 'blocked':
      // The plan is not stopped by it: there may be more for the task in the next wave.
      if (result.reason === 'budget' && cut !== undefined) return { ...told, kind: 'cancelled', why: cut };
      return { ...told, kind: 'blocked', reason: result.reason, detail: result.detail };
    case 'cancelled':
      return { ...told, kind: 'cancelled' };
  }
};
