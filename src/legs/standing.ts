import type { Conditions } from '../execution/conditions.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState, Reason } from '../plan/state.ts';
import type { Leg } from '../scheduler/leg.ts';
import { legOf } from '../scheduler/leg.ts';
import type { Scheduled } from '../state/scheduled.ts';
import { progressMark } from '../state/scheduled.ts';

/** What a plan was left by on purpose, or cannot get past without a person: no run of its own accord goes on from there. */
const forPeople: ReadonlySet<Reason> = new Set(['requested', 'pause-after', 'auth']);

/** Why a run that nobody started by hand must leave the plan alone; undefined = it may go on. */
export const leftByPeople = ({ status, reason, detail }: PlanState): string | undefined => {
  if (status === 'cancelled') return detail ?? 'it was cancelled';
  if (status !== 'paused' || reason === undefined || !forPeople.has(reason)) return undefined;
  return `it is paused (${reason})${detail === undefined ? '' : `: ${detail}`}`;
};

/** Whether a plan stopped in the middle of its work, because a run came to its end and not because of anything about the plan. */
export const isUnderWay = ({ status, reason }: PlanState): boolean =>
  status === 'running' || (status === 'paused' && (reason === 'time-budget' || reason === 'interrupted'));

interface Standing {
  readonly plan: Plan;
  readonly state: PlanState;
  /** Prepared for the plan. */
  readonly conditions: Conditions;
  readonly until?: string;
}

/** What comes next for a plan as it stands. */
export const nextLeg = ({ plan, state, conditions, until }: Standing): Leg =>
  legOf(plan, state, {
    ...(until === undefined ? {} : { until }),
    // A pause after a phase was taken, or left, by the execution that recorded this state.
    resumedFrom: 'pause-after',
    holds: (expression) => conditions.holds(expression, state),
  });

/**
 * Whether another run has something to do: work that is left, or a gate that reviewers of an environment may open. A gate that this run has
 * stood before in vain is not tried again by itself.
 */
export const hasMore = (standing: Standing, scheduled: Scheduled): boolean => {
  const { state } = standing;
  if (isUnderWay(state)) return true;
  if (state.status !== 'waiting') return false;
  const { kind } = nextLeg(standing);
  const inVain = scheduled.next === 'gated' && progressMark(state) === scheduled.progress;
  return kind === 'gated' ? !inVain : kind !== 'none';
};
