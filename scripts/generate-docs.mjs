// Fills the tables of README.md, between <!-- name:start --> and <!-- name:end -->, from action.yml and the tables of src/request/.
// Writes action/action.yml: the same action under a path of its own, for the workflows of .github/workflows/. They name it `$/action`, and the
// runner refuses a `$/` without a path (actions/runner, PipelineConstants.TryParseSelfRepository).
// With --check: fails when one of them would change.
import { format } from 'oxfmt';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { commandInfo } from '../src/request/commands.ts';
import { exitCodes } from '../src/request/exit-code.ts';
import { inputs } from '../src/request/inputs.ts';
import { commandNames } from '../src/request/request.ts';

const root = new URL('..', import.meta.url);
const readme = new URL('README.md', root);
const manifest = readFileSync(new URL('action.yml', root), 'utf8');
const action = parse(manifest);

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll(/\s+/g, ' ')
    .trim();
const code = (text) => (text === undefined ? '' : `\`${cell(text)}\``);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const flag = ({ name, doors }) => {
  if (doors.includes('argument')) return 'argument';
  return doors.includes('flag') ? code(`--${name}`) : '';
};

const tables = {
  inputs: () =>
    table(
      ['Input', 'On the command line', 'What it is', 'Default', 'Taken by'],
      inputs.map((input) => [
        input.doors.includes('action') ? code(input.name) : '',
        flag(input),
        cell(input.description),
        code(input.default),
        cell(input.commands?.join(', ') ?? 'all'),
      ]),
    ),
  outputs: () =>
    table(
      ['Output', 'What it is'],
      Object.entries(action.outputs).map(([name, { description }]) => [code(name), cell(description)]),
    ),
  commands: () =>
    table(
      ['Command', 'What it does'],
      commandNames.map((name) => [code(name), cell(commandInfo[name].summary)]),
    ),
  'exit-codes': () =>
    table(
      ['Code', 'Meaning'],
      exitCodes.map(({ code: number, meaning }) => [String(number), cell(meaning)]),
    ),
};

function fill(text, name, content) {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md: no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

try {
  const before = readFileSync(readme, 'utf8');
  const filled = Object.entries(tables).reduce((text, [name, render]) => fill(text, name, render()), before);
  const style = JSON.parse(readFileSync(new URL('../.oxfmtrc.json', import.meta.url), 'utf8'));
  const { code: after } = await format('README.md', filled, style);
  if (after !== before && process.argv.includes('--check'))
    throw new Error('README.md: its tables are out of date (run node scripts/generate-docs.mjs)');
  if (after !== before) writeFileSync(readme, after);

  const copy = new URL('action/action.yml', root);
  const wanted = `# Written by scripts/generate-docs.mjs from action.yml.\n${manifest.replace('main: dist/', 'main: ../dist/')}`;
  const there = existsSync(copy) && readFileSync(copy, 'utf8') === wanted;
  if (!there && process.argv.includes('--check'))
    throw new Error('action/action.yml is out of date (run node scripts/generate-docs.mjs)');
  mkdirSync(new URL('.', copy), { recursive: true });
  if (!there) writeFileSync(copy, wanted);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
