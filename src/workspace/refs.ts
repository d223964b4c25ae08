import { ok, type Failure, type Result } from '../lib/result.ts';
import type { Git } from './git.ts';
import { ObjectStore } from './objects.ts';
import type { BranchHome } from './remote.ts';
import { fetchObjects, listRemote, remoteOf } from './remote.ts';
import type { Repository } from './repository.ts';

export type Refs = Readonly<Partial<Record<string, string>>>;

/** Commits of exactly these refs; one call. */
export const localRefs = async (git: Git, names: readonly string[]): Promise<Refs> => {
  const format = '--format=%(refname) %(objectname)';
  const lines = (await git.text(['for-each-ref', format, ...names])).split('\n');
  const pairs = lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]);
  return Object.fromEntries(pairs.filter(([name = '']) => names.includes(name)));
};

export interface RefsLook {
  readonly repository: Repository;
  readonly home: BranchHome;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Full names. */
  readonly names: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Where refs stand, on the remote where there is one and else in the person's repository: one listing and one fetch at most, however many they
 * are. Their objects are at hand afterwards and no ref has moved. Fails with `unreachable`.
 */
export const lookAtRefs = async ({
  repository,
  home,
  env,
  names,
  signal,
}: RefsLook): Promise<Result<Refs, Failure>> => {
  const remote = remoteOf(home, { repository, env, neutral: repository.git });
  if (remote === undefined) return ok(await localRefs(repository.git, names));
  const listed = await listRemote(remote, names, signal);
  if (!listed.ok) return listed;
  const { HEAD: _head, ...refs } = listed.value.refs;
  await using objects = new ObjectStore(repository.git, repository.format);
  const missing: string[] = [];
  for (const [name, sha] of Object.entries(refs)) if ((await objects.read(sha)) === undefined) missing.push(name);
  const fetched = missing.length === 0 ? ok(undefined) : await fetchObjects(remote, missing, signal);
  return fetched.ok ? ok(refs) : fetched;
};
