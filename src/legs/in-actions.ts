import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { GitHub } from '../github/client.ts';

export type Run = NonNullable<World['context']['run']>;

/** The run that we are part of; the workflows' own commands mean nothing without one. */
export const runOf = ({ context }: World, command: string): Result<Run, Failure> =>
  context.run === undefined
    ? err({
        code: 'not-in-actions',
        message: `${command} is a step of the workflows and needs a run of GitHub Actions`,
        hint: 'in a terminal, execute the plan',
      })
    : ok(context.run);

/** The API of the repository; the workflows cannot do without. */
export const apiOf = async (world: World, purpose: string): Promise<Result<GitHub, Failure>> => {
  const github = await world.github();
  return github === undefined
    ? err({
        code: 'no-token',
        message: `${purpose} is done through the API of GitHub, and there is no token`,
        hint: 'give the input github-token',
      })
    : ok(github);
};
