import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Rebased } from './merge.ts';
import type { GitObject } from './objects.ts';
import { defaultRetryMs } from './publish.ts';
import { deleteRef, fetchObjects, sendObjects } from './remote.ts';
import { objectRefs, type Start } from './start.ts';
import type { CommitToSign, Sign, WorkbenchParts } from './workbench-options.ts';

export interface Signed {
  readonly head: string;
  /** Commits as they were made here, and as they were signed. */
  readonly rewritten: ReadonlyMap<string, string>;
}

type Parts = Pick<WorkbenchParts, 'git' | 'objects' | 'remote'> & {
  readonly options: Pick<WorkbenchParts['options'], 'planId' | 'sign' | 'clock' | 'retryMs'>;
};

interface Range {
  /** A commit that stays as it is, with all before it. */
  readonly onto: string;
  readonly head: string;
}

/**
 * Our commits since another one, signed: the same trees, messages and merges, and other ids. Those that are signed already stay. The trees travel by git
 * and only the commits by the API, so that modes, links and bytes are what they were here. Nothing is done where nothing is to be signed.
 */
export const signCommits = async (parts: Parts, { onto, head }: Range): Promise<Result<Signed, Failure>> => {
  const { git, objects, remote } = parts;
  const { sign, planId } = parts.options;
  const asIs = { head, rewritten: new Map<string, string>() };
  if (sign === undefined || remote === undefined || onto === head) return ok(asIs);
  const range = ['rev-list', '--reverse', '--first-parent', `^${onto}`, head];
  const ours = (await git.text(range)).split('\n').slice(0, -1);
  const commits = await Promise.all(ours.map(async (sha) => readCommit(sha, await objects.read(sha))));
  const first = commits.findIndex(({ signed }) => !signed);
  if (first === -1) return ok(asIs);
  const ref = `${objectRefs(planId)}${head}`;
  const sent = await patiently(parts, () => sendObjects(remote, { sha: head, ref }));
  if (!sent.ok) return sent;
  const signed = await signEach(sign, commits.slice(first));
  const [brought] = await Promise.all([
    signed.ok ? patiently(parts, () => fetchObjects(remote, [signed.value.head])) : signed,
    deleteRef(remote, { ref, sha: head }),
  ]);
  return brought.ok ? signed : brought;
};

/** What the head and the kept commits of a start become when the commits that are not on the remote yet are signed. */
export const signedStart = async (
  parts: Parts,
  start: Start,
): Promise<Result<Pick<Start, 'head' | 'kept'>, Failure>> => {
  if (!start.branchExists) return ok(start);
  const signed = await signCommits(parts, { onto: start.remote ?? start.base.sha, head: start.head });
  return signed.ok ? ok({ head: signed.value.head, kept: renamed(start.kept, signed.value) }) : signed;
};

/** A rebase whose new commits were signed afterwards: the old ids lead to the signed ones. */
export const renamed = <R extends Pick<Rebased, 'rewritten'>>(rebased: R, { rewritten }: Signed): R => {
  const through = [...rebased.rewritten].map(([from, to]): [string, string] => [from, rewritten.get(to) ?? to]);
  return { ...rebased, rewritten: new Map([...rewritten, ...through]) };
};

/** As patient as a push is: the other side may be slow to answer, or to show by git what its API has made. */
const patiently = async (
  { options: { clock, retryMs = defaultRetryMs } }: Parts,
  call: () => Promise<Result<undefined, Failure>>,
): Promise<Result<undefined, Failure>> => {
  let result = await call();
  for (const wait of retryMs) {
    if (result.ok || result.error.code !== 'unreachable') break;
    await clock.sleep(wait);
    result = await call();
  }
  return result;
};

interface OwnCommit extends CommitToSign {
  readonly sha: string;
  readonly signed: boolean;
}

const readCommit = (sha: string, object: GitObject | undefined): OwnCommit => {
  if (object?.type !== 'commit') throw new Error(`there is no commit ${sha}`);
  const text = object.data.toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const named = (name: string): string[] =>
    headers.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
  const [tree = ''] = named('tree');
  return { sha, message: text.slice(end + 2), tree, parents: named('parent'), signed: named('gpgsig').length > 0 };
};

const signEach = async (sign: Sign, commits: readonly OwnCommit[]): Promise<Result<Signed, Failure>> => {
  const rewritten = new Map<string, string>();
  let head = '';
  for (const { sha, message, tree, parents } of commits) {
    const signed = await sign({ message, tree, parents: parents.map((parent) => rewritten.get(parent) ?? parent) });
    if (!signed.ok) return err(signed.error);
    head = signed.value;
    rewritten.set(sha, head);
  }
  return ok({ head, rewritten });
};
