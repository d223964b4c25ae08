import type { CommandName } from './request.ts';

/** What people read about a command, in `--help` and README.md. */
export interface CommandInfo {
  /** One line, as in a table. */
  readonly summary: string;
  /** More for `planwright <command> --help`. */
  readonly details?: string;
  /** The argument in the usage line. */
  readonly argument: string;
  readonly examples: readonly string[];
}

export const commandInfo: Readonly<Record<CommandName, CommandInfo>> = {
  validate: {
    summary: 'Check plans, all or the named ones, and report every problem at once.',
    argument: '[plan...]',
    examples: ['planwright validate', "planwright validate 'plans/release-*.yml' --json"],
  },
  list: {
    summary: 'List every plan with its status, progress and cost.',
    argument: '',
    examples: ['planwright list'],
  },
  show: {
    summary: 'Show one plan in full: phases, tasks, attempts, errors.',
    argument: '<plan>',
    examples: ['planwright show add-user-authentication'],
  },
  execute: {
    summary: 'Start or continue a plan until it is done, waits or pauses.',
    details:
      'Works in a worktree of its own; your checkout is never touched.\nPending, waiting, paused and failed plans are continued; finished tasks are not run again.',
    argument: '<plan>',
    examples: [
      'planwright execute add-user-authentication --dry-run',
      'planwright execute add-user-authentication --inputs \'{"target": "docs"}\' --until schema',
    ],
  },
  retry: {
    summary: 'Give a failed task fresh attempts.',
    argument: '<plan>',
    examples: ['planwright retry add-user-authentication --task users-table --execute'],
  },
  skip: {
    summary: 'Pass over a task; what depends on it goes on.',
    argument: '<plan>',
    examples: ['planwright skip add-user-authentication --task users-table --reason "not needed"'],
  },
  complete: {
    summary: "Accept a person's work on a task; its `verify` commands run first.",
    argument: '<plan>',
    examples: ['planwright complete add-user-authentication --task rotate-keys --execute'],
  },
  resume: {
    summary: 'Lift a pause.',
    argument: '<plan>',
    examples: ['planwright resume add-user-authentication --execute'],
  },
};
