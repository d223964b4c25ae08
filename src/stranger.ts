import { lazyGitHub } from './execution/github.ts';
import { readPermission } from './github/permissions.ts';
import { systemClock } from './lib/clock.ts';
import type { Failure } from './lib/result.ts';
import type { Context } from './request/context.ts';

/**
 * Why a run that an issue started goes no further: anybody may open an issue, a form sets the label by itself, and Claude costs money. Whoever
 * started it must have write access. Undefined for every other run. What cannot be found out is refused.
 */
export const strangerRefusal = async (context: Context): Promise<Failure | undefined> => {
  const { env, run } = context;
  if (env['GITHUB_EVENT_NAME'] !== 'issues') return undefined;
  const github = await lazyGitHub({ context, clock: systemClock, signal: new AbortController().signal })();
  if (github === undefined || run === undefined)
    return { code: 'no-token', message: 'There is no token to ask who started this run: give the input github-token.' };
  const permission = await readPermission(github, run.actor);
  if (!permission.ok) return permission.error;
  if (permission.value.write) return undefined;
  return {
    code: 'no-write-access',
    message: `${run.actor} opened or labelled the issue without write access (${permission.value.role}).`,
    hint: 'Somebody with write access can take the label off and set it again.',
  };
};
