import { counts } from '../plan/attempts.ts';
import type { PlanState, TaskState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { Stop } from './decision.ts';

/** A plan whose runs only ever use up their time is not continued for ever. */
const idleLimit = 3;

const settled = ({ status }: TaskState): boolean =>
  status === 'completed' || status === 'skipped' || status === 'failed';

const countedAttempts = ({ attempts }: TaskState): number => attempts.filter(({ outcome }) => counts(outcome)).length;

/** Whether between two states a task was settled or used up an attempt, or a person decided something. */
const gotSomethingDone = (before: PlanState, after: PlanState): boolean =>
  after.iterations.length > before.iterations.length ||
  Object.keys(after.tasks).some((id) => {
    const [was, is] = [taskState(before, id), taskState(after, id)];
    return was !== is && ((settled(is) && !settled(was)) || countedAttempts(is) > countedAttempts(was));
  });

/** What the stop of a leg comes to: the third leg in a row that used up its time for nothing pauses the plan for good. */
export const stopOfLeg = (
  stop: Stop,
  { before, after }: { readonly before: PlanState; readonly after: PlanState },
): { readonly stop: Stop; readonly state: PlanState } => {
  if (after.run === undefined) return { stop, state: after };
  const { idle: earlier = 0, ...run } = after.run;
  if (stop.reason !== 'time-budget' || gotSomethingDone(before, after)) return { stop, state: { ...after, run } };
  const idle = earlier + 1;
  if (idle < idleLimit) return { stop, state: { ...after, run: { ...run, idle } } };
  const detail = `${idleLimit} runs in a row got nothing done; of the last one: ${stop.detail ?? ''}`;
  return { stop: { status: 'paused', reason: 'no-progress', detail }, state: { ...after, run } };
};
