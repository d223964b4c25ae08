import { envNamePattern, idPattern, namePattern } from './patterns.ts';
import { choice, either, flag, list, number, object, optional, record, required, text } from './shape.ts';
import type { Infer } from './shape.ts';

const id = text({
  max: 63,
  pattern: idPattern,
  what: 'an id of a-z, 0-9 and `-`, at most 63 characters, not starting with `-`',
  code: 'invalid-id',
});
const title = text({ max: 200, oneLine: true, what: 'one line of text' });
const prose = text({ max: 100_000, blank: true });
const shell = text({ max: 65_536, what: 'a shell command' });
const condition = either(text({ max: 21_000, what: 'an expression' }), flag);
const branch = text({ max: 200, code: 'unsafe-branch', what: 'a branch name' });
const glob = text({ max: 1000, code: 'bad-glob', what: 'a glob' });
const path = text({ max: 1000, code: 'bad-glob', what: 'a path' });
const model = text({ max: 200, pattern: /^\S+$/, what: 'the name of a model' });
const variable = text({ max: 200, pattern: envNamePattern, what: 'the name of an environment variable' });
const name = text({ max: 100, pattern: namePattern, what: 'a name of letters, digits, `_` and `-`' });

const usd = number({ above: 0, max: 1_000_000 });
const tokens = number({ whole: true, min: 1, max: 1_000_000_000_000 });
const minutes = number({ above: 0, max: 525_600 });
const price = number({ min: 0, max: 1_000_000 });

const budget = object({
  usd: optional(usd, 'US dollars.'),
  tokens: optional(tokens, 'Tokens: input, output, cache reads and cache writes together.'),
  minutes: optional(minutes, 'Minutes of work.'),
});

const command = object({
  command: required(shell, 'The command line of a coding agent: prompt on stdin, workspace as working directory.'),
});

const inputShape = object({
  description: optional(prose, 'What the input is for.'),
  type: optional(choice(['string', 'number', 'boolean', 'choice']), 'Default `string`.'),
  options: optional(list(text({ max: 1000 }), { min: 1, max: 1000 }), 'The accepted values of a `choice`.'),
  default: optional(
    either(text({ max: 10_000, blank: true }), number({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE }), flag),
    'The value when none is given; of the type of the input.',
  ),
  required: optional(flag, 'Whether a value must be given. Default `false`.'),
});

const work = {
  model: optional(
    either(model, list(model, { min: 1, max: 20 })),
    'The model, or a list: attempt n uses entry n, the last one repeats. Default `claude-sonnet-5-5`.',
  ),
  effort: optional(choice(['low', 'medium', 'high', 'xhigh', 'max']), 'How much the model thinks. Default: its own.'),
  max_attempts: optional(number({ whole: true, min: 1, max: 100 }), 'Attempts before the task has failed. Default 3.'),
  max_turns: optional(number({ whole: true, min: 1, max: 10_000 }), 'Turns of one session. Default 100.'),
  timeout_minutes: optional(number({ above: 0, max: 7200 }), 'Wall time of one attempt. Default 30.'),
  verify: optional(
    list(shell, { max: 100 }),
    'Shell commands that must exit 0 before the work counts; replaces the default, `[]` = none.',
  ),
  files: optional(
    list(glob, { max: 1000 }),
    'Globs of the only paths the task may change. Default: any but the protected ones.',
  ),
  on_failure: optional(
    choice(['pause', 'continue', 'stop']),
    '`pause`: independent tasks of the phase go on, then the plan pauses. `continue`: later phases go on too. `stop`: everything ends. Default `pause`.',
  ),
  budget: optional(
    budget,
    'Ceilings of one task; an absent part is no ceiling. `usd` and `tokens` are of Claude only, `minutes` of every task.',
  ),
};

export const taskShape = object({
  id: required(id, 'Unique over all phases and tasks of the plan.'),
  title: required(title, 'One line; the subject of the commit.'),
  description: optional(
    prose,
    'What the agent is told to do and what must be true afterwards. Required unless `run` or `agent: human`.',
  ),
  run: optional(shell, 'A shell script instead of an agent: no model. Not together with `agent`.'),
  agent: optional(
    either(choice(['claude', 'human']), command),
    'Who does the work: `claude` (default), `human` (manual phases only) or `{command: …}`, any coding agent.',
  ),
  depends_on: optional(
    list(id, { max: 1000 }),
    'Ids of tasks of the same or an earlier phase. In sequential and manual phases also the predecessor, always.',
  ),
  if: optional(condition, "An expression of GitHub's language, with or without `${{ }}`; false skips the task."),
  ...work,
});

export const phaseShape = object({
  id: required(id, 'Unique over all phases and tasks of the plan.'),
  title: required(title, 'One line.'),
  description: optional(prose, 'What the phase is for.'),
  mode: optional(
    choice(['sequential', 'parallel', 'manual']),
    '`sequential` (default): one task after the other. `parallel`: as `depends_on` allows. `manual`: every task waits for a person.',
  ),
  if: optional(condition, "An expression of GitHub's language; false skips every task of the phase."),
  pause_after: optional(flag, 'Pause when this phase is done. Default `false`.'),
  runners: optional(
    choice(['one', 'many']),
    '`one` (default): worktrees on this runner. `many`: an Actions job for each task.',
  ),
  environment: optional(
    text({ max: 255, oneLine: true, what: 'the name of a GitHub environment' }),
    'The GitHub environment whose reviewers approve. Manual phases only.',
  ),
  tasks: required(list(taskShape, { min: 1, emptyCode: 'empty-phase' }), 'At least one task.'),
});

export const planShape = object({
  version: required(
    number({ whole: true, min: 1, max: 1, code: 'unsupported-version' }),
    'The version of this format: 1.',
  ),
  title: required(title, 'One line.'),
  description: optional(prose, 'What the plan is for; every task sees it.'),
  issue: optional(
    number({ whole: true, min: 1, max: 2_147_483_647 }),
    'Number of the issue the plan came from; the work PR closes it.',
  ),
  branch: optional(branch, 'The branch that carries the work. Default `planwright/<id>`.'),
  base: optional(branch, "The branch the work starts from. Default: the repository's default branch."),
  inputs: optional(record(name, inputShape), 'Values given at the start, read as `${{ inputs.<name> }}`.'),
  max_parallel: optional(
    number({ whole: true, min: 1, max: 256 }),
    'Tasks at once on one runner, for the whole plan. Default 4.',
  ),
  budget: optional(
    budget,
    'Ceilings of the whole plan; reaching one pauses it. Default `usd: 20` where neither `usd` nor `tokens` is given.',
  ),
  prices: optional(
    record(
      model,
      object({
        input: required(price, 'US dollars per million input tokens.'),
        output: required(price, 'US dollars per million output tokens.'),
        cache_read: required(price, 'US dollars per million tokens read from the cache.'),
        cache_write: required(price, 'US dollars per million tokens written to the cache.'),
      }),
    ),
    'Prices of models that Planwright does not know, or knows otherwise.',
  ),
  workspace: optional(
    object({
      setup: optional(shell, 'Runs once in every fresh workspace; may change ignored files only.'),
      link: optional(
        list(path, { max: 100 }),
        'Untracked paths shared with workspaces, read-only or as a copy, instead of setup.',
      ),
    }),
    'How a workspace is made ready.',
  ),
  sandbox: optional(
    choice(['auto', 'required', 'off']),
    'Confinement of everything a task runs. Default `auto`: required on the runners of GitHub Actions, elsewhere a warning.',
  ),
  network: optional(
    either(
      choice(['on', 'off']),
      list(
        text({ max: 253, pattern: /^(\*\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?$/, what: 'a host name' }),
        { min: 1, max: 1000 },
      ),
    ),
    '`on` (default), `off` (needs a sandbox), or a list of the only hosts a task may reach (not executed by this version).',
  ),
  signed: optional(
    flag,
    'Commits are made through the API, so that GitHub signs them. In GitHub Actions only, and without `author`. Default `false`.',
  ),
  author: optional(
    text({ max: 300, pattern: /^[^<>\r\n]*[^<>\s] <[^<>\s]+>$/, what: '`Name <mail>`' }),
    'Author of the commits, `Name <mail>`. Default `github-actions[bot]`.',
  ),
  allow_workflows: optional(
    flag,
    'Tasks may change workflow files; refused at the start unless the token may push them. Default `false`.',
  ),
  env: optional(
    record(
      variable,
      either(text({ max: 65_536, blank: true }), number({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE }), flag),
    ),
    "Environment variables for setup, run, verify and the agent's shell; never secrets. Numbers and booleans count as written.",
  ),
  pass_env: optional(
    list(variable, { max: 1000 }),
    "Names of variables passed from the runner to setup, run and verify, not to the agent's shell.",
  ),
  defaults: optional(
    object({
      agent: optional(
        either(choice(['claude']), command),
        'Who does the tasks that name neither `run` nor `agent`. Default `claude`.',
      ),
      ...work,
    }),
    'Values for every task that does not set its own.',
  ),
  phases: required(list(phaseShape, { min: 1, emptyCode: 'no-phases' }), 'The phases, run in the order of the file.'),
});

/** The human part of a plan file, as written: valid by shape, no default filled in. */
export type RawPlan = Infer<typeof planShape>;
export type RawPhase = RawPlan['phases'][number];
export type RawTask = RawPhase['tasks'][number];
