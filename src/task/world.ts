import type { Clock } from '../lib/clock.ts';
import type { ExecResult } from '../lib/exec.ts';
import type { Plan, Task } from '../plan/model.ts';
import type { PlanState, Reason, Usage } from '../plan/state.ts';
import type { AttemptStep, Emit } from '../scheduler/event.ts';
import type { Feedback } from '../scheduler/ports.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A shell command of the plan, run confined in a workspace. */
export interface ShellRequest {
  readonly script: string;
  readonly workspace: Workspace;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly input?: string;
  /** Extra variables, over the plan's `env`. */
  readonly extra?: Readonly<Record<string, string>>;
  readonly onOutput: (text: string) => void;
}

/** Starts confined children: nothing a task drives is started any other way. */
export interface Confinement {
  shell(request: ShellRequest): Promise<ExecResult>;
}

export interface AgentRequest {
  readonly task: Task;
  readonly attempt: number;
  readonly model: string;
  readonly workspace: Workspace;
  readonly state: PlanState;
  /** Ours, for the agent's shell: `PLANWRIGHT_OUTPUT`, inputs and expressions. */
  readonly env: Readonly<Record<string, string>>;
  readonly feedback?: Feedback;
  readonly signal: AbortSignal;
  readonly onActivity: (line: string) => void;
  /** Called when an overloaded API makes us wait: that time is not the task's. */
  readonly onWait: (wait: { seconds: number; why: string }) => void;
}

interface Session {
  readonly usage?: Usage;
  readonly session?: string;
  readonly transcript?: string;
}

/** What the worker of a task says of its work; the runner's own checks come after it. */
export type WorkResult = Session &
  (
    | {
        readonly kind: 'done';
        readonly summary: string;
        readonly details: string;
        /** Whether a change is expected: an agent that changed nothing must say why. */
        readonly unchanged: 'allowed' | 'unexplained';
      }
    | { readonly kind: 'failed'; readonly outcome: 'agent' | 'timeout'; readonly error: string }
    | { readonly kind: 'blocked'; readonly reason: Reason; readonly detail: string }
    /** `why`: in words, where it was not the signal. */
    | { readonly kind: 'cancelled'; readonly why?: string }
  );

/** What every attempt of one execution shares. */
export interface TaskWorld {
  readonly plan: Plan;
  /** Repository-relative path of the plan file. */
  readonly planPath: string;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly redact: (text: string) => string;
  readonly confinement: Confinement;
  /** A clean workspace at the plan's head. */
  acquire(signal: AbortSignal): Promise<Workspace>;
  release(workspace: Workspace): Promise<void>;
  claude(request: AgentRequest): Promise<WorkResult>;
  /** The prompt that a command agent reads on standard input. */
  prompt(request: Pick<AgentRequest, 'task' | 'state' | 'feedback'>): string;
}

/** What it takes to run a script of a task in a workspace. */
export interface ScriptPlace {
  readonly world: Pick<TaskWorld, 'clock' | 'emit' | 'confinement'>;
  readonly task: Task;
  readonly attempt: number;
  readonly workspace: Workspace;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/** One attempt on its way: what its steps need to know. */
export interface AttemptInProgress extends ScriptPlace {
  readonly world: TaskWorld;
  /** Inputs and expressions, as variables for every script of the task. */
  readonly env: Readonly<Record<string, string>>;
}

export const stepStarted = (attempt: ScriptPlace, step: AttemptStep, detail?: string): void =>
  attempt.world.emit({
    kind: 'step-started',
    at: attempt.world.clock.now(),
    task: attempt.task.id,
    attempt: attempt.attempt,
    step,
    ...(detail === undefined ? {} : { detail }),
  });

/** Runs a script of the plan in the attempt's workspace; its output goes to the reports as it comes. */
export const runScript = (
  attempt: ScriptPlace,
  script: string,
  options: {
    readonly signal?: AbortSignal;
    readonly input?: string;
    readonly extra?: Readonly<Record<string, string>>;
  } = {},
): Promise<ExecResult> => {
  const { world, task, workspace } = attempt;
  return world.confinement.shell({
    script,
    workspace,
    signal: attempt.signal,
    timeoutMs: attempt.timeoutMs,
    ...options,
    onOutput: (text) =>
      world.emit({ kind: 'output', at: world.clock.now(), task: task.id, attempt: attempt.attempt, text }),
  });
};
