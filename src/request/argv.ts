import { parseArgs } from 'node:util';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { inputs, inputsOf } from './inputs.ts';
import type { InputName, InputType, RawInputs } from './inputs.ts';
import { parseCommand } from './parse-request.ts';
import type { CommandName } from './request.ts';
import { didYouMean } from './suggest.ts';

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command?: CommandName }
  | { readonly kind: 'command'; readonly word: string | undefined; readonly raw: RawInputs };

const flags = inputs.filter((input) => input.doors.includes('flag'));

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  ...Object.fromEntries(
    flags.map(({ name, type }) => [name, { type: type === 'boolean' ? ('boolean' as const) : ('string' as const) }]),
  ),
} as const;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

const failure = (code: string, message: string, hint: string): Failure => ({ code, message, hint });

const noCommand = failure(
  'missing-command',
  'No command given.',
  '`planwright --help` lists the commands, `planwright <command> --help` explains one.',
);

function unknownFlag(rawName: string, command: CommandName): Failure {
  const secret = inputs.find((input) => input.type === 'secret' && `--${input.name}` === rawName);
  if (secret !== undefined)
    return failure(
      'unknown-flag',
      `${rawName} is no flag, so that it cannot show in a process list.`,
      secret.description,
    );
  const known = [...inputsOf(command, 'flag').map(({ name }) => name), 'help', 'version'];
  const near = didYouMean(rawName.replace(/^-+/, ''), known, '--');
  return failure(
    'unknown-flag',
    `Unknown flag ${rawName}.${near}`,
    `Accepted: ${known.map((name) => `--${name}`).join(', ')}.`,
  );
}

/** What is wrong with one flag as it is written, whatever its value. */
function checkFlag({ rawName, value, inlineValue }: OptionToken, type: InputType): Failure | undefined {
  if (type === 'boolean')
    return value === undefined
      ? undefined
      : failure('invalid-input', `${rawName}: ${JSON.stringify(value)} is not accepted.`, 'Accepted: the flag alone.');
  if (value === undefined) return failure('missing-input', `${rawName} needs a value.`, `Write ${rawName} <value>.`);
  return inlineValue !== true && value !== '-' && value.startsWith('-')
    ? failure(
        'missing-input',
        `${rawName} needs a value, but ${value} follows.`,
        `A value with a dash: ${rawName}=${value}`,
      )
    : undefined;
}

function collect(tokens: readonly OptionToken[], command: CommandName): Result<RawInputs, Failure> {
  const raw: Partial<Record<InputName, string>> = {};
  for (const token of tokens) {
    const flag = flags.find(({ name }) => name === token.name);
    if (flag === undefined) return err(unknownFlag(token.rawName, command));
    const wrong = checkFlag(token, flag.type);
    if (wrong !== undefined) return err(wrong);
    if (raw[flag.name] !== undefined && token.value !== undefined)
      return err(failure('conflicting-inputs', `${token.rawName} is given twice.`, 'Give it once.'));
    raw[flag.name] = token.value ?? 'true';
  }
  return ok(raw);
}

/** Reads the arguments after `planwright`. The first word is the command, further ones are plans. */
export function parseArgv(argv: readonly string[]): Result<CommandLine, Failure> {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const flagTokens = tokens.filter((token) => token.kind === 'option');
  const [first, ...rest] = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const words = first === 'help' ? rest : [first, ...rest];
  const command = parseCommand(words[0]);
  if (first === 'help' || flagTokens.some(({ name }) => name === 'help'))
    return command.ok || words[0] === undefined
      ? ok({ kind: 'help', ...(command.ok ? { command: command.value } : {}) })
      : command;
  if (flagTokens.some(({ name }) => name === 'version')) return ok({ kind: 'version' });
  if (words[0] === undefined) return err(noCommand);
  if (!command.ok) return command;
  const raw = collect(flagTokens, command.value);
  if (!raw.ok) return raw;
  const plans = words.slice(1).filter((word) => word !== undefined);
  return ok({
    kind: 'command',
    word: command.value,
    raw: plans.length === 0 ? raw.value : { ...raw.value, plan: plans.join('\n') },
  });
}
