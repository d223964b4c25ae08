import { lookAtCoordination } from '../execution/coordination-look.ts';
import { isOurs } from '../execution/fan-out.ts';
import { lookAt } from '../execution/look-at.ts';
import { openToChange } from '../execution/open-to-change.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { PlanState } from '../plan/state.ts';
import type { Request } from '../request/request.ts';
import type { Scheduled } from '../state/scheduled.ts';
import { idleLegs, idleLimit } from '../state/scheduled.ts';
import { apiOf, runOf } from './in-actions.ts';
import { startNextRun } from './restart.ts';
import { gotNowhere } from './schedule.ts';
import { isUnderWay } from './standing.ts';

type Continue = Extract<Request, { command: 'continue' }>;

/**
 * Starts the run that continues this one. Not when the plan has gone on without it or was stopped meanwhile; a plan that got nowhere for
 * three runs in a row is paused instead.
 */
export const continueInNextRun = async (request: Continue, world: World): CommandResult => {
  const run = runOf(world, request.command);
  if (!run.ok) return refuse(run.error);
  const seen = await look(world, request.plan);
  if (!seen.ok) return refuse(seen.error);
  const { plan, state, scheduled } = seen.value;
  const not = whyNot(world, state, scheduled);
  if (not !== undefined || scheduled === undefined)
    return ok(
      done({ text: `Plan ${plan} is not continued: ${not ?? ''}.\n`, result: { plan, why: not }, outputs: { plan } }),
    );
  if (idleLegs(scheduled, state) >= idleLimit) return await pauseIdle(world, request);
  const github = await apiOf(world, 'the next run');
  if (!github.ok) return refuse(github.error);
  const leg = scheduled.leg + 1;
  const started = await startNextRun(github.value, {
    workflow: request.workflow,
    plan,
    leg,
    parentRun: run.value.id,
    requestedBy: request.leg.requestedBy ?? state.run?.requested_by ?? state.run?.actor,
    until: request.until ?? scheduled.until,
  });
  if (!started.ok) return refuse(started.error);
  const { url } = started.value;
  const text = `Plan ${plan} goes on with leg ${leg} of ${request.workflow}${url === undefined ? '' : `: ${url}`}\n`;
  return ok(done({ text, result: { plan, leg, run: started.value }, outputs: { plan, leg: String(leg) } }));
};

interface Seen {
  readonly plan: string;
  readonly state: PlanState;
  readonly scheduled: Scheduled | undefined;
}

const look = async (world: World, plan: string): Promise<Result<Seen, Failure>> => {
  const seen = await lookAt(world, plan, async (open) => {
    const document = await lookAtCoordination(world, open.repository, open.path.id);
    return document.ok ? ok({ plan: open.plan.id, state: open.state, scheduled: document.value.scheduled }) : document;
  });
  return seen.ok ? seen.value : err(seen.error.failure);
};

const whyNot = ({ context }: World, state: PlanState, scheduled: Scheduled | undefined): string | undefined => {
  if (scheduled === undefined || !isOurs(context, scheduled)) return 'it has gone on without this run';
  if (isUnderWay(state) || state.status === 'waiting') return undefined;
  const { status, detail } = state;
  return `it is ${status}${detail === undefined ? '' : ` (${detail})`}`;
};

/** The plan is looked at again under the lease: somebody may have been quicker. */
const pauseIdle = async (world: World, { plan }: Continue): CommandResult => {
  const opened = await openToChange(world, plan);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  return await gotNowhere(world, open, open.lease?.scheduled?.leg ?? 0);
};
