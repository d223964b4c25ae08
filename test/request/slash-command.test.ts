import { describe, expect, it } from 'vitest';
import { isSlashCommand, parseSlashCommand, slashCommands, slashHelp } from '../../src/request/slash-command.ts';

describe('a comment for Planwright', () => {
  it.each(['/plan', '/plan help', '  /plan show', '/plan\nmore', '/plan\r\n'])('%j is one', (body) => {
    expect(isSlashCommand(body)).toBe(true);
  });

  it.each(['', '/planet', 'see /plan show', '> /plan show', '`/plan show`', 'a\n/plan show'])('%j is none', (body) => {
    expect(isSlashCommand(body)).toBe(false);
  });
});

describe('parseSlashCommand', () => {
  it.each([
    ['/plan', { kind: 'help' }],
    ['/plan help\nthanks', { kind: 'help' }],
    ['/plan apply 1,3-5', { command: 'apply', raw: { suggestions: '1,3-5' } }],
    ['/plan apply 1, 3, 4', { command: 'apply', raw: { suggestions: '1,3,4' } }],
    ['/plan review', { command: 'review', raw: {} }],
    [
      '/plan review add_missing break_down --scope phase/api',
      { command: 'review', raw: { review: 'add_missing\nbreak_down', scope: 'phase/api' } },
    ],
    ['/plan approve announce', { command: 'approve', raw: { task: 'announce' } }],
    [
      '/plan reject announce --reason "not yet: it\'s frozen"',
      { command: 'reject', raw: { task: 'announce', reason: "not yet: it's frozen" } },
    ],
    ['/plan pause --reason “release freeze”', { command: 'pause', raw: { reason: 'release freeze' } }],
    ['/plan execute demo --until schema', { command: 'execute', raw: { plan: 'demo', until: 'schema' } }],
    ['/plan apply 1,3 --plan demo', { command: 'apply', raw: { plan: 'demo', suggestions: '1,3' } }],
    ['/plan approve --plan=demo announce', { command: 'approve', raw: { plan: 'demo', task: 'announce' } }],
    ['/plan show --plan demo', { command: 'show', raw: { plan: 'demo' } }],
    ['/plan generate --title "A b"', { command: 'generate', raw: { title: 'A b' } }],
    ['/plan show\nand please hurry --json', { command: 'show', raw: {} }],
  ])('%j', (body, expected) => {
    const parsed = parseSlashCommand(body);
    expect(parsed).toEqual({ ok: true, value: 'kind' in expected ? expected : { kind: 'command', ...expected } });
  });

  it.each([
    ['/plan aply 1', 'unknown-command', 'Unknown command "aply". Did you mean "apply"?'],
    ['/plan new', 'unknown-command', 'Unknown command "new".'],
    ['/plan pause --reson x', 'unknown-flag', 'Unknown flag --reson. Did you mean --reason?'],
    ['/plan apply', 'missing-input', '/plan apply needs suggestions.'],
    ['/plan approve', 'missing-input', '/plan approve needs a task.'],
    ['/plan approve a b', 'invalid-input', 'approve takes one task, but got a, b.'],
    ['/plan show demo --plan other', 'conflicting-inputs', 'plan is given twice: demo and --plan other.'],
    ['/plan show --plan a --plan=b', 'conflicting-inputs', 'plan is given twice: --plan=b and --plan a.'],
    ['/plan apply 1 --plan', 'missing-input', '--plan needs a value.'],
    ['/plan approve a --task b', 'conflicting-inputs', 'task is given twice: a and --task b.'],
    ['/plan reject a --reason "never closed', 'invalid-input', 'The " is never closed.'],
    ['/plan review --base-url https://x.example', 'unexpected-input', '--base-url cannot be given in a comment.'],
    [
      '/plan generate --description-file /etc/passwd',
      'unexpected-input',
      '--description-file cannot be given in a comment.',
    ],
    ['/plan retry a --execute', 'unexpected-input', '--execute cannot be given in a comment.'],
    ['/plan execute --model x', 'unexpected-input', '--model cannot be given to execute in a comment.'],
    ['/plan generate --dry-run', 'unexpected-input', '--dry-run cannot be given to generate in a comment.'],
    ['/plan review --max-wait 1h', 'unexpected-input', '--max-wait cannot be given to review in a comment.'],
    ['/plan show --working-directory /', 'unexpected-input', '--working-directory cannot be given in a comment.'],
  ])('%j is refused', (body, code, message) => {
    const parsed = parseSlashCommand(body);
    expect(parsed.ok ? undefined : [parsed.error.code, parsed.error.message]).toEqual([code, message]);
  });

  it('fills nothing in and runs nothing', () => {
    expect(parseSlashCommand('/plan pause --reason "$(id) `id` $HOME \\"x\\""')).toEqual({
      ok: true,
      value: { kind: 'command', command: 'pause', raw: { reason: '$(id) `id` $HOME "x"' } },
    });
  });

  it('explains every command it knows', () => {
    for (const name of slashCommands) expect(slashHelp()).toContain(`\`/plan ${name}`);
  });
});
