import type { Definition } from './input-definition.ts';

/** Commands that talk with Claude about plans. */
export const talking = ['generate', 'review'] as const;

/** The inputs of the commands that write plans; part of the one table of `inputs.ts`. */
export const authoringInputs = [
  {
    name: 'title',
    type: 'string',
    description: 'The title of the new plan, one line.',
    example: 'Add user authentication',
    doors: ['action', 'flag'],
    commands: ['new', 'generate'],
    required: ['new'],
  },
  {
    name: 'description',
    type: 'string',
    description: 'What the plan is to achieve, in your own words.',
    example: 'JWT login and logout for the API',
    doors: ['action', 'flag'],
    commands: ['new', 'generate'],
  },
  {
    name: 'description-file',
    type: 'string',
    description: 'A file with the description; `-` for standard input.',
    example: 'idea.md',
    doors: ['action', 'flag'],
    commands: ['generate'],
  },
  {
    name: 'issue',
    type: 'number',
    description: 'The number of an issue that says what the plan is to achieve.',
    example: '42',
    doors: ['action', 'flag'],
    commands: ['generate'],
  },
  {
    name: 'draft',
    type: 'string',
    description:
      'A file that `generate` or `review` with `dry-run` has left (its output `draft`): checked again, and opened as a pull request, or posted as a review.',
    example: 'draft.json',
    doors: ['action', 'flag'],
    commands: talking,
  },
  {
    name: 'template',
    type: 'string',
    description:
      'The template to start from: a plan in plans/templates/, or one that comes with Planwright. Default: a blank plan.',
    example: 'feature-with-tests',
    doors: ['action', 'flag'],
    commands: ['new'],
  },
  {
    name: 'operations',
    type: 'string',
    description: 'What to change, as a YAML or JSON list of operations; `-` for standard input.',
    example: '[{op: remove_task, task: logout}]',
    doors: ['action', 'flag'],
    commands: ['edit'],
    required: ['edit'],
  },
  {
    name: 'review',
    type: 'list',
    description:
      'What Claude is to look for: any of `refine_descriptions`, `add_missing`, `optimize_order`, `break_down`; `all`, or `none` for what needs no model.',
    default: 'all',
    doors: ['action', 'flag'],
    commands: ['review'],
  },
  {
    name: 'scope',
    type: 'string',
    description: 'The part of the plan to review: `plan`, `phase/<id>` or `task/<id>`.',
    default: 'plan',
    doors: ['action', 'flag'],
    commands: ['review'],
  },
  {
    name: 'suggestions',
    type: 'string',
    description: 'The suggestions to apply, by number: `1,3-5` or `all`.',
    example: '1,3-5',
    doors: ['action', 'flag'],
    commands: ['apply'],
    required: ['apply'],
  },
  {
    name: 'pull-request',
    type: 'number',
    description:
      'The pull request whose plans are meant, as they stand at its head. Default, for `review` and `apply`: the one that the run is about.',
    example: '17',
    doors: ['action', 'flag'],
    commands: ['review', 'apply', 'validate', 'list', 'show', 'estimate', 'delete'],
  },
  {
    name: 'generate-workflow',
    type: 'string',
    description: 'The file name of the workflow that `/plan generate` starts. Default: `plan-generate.yml`.',
    example: 'plan-generate.yml',
    doors: ['action'],
    commands: [],
  },
  {
    name: 'review-workflow',
    type: 'string',
    description:
      'The file name of the workflow that reviews plans: `/plan review` starts it, by default `plan-review.yml`; where it is given, so does `generate` for the pull request that it opens.',
    example: 'plan-review.yml',
    doors: ['action'],
    commands: ['generate'],
  },
  {
    name: 'budget',
    type: 'number',
    description: 'US dollars that this run may spend on Claude.',
    default: '2',
    doors: ['action', 'flag'],
    commands: talking,
  },
] as const satisfies readonly Definition<string>[];
