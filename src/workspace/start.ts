import { err, ok, type Failure, type Result } from '../lib/result.ts';
import type { Git } from './git.ts';
import { chooseHead, newer } from './heads.ts';
import type { ObjectStore } from './objects.ts';
import type { KeptWork } from './kept-work.ts';
import { withKeptWork } from './kept-work.ts';
import type { Rebased } from './merge.ts';
import { localRefs } from './refs.ts';
import { fetchObjects, listRemote, type Remote, type RemoteRefs } from './remote.ts';
import { resolveBase, type Repository } from './repository.ts';

export interface StartRequest {
  readonly repository: Repository;
  /** Our private git dir, which sees the repository's objects too. */
  readonly git: Git;
  readonly objects: ObjectStore;
  readonly base: string | undefined;
  readonly branch: string;
  readonly plan: Omit<KeptWork, 'branch' | 'work'> & { readonly id: string };
  /** Whether the user's own repository keeps the branch. */
  readonly local: boolean;
  readonly remote: Remote | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Where the work starts. */
export interface Start {
  readonly base: { readonly name: string; readonly sha: string };
  /** The branch's newest commit, or the base's when there is no branch yet. */
  readonly head: string;
  readonly branchExists: boolean;
  /** Where the branch is in each of its homes. */
  readonly local: string | undefined;
  readonly remote: string | undefined;
  /** Where the ref beside the branch is on the remote. */
  readonly work: string | undefined;
  /** Refs on the remote through which a dead run gave it objects, by full name. */
  readonly left: Readonly<Record<string, string>>;
  /** What became of commits that a dead run had kept there. */
  readonly kept: Omit<Rebased, 'head'>;
  /** The branch's or the base's commit as the user's repository has it, with its whole history; undefined when it has neither. */
  readonly present: string | undefined;
}

/**
 * Finds the base and the branch, and brings the objects that are missing. Failures: `unreachable`, `detached-head`, `base-missing`,
 * `diverged`.
 */
export const findStart = async (request: StartRequest): Promise<Result<Start, Failure>> => {
  const listed = await listing(request);
  if (!listed.ok) return listed;
  const base = resolveBase(request.repository, request.base, listed.value.defaultBranch);
  if (!base.ok) return base;
  const names = { base: `refs/heads/${base.value}`, branch: `refs/heads/${request.branch}` };
  const there = remoteShas(listed.value, names.base);
  const work = listed.value.refs[workRef(request.plan.id)];
  const fetched = await bring(request, {
    [names.branch]: there.refs[names.branch],
    [names.base]: there.refs[names.base],
    [workRef(request.plan.id)]: work,
  });
  if (!fetched.ok) return fetched;

  const here = await localRefs(request.repository.git, [names.branch, names.base, `refs/remotes/origin/${base.value}`]);
  const hereBase = here[names.base] ?? here[`refs/remotes/origin/${base.value}`];
  const baseSha = await chooseBase(request, there.refs[names.base], hereBase);
  if (baseSha === undefined) return err(baseMissing(request, base.value));
  const local = request.local ? here[names.branch] : undefined;
  const remote = there.refs[names.branch];
  // Whoever deleted the branch meant what was beside it too.
  const kept = remote === undefined || work === undefined ? undefined : { ...request.plan, branch: remote, work };
  const recovered = kept === undefined ? { ...nothingKept, head: remote } : await withKeptWork(request, kept);
  const head = await chooseHead(request.git, {
    branch: request.branch,
    local,
    remote: recovered.head,
    ...(await lastTime(request.git)),
  });
  if (!head.ok) return head;
  return ok({
    base: { name: base.value, sha: baseSha },
    head: head.value ?? baseSha,
    branchExists: head.value !== undefined,
    local,
    remote,
    work,
    left: below(listed.value.refs, objectRefs(request.plan.id)),
    kept: recovered,
    present: local ?? hereBase,
  });
};

const nothingKept: Start['kept'] = { rewritten: new Map(), lost: [] };

/**
 * The ref on the remote that keeps the commits of a plan while its branch is held back. Not below `refs/planwright/<id>`: git cannot have a ref
 * and refs below it at once.
 */
export const workRef = (plan: string): string => `refs/planwright-work/${plan}`;

/**
 * Below it are the refs through which the holder of a plan gives the remote objects of commits that are made there. Nobody else makes or needs them:
 * what the next holder finds was left by a dead one.
 */
export const objectRefs = (plan: string): string => `refs/planwright-objects/${plan}/`;

const below = (refs: RemoteRefs['refs'], prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(refs).filter(([name]) => name.startsWith(prefix)));

/** Names of the private refs in which a process leaves what the next one has to know. */
export const headRef = 'refs/planwright/head';
export const publishedRef = 'refs/planwright/published';

const lastTime = async (git: Git): Promise<{ mine: string | undefined; published: string | undefined }> => {
  const refs = await localRefs(git, [headRef, publishedRef]);
  return { mine: refs[headRef], published: refs[publishedRef] };
};

const listing = async (request: StartRequest): Promise<Result<RemoteRefs, Failure>> => {
  if (request.remote === undefined) return ok({ refs: {} });
  const names = [request.branch, ...(request.base === undefined ? [] : [request.base])];
  const refs = [
    ...names.map((name) => `refs/heads/${name}`),
    workRef(request.plan.id),
    `${objectRefs(request.plan.id)}*`,
  ];
  return listRemote(request.remote, refs, request.signal);
};

/** When no base was named, the remote's HEAD is the base. */
const remoteShas = (
  { refs, defaultBranch }: RemoteRefs,
  baseName: string,
): { refs: Partial<Record<string, string>> } => {
  const head = refs['HEAD'];
  const isDefault = baseName === `refs/heads/${defaultBranch ?? ''}` && head !== undefined;
  return { refs: isDefault ? { [baseName]: head, ...refs } : refs };
};

const bring = async (
  { remote, objects, signal }: StartRequest,
  wanted: Readonly<Record<string, string | undefined>>,
): Promise<Result<undefined, Failure>> => {
  const missing: string[] = [];
  for (const [name, sha] of Object.entries(wanted)) {
    if (sha !== undefined && (await objects.read(sha)) === undefined) missing.push(name);
  }
  return remote === undefined || missing.length === 0 ? ok(undefined) : fetchObjects(remote, missing, signal);
};

/** Commits that the user has not pushed yet count as part of the base; otherwise the remote's word holds. */
const chooseBase = async (
  { local, git }: StartRequest,
  there: string | undefined,
  here: string | undefined,
): Promise<string | undefined> => (local ? ((await newer(git, here, there)) ?? there) : (there ?? here));

const baseMissing = ({ repository, remote }: StartRequest, base: string): Failure => ({
  code: 'base-missing',
  message: `there is no branch ${base} to start from in ${repository.toplevel}${remote === undefined ? '' : ` or on ${remote.label}`}`,
  hint: 'accepted for `base:`: the name of a branch that exists',
});
