import { fingerprint, git } from './git.ts';
import type { Project } from './project.ts';
import { commandsIn } from './runner-commands.ts';

const standing = async (place: Project): Promise<string> =>
  JSON.stringify([await fingerprint(place.checkout, '-'), await git(place.remote, 'for-each-ref')]);

const decoded = (text: string): string => text.replaceAll('%0A', '\n').replaceAll('%25', '%');

/** What the action made of a request that it is to refuse. */
export interface Refused {
  readonly code: number | undefined;
  /** The messages of its error annotations. */
  readonly errors: readonly string[];
  /** What else there was that must not be: other commands, a stack trace, a change here or on the remote, a question to Claude. */
  readonly wrong: readonly string[];
}

/** Makes a request of the action and tells all that a refusal may and may not be. */
export const refusal = async (place: Project, inputs: Readonly<Record<string, string>>): Promise<Refused> => {
  const before = await standing(place);
  const run = await place.action(inputs);
  const errors = run.log.split('\n').filter((line) => line.startsWith('::error'));
  const wrong: readonly [boolean, string][] = [
    [/^\s+at .*:\d+:\d+\)?$/m.test(run.log), 'a stack trace'],
    [commandsIn(run.log).length !== errors.length, 'a forged command'],
    [before !== (await standing(place)), 'a change'],
    [place.api.requests.length > 0, 'a question to Claude'],
  ];
  return {
    code: run.code,
    errors: errors.map((line) => decoded(line.slice(line.indexOf('::', 2) + 2))),
    wrong: wrong.flatMap(([is, what]) => (is ? [what] : [])),
  };
};

/** A refusal as it should be: one message, nothing else. */
export const refusedWith = (code: number, message: string): Refused => ({ code, errors: [message], wrong: [] });
