import { describe, expect, it } from 'vitest';
import { parseArgv } from '../../src/request/argv.ts';
import { commandNames } from '../../src/request/request.ts';

const all = '--help, --version.';

describe('parseArgv', () => {
  it.each([
    [['--version'], { kind: 'version' }],
    [['-V'], { kind: 'version' }],
    [['--help'], { kind: 'help' }],
    [['help'], { kind: 'help' }],
    [['help', 'retry'], { kind: 'help', command: 'retry' }],
    [['execute', '-h', '--nonsense'], { kind: 'help', command: 'execute' }],
    [['list'], { kind: 'command', word: 'list', raw: {} }],
    [['--json', 'list'], { kind: 'command', word: 'list', raw: { json: 'true' } }],
    [['validate', 'a', 'plans/b.yml'], { kind: 'command', word: 'validate', raw: { plan: 'a\nplans/b.yml' } }],
    [
      ['retry', 'a', '--task', 't', '--execute', '--reason=-1', '--push'],
      { kind: 'command', word: 'retry', raw: { plan: 'a', task: 't', execute: 'true', reason: '-1', push: 'true' } },
    ],
    [['edit', 'a', '--operations', '-'], { kind: 'command', word: 'edit', raw: { plan: 'a', operations: '-' } }],
    [['show', '--', '-odd'], { kind: 'command', word: 'show', raw: { plan: '-odd' } }],
  ])('%j', (argv, value) => {
    expect(parseArgv(argv)).toEqual({ ok: true, value });
  });

  it.each([
    [[], 'No command given.', '`planwright --help` lists the commands, `planwright <command> --help` explains one.'],
    [['exec', 'a'], 'Unknown command "exec". Did you mean "execute"?', `Accepted: ${commandNames.join(', ')}.`],
    [['shwo'], 'Unknown command "shwo". Did you mean "show"?', `Accepted: ${commandNames.join(', ')}.`],
    [
      ['list', '--jsn'],
      'Unknown flag --jsn. Did you mean --json?',
      `Accepted: --pull-request, --base-url, --working-directory, --push, --json, ${all}`,
    ],
    [
      ['list', '-x'],
      'Unknown flag -x.',
      `Accepted: --pull-request, --base-url, --working-directory, --push, --json, ${all}`,
    ],
    [['skip', 'a', '--task'], '--task needs a value.', 'Write --task <value>.'],
    [
      ['skip', 'a', '--task', '--execute'],
      '--task needs a value, but --execute follows.',
      'A value with a dash: --task=--execute',
    ],
    [['skip', 'a', '--task=t', '--task=u'], '--task is given twice.', 'Give it once.'],
    [['skip', 'a', '--execute=no'], '--execute: "no" is not accepted.', 'Accepted: the flag alone.'],
    [
      ['execute', 'a', '--anthropic-api-key=k'],
      '--anthropic-api-key is no flag, so that it cannot show in a process list.',
      'The Anthropic API key, from a secret. On the command line: the variable `ANTHROPIC_API_KEY`.',
    ],
    [
      ['list', '--constructor'],
      'Unknown flag --constructor.',
      `Accepted: --pull-request, --base-url, --working-directory, --push, --json, ${all}`,
    ],
  ])('refuses %j', (argv, message, hint) => {
    const line = parseArgv(argv);
    expect(line.ok ? line.value : { message: line.error.message, hint: line.error.hint }).toEqual({ message, hint });
  });
});
