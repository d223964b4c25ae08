import type { Clock } from '../lib/clock.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState, Reason } from '../plan/state.ts';
import type { Emit } from './event.ts';
import type { Ledger } from './ledger.ts';
import type { Integrator, Runner } from './ports.ts';
import type { PhaseProgress } from './phase-progress.ts';
import type { Scheduler } from './scheduler.ts';

export interface Execution {
  readonly plan: Plan;
  /** Already started: `running`, with an execution id. */
  readonly state: PlanState;
  readonly runner: Runner;
  readonly integrator: Integrator;
  readonly clock: Clock;
  readonly emit: Emit;
  /** Aborted when the run is cancelled: running attempts end at once. Its reason is told in the state's detail. */
  readonly signal: AbortSignal;
  readonly until?: string;
  readonly resumedFrom?: Reason;
  readonly holds: (expression: string, state: PlanState) => boolean;
  /** Id of the run, recorded with each attempt. */
  readonly run?: string;
}

/** Everything the parts of one execution share. */
export interface Engine extends Execution {
  readonly ledger: Ledger;
  readonly scheduler: Scheduler;
  readonly phases: PhaseProgress;
  /** Commits happen one after the other, whatever ran side by side. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}
