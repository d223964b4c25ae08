import { talking } from './authoring-inputs.ts';
import type { Definition } from './input-definition.ts';

/** The commands of the workflows that are about one plan. */
export const legCommands = ['schedule', 'join', 'continue'] as const;
export type LegCommand = (typeof legCommands)[number];

const legs = ['execute', ...legCommands] as const;

/** What the workflows say to each other. */
export const legInputs = [
  {
    name: 'hand-over',
    type: 'boolean',
    description:
      'In the workflows: leave tasks of phases with `runners: many` to other jobs, and stop when nothing else is left.',
    default: 'false',
    doors: ['action', 'flag'],
    commands: ['execute'],
  },
  {
    name: 'base',
    type: 'string',
    description:
      "In the workflows, with `task`: the commit of the plan's branch to work on. The result is a folder, and nothing else is written.",
    example: '4f2a91c0d3e5b6a798c1d2e3f4a5b6c7d8e9f0a1',
    doors: ['action', 'flag'],
    commands: ['execute'],
  },
  {
    name: 'attempts',
    type: 'string',
    description: 'In the workflows: the folder with the results of the jobs, as downloaded.',
    example: 'attempts',
    doors: ['action', 'flag'],
    commands: ['join'],
  },
  {
    name: 'leg',
    type: 'number',
    description: 'In the workflows: which run in a row this is, from 0.',
    example: '3',
    doors: ['action', 'flag'],
    commands: legs,
  },
  {
    name: 'parent-run',
    type: 'string',
    description: 'In the workflows: the id of the run that this one continues.',
    example: '16713058421',
    doors: ['action', 'flag'],
    commands: ['schedule'],
  },
  {
    name: 'requested-by',
    type: 'string',
    description: 'In the workflows: the login of the person who asked for the work.',
    example: 'octocat',
    doors: ['action', 'flag'],
    commands: [...legs, ...talking],
  },
] as const satisfies readonly Definition<string>[];
