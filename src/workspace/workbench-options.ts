import type { Clock } from '../lib/clock.ts';
import type { Author } from './message.ts';
import type { Repository } from './repository.ts';

/** Where the branch lives for good: in the user's own repository, on a remote, or in both. */
export interface BranchHome {
  readonly local: boolean;
  readonly remote?:
    | { readonly kind: 'url'; readonly url: string; readonly token?: string }
    /** A remote of the user's repository, reached with the user's git configuration. */
    | { readonly kind: 'configured'; readonly name: string };
}

export interface WorkbenchOptions {
  readonly repository: Repository;
  readonly planId: string;
  /** Relative to the repository. */
  readonly planPath: string;
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
  readonly clock: Clock;
  /** As found: our git gets `PATH` of it, the user's own git on the network gets all. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onPushed?: (sha: string, label: string) => void;
  readonly signal?: AbortSignal;
  /** Waits between tries of a push, in milliseconds. */
  readonly retryMs?: readonly number[];
}
