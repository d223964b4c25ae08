/**
 * The plan as the rest of the program sees it: every default resolved, every dependency explicit.
 * Keys are spelled as in the YAML file, so that one thing has one name everywhere.
 */
export type PhaseMode = 'sequential' | 'parallel' | 'manual';
export type OnFailure = 'pause' | 'continue' | 'stop';
export type Effort = 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** A ceiling; an absent part is no ceiling. */
export interface Budget {
  readonly usd?: number;
  readonly tokens?: number;
  readonly minutes?: number;
}

/** What one job of a fan-out may spend of its plan's budget. */
export interface Share extends Budget {
  /** The ceiling in tokens once a model without a known price was used. */
  readonly unpriced?: number;
}

/** USD per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cache_read: number;
  readonly cache_write: number;
}

export interface InputDefinition {
  readonly description?: string;
  readonly type: 'string' | 'number' | 'boolean' | 'choice';
  readonly options?: readonly string[];
  readonly default?: string | number | boolean;
  readonly required: boolean;
}

/** What does the work of a task. */
export type Worker =
  | { readonly kind: 'claude' }
  | { readonly kind: 'shell'; readonly run: string }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'human' };

export interface Task {
  readonly id: string;
  readonly phase: string;
  /** Position in the file over all phases, from 0. */
  readonly index: number;
  readonly title: string;
  readonly description: string;
  readonly worker: Worker;
  /** As written, plus the predecessor in sequential and manual phases. No duplicates. */
  readonly depends_on: readonly string[];
  /** GitHub expression, without `${{ }}`. */
  readonly if?: string;
  /** Attempt n uses entry n, the last one repeats. Never empty. */
  readonly model: readonly string[];
  readonly effort?: Effort;
  readonly max_attempts: number;
  readonly max_turns: number;
  readonly timeout_minutes: number;
  /** Shell commands, each must exit 0. */
  readonly verify: readonly string[];
  /** Globs of the only paths the task may change; absent = any but the protected ones. */
  readonly files?: readonly string[];
  readonly on_failure: OnFailure;
  readonly budget?: Budget;
}

export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly mode: PhaseMode;
  readonly if?: string;
  readonly pause_after: boolean;
  readonly runners: 'one' | 'many';
  readonly environment?: string;
  readonly tasks: readonly Task[];
}

export interface Plan {
  /** The file's name without its extension. */
  readonly id: string;
  readonly version: 1;
  readonly title: string;
  readonly description: string;
  readonly issue?: number;
  /** Default `planwright/<id>`. */
  readonly branch: string;
  /** Absent = the repository's default branch. */
  readonly base?: string;
  readonly inputs: Readonly<Record<string, InputDefinition>>;
  readonly max_parallel: number;
  readonly budget: Budget;
  readonly prices: Readonly<Record<string, Price>>;
  readonly workspace: { readonly setup?: string; readonly link: readonly string[] };
  readonly sandbox: 'auto' | 'required' | 'off';
  readonly network: 'on' | 'off' | readonly string[];
  readonly signed: boolean;
  readonly author?: string;
  readonly allow_workflows: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly pass_env: readonly string[];
  readonly phases: readonly Phase[];
}

export const tasksOf = (plan: Plan): Task[] => plan.phases.flatMap((phase) => phase.tasks);
