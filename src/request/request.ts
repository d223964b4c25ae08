/** What we were asked to do, whichever door it came in by: an action input, a CLI flag, later a comment. */
export const commandNames = ['validate', 'list', 'show', 'execute', 'retry', 'skip', 'complete', 'resume'] as const;
export type CommandName = (typeof commandNames)[number];

interface OnPlan {
  /** A path or an id, as given. */
  readonly plan: string;
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
  /** Longest total wait for an overloaded API, per request, in seconds. */
  readonly maxWait: number;
}

interface OnTask extends OnPlan {
  readonly task: string;
  readonly reason?: string;
  /** Go on with the plan afterwards. */
  readonly execute: boolean;
  readonly options: ExecuteOptions;
}

export type Request =
  | { readonly command: 'validate'; readonly plans: readonly string[] }
  | { readonly command: 'list' }
  | ({ readonly command: 'show' } & OnPlan)
  | ({ readonly command: 'execute'; readonly options: ExecuteOptions } & OnPlan)
  | ({ readonly command: 'resume'; readonly execute: boolean; readonly options: ExecuteOptions } & OnPlan)
  | ({ readonly command: 'retry' } & OnTask)
  | ({ readonly command: 'skip' } & OnTask)
  | ({ readonly command: 'complete' } & OnTask);
