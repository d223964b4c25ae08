import type { Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { BegunAttempt } from '../plan/transitions.ts';
import { attemptFailed, commitKnown, commitsRewritten, interruptionsRecovered } from '../plan/transitions.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { taskCommits } from './task-commits.ts';

interface Recovered {
  readonly state: PlanState;
  /** Tasks whose attempt a dead run left unfinished. */
  readonly interrupted: readonly string[];
}

interface Found {
  readonly plan: Plan;
  readonly state: PlanState;
  /** Attempts that a dead holder had begun. */
  readonly begun: readonly BegunAttempt[];
  /** Now, as a timestamp of the state. */
  readonly at: string;
}

/**
 * Makes a state that a dead run left whole again. Code and state travel in one commit, so a task is either completed in both or in
 * neither; what can be missing is the id of the last commit, which its trailers tell, and the end of attempts under way.
 */
export const recoverState = async (workbench: Workbench, { plan, state, begun, at }: Found): Promise<Recovered> => {
  const { state: settled, tasks } = interruptionsRecovered(withKept(workbench, state, at), begun, at);
  const unknown = new Set(
    tasksOf(plan).flatMap(({ id }) => {
      const task = taskState(settled, id);
      return task.status === 'completed' && task.commit === undefined && task.attempts.length > 0 ? [id] : [];
    }),
  );
  if (unknown.size === 0) return { state: settled, interrupted: tasks };
  const found = await taskCommits(workbench, plan.id, settled);
  const commits = new Map(found.map(({ task, sha }) => [task, sha]));
  const known = [...unknown].flatMap((id): [string, string][] => {
    const sha = commits.get(id);
    return sha === undefined ? [] : [[id, sha]];
  });
  return { state: known.reduce((sum, [id, sha]) => commitKnown(sum, id, sha), settled), interrupted: tasks };
};

/** Commits that were kept beside the branch may have got other ids, or have conflicted with what somebody pushed to it: their tasks run again. */
const withKept = ({ kept }: Workbench, state: PlanState, at: string): PlanState =>
  kept.lost.reduce(
    (sum, { task, paths }) => {
      const error = `its commit conflicted with what somebody pushed: ${paths.join(', ')}`;
      return attemptFailed(sum, task, { started_at: at, seconds: 0, outcome: 'conflict', error }, 'pending');
    },
    commitsRewritten(state, kept.rewritten),
  );
