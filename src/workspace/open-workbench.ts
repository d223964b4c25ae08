import { join } from 'node:path';

import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { removeAll, removeUnlessFolder } from './files.ts';
import { neutralGit, type Git } from './git.ts';
import { resolveLinks } from './links.ts';
import { checkedOut } from './local-branch.ts';
import { ObjectStore } from './objects.ts';
import { takeOwnership } from './owner.ts';
import { planFolder, preparePrivateDir, removeRef, writeRef } from './private-dir.ts';
import { deleteRefs, remoteOf } from './remote.ts';
import { branchInTheWay, worktreesOf } from './repository.ts';
import { signedStart } from './signing.ts';
import { findStart, headRef, publishedRef, type Start } from './start.ts';
import { Tracked } from './tracked.ts';
import type { WorkbenchOptions, WorkbenchParts } from './workbench-options.ts';
import { Workbench } from './workbench.ts';

/**
 * Opens the place where a plan's work is done: a private git dir outside of every workspace, the branch found and fetched. One process
 * per plan and machine. The user's checkout is only read. Failures: `busy`, `no-remote`, `branch-checked-out`, `branch-is-base`, those of
 * `findStart` and of `resolveLinks`.
 */
export const openWorkbench = async (options: WorkbenchOptions): Promise<Result<Workbench, Failure>> => {
  const { repository, workRoot, planId } = options;
  await using resources = new AsyncDisposableStack();
  const folder = planFolder(workRoot, repository.commonDir, planId);
  const owner = await takeOwnership(folder);
  if (!owner.ok) return owner;
  resources.use(owner.value);
  const fault = await unusable(options);
  if (fault !== undefined) return err(fault);
  const claimed = await options.claim?.();
  if (claimed?.ok === false) return claimed;
  if (claimed !== undefined) resources.use(claimed.value);

  const found = await findWork(options, folder).catch(async (error: unknown) => {
    if (!mayBeTorn(error)) throw error;
    await removeAll(join(folder, 'git'));
    return findWork(options, folder);
  });
  if (!found.ok) return found;
  resources.use(found.value.objects);
  return ok(new Workbench({ ...found.value, options, folder, resources: resources.move() }));
};

/** What stands in the way of reading the git dir that is no matter of this machine at large, such as a full disk. */
const inTheWay: ReadonlySet<unknown> = new Set([undefined, 'ENOTDIR', 'EISDIR', 'EEXIST', 'ELOOP']);

/** Whether the git dir may be what is broken: a dead process may have left it torn, and what counts is on the branch. */
const mayBeTorn = (error: unknown): boolean =>
  error instanceof Error &&
  [error, error.cause].every((one) => !(one instanceof Error) || inTheWay.has('code' in one ? one.code : undefined));

type Found = Omit<WorkbenchParts, 'options' | 'folder' | 'resources'>;

/** Prepares the private git dir and finds the branch. Throws when what was left there cannot be read. */
const findWork = async (options: WorkbenchOptions, folder: string): Promise<Result<Found, Failure>> => {
  const { repository, env, planId, planPath, planFile } = options;
  for (const name of ['git', 'workspaces']) await removeUnlessFolder(join(folder, name));
  const git = neutralGit(join(folder, 'git'), env['PATH'] ?? '');
  const { format } = repository;
  await preparePrivateDir({
    gitDir: git.gitDir,
    alternates: [repository.objects],
    format,
    planPath,
    excluded: options.link,
  });
  await using opened = new AsyncDisposableStack();
  const objects = opened.use(new ObjectStore(git, format));
  const remote = remoteOf(options.home, { repository, env, neutral: git });
  const looked = await findStart({
    repository,
    git,
    objects,
    base: options.base,
    branch: options.branch,
    plan: { id: planId, planPath, planFile },
    local: options.home.local,
    remote,
    signal: options.signal,
  });
  if (!looked.ok) return looked;
  const { value: found } = looked;
  if (options.purpose === 'work' && options.branch === found.base.name) return err(noBranchOfItsOwn(options.branch));
  if (options.purpose === 'work' && remote !== undefined && Object.keys(found.left).length > 0)
    await deleteRefs(remote, found.left, options.signal);
  const signed = options.purpose === 'look' ? looked : await signedStart({ options, git, objects, remote }, found);
  if (!signed.ok) return signed;
  const start = { ...found, ...signed.value };
  const links = await resolveLinks(git, repository.toplevel, start.head, options.link);
  if (!links.ok) return links;
  await rememberStart(git, start);
  const tracked = await Tracked.load(git, start.head);
  opened.move();
  return ok({ git, objects, remote, start, links: links.value, tracked });
};

/** Only here it is known which branch is the default one. */
const noBranchOfItsOwn = (branch: string): Failure => ({
  code: 'branch-is-base',
  message: `branch ${branch} is the one that the work starts from; accepted: a branch of its own`,
  hint: 'give the plan another `branch:`, or leave it out',
});

const unusable = async ({ repository, branch, home, purpose }: WorkbenchOptions): Promise<Failure | undefined> => {
  if (home.remote?.kind === 'configured' && repository.remotes[home.remote.name] === undefined) {
    const names = Object.keys(repository.remotes);
    return {
      code: 'no-remote',
      message: `${repository.toplevel} has no remote ${home.remote.name} to push to; ${names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`}`,
      hint: `add it with \`git remote add ${home.remote.name} <address>\`, or do not push`,
    };
  }
  const remotes = home.remote === undefined ? [] : [home.remote.kind === 'configured' ? home.remote.name : 'origin'];
  const [[worktree], obstacle] = await Promise.all([
    home.local ? worktreesOf(repository, branch) : [],
    purpose === 'look' ? undefined : branchInTheWay(repository, branch, { local: home.local, remotes }),
  ]);
  if (obstacle !== undefined)
    return {
      code: 'branch-in-the-way',
      message: `there is a branch ${obstacle}, and git can have no branch ${branch} beside it`,
      hint: `rename or delete it (and \`git fetch --prune\` where it is gone already), or give the plan another \`branch\``,
    };
  if (worktree === undefined) return undefined;
  return {
    code: 'branch-checked-out',
    message: checkedOut(branch, worktree),
    hint: 'switch that checkout to another branch; the plan works in a workspace of its own',
  };
};

/** What is published now is known; what a dead process left beyond it is part of `start.head` or given up. */
const rememberStart = async ({ gitDir }: Git, start: Start): Promise<void> => {
  const recorded = start.remote ?? start.local;
  if (recorded === undefined) await removeRef(gitDir, publishedRef);
  else await writeRef(gitDir, publishedRef, recorded);
  if (start.branchExists) await writeRef(gitDir, headRef, start.head);
  else await removeRef(gitDir, headRef);
};
