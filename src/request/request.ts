import type { ReviewScope, ReviewType } from '../plan/review-scope.ts';
import type { RollbackTarget } from '../plan/rollback.ts';

/** What we were asked to do, whichever door it came in by: an action input, a CLI flag, later a comment. */
export const commandNames = [
  'init',
  'doctor',
  'validate',
  'list',
  'show',
  'new',
  'delete',
  'generate',
  'edit',
  'review',
  'apply',
  'estimate',
  'execute',
  'pause',
  'resume',
  'cancel',
  'approve',
  'reject',
  'retry',
  'skip',
  'complete',
  'rollback',
  'reset',
  'update',
  'schedule',
  'join',
  'continue',
  'watchdog',
] as const;
export type CommandName = (typeof commandNames)[number];

interface OnPlan {
  /** A path or an id, as given. */
  readonly plan: string;
}

/** With `pull` the plans count as they stand at the head of that pull request. */
interface OfPull {
  readonly pull?: number;
}

/** How far and with what `execute` may go. */
export interface ExecuteOptions {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** A phase or task id; execution pauses when it is done. */
  readonly until?: string;
  readonly dryRun: boolean;
  /** Overrides `max_attempts` of every task. */
  readonly maxAttempts?: number;
  /** Overrides `model` of every task. */
  readonly model?: string;
  /** Starts a new execution of a plan that has ended. */
  readonly fresh: boolean;
  /** Seconds after which nothing more is started. */
  readonly timeBudget?: number;
  /** Longest total wait for an overloaded API, per request, in seconds. */
  readonly maxWait: number;
  /** Absent: the run stands alone. */
  readonly leg?: LegOptions;
}

/** Where a run stands in a row of runs that continue each other. */
export interface LegOptions {
  /** 0: somebody has started it; others continue the run before them. */
  readonly leg: number;
  readonly parentRun?: string;
  /** Login of the person who asked for the work. */
  readonly requestedBy?: string;
}

/** Which part of a plan `execute` works on where other runners do the rest. */
export type ExecutePart =
  /** What one runner may do. */
  | { readonly kind: 'rest' }
  /** A task that an environment's reviewers let pass. */
  | { readonly kind: 'gated'; readonly task: string }
  /** One task of a fan-out; nothing is written but its result. */
  | { readonly kind: 'task'; readonly task: string; readonly base: string };

interface OnTask extends OnPlan {
  readonly task: string;
  readonly reason?: string;
  /** Go on with the plan afterwards. */
  readonly execute: boolean;
  readonly options: ExecuteOptions;
}

/** What a talk with Claude about a plan may cost. */
export interface PlanningOptions {
  /** Default: the one Planwright plans with. */
  readonly model?: string;
  /** USD of this run. */
  readonly budget: number;
  /** Longest total wait for an overloaded API, per request, in seconds. */
  readonly maxWait: number;
}

/** What a plan is made from. `file`: a path, or `-` for standard input. `draft`: the file that a dry run of `generate` has left. */
export type PlanIdea =
  | { readonly kind: 'text'; readonly title?: string; readonly description: string }
  | { readonly kind: 'file'; readonly title?: string; readonly path: string }
  | { readonly kind: 'issue'; readonly issue: number; readonly title?: string }
  | { readonly kind: 'draft'; readonly path: string };

/** Which suggestions are meant: those of a pull request, or of a plan. */
interface OnReview {
  readonly plan?: string;
  readonly pull?: number;
}

type Authoring =
  | {
      readonly command: 'new';
      readonly id?: string;
      readonly title: string;
      readonly description?: string;
      readonly template?: string;
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly dryRun: boolean;
    }
  | ({ readonly command: 'delete' } & OnPlan & OfPull)
  | {
      readonly command: 'generate';
      readonly id?: string;
      readonly idea: PlanIdea;
      readonly planning: PlanningOptions;
      readonly dryRun: boolean;
      /** The workflow, by its file, that reviews the pull request that is opened. */
      readonly reviewWorkflow?: string;
      /** Login of the person who asked, where the run is somebody else's. */
      readonly requestedBy?: string;
    }
  /** `operations` is YAML or JSON text, or `-` for standard input. */
  | ({ readonly command: 'edit'; readonly operations: string; readonly dryRun: boolean } & OnPlan)
  | ({
      readonly command: 'review';
      /** None: only what needs no model. */
      readonly types: readonly ReviewType[];
      readonly scope: ReviewScope;
      readonly planning: PlanningOptions;
      /** Claude is asked, and the suggestions are left in a file; nothing is posted. */
      readonly dryRun: boolean;
      /** The file that a dry run has left: its suggestions are posted, and Claude is not asked. */
      readonly draft?: string;
      /** Login of the person who asked, where the run is somebody else's. */
      readonly requestedBy?: string;
    } & OnReview)
  | ({ readonly command: 'apply'; readonly suggestions: string; readonly dryRun: boolean } & OnReview)
  | ({ readonly command: 'estimate' } & OnPlan & OfPull);

export type Request =
  | Authoring
  | ({ readonly command: 'validate'; readonly plans: readonly string[] } & OfPull)
  | ({ readonly command: 'list' } & OfPull)
  | { readonly command: 'init' }
  | { readonly command: 'doctor'; readonly checkKey: boolean }
  | ({ readonly command: 'show' } & OnPlan & OfPull)
  | ({ readonly command: 'execute'; readonly options: ExecuteOptions; readonly part?: ExecutePart } & OnPlan)
  | ({ readonly command: 'resume'; readonly execute: boolean; readonly options: ExecuteOptions } & OnPlan)
  | ({ readonly command: 'retry' } & OnTask)
  | ({ readonly command: 'skip' } & OnTask)
  | ({ readonly command: 'complete' } & OnTask)
  | ({ readonly command: 'approve' } & OnTask)
  | ({ readonly command: 'pause' | 'cancel'; readonly reason?: string } & OnPlan)
  | ({ readonly command: 'reject'; readonly task: string; readonly reason?: string } & OnPlan)
  | ({ readonly command: 'rollback'; readonly target: RollbackTarget; readonly reason?: string } & OnPlan)
  | ({ readonly command: 'reset' | 'update' } & OnPlan)
  | ({ readonly command: 'schedule'; readonly options: ExecuteOptions & { readonly leg: LegOptions } } & OnPlan)
  /** `attempts`: the folder with the results of a fan-out. */
  | ({ readonly command: 'join'; readonly attempts?: string; readonly options: ExecuteOptions } & OnPlan)
  | ({
      readonly command: 'continue';
      readonly workflow: string;
      readonly until?: string;
      readonly leg: LegOptions;
    } & OnPlan)
  | { readonly command: 'watchdog'; readonly workflow: string };
