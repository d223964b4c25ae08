import { commandFailure, describeFailure } from './shell-result.ts';
import type { AttemptInProgress, WorkResult } from './world.ts';
import { runScript, stepStarted } from './world.ts';

/** A `run:` task: its script under `bash -eo pipefail`; exit 0 is success, with or without a change. */
export const shellTask = async (
  attempt: AttemptInProgress,
  run: string,
  extra: Readonly<Record<string, string>>,
): Promise<WorkResult> => {
  stepStarted(attempt, 'run', run);
  const result = await runScript(attempt, run, { extra });
  if (attempt.signal.aborted) return { kind: 'cancelled' };
  const failure = commandFailure(result, attempt);
  if (failure === undefined) return { kind: 'done', summary: attempt.task.title, details: '', unchanged: 'allowed' };
  const outcome = result.kind === 'timeout' ? 'timeout' : 'agent';
  return { kind: 'failed', outcome, error: describeFailure(run, failure, result) };
};
