import type { Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { agentNotes } from './agent-notes.ts';
import { claudeClient, mayAskClaude } from './claude-client.ts';
import { dependenciesOf } from './claude.ts';
import type { World } from './world.ts';

/** More are not counted: the API limits how often it may be asked. */
const mostCounted = 100;

interface Counting {
  readonly plan: Plan;
  readonly state: PlanState;
  readonly workbench: Workbench;
}

/** Input tokens of the first request of each Claude task that is left, as the API counts them; undefined without a key. One that cannot be counted is left out. */
export const countPlan = async (
  world: World,
  { plan, state, workbench }: Counting,
): Promise<ReadonlyMap<string, number> | undefined> => {
  const left = tasksOf(plan).filter(
    ({ id, worker }) => worker.kind === 'claude' && !['completed', 'skipped'].includes(taskState(state, id).status),
  );
  if (!mayAskClaude(world.context) || left.length === 0) return undefined;
  const client = await claudeClient(world);
  if (!client.ok) return undefined;
  const { countTokens } = await import('../planning/count.ts');
  const notes = await agentNotes(workbench);
  const counted = new Map<string, number>();
  for (const task of left.slice(0, mostCounted)) {
    const tokens = await countTokens({
      client: client.value,
      plan,
      task,
      dependencies: dependenciesOf(plan, task, state),
      ...(notes === undefined ? {} : { notes }),
      signal: world.signal,
    });
    if (tokens.ok) counted.set(task.id, tokens.value);
    // Whatever is wrong is wrong for the others too.
    else break;
  }
  return counted;
};
