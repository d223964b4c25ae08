import type { Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { BegunAttempt } from '../plan/transitions.ts';
import { commitKnown, interruptionsRecovered } from '../plan/transitions.ts';
import { readTrailers } from '../workspace/message.ts';
import type { Workbench } from '../workspace/workbench.ts';

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
  const { state: settled, tasks } = interruptionsRecovered(state, begun, at);
  const unknown = new Set(
    tasksOf(plan).flatMap(({ id }) => {
      const task = taskState(settled, id);
      return task.status === 'completed' && task.commit === undefined && task.attempts.length > 0 ? [id] : [];
    }),
  );
  if (unknown.size === 0) return { state: settled, interrupted: tasks };
  const commits = await commitsOfTasks(workbench, plan.id, settled);
  const known = [...unknown].flatMap((id): [string, string][] => {
    const sha = commits.get(id);
    return sha === undefined ? [] : [[id, sha]];
  });
  return { state: known.reduce((sum, [id, sha]) => commitKnown(sum, id, sha), settled), interrupted: tasks };
};

/** The newest commit of each task of this execution, as the trailers between base and head tell. */
const commitsOfTasks = async (workbench: Workbench, plan: string, state: PlanState): Promise<Map<string, string>> => {
  const range = state.base === undefined ? [workbench.head] : [`^${state.base}`, workbench.head];
  const args = ['log', '--first-parent', '--reverse', '-z', '--format=%H%n%B', '--end-of-options', ...range];
  const entries = await workbench.git.list(args);
  const commits = new Map<string, string>();
  for (const entry of entries) {
    const end = entry.indexOf('\n');
    const trailers = readTrailers(entry.slice(end + 1));
    if (trailers?.plan !== plan || trailers.execution !== state.execution || trailers.task === undefined) continue;
    if (trailers.reverts === undefined) commits.set(trailers.task, entry.slice(0, end));
  }
  return commits;
};
