import type { RunEnd } from '../github/runs.ts';
import type { PlanState } from '../plan/state.ts';
import type { Coordination } from '../state/coordination.ts';
import { isUnderWay } from './standing.ts';

/** A plan as the watchdog finds it. */
export interface Watched {
  readonly id: string;
  readonly state: PlanState;
  readonly document: Coordination;
}

/** What is known of the world around it. */
export interface Sighting {
  /** Whether whoever holds the plan lives; undefined when nobody holds it. */
  readonly holder: 'alive' | 'dead' | undefined;
  /** What became of the run that worked on it last; undefined when no run did. */
  readonly run: RunEnd | undefined;
  /** Whether a run of the workflow is on its way that may be for this plan. */
  readonly underWay: boolean;
  readonly now: Date;
}

/** What the watchdog does about a plan. */
export type Verdict =
  | { readonly kind: 'fine'; readonly why: string }
  /** Its run died: another one goes on, continuing that run. */
  | { readonly kind: 'restart'; readonly run: string; readonly leg: number; readonly why: string }
  /** A person has to look. */
  | { readonly kind: 'report'; readonly why: string };

/** A job that waits for approval fails after 30 days (docs: actions limits). */
const staleDays = 25;
const dayMs = 24 * 3600 * 1000;

/** The run that worked on a plan last. */
export const lastRunOf = ({ state, document }: Watched): string | undefined =>
  document.scheduled?.run.id ?? document.holder?.run?.id ?? state.run?.id;

/** Whether the run of a plan died and another one is to go on. What a person stopped is never started again. */
export const verdictOn = (watched: Watched, sighting: Sighting): Verdict => {
  const { state, document } = watched;
  const { holder, run, underWay } = sighting;
  if (state.status === 'waiting') return waitingSince(state, sighting.now);
  if (!isUnderWay(state)) return { kind: 'fine', why: state.status };
  if (holder === 'alive') return { kind: 'fine', why: `${document.holder?.label ?? 'somebody'} works on it` };
  const last = lastRunOf(watched);
  if (run === undefined || last === undefined)
    return { kind: 'report', why: 'nobody works on it, and it was not a run that did' };
  if (!run.over) return { kind: 'fine', why: `run ${last} works on it` };
  // A run that a person cancelled may be gone as well, and that one is never gone on with.
  if (run.conclusion === undefined)
    return { kind: 'report', why: `run ${last} is gone, and how it ended nobody can tell; execute goes on` };
  if (run.conclusion === 'cancelled') return { kind: 'report', why: `run ${last} was cancelled; execute goes on` };
  if (underWay) return { kind: 'fine', why: 'a run of the workflow is on its way' };
  const leg = (document.scheduled?.leg ?? state.run?.leg ?? 0) + 1;
  return { kind: 'restart', run: last, leg, why: `run ${last} ended (${run.conclusion}) in the middle` };
};

const waitingSince = ({ updated_at, detail }: PlanState, now: Date): Verdict => {
  const days = updated_at === undefined ? 0 : Math.floor((now.getTime() - Date.parse(updated_at)) / dayMs);
  const why = `${detail ?? 'waits'}, for ${days} days`;
  return days >= staleDays ? { kind: 'report', why } : { kind: 'fine', why: detail ?? 'waits' };
};
