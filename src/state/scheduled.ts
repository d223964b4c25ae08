import { z } from 'zod';
import { counts } from '../plan/attempts.ts';
import type { Share } from '../plan/model.ts';
import type { PlanState, PlanStatus, Reason } from '../plan/state.ts';
import { planStatuses, reasons } from '../plan/state.ts';
import type { BegunAttempt } from '../plan/transitions.ts';

/** What somebody made of a plan while its tasks were out. */
export interface Stands {
  readonly status: PlanStatus;
  readonly reason?: Reason;
  readonly detail?: string;
}

/** What a run of the workflows was told to do next for a plan: written by `schedule` before it answers, closed by `join`. */
export interface Scheduled {
  /** From 0; a run that continues another one has its leg plus one. */
  readonly leg: number;
  readonly run: { readonly id: string; readonly attempt: number };
  /** The run that this one continues. */
  readonly parent?: string;
  readonly execution: string;
  readonly at: string;
  readonly next: 'run' | 'fanout' | 'gated';
  /** The commit of the plan's branch that the jobs start from. */
  readonly base: string;
  /** The attempts of a fan-out that begin now. */
  readonly tasks: readonly BegunAttempt[];
  /** What each of these tasks may spend of the plan's budget in its job; one that is not named, nothing. Absent: written by an older version. */
  readonly shares?: Readonly<Record<string, Share>>;
  /** Whether the run has said all it has to say about the plan. */
  readonly joined: boolean;
  /** What had been done when the leg began ({@link progressMark}), and for how many legs before it that had been the same. */
  readonly progress: number;
  readonly idle: number;
  readonly until?: string;
  /** Why the plan stood still before this leg took it up. */
  readonly resumedFrom?: Reason;
  /** Said to the jobs of a fan-out, which look here while they work; absent while nobody has stopped the plan. */
  readonly stands?: Stands;
}

const text = z.string();

const amount = z.optional(z.number());
const share = z.looseObject({ usd: amount, tokens: amount, unpriced: amount, minutes: amount });

export const scheduledForm = z.looseObject({
  leg: z.number(),
  run: z.object({ id: text, attempt: z.number() }),
  parent: z.optional(text),
  execution: text,
  at: text,
  next: z.enum(['run', 'fanout', 'gated']),
  base: text,
  tasks: z.array(z.looseObject({ task: text, attempt: z.number(), started_at: text, earlier: z.array(z.never()) })),
  shares: z.optional(z.record(text, share)),
  joined: z.boolean(),
  progress: z.number(),
  idle: z.number(),
  until: z.optional(text),
  resumedFrom: z.optional(z.enum(reasons)),
  stands: z.optional(
    z.looseObject({ status: z.enum(planStatuses), reason: z.optional(z.enum(reasons)), detail: z.optional(text) }),
  ),
});

/** Grows with everything that a leg gets done: a task settled, let pass, or attempted to an end that counts. */
export const progressMark = ({ tasks }: PlanState): number =>
  Object.values(tasks).reduce((sum, { status, approved, attempts }) => {
    const settled = status === 'completed' || status === 'skipped' || status === 'failed' ? 1 : 0;
    const counted = attempts.filter(({ outcome }) => counts(outcome)).length;
    return sum + settled + counted + (approved === undefined ? 0 : 1);
  }, 0);

/** After so many legs in a row in which nothing got done the plan stands still. */
export const idleLimit = 3;

/** For how many legs in a row, the last one included, nothing got done. */
export const idleLegs = ({ progress, idle }: Scheduled, state: PlanState): number =>
  progressMark(state) === progress ? idle + 1 : 0;

/** A leg that wants to take up a plan. */
export interface LegAsked {
  readonly leg: number;
  readonly run: { readonly id: string; readonly attempt: number };
  readonly parent?: string;
}

/** Why a leg is not to be taken up (again): a run that is repeated, or that continues one which the plan has left behind. */
export const legOver = (last: Scheduled | undefined, { leg, run, parent }: LegAsked): string | undefined => {
  if (last === undefined) return undefined;
  if (last.run.id === run.id)
    return last.joined ? `leg ${leg} was taken up before, by this run, and is over` : undefined;
  if (run.attempt > 1) return `run ${run.id} is run again, but the plan has gone on with run ${last.run.id}`;
  if (leg === 0) return undefined;
  if (last.leg === leg - 1 && (parent === undefined || parent === last.run.id)) return undefined;
  return `leg ${leg}${parent === undefined ? '' : ` after run ${parent}`} is over: the plan has gone on with leg ${last.leg}, run ${last.run.id}`;
};
