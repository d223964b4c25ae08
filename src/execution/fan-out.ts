import type { Failure } from '../lib/result.ts';
import { plural } from '../lib/text.ts';
import { planReopened } from '../plan/plan-orders.ts';
import type { BegunAttempt } from '../plan/transitions.ts';
import type { PlanState } from '../plan/state.ts';
import { heartbeatLimitMs } from '../state/coordination.ts';
import type { Lease } from '../state/lease.ts';
import type { Scheduled, Stands } from '../state/scheduled.ts';
import type { World } from './world.ts';

interface FanOut {
  /** Attempts of a fan-out whose run has ended without a word. */
  readonly begun: readonly BegunAttempt[];
  /** A fan-out whose run goes on. */
  readonly fanOut?: Scheduled;
}

/** No job of a hosted runner takes longer, by far (docs: actions limits). */
const longestMs = 24 * 3600 * 1000;

/** What has become of the tasks that the plan's last fan-out gave to other runners. One of another execution is forgotten. */
export const fanOutOf = async (
  world: World,
  scheduled: Scheduled | undefined,
  { execution, kept }: { readonly execution: string | undefined; readonly kept: boolean },
): Promise<FanOut> => {
  if (scheduled === undefined || scheduled.joined || scheduled.tasks.length === 0) return { begun: [] };
  if (scheduled.execution !== execution) return { begun: [] };
  const out = (kept && isOurs(world.context, scheduled)) || (await goesOn(world, scheduled));
  return out ? { begun: [], fanOut: scheduled } : { begun: scheduled.tasks };
};

/** Whether the run that a plan was scheduled in goes on; where nobody can tell, for a day, and one that GitHub does not find, for as long as a heartbeat. */
export const goesOn = async (
  { context, clock, lifeOfRun }: Pick<World, 'context' | 'clock' | 'lifeOfRun'>,
  { run, at }: Pick<Scheduled, 'run' | 'at'>,
): Promise<boolean> => {
  if (isOurs(context, { run }) && run.attempt === context.run?.attempt) return true;
  const life = await lifeOfRun(run);
  if (life === 'alive' || life === 'over') return life === 'alive';
  return clock.now().getTime() - Date.parse(at) < (life === 'gone' ? heartbeatLimitMs : longestMs);
};

/** Whether the plan was scheduled in the run that we are part of, whichever attempt of it. */
export const isOurs = ({ run }: World['context'], scheduled: Pick<Scheduled, 'run'>): boolean =>
  run !== undefined && scheduled.run.id === run.id;

/** A plan after a person decided about a task: it stands until somebody goes on with it; one with tasks that are out goes on once they are joined. */
export const reopened = ({ fanOut }: Pick<FanOut, 'fanOut'>, state: PlanState, at: string): PlanState =>
  fanOut !== undefined && state.status === 'running' ? { ...state, updated_at: at } : planReopened(state, at);

/** Said to whoever wants to work on tasks that other runners work on. */
export const tasksAreOut = (plan: string, { run, tasks, leg }: Scheduled): Failure => ({
  code: 'held',
  message: `${plural(tasks.length, 'task')} of plan ${plan} (${tasks
    .slice(0, 5)
    .map(({ task }) => task)
    .join(
      ', ',
    )}${tasks.length > 5 ? ', …' : ''}) ${tasks.length === 1 ? 'runs' : 'run'} in jobs of run ${run.id}, leg ${leg}`,
  hint: 'wait until the run has joined them; pause and cancel work meanwhile, and decisions about other tasks without `execute`',
});

/** What somebody made of the plan while its tasks were out; whatever is left for a run of its own accord is no such thing. */
export const stoppedByPeople = ({ status, reason, detail }: PlanState): Stands | undefined => {
  if (status === 'running' || status === 'waiting' || status === 'pending') return undefined;
  return { status, ...(reason === undefined ? {} : { reason }), ...(detail === undefined ? {} : { detail }) };
};

interface Recorded {
  readonly fanOut?: Scheduled;
  readonly lease?: Pick<Lease, 'schedule'>;
}

/** Tells the jobs of a fan-out how the plan stands now, after somebody has recorded that; they look every few seconds. */
export const tellJobs = async (
  { emit, clock }: Pick<World, 'emit' | 'clock'>,
  { fanOut, lease }: Recorded,
  state: PlanState,
): Promise<void> => {
  if (fanOut === undefined) return;
  const { stands: _stands, ...scheduled } = fanOut;
  const stands = state.execution === fanOut.execution ? stoppedByPeople(state) : forgotten;
  const told = await lease?.schedule({ ...scheduled, ...(stands === undefined ? {} : { stands }) });
  if (told !== true)
    emit({
      kind: 'warning',
      at: clock.now(),
      message: `the jobs of run ${scheduled.run.id} cannot be told; they work to their end`,
    });
};

const forgotten: Stands = { status: 'cancelled', detail: 'the execution was reset' };
