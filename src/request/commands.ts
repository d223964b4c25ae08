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
  init: {
    summary: 'Write the workflows, an issue form and a first plan into the repository.',
    details: 'A file that is there already is never touched. Says what is left to do.',
    argument: '',
    examples: ['planwright init'],
  },
  doctor: {
    summary: 'Check key, settings, environments, sandbox and versions, and say how to mend what is missing.',
    details:
      'Settings of the repository need a token: GITHUB_TOKEN=$(gh auth token) planwright doctor. Exit code 1 when something cannot work.',
    argument: '',
    examples: ['planwright doctor', 'planwright doctor --check-key --json'],
  },
  validate: {
    summary: 'Check plans, all or the named ones, and report every problem at once.',
    argument: '[plan...]',
    examples: ['planwright validate', "planwright validate 'plans/release-*.yml' --json"],
  },
  list: {
    summary: 'List every plan with its status, progress and cost, and who works on it.',
    argument: '',
    examples: ['planwright list', 'planwright list --push'],
  },
  show: {
    summary: 'Show one plan in full: phases, tasks, attempts, errors.',
    details: 'It stands as it was fetched last; with --push, and in the action, as it stands on the remote now.',
    argument: '<plan>',
    examples: ['planwright show add-user-authentication'],
  },
  new: {
    summary: 'Start a plan from a template, or a blank one.',
    details:
      'In a terminal the plan is a new file in plans/; with --push, and in the action, a pull request.\nWithout --template the plan is blank. `planwright new --template help` lists the templates.',
    argument: '[id]',
    examples: ['planwright new --title "Add a search field" --template feature-with-tests'],
  },
  delete: {
    summary: 'Remove a plan. Refused while it runs.',
    details:
      "Removes the plan's file only. Its branch stays with the work on it, and so does what was merged.\nAt a terminal it asks first; --yes is the answer.",
    argument: '<plan>',
    examples: ['planwright delete add-user-authentication', 'planwright delete add-user-authentication --yes'],
  },
  generate: {
    summary: 'Let Claude explore the repository and write a plan.',
    details:
      'Claude reads and searches the repository and can change nothing. The plan passes `validate` before anybody sees it.\nIn a terminal the plan is a new file in plans/; with --push, and in the action, a pull request.',
    argument: '[id]',
    examples: [
      'planwright generate --title "Add user authentication" --description "JWT login and logout for the API"',
      'planwright generate --issue 42 --push',
    ],
  },
  edit: {
    summary: 'Change a plan by operations. Comments and all that is not touched stay as they are.',
    details: 'From a file: planwright edit <plan> --operations - < changes.yml',
    argument: '<plan>',
    examples: [
      "planwright edit add-user-authentication --operations '[{op: update_task, task: login, set: {title: Log in}}]'",
    ],
  },
  review: {
    summary: 'Check a plan, say what changed, and let Claude suggest improvements.',
    details:
      'Suggestions are numbered; `apply` carries out those you choose. In a pull request they are a review, with one-click suggestions where they fit.',
    argument: '[plan]',
    examples: [
      'planwright review add-user-authentication --review add_missing --scope phase/api',
      'planwright review --pull-request 17',
    ],
  },
  apply: {
    summary: 'Apply suggestions of the last review.',
    details:
      'Suggestions whose target was changed since, or that contradict each other, are refused by name; nothing is changed then.',
    argument: '[plan]',
    examples: ['planwright apply add-user-authentication --suggestions 1,3-5'],
  },
  estimate: {
    summary: 'Say what a plan will take: tokens, cost and time, as a range.',
    details:
      "From this repository's own finished plans, and from the API's token counter where there is a key. What cannot be known is said so.",
    argument: '<plan>',
    examples: ['planwright estimate add-user-authentication'],
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
  pause: {
    summary: 'Pause a plan. Running tasks end, nothing more starts.',
    details:
      'Works from any other run, machine or terminal: whoever executes the plan sees it within about ten seconds.',
    argument: '<plan>',
    examples: ['planwright pause add-user-authentication --reason "release freeze"'],
  },
  cancel: {
    summary: 'Cancel a plan. Running tasks are stopped; only `reset` leads on.',
    argument: '<plan>',
    examples: ['planwright cancel add-user-authentication'],
  },
  approve: {
    summary: 'Let a task of a manual phase pass.',
    argument: '<plan>',
    examples: ['planwright approve add-user-authentication --task announce --execute'],
  },
  reject: {
    summary: 'Refuse a task of a manual phase: it fails without having run.',
    argument: '<plan>',
    examples: ['planwright reject add-user-authentication --task announce --reason "not yet"'],
  },
  rollback: {
    summary: 'Undo tasks with one revert commit each, and all that builds on them.',
    details: 'Conflicts leave everything as it was. The plan ends paused, the undone tasks pending.',
    argument: '<plan>',
    examples: [
      'planwright rollback add-user-authentication --task users-table',
      'planwright rollback add-user-authentication --to users-table',
    ],
  },
  reset: {
    summary: 'Forget the execution and keep the commits.',
    details: 'At a terminal it asks first; --yes is the answer.',
    argument: '<plan>',
    examples: ['planwright reset add-user-authentication'],
  },
  update: {
    summary: "Merge a moved base into the plan's branch. Conflicts are named and leave nothing half-done.",
    argument: '<plan>',
    examples: ['planwright update add-user-authentication'],
  },
  schedule: {
    summary: 'For the workflows: say which jobs come next for a plan.',
    details: 'Sets the outputs `next` (run, fanout, gated or none), `matrix`, `max-parallel`, `base` and `leg`.',
    argument: '<plan>',
    examples: ['planwright schedule add-user-authentication --leg 0'],
  },
  join: {
    summary: 'For the workflows: take in what the jobs of a run have done, and say whether there is more.',
    argument: '<plan>',
    examples: ['planwright join add-user-authentication --attempts attempts'],
  },
  continue: {
    summary: 'For the workflows: start the next run of a plan.',
    details: 'A plan that got nowhere for three runs in a row is paused as `no-progress` instead.',
    argument: '<plan>',
    examples: ['planwright continue add-user-authentication --leg 3'],
  },
  watchdog: {
    summary: 'For a scheduled workflow: go on with plans whose runner died, and report waits gone stale.',
    details: 'What a person cancelled is never started again.',
    argument: '',
    examples: ['planwright watchdog'],
  },
};
