import { createHash } from 'node:crypto';
import type { Task } from './model.ts';

/**
 * 16 hex characters that change exactly when the work of a task changes: title, description, worker, condition, allowed
 * files and verify commands. Place, phase, model and limits do not count. Voids approvals and marks finished tasks stale.
 */
export const specHash = (task: Task): string => {
  const { title, description, files = null, verify } = task;
  const work = [title, description, workerParts(task), task.if ?? null, files, verify];
  return createHash('sha256').update(JSON.stringify(work)).digest('hex').slice(0, 16);
};

const workerParts = ({ worker }: Task): readonly string[] => {
  switch (worker.kind) {
    case 'shell':
      return [worker.kind, worker.run];
    case 'command':
      return [worker.kind, worker.command];
    case 'claude':
    case 'human':
      return [worker.kind];
  }
};
