import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { BranchHome } from '../workspace/remote.ts';
import type { Repository } from '../workspace/repository.ts';
import type { World } from './world.ts';

/** In the action the branch lives on the remote; in a terminal in the person's repository, and on the remote when they push. */
export const branchHome = (
  { context, githubToken: token }: World,
  repository: Repository,
): Result<BranchHome, Failure> => {
  if (context.door === 'cli')
    return ok({ local: true, ...(context.push ? { remote: { kind: 'configured', name: 'origin' } } : {}) });
  const url = repository.remotes['origin'];
  if (url === undefined)
    return err({
      code: 'no-remote',
      message: `${repository.toplevel} has no remote origin, and the action keeps its work on the remote`,
      hint: 'run actions/checkout before this action',
    });
  return ok({
    local: false,
    remote: { kind: 'url', url, ...(token === undefined ? {} : { token }) },
  });
};
