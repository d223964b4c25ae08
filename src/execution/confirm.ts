import type { Failure } from '../lib/result.ts';
import type { World } from './world.ts';

interface Loss {
  /** What the command would do, as a sentence's end: `removed`, `reset`. */
  readonly done: string;
  readonly plan: string;
  /** What is lost and what stays, for the person who is asked. Lines without an end. */
  readonly lines: readonly string[];
}

/** Has a person at a terminal confirm what cannot be taken back; why not, or undefined. Where nobody can be asked the command itself is the answer. */
export const confirmLoss = async ({ confirm }: World, { done, plan, lines }: Loss): Promise<Failure | undefined> => {
  if (confirm === undefined || (await confirm(lines))) return undefined;
  return { code: 'not-confirmed', message: `plan ${plan} was not ${done}; nothing was changed` };
};
