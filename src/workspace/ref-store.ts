import type { Clock } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { fileEdit, readFileAt, storeCommit } from './commit.ts';
import { gitWords, succeeded } from './git.ts';
import { defaultAuthor } from './message.ts';
import { ObjectStore } from './objects.ts';
import type { BranchHome, Remote } from './remote.ts';
import { deleteRef, fetchObjects, listRemote, pushBranch, remoteOf } from './remote.ts';
import type { Repository } from './repository.ts';
import { editTree } from './tree.ts';

/** What a ref holds: one small document, in a commit whose parents are its former versions. */
export interface RefVersion {
  /** Undefined when there is no such ref. */
  readonly sha: string | undefined;
  readonly data: Buffer | undefined;
}

interface Look {
  readonly version: RefVersion;
  /** The commit of the other ref; undefined when there is no such ref. */
  readonly beside: string | undefined;
}

type Swap = { readonly kind: 'swapped'; readonly sha: string } | { readonly kind: 'moved' };

/**
 * One document in a ref outside of heads and tags: no branch list shows it and no workflow starts from it. Changed by compare-and-swap
 * only. Failures: `unreachable`, `push-refused`.
 */
export interface RefStore {
  /** `known` spares the reading of a version that the caller has. */
  read(known?: RefVersion): Promise<Result<RefVersion, Failure>>;
  /** The same, and in the same call where another ref of the same place stands. */
  look(known: RefVersion, beside: string): Promise<Result<Look, Failure>>;
  swap(before: RefVersion, data: Uint8Array): Promise<Result<Swap, Failure>>;
  /** Removes the ref if it is still this version; otherwise, or when nobody answers, it stays. */
  remove(version: RefVersion): Promise<void>;
}

const file = 'coordination.json';

interface Common {
  readonly ref: string;
  /** Where the new objects are written. */
  readonly objects: ObjectStore;
  readonly clock: Clock;
}

const store = async ({ objects, clock, ref }: Common, before: RefVersion, data: Uint8Array): Promise<string> => {
  const empty = await objects.write('tree', Buffer.alloc(0));
  const tree = await editTree(objects, empty, [await fileEdit(objects, file, data)]);
  const parents = before.sha === undefined ? [] : [before.sha];
  return storeCommit(objects, { tree, parents, message: `${ref}\n`, author: defaultAuthor, date: clock.now() });
};

/** What the ref holds at a commit of it. */
export const documentAt = (objects: ObjectStore, sha: string): Promise<Buffer | undefined> =>
  readFileAt(objects, sha, file);

const versionAt = async (objects: ObjectStore, sha: string | undefined): Promise<RefVersion> => ({
  sha,
  data: sha === undefined ? undefined : await documentAt(objects, sha),
});

/** The ref in a remote: `ls-remote` to look, a fast-forward push to change. */
const remoteRefStore = (options: Common & { readonly remote: Remote; readonly signal?: AbortSignal }): RefStore => {
  const { remote, ref, objects, signal } = options;
  const versionOf = async (sha: string | undefined, known?: RefVersion): Promise<Result<RefVersion, Failure>> => {
    if (known !== undefined && known.sha === sha) return ok(known);
    if (sha !== undefined && (await objects.read(sha)) === undefined) {
      const fetched = await fetchObjects(remote, [ref], signal);
      if (!fetched.ok) return fetched;
    }
    return ok(await versionAt(objects, sha));
  };
  return {
    read: async (known) => {
      const listed = await listRemote(remote, [ref], signal);
      return listed.ok ? versionOf(listed.value.refs[ref], known) : listed;
    },
    look: async (known, beside) => {
      const listed = await listRemote(remote, [ref, beside], signal);
      if (!listed.ok) return listed;
      const { [ref]: sha, [beside]: other } = listed.value.refs;
      const version = await versionOf(sha, known);
      return version.ok ? ok({ version: version.value, beside: other }) : version;
    },
    remove: async ({ sha }) => {
      if (sha !== undefined) await deleteRef(remote, { ref, sha }, signal);
    },
    swap: async (before, data) => {
      const sha = await store(options, before, data);
      const pushed = await pushBranch(remote, { sha, ref, known: before.sha }, signal);
      switch (pushed.kind) {
        case 'pushed':
          return ok({ kind: 'swapped', sha });
        case 'moved':
          return ok({ kind: 'moved' });
        case 'refused':
          return err({ code: 'push-refused', message: `${remote.label} refused ${ref}: ${pushed.words}` });
        case 'unreachable':
          return err({ code: 'unreachable', message: `${remote.label} did not answer: ${pushed.words}` });
      }
    },
  };
};

/** The ref in the person's own repository. `objects` must write there. */
const localRefStore = (options: Common & { readonly repository: Repository }): RefStore => {
  const { repository, ref, objects } = options;
  const read: RefStore['read'] = async (known) => {
    const sha = await repository.git.commit(ref);
    return ok(known !== undefined && known.sha === sha ? known : await versionAt(objects, sha));
  };
  return {
    read,
    look: async (known, beside) => {
      const version = await read(known);
      return version.ok ? ok({ version: version.value, beside: await repository.git.commit(beside) }) : version;
    },
    remove: async ({ sha }) => {
      if (sha !== undefined) await repository.git.run(['update-ref', '--no-deref', '-d', ref, sha]);
    },
    swap: async (before, data) => {
      const sha = await store(options, before, data);
      const result = await repository.git.run([
        'update-ref',
        '--no-deref',
        ref,
        sha,
        before.sha ?? '0'.repeat(sha.length),
      ]);
      if (succeeded(result)) return ok({ kind: 'swapped', sha });
      const now = await repository.git.commit(ref);
      if (now === sha) return ok({ kind: 'swapped', sha });
      if (now !== before.sha) return ok({ kind: 'moved' });
      return err({ code: 'push-refused', message: `${ref} cannot be written: ${gitWords(result.stderr)}` });
    },
  };
};

export interface RefStoreOptions {
  readonly repository: Repository;
  readonly home: BranchHome;
  readonly ref: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/** The ref where the plan's branch lives: on the remote where there is one. Its objects pass through the person's repository. */
export const openRefStore = (options: RefStoreOptions): RefStore & AsyncDisposable => {
  const { repository, home, env } = options;
  const objects = new ObjectStore(repository.git, repository.format);
  const remote = remoteOf(home, { repository, env, neutral: repository.git });
  const opened =
    remote === undefined ? localRefStore({ ...options, objects }) : remoteRefStore({ ...options, objects, remote });
  return { ...opened, [Symbol.asyncDispose]: () => objects[Symbol.asyncDispose]() };
};
