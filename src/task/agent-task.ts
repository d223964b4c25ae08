import { Deadline } from '../lib/deadline.ts';
import type { PlanState } from '../plan/state.ts';
import type { Feedback } from '../scheduler/ports.ts';
import type { AttemptInProgress, WorkResult } from './world.ts';
import { stepStarted } from './world.ts';

export interface ClaudeInput {
  readonly model: string;
  readonly state: PlanState;
  readonly env: Readonly<Record<string, string>>;
  readonly feedback?: Feedback;
}

/** An `agent: claude` task: one fresh session in the attempt's workspace, under the task's time limit. */
export const agentTask = async (attempt: AttemptInProgress, input: ClaudeInput): Promise<WorkResult> => {
  const { world, task, workspace } = attempt;
  stepStarted(attempt, 'agent', input.model);
  using deadline = new Deadline(attempt.timeoutMs);
  const told = { task: task.id, attempt: attempt.attempt };
  const result = await world.claude({
    ...input,
    task,
    attempt: attempt.attempt,
    workspace,
    signal: AbortSignal.any([attempt.signal, deadline.signal]),
    onActivity: (line) => world.emit({ kind: 'activity', at: world.clock.now(), ...told, line }),
    onWait: (wait) => {
      deadline.extend(wait.seconds * 1000);
      world.emit({ kind: 'api-wait', at: world.clock.now(), ...told, ...wait });
    },
  });
  if (result.kind !== 'cancelled' || attempt.signal.aborted || !deadline.passed) return result;
  const { kind: _kind, ...session } = result;
  return { ...session, kind: 'failed', outcome: 'timeout', error: `took longer than ${task.timeout_minutes} minutes` };
};
