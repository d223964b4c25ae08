import { authoringInputs, talking } from './authoring-inputs.ts';
import type { Definition, Door, InputType } from './input-definition.ts';
import { legCommands, legInputs } from './leg-inputs.ts';
import type { CommandName } from './request.ts';

export type { InputType };

const onTask = ['retry', 'skip', 'complete', 'approve', 'reject'] as const;
const goesOn = ['resume', 'retry', 'skip', 'complete', 'approve'] as const;
const executing = ['execute', ...goesOn] as const;
const explained = ['pause', 'cancel', ...onTask, 'rollback'] as const;
const onPlan = [
  'show',
  'delete',
  'edit',
  'estimate',
  ...executing,
  'pause',
  'cancel',
  'reject',
  'rollback',
  'reset',
  'update',
  ...legCommands,
] as const;

const table = [
  {
    name: 'command',
    type: 'string',
    description: 'What to do: one of the command words. In a run of `issue_comment` leave it out: the comment says it.',
    example: 'execute',
    doors: ['action'],
  },
  {
    name: 'plan',
    type: 'list',
    description:
      'The plan, by id or path. For `validate`: plans or globs, one per line; all plans and templates if empty. For `new` and `generate`: the id of the new plan; default: made from the title.',
    example: 'add-user-authentication',
    doors: ['action', 'argument'],
    commands: ['validate', 'new', 'generate', 'review', 'apply', ...onPlan],
    required: onPlan,
  },
  {
    name: 'task',
    type: 'string',
    description: 'The id of the task.',
    example: 'users-table',
    doors: ['action', 'flag'],
    commands: [...onTask, 'rollback', 'execute'],
    required: onTask,
  },
  {
    name: 'reason',
    type: 'string',
    description: "Why, in your own words. Recorded in the plan's history.",
    example: 'fixed by hand in 4f2a91c',
    doors: ['action', 'flag'],
    commands: explained,
  },
  {
    name: 'to',
    type: 'string',
    description: 'Roll back to this task: it is kept, and what came after it is undone.',
    example: 'users-table',
    doors: ['action', 'flag'],
    commands: ['rollback'],
  },
  {
    name: 'phase',
    type: 'string',
    description: 'Roll back this phase, with all that builds on it.',
    example: 'schema',
    doors: ['action', 'flag'],
    commands: ['rollback'],
  },
  ...authoringInputs,
  {
    name: 'inputs',
    type: 'map',
    description: "Values for the plan's own `inputs`, or for those of a template, as a YAML or JSON map.",
    example: '{"target": "docs"}',
    doors: ['action', 'flag'],
    commands: ['execute', 'schedule', 'new'],
  },
  {
    name: 'until',
    type: 'string',
    description: 'A phase or task id. The plan pauses when it is done.',
    example: 'schema',
    doors: ['action', 'flag'],
    commands: [...executing, 'schedule', 'continue'],
  },
  {
    name: 'execute',
    type: 'boolean',
    description: 'Go on with the plan afterwards.',
    default: 'false',
    doors: ['action', 'flag'],
    commands: goesOn,
  },
  {
    name: 'dry-run',
    type: 'boolean',
    description: 'Say what would be done, and change nothing.',
    default: 'false',
    doors: ['action', 'flag'],
    commands: ['execute', 'new', 'generate', 'edit', 'review', 'apply'],
  },
  {
    name: 'fresh',
    type: 'boolean',
    description: 'Start a new execution of a plan that has ended.',
    default: 'false',
    doors: ['action', 'flag'],
    commands: ['execute', 'schedule'],
  },
  ...legInputs,
  {
    name: 'time-budget',
    type: 'duration',
    description: 'Stop in good order after this time, such as `5h30m`: below the time limit of the job.',
    example: '5h30m',
    doors: ['action', 'flag'],
    commands: executing,
  },
  {
    name: 'model',
    type: 'string',
    description:
      "The model for every Claude task, in place of the plan's; for `generate` and `review` the one to plan with.",
    example: 'claude-sonnet-5-5',
    doors: ['action', 'flag'],
    commands: [...talking, ...executing],
  },
  {
    name: 'max-attempts',
    type: 'number',
    description: "How often a task may be attempted, in place of the plan's numbers. From 1 to 100.",
    example: '3',
    doors: ['action', 'flag'],
    commands: executing,
  },
  {
    name: 'max-wait',
    type: 'duration',
    description: 'How long to wait for an overloaded API before the plan pauses, such as `90s`, `30m` or `1h30m`.',
    default: '30m',
    doors: ['action', 'flag'],
    commands: [...talking, ...executing],
  },
  {
    name: 'check-key',
    type: 'boolean',
    description: 'Ask the API whether the key for Claude works. Costs nothing.',
    default: 'false',
    doors: ['action', 'flag'],
    commands: ['doctor'],
  },
  {
    name: 'anthropic-api-key',
    type: 'secret',
    description: 'The Anthropic API key, from a secret. On the command line: the variable `ANTHROPIC_API_KEY`.',
    doors: ['action'],
  },
  {
    name: 'base-url',
    type: 'url',
    description: 'Another endpoint for the Messages API. Also the variable `ANTHROPIC_BASE_URL`.',
    example: 'https://proxy.example.com',
    doors: ['action', 'flag'],
  },
  {
    name: 'github-token',
    type: 'secret',
    description: 'The token for GitHub. On the command line: the variable `GITHUB_TOKEN` or `GH_TOKEN`.',
    default: '${{ github.token }}',
    doors: ['action'],
  },
  {
    name: 'app-id',
    type: 'string',
    description:
      'The id of a GitHub App to act as, in place of `github-token`: its pushes start workflows, and its tokens are renewed for as long as a run takes.',
    example: '1234567',
    doors: ['action'],
  },
  {
    name: 'app-private-key',
    type: 'secret',
    description: 'The private key of that App, from a secret.',
    doors: ['action'],
  },
  {
    name: 'task-env',
    type: 'secret',
    description:
      'Lines of `NAME=value`, from a secret: what the names in the `pass_env` of plans stand for, next to the variables of the job, which win.',
    doors: ['action'],
  },
  {
    name: 'workflow',
    type: 'string',
    description:
      'The file name of the workflow that executes plans: `continue` and `watchdog` start it, and comments after `/plan execute`, `/plan retry` and the like. It takes the input `plan`.',
    default: 'plan-execute.yml',
    doors: ['action', 'flag'],
    commands: ['continue', 'watchdog'],
  },
  {
    name: 'working-directory',
    type: 'directory',
    description: 'The repository, or a folder in it. Relative to the checkout, or to where you are.',
    default: '.',
    doors: ['action', 'flag'],
  },
  {
    name: 'push',
    type: 'boolean',
    description:
      'Push the result to the remote, and open pull requests for new and changed plans; `list` and `show` ask the remote. The action always does.',
    default: 'false',
    doors: ['flag'],
    commands: [
      'list',
      'show',
      'new',
      'delete',
      'generate',
      'edit',
      'review',
      'apply',
      ...executing,
      'pause',
      'cancel',
      'reject',
      'rollback',
      'reset',
      'update',
      ...legCommands,
    ],
  },
  {
    name: 'yes',
    type: 'boolean',
    description: 'Do not ask whether it is meant.',
    default: 'false',
    doors: ['flag'],
    commands: ['delete', 'reset'],
  },
  {
    name: 'json',
    type: 'boolean',
    description: 'Print the result as JSON.',
    default: 'false',
    doors: ['flag'],
  },
] as const satisfies readonly Definition<string>[];

export type InputName = (typeof table)[number]['name'];
export type InputDefinition = Definition<InputName>;

/** Every input there is: the action's, and the flags of the command line. In the order in which people read about them. */
export const inputs: readonly InputDefinition[] = table;

/** What was given, as text, by input. An absent or empty one was not given; a list has one entry per line. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

export function inputDefinition(name: InputName): InputDefinition {
  const definition = inputs.find((input) => input.name === name);
  if (definition === undefined) throw new Error(`no such input: ${name}`);
  return definition;
}

export const takesInput = (command: CommandName, input: InputDefinition): boolean =>
  input.commands === undefined || input.commands.includes(command);

/** The inputs that a command takes through the given doors, in reading order. */
export const inputsOf = (command: CommandName, ...doors: readonly Door[]): InputDefinition[] =>
  inputs.filter((input) => takesInput(command, input) && doors.some((door) => input.doors.includes(door)));
