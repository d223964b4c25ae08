import type { ExecResult } from '../lib/exec.ts';
import { tail } from '../lib/text.ts';
import type { ScriptPlace } from './world.ts';

/** How a command ended, in words; undefined when it succeeded. */
export const commandFailure = (result: ExecResult, attempt: ScriptPlace): string | undefined => {
  switch (result.kind) {
    case 'exited':
      return result.code === 0 ? undefined : `exited with code ${result.code}`;
    case 'signalled':
      return `was ended by ${result.signal}`;
    case 'timeout':
      return `took longer than ${attempt.task.timeout_minutes} minutes`;
    case 'aborted':
      return 'was stopped';
    case 'not-started':
      return `could not be started: ${result.error.message}`;
  }
};

/** What a person and the next attempt need: the command, how it ended, the end of its output. */
export const describeFailure = (command: string, failure: string, result: ExecResult): string => {
  const [first = '', ...more] = command.trim().split('\n');
  const output = tail(result.output.trimEnd());
  return `\`${first}${more.length > 0 ? ' …' : ''}\` ${failure}${output === '' ? '' : `\n${output}`}`;
};
