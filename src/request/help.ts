import { commandInfo } from './commands.ts';
import { exitCodes } from './exit-code.ts';
import { inputsOf } from './inputs.ts';
import type { InputDefinition } from './inputs.ts';
import { commandNames } from './request.ts';
import type { CommandName } from './request.ts';

const width = 100;

/** Breaks running text at spaces, every line but the first indented. */
function wrap(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

const unquoted = (text: string): string => text.replaceAll('`', '');

function table(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(0, ...rows.map(([left]) => left.length)) + 4;
  return rows.map(([left, right]) => `  ${left.padEnd(first - 2)}${wrap(unquoted(right), first)}`);
}

const placeholders: Readonly<Record<InputDefinition['type'], string>> = {
  string: '<text>',
  boolean: '',
  number: '<n>',
  list: '<list>',
  map: '<map>',
  duration: '<time>',
  url: '<url>',
  secret: '<text>',
  directory: '<path>',
};

function flagRow({ name, type, description, default: preset }: InputDefinition): readonly [string, string] {
  const flag = `--${name} ${placeholders[type]}`.trimEnd();
  return [flag, preset === undefined || type === 'boolean' ? description : `${description} (default: ${preset})`];
}

const always: readonly (readonly [string, string])[] = [
  ['-h, --help', 'Show this help.'],
  ['-V, --version', 'Print the version.'],
];

const codes = (): string[] => table(exitCodes.map(({ code, meaning }) => [String(code), meaning]));

function overview(): string[] {
  return [
    'planwright runs multi-phase plans with a fresh Claude session per task.',
    '',
    'Usage: planwright <command> [arguments]',
    '',
    'Commands:',
    ...table(
      commandNames.map((name) => [`${name} ${commandInfo[name].argument}`.trimEnd(), commandInfo[name].summary]),
    ),
    '',
    'Flags:',
    ...table([['<command> --help', 'Show the flags of a command, with examples.'], ...always]),
    '',
    'Environment:',
    ...table([
      ['ANTHROPIC_API_KEY', 'The key for Claude tasks.'],
      ['ANTHROPIC_BASE_URL', 'Another endpoint for the Messages API.'],
      ['GITHUB_TOKEN', 'The token for GitHub. Also GH_TOKEN.'],
      ['NO_COLOR', 'No colours in the terminal.'],
    ]),
    '',
    'Exit codes:',
    ...codes(),
  ];
}

function ofCommand(name: CommandName): string[] {
  const { summary, details, argument, examples } = commandInfo[name];
  return [
    `Usage: planwright ${`${name} ${argument}`.trimEnd()} [flags]`,
    '',
    unquoted(summary),
    ...(details === undefined ? [] : ['', details]),
    '',
    'Flags:',
    ...table([...inputsOf(name, 'flag').map((input) => flagRow(input)), ...always]),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    'Exit codes:',
    ...codes(),
  ];
}

/** The help of one command, or of all; ends with a line break. */
export const renderHelp = (command?: CommandName): string =>
  `${(command === undefined ? overview() : ofCommand(command)).join('\n')}\n`;
