import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { parseArgv } from './argv.ts';
import { commandInfo } from './commands.ts';
import type { InputName, RawInputs } from './inputs.ts';
import { commandNames } from './request.ts';
import type { CommandName } from './request.ts';
import { didYouMean } from './suggest.ts';

/** What a comment asks for. */
export type SlashCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'command'; readonly command: CommandName; readonly raw: RawInputs };

/** What a word without a flag means; the plan goes without saying where the comment stands. */
const subject: Readonly<Partial<Record<CommandName, InputName>>> = {
  review: 'review',
  apply: 'suggestions',
  approve: 'task',
  reject: 'task',
  retry: 'task',
  skip: 'task',
  complete: 'task',
};

/** Commands that make no sense in a comment: they answer to a person's own machine, or to a workflow. */
const elsewhere: readonly CommandName[] = ['init', 'doctor', 'new', 'edit', 'schedule', 'join', 'continue', 'watchdog'];

/** The commands that comments know. */
export const slashCommands = commandNames.filter((name) => !elsewhere.includes(name));

/** Whether a comment is addressed to Planwright: its first line begins with `/plan`. Cheap, and looks at nothing else. */
export const isSlashCommand = (body: string): boolean => /^\s*\/plan(?:\s|$)/.test(body);

/**
 * Reads the command of a comment: `/plan review add_missing --scope phase/api`, `/plan apply 1,3`, `/plan approve announce`. The first line
 * counts; flags are those of the command line.
 */
export function parseSlashCommand(body: string): Result<SlashCommand, Failure> {
  const [line = ''] = body.trim().split(/\r?\n/, 1);
  const words = splitWords(line);
  if (!words.ok) return words;
  const [, word, ...rest] = words.value;
  if (word === undefined || word === 'help') return ok({ kind: 'help' });
  const command = slashCommands.find((name) => name === word);
  if (command === undefined) {
    const hint = `Accepted: ${slashCommands.join(', ')}, help.`;
    return err({
      code: 'unknown-command',
      message: `Unknown command ${JSON.stringify(word)}.${didYouMean(word, slashCommands)}`,
      hint,
    });
  }
  const named = withoutPlan(rest);
  if (!named.ok) return named;
  const parsed = parseArgv([command, ...named.value.rest]);
  if (!parsed.ok) return parsed;
  if (parsed.value.kind !== 'command') return ok({ kind: 'help' });
  const strange = withheldOf(command, parsed.value.raw);
  if (strange !== undefined) return err(strange);
  const { plan } = named.value;
  const read = withSubject(command, parsed.value.raw);
  return plan === undefined || !read.ok || read.value.kind === 'help' ? read : withPlan(read.value, plan);
}

interface Named {
  readonly plan?: string;
  readonly rest: readonly string[];
}

/** `--plan <id>`: on the command line the first word names the plan, in a comment it often means something else. */
function withoutPlan(words: readonly string[]): Result<Named, Failure> {
  const at = words.findIndex((word) => /^--plan(?:=|$)/.test(word));
  const found = words[at];
  if (found === undefined) return ok({ rest: words });
  const apart = found === '--plan';
  const plan = apart ? words[at + 1] : found.slice('--plan='.length);
  if (plan === undefined || plan === '' || plan.startsWith('-'))
    return err({ code: 'missing-input', message: '--plan needs a value.', hint: 'Write --plan <id>.' });
  const rest = words.toSpliced(at, apart ? 2 : 1);
  const again = rest.find((word) => /^--plan(?:=|$)/.test(word));
  return again === undefined ? ok({ plan, rest }) : err(twice('plan', plan, again));
}

const twice = (name: string, value: string, words: string): Failure => ({
  code: 'conflicting-inputs',
  message: `${name} is given twice: ${words} and --${name} ${value}.`,
  hint: 'Give it once.',
});

function withPlan(read: Extract<SlashCommand, { kind: 'command' }>, plan: string): Result<SlashCommand, Failure> {
  const words = read.raw.plan;
  if (words !== undefined) return err(twice('plan', plan, words.replaceAll('\n', ' ')));
  return ok({ ...read, raw: { ...read.raw, plan } });
}

/** What only the workflows say to each other. */
const ofWorkflows = ['hand-over', 'base', 'attempts', 'leg', 'parent-run', 'requested-by', 'workflow'] as const;

/** What would let a comment point the key, the token or a file of the runner somewhere else, or means nothing there. */
const withheld: readonly InputName[] = [
  'base-url',
  'working-directory',
  'description-file',
  'draft',
  'push',
  'json',
  'yes',
  ...ofWorkflows,
];

/** What the workflow that is started decides about. */
const ofStarted: Readonly<Partial<Record<CommandName, readonly InputName[]>>> = {
  execute: ['model', 'max-attempts', 'max-wait', 'time-budget'],
  generate: ['dry-run', 'max-wait'],
  review: ['dry-run', 'max-wait'],
};

function withheldOf(command: CommandName, raw: RawInputs): Failure | undefined {
  const code = 'unexpected-input';
  const strange = withheld.find((name) => raw[name] !== undefined);
  if (strange !== undefined)
    return {
      code,
      message: `--${strange} cannot be given in a comment.`,
      hint: 'The workflow that answers comments decides about it.',
    };
  if (raw.execute !== undefined)
    return {
      code,
      message: '--execute cannot be given in a comment.',
      hint: 'From a comment the plan always goes on.',
    };
  const later = ofStarted[command]?.find((name) => raw[name] !== undefined);
  if (later === undefined) return undefined;
  const message = `--${later} cannot be given to ${command} in a comment.`;
  return { code, message, hint: `The comment starts a workflow, which decides about it: its own file says more.` };
}

/** The words without a flag go where they belong. */
function withSubject(command: CommandName, raw: RawInputs): Result<SlashCommand, Failure> {
  const name = subject[command];
  const words = raw.plan;
  const flags: Partial<Record<InputName, string>> = { ...raw };
  delete flags.plan;
  if (name !== undefined && words === undefined && raw[name] === undefined && command !== 'review')
    return err({
      code: 'missing-input',
      message: `/plan ${command} needs ${name === 'task' ? 'a task' : name}.`,
      hint: `Write /plan ${command} ${usage[command] ?? ''}.`,
    });
  if (name === undefined || words === undefined) return ok({ kind: 'command', command, raw });
  if (flags[name] !== undefined) return err(twice(name, flags[name], words.replaceAll('\n', ' ')));
  const joined = name === 'suggestions' ? words.replaceAll('\n', '').replaceAll(/,+/g, ',') : words;
  if (name === 'task' && words.includes('\n'))
    return err({
      code: 'invalid-input',
      message: `${command} takes one task, but got ${words.replaceAll('\n', ', ')}.`,
      hint: `For example: /plan ${command} users-table --reason "why"`,
    });
  return ok({ kind: 'command', command, raw: { ...flags, [name]: joined } });
}

/** Words as a shell splits them: quotes hold together, nothing is filled in or run. */
function splitWords(line: string): Result<string[], Failure> {
  const words: string[] = [];
  const token = /\s+|"((?:[^"\\]|\\.)*)"|'([^']*)'|[“”]([^“”]*)[“”]|([^\s"'“”]+)|(.)/gu;
  let word: string | undefined;
  for (const [all, double, single, curly, bare, stray] of line.matchAll(token)) {
    if (stray !== undefined)
      return err({ code: 'invalid-input', message: `The ${stray} is never closed.`, hint: 'Close the quotes.' });
    const part = double?.replaceAll(/\\(.)/gu, '$1') ?? single ?? curly ?? bare;
    if (part !== undefined) word = (word ?? '') + part;
    else if (all.trim() === '' && word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return ok(word === undefined ? words : [...words, word]);
}

const usage: Readonly<Partial<Record<CommandName, string>>> = {
  review: '[refine_descriptions|add_missing|optimize_order|break_down] [--scope phase/<id>]',
  apply: '<numbers|all>',
  generate: '[--issue <n>] [--title <text>]',
  approve: '<task>',
  reject: '<task>',
  retry: '<task>',
  skip: '<task>',
  complete: '<task>',
  rollback: '[plan] --task <id> | --phase <id> | --to <id>',
};

/** The commands of comments, as Markdown of our own. */
export const slashHelp = (): string =>
  [
    'Say `/plan <command>` at the start of a comment. The plan is named, or is the one of this pull request or issue.',
    '',
    '| Command | What it does |',
    '|---|---|',
    ...slashCommands.map(
      (name) =>
        `| \`/plan ${`${name} ${usage[name]?.replaceAll('|', '\\|') ?? '[plan]'}`.trim()}\` | ${commandInfo[name].summary} |`,
    ),
  ].join('\n');
