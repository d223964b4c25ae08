import type { PlanState } from '../plan/state.ts';
import { readTrailers } from '../workspace/message.ts';
import type { Workbench } from '../workspace/workbench.ts';

/** A commit that did a task's work. */
export interface TaskCommit {
  readonly task: string;
  readonly sha: string;
  readonly subject: string;
}

/**
 * The commits of tasks that stand on the branch, oldest first, as trailers tell: those of this execution between its base and the
 * head that no later commit reverts. Merged history is not looked into.
 */
export const taskCommits = async (
  workbench: Workbench,
  plan: string,
  state: PlanState,
): Promise<readonly TaskCommit[]> => {
  const entries = await commitsSince(workbench, state.base);
  const found = new Map<string, TaskCommit>();
  for (const { sha, message } of entries) {
    const trailers = readTrailers(message);
    if (trailers?.plan !== plan) continue;
    for (const reverted of trailers.reverts ?? []) found.delete(reverted);
    const { task, execution, reverts } = trailers;
    if (task === undefined || execution !== state.execution || reverts !== undefined) continue;
    found.set(sha, { task, sha, subject: message.slice(0, message.indexOf('\n')) });
  }
  return [...found.values()];
};

const commitsSince = async ({ git, objects, head }: Workbench, base: string | undefined) => {
  const known = base !== undefined && (await objects.read(base))?.type === 'commit';
  const range = known ? [`^${base}`, head] : [head];
  const args = ['log', '--first-parent', '--reverse', '-z', '--format=%H%n%B', '--end-of-options', ...range];
  return (await git.list(args)).map((entry) => {
    const [sha = ''] = entry.split('\n', 1);
    return { sha, message: Buffer.from(entry.slice(sha.length + 1), 'latin1').toString('utf8') };
  });
};
