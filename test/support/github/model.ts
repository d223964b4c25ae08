import type { StandInApp } from './app.ts';
import type { GitData } from './git-data.ts';

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

interface StandInApproval {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly by: string;
  readonly environments: readonly string[];
}

export interface StandInRun {
  readonly status: string;
  readonly conclusion?: string;
  readonly attempt?: number;
  readonly reviews?: StandInApproval[];
  readonly file?: string;
  readonly event?: string;
  readonly title?: string;
  readonly by?: string;
  readonly createdAt?: string;
}

export interface StandInComment {
  readonly id: number;
  readonly by: string;
  readonly body: string;
  readonly bot?: boolean;
  readonly edited?: boolean;
  /** Default: 1. */
  readonly issue?: number;
  readonly createdAt?: string;
  /** Kept by the stand-in. */
  readonly reactions?: readonly { readonly by: string; readonly content: string }[];
}

export interface StandInFile {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previousPath?: string;
  readonly sha?: string;
  readonly patch?: string;
}

export interface StandInReview {
  readonly id: number;
  readonly by: string;
  readonly state: string;
  readonly commit: string;
  readonly body: string;
}

export interface StandInReviewComment {
  readonly id: number;
  readonly review: number;
  readonly by: string;
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: string;
  readonly startLine?: number;
  readonly startSide?: string;
  /** The diff no longer has its line. */
  readonly outdated?: boolean;
  readonly resolved?: boolean;
}

export interface StandInPull {
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  readonly merged: boolean;
  /** `owner/name`; null when the fork is gone. */
  readonly headRepository: string | null;
  /** Where there is no git to ask. */
  readonly sha?: string;
  readonly files?: readonly StandInFile[];
  readonly reviews: StandInReview[];
  readonly comments: StandInReviewComment[];
}

export interface StandInIssue {
  readonly number: number;
  readonly by: string;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly closedAt?: string;
  readonly pull?: StandInPull;
}

export interface StandInCheck {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly externalId: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly unknown[];
}

export interface StandInDispatch {
  readonly file: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly run: string;
}

/** One repository, as far as our requests touch it. Tests read and change it as they like. */
export class Repository {
  readonly name: string;
  readonly git: GitData | undefined;
  /** Users by login; whoever is not here is unknown to GitHub. */
  readonly permissions = new Map<string, Role>();
  readonly environments = new Map<
    string,
    { readonly reviewers: readonly string[]; readonly preventSelfReview?: boolean }
  >();
  readonly runs = new Map<string, StandInRun>();
  readonly comments = new Map<string, StandInComment>();
  readonly issues = new Map<number, StandInIssue>();
  readonly labels = new Map<string, { readonly color: string; readonly description: string | null }>();
  readonly checks = new Map<number, StandInCheck>();
  /** Why a comment or review is folded away, by its GraphQL name. */
  readonly minimized = new Map<string, string>();
  readonly dispatches: StandInDispatch[] = [];
  /** The App that is installed, if any. */
  app: StandInApp | undefined;
  readonly settings = {
    defaultBranch: 'main',
    private: false,
    /** "Allow GitHub Actions to create and approve pull requests". */
    actionsMayCreatePulls: true,
    /** What the token of a workflow may do that does not say. */
    tokenMayWrite: false,
    /** Whether the token may read these settings: that of a workflow may not. */
    workflowSettingsAreSeen: true,
    hasDrafts: true,
    /** Whether it signs what a bot commits through the API. */
    signsForBots: true,
    /** Whether a dispatch can answer with its run; older servers refuse to be asked. */
    tellsRuns: true,
    /** The name that `run-name` gives to the run of a dispatch. */
    runName: (dispatch: Omit<StandInDispatch, 'run'>): string => dispatch.file,
  };
  #last = 1000;

  constructor(name: string, git?: GitData) {
    this.name = name;
    this.git = git;
  }

  nextId(): number {
    this.#last += 1;
    return this.#last;
  }

  /** The next issue or pull request. */
  open(issue: Partial<Omit<StandInIssue, 'pull'>> & { readonly pull?: Partial<StandInPull> }): StandInIssue {
    const number = issue.number ?? this.issues.size + 1;
    const pull: StandInPull = {
      head: 'topic',
      base: this.settings.defaultBranch,
      draft: false,
      merged: false,
      headRepository: this.name,
      reviews: [],
      comments: [],
      ...issue.pull,
    };
    const empty = { by: 'ada', title: 'Title', body: 'Body', state: 'open' as const, labels: [] };
    const { pull: given, ...rest } = issue;
    const made = { ...empty, ...rest, number };
    const opened: StandInIssue = given === undefined ? made : { ...made, pull };
    this.issues.set(number, opened);
    return opened;
  }

  /** The pull request of a number; throws when there is none. */
  pull(number: number): StandInPull {
    const pull = this.issues.get(number)?.pull;
    if (pull === undefined) throw new Error(`no pull request #${number}`);
    return pull;
  }

  changeIssue(number: number, change: Partial<StandInIssue>): StandInIssue {
    const before = this.issues.get(number);
    if (before === undefined) throw new Error(`no issue #${number}`);
    const after = { ...before, ...change };
    this.issues.set(number, after);
    return after;
  }
}
