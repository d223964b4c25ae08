import { join } from 'node:path';
import { Spending } from '../agent/budget.ts';
import { openTranscript } from '../agent/transcript.ts';
import { agentNotes } from '../execution/agent-notes.ts';
import { Children } from '../execution/children.ts';
import { claudeClient } from '../execution/claude-client.ts';
import { chooseSandbox } from '../execution/sandbox-choice.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { taskDefaults } from '../plan/defaults.ts';
import { noUsage } from '../plan/state.ts';
import type { PlanningSession } from '../planning/outcome.ts';
import type { PlanningOptions } from '../request/request.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Workbench } from '../workspace/workbench.ts';

export interface TalkRequest {
  /** The command, for logs and the transcript. */
  readonly about: 'generate' | 'review';
  /** The plan's id, or what stands for it while it has none. */
  readonly plan: string;
  readonly repository: Repository;
  /** What Claude looks around in: a workspace at its head, not the person's checkout. */
  readonly workbench: Workbench;
  readonly options: PlanningOptions;
}

/** A session with Claude about a plan, ready to be asked: confined tools, a budget, a transcript. Close it when it is over. */
export interface Talk extends AsyncDisposable {
  readonly session: PlanningSession;
  readonly model: string;
  readonly notes?: string;
  readonly transcripts: string;
}

/** Opens a talk. Fails where there is no credential, or no sandbox where one is required. */
export const openTalk = async (world: World, request: TalkRequest): Promise<Result<Talk, Failure>> => {
  const { about, plan, repository, workbench, options } = request;
  const client = await claudeClient(world);
  if (!client.ok) return client;
  const sandbox = await chooseSandbox(world, { id: plan, sandbox: 'auto', network: 'on' });
  if (!sandbox.ok) return sandbox;
  await using resources = new AsyncDisposableStack();
  const children = new Children({
    world,
    plan: { id: plan, env: {}, pass_env: [], network: 'on' },
    repository,
    workbench,
    sandbox: sandbox.value,
  });
  const workspace = workbench.acquire();
  resources.defer(() => workbench.release(workspace));
  await workspace.prepare(workbench.head);
  const host = await children.toolHost(workspace, {});
  resources.defer(() => host.close());
  const { model = taskDefaults.model[0], budget, maxWait } = options;
  const told = events(world, { about, model });
  const transcripts = transcriptFolder(world, plan);
  const notes = await agentNotes(workbench);
  const session: PlanningSession = {
    client: client.value,
    model,
    tools: host.tools,
    prices: {},
    signal: world.signal,
    maxWaitSeconds: maxWait,
    clock: world.clock,
    random: Math.random,
    onActivity: told.activity,
    onWait: told.wait,
    ...spendingOf(about, budget),
    toolsFailed: () => host.failure()?.detail,
    transcript: openTranscript({ path: join(transcripts, `${about}.jsonl`), clock: world.clock, redact: world.redact }),
  };
  told.started();
  resources.defer(told.ended);
  const moved = resources.move();
  return ok({
    session,
    model,
    transcripts,
    ...(notes === undefined ? {} : { notes }),
    [Symbol.asyncDispose]: () => moved.disposeAsync(),
  });
};

const spendingOf = (about: string, usd: number): Pick<PlanningSession, 'onRequest' | 'stopBefore'> => {
  const spending = new Spending({ usd }, noUsage);
  return {
    onRequest: (usage) => spending.add(about, usage),
    stopBefore: () => spending.usedUp(about, undefined)?.replace('the plan', `this ${about}`),
  };
};

const transcriptFolder = ({ context, clock }: World, plan: string): string =>
  join(
    context.run?.temp ?? context.workRoot,
    'planwright-transcripts',
    plan,
    clock.now().toISOString().replaceAll(/[:.]/g, '-'),
  );

/** The talk in the reports: one attempt of its own name. */
const events = ({ emit, clock }: World, { about, model }: { readonly about: string; readonly model: string }) => {
  const told = { task: about, attempt: 1 };
  const counted = 1;
  const started = clock.monotonic();
  return {
    started: (): void => emit({ kind: 'attempt-started', at: clock.now(), ...told, counted, limit: 1, model }),
    activity: (line: string): void => emit({ kind: 'activity', at: clock.now(), ...told, line }),
    wait: (wait: { readonly seconds: number; readonly why: string }): void =>
      emit({ kind: 'api-wait', at: clock.now(), ...told, ...wait }),
    ended: (): void =>
      emit({
        kind: 'attempt-finished',
        at: clock.now(),
        ...told,
        counted,
        outcome: 'completed',
        seconds: (clock.monotonic() - started) / 1000,
        retrying: false,
      }),
  };
};
