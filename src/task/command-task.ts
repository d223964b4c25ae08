import { clipBytes, oneLine, tail } from '../lib/text.ts';
import type { PlanState } from '../plan/state.ts';
import type { Feedback } from '../scheduler/ports.ts';
import { commandFailure, describeFailure } from './shell-result.ts';
import type { AttemptInProgress, WorkResult } from './world.ts';
import { runScript, stepStarted } from './world.ts';

export interface CommandInput {
  readonly command: string;
  readonly state: PlanState;
  readonly feedback?: Feedback;
  readonly extra: Readonly<Record<string, string>>;
}

/** As long as that of our own agent. */
const longestSummary = 200;

/** An `agent: {command}` task: any coding agent's CLI, with the prompt on standard input; what it prints is its report. */
export const commandTask = async (attempt: AttemptInProgress, input: CommandInput): Promise<WorkResult> => {
  const { command, state, feedback, extra } = input;
  stepStarted(attempt, 'agent', command);
  const prompt = attempt.world.prompt({ task: attempt.task, state, ...(feedback === undefined ? {} : { feedback }) });
  const result = await runScript(attempt, command, { input: prompt, extra });
  if (attempt.signal.aborted) return { kind: 'cancelled' };
  const failure = commandFailure(result, attempt);
  if (failure !== undefined) {
    const outcome = result.kind === 'timeout' ? 'timeout' : 'agent';
    return { kind: 'failed', outcome, error: describeFailure(command, failure, result) };
  }
  const said = result.stdout.trim();
  const line = clipBytes(oneLine(said), longestSummary);
  const summary = line === '' ? attempt.task.title : line;
  return { kind: 'done', summary, details: tail(said), unchanged: said === '' ? 'unexplained' : 'allowed' };
};
