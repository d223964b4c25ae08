import type { Clock } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import type { Git } from './git.ts';
import type { Link } from './links.ts';
import type { RebaseRequest } from './merge.ts';
import type { Author } from './message.ts';
import type { ObjectStore } from './objects.ts';
import type { PublishedTo } from './publish.ts';
import type { BranchHome, Remote } from './remote.ts';
import type { Repository } from './repository.ts';
import type { Start } from './start.ts';
import type { Tracked } from './tracked.ts';

/** A commit that is to be made on the other side, which has its tree and its parents already. */
export interface CommitToSign {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Has a commit made and signed, with an author of the other side's choice, and returns its id. No ref moves. */
export type Sign = (commit: CommitToSign) => Promise<Result<string, Failure>>;

export interface WorkbenchOptions {
  readonly repository: Repository;
  readonly planId: string;
  /** Relative to the repository. */
  readonly planPath: string;
  /** How two versions of the plan file become one; see `RebaseRequest`. */
  readonly planFile: RebaseRequest['planFile'];
  /** Outside of every repository. */
  readonly workRoot: string;
  /** Name of the branch that the work starts from; absent = the default branch. */
  readonly base?: string;
  readonly branch: string;
  readonly home: BranchHome;
  /** Untracked paths of the checkout that workspaces share, mounted by a sandbox or copied. */
  readonly link: readonly string[];
  readonly linkBy: 'mount' | 'copy';
  readonly author?: Author;
  /** Has every commit of the branch signed; `author` is of no account then. Needs a remote. */
  readonly sign?: Sign;
  /** Asked before the branch is looked at: whoever may not have the plan must not see a state that others still change. */
  readonly claim?: () => Promise<Result<AsyncDisposable, Failure>>;
  /** Whether what was found beyond the branch is published at once; `look` changes nothing anywhere. */
  readonly purpose: 'work' | 'look';
  readonly clock: Clock;
  /** As found: our git gets `PATH` of it, the user's own git on the network gets all. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onPushed?: (sha: string, to: PublishedTo) => void;
  readonly signal?: AbortSignal;
  /** Waits between tries of a push, in milliseconds. */
  readonly retryMs?: readonly number[];
}

/** What a workbench is made of. */
export interface WorkbenchParts {
  readonly options: WorkbenchOptions;
  readonly folder: string;
  readonly git: Git;
  readonly objects: ObjectStore;
  readonly remote: Remote | undefined;
  readonly start: Start;
  readonly links: readonly Link[];
  readonly tracked: Tracked;
  readonly resources: AsyncDisposableStack;
}
