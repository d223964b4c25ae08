import { createSignedCommit } from '../github/commits.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import type { Sign } from '../workspace/workbench-options.ts';
import { lazyGitHub } from './github.ts';
import type { World } from './world.ts';

/** Has GitHub make and sign the commits of a plan that wants it; undefined for any other plan. Fails with `cannot-sign` where GitHub would not. */
export const signer = (world: World, plan: Plan): Result<Sign | undefined, Failure> => {
  if (!plan.signed) return ok(undefined);
  const { context, clock, githubToken } = world;
  if (context.door === 'cli')
    return cannot(plan, 'in a terminal there is no bot for which GitHub signs', 'execute it in GitHub Actions');
  if (plan.author !== undefined)
    return cannot(plan, 'GitHub signs no commit that names its `author`', 'leave one of the two out of the plan');
  if (githubToken === undefined) return cannot(plan, 'there is no token for GitHub', 'give the input github-token');
  // Not the world's client: what a run that is stopped leaves behind is committed too.
  const github = lazyGitHub({ context, clock, signal: new AbortController().signal }, githubToken);
  return ok(async (commit) => {
    const api = await github();
    return api === undefined ? cannot(plan, 'GitHub cannot be asked', '') : createSignedCommit(api, commit);
  });
};

const cannot = ({ id }: Plan, why: string, hint: string): { ok: false; error: Failure } =>
  err({ code: 'cannot-sign', message: `plan ${id} is signed: true, and ${why}`, hint });
