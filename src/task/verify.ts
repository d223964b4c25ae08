import { commandFailure, describeFailure } from './shell-result.ts';
import type { ScriptPlace } from './world.ts';
import { runScript, stepStarted } from './world.ts';

/** Runs `verify` commands in order until one fails; undefined when all exit 0. */
export const verify = async (
  attempt: ScriptPlace,
  commands: readonly string[],
  extra: Readonly<Record<string, string>>,
): Promise<string | undefined> => {
  for (const command of commands) {
    stepStarted(attempt, 'verify', command);
    const result = await runScript(attempt, command, { extra });
    if (attempt.signal.aborted) return 'was stopped';
    const failure = commandFailure(result, attempt);
    if (failure !== undefined) return describeFailure(command, failure, result);
  }
  return undefined;
};
