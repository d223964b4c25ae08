import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/report/log.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { untrusted } from '../support/untrusted.ts';
import { dated, paused, plan, usage } from './events.ts';
import type { Undated } from './events.ts';

function written(
  events: readonly Undated[],
  style: 'actions' | 'plain' = 'actions',
  secrets: readonly string[] = [],
): string {
  let text = '';
  const log = createLog({ style, secrets, write: (piece) => void (text += piece) });
  for (const event of events) log.emit(dated(event));
  log.close();
  return text;
}

const first = { task: 'users-table', attempt: 1, counted: 1 };

/** More than is shown of an attempt, without an ending line break. */
const flood = (line: string): string => `${`${line}\n`.repeat(Math.ceil(1_100_000 / line.length))}the end`;

describe('createLog', () => {
  it('shows of very much output the beginning, how much is missing, and the end', () => {
    const line = 'a line of forty characters, to be many.';
    const text = flood(line);
    const lines = written([
      { kind: 'attempt-started', ...first, limit: 1 },
      ...(text.match(/[^]{1,70000}/g) ?? []).map((piece) => ({ kind: 'output' as const, ...first, text: piece })),
      { kind: 'attempt-finished', ...first, outcome: 'completed', seconds: 1, retrying: false },
    ]).split('\n');
    const gap = lines.findIndex((one) => /^│ \[\d+ characters of output left out\]$/.test(one));
    expect(gap).toBeGreaterThan(20_000);
    expect(lines.slice(1, gap - 1).every((one) => one === `│ ${line}`)).toBe(true);
    expect(lines.slice(gap + 1, -2).every((one) => one === `│ ${line}` || one === '│ the end')).toBe(true);
    expect(lines.at(-3)).toBe('│ the end');
  });

  it('shows no rest of a private key where the beginning of the key is left out', () => {
    const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKB';
    const key = `-----BEGIN PRIVATE KEY-----\n${`${body}\n`.repeat(1300)}-----END PRIVATE KEY-----\nafter the key\n`;
    const output = (text: string) => ({ kind: 'output' as const, ...first, text });
    const text = written([
      { kind: 'attempt-started', ...first, limit: 1 },
      output(flood('before the key')),
      output(`\n${key}`),
      { kind: 'attempt-finished', ...first, outcome: 'completed', seconds: 1, retrying: false },
    ]);
    expect(text).not.toContain(body.slice(20, 40));
    expect(text).toContain('│ after the key\n');
  });

  it('makes a group of an attempt that runs alone', () => {
    expect(
      written([
        { kind: 'plan-started', plan, state: paused, branch: 'planwright/auth' },
        { kind: 'phase-started', phase: 'schema' },
        { kind: 'attempt-started', ...first, limit: 3, model: 'claude-sonnet-5-5' },
        { kind: 'step-started', ...first, step: 'agent' },
        { kind: 'activity', ...first, line: 'Bash npm test' },
        { kind: 'step-started', ...first, step: 'verify', detail: 'npm test' },
        { kind: 'output', ...first, text: 'one\n  tw' },
        { kind: 'output', ...first, text: 'o\r\n\u001b[31mred' },
        { kind: 'api-wait', ...first, seconds: 30, why: '529' },
        { kind: 'attempt-finished', ...first, outcome: 'completed', seconds: 192, usage, retrying: false },
        { kind: 'task-finished', task: 'users-table', status: 'completed', commit: '4f2a91cdead', summary: 'Made it' },
        { kind: 'published', sha: '4f2a91cdead', branch: 'planwright/auth', to: { place: 'here', label: 'here' } },
        { kind: 'published', sha: '4f2a91cdead', branch: 'planwright/auth', to: { place: 'remote', label: 'origin' } },
        { kind: 'phase-finished', phase: 'schema', status: 'completed' },
        {
          kind: 'plan-stopped',
          plan,
          state: paused,
          status: 'waiting',
          reason: 'approval',
          detail: 'rotate-keys waits',
        },
      ]),
    ).toBe(`Add user authentication (auth) on planwright/auth: 3 phases, 5 tasks
▸ Phase schema
::group::users-table: Create the users table (attempt 1 of 3, claude-sonnet-5-5)
▸ agent
• Bash npm test
▸ verify: npm test
│ one
│   two
◌ waiting 30s for the API: 529
│ red
::endgroup::
✓ users-table: completed · 3m 12s · 42.0k tokens · $0.12 · 4f2a91c · Made it
→ 4f2a91c is on planwright/auth in this repository
↑ Pushed 4f2a91c to planwright/auth (origin)
✓ Phase schema: completed
? Plan auth waiting (approval): rotate-keys waits
`);
  });

  it('names the task on every line as soon as two run at once, and groups again later', () => {
    const [a, b] = [
      { task: 'login', attempt: 1, counted: 1 },
      { task: 'logout', attempt: 2, counted: 2 },
    ];
    const end = { outcome: 'completed', seconds: 1, retrying: false } as const;
    expect(
      written([
        { kind: 'attempt-started', ...a, limit: 3 },
        { kind: 'attempt-started', ...b, limit: 3 },
        { kind: 'output', ...a, text: 'from a\n' },
        { kind: 'activity', ...b, line: 'from b' },
        { kind: 'attempt-finished', ...a, ...end },
        { kind: 'attempt-finished', ...b, ...end },
        { kind: 'attempt-started', ...a, attempt: 2, counted: 2, limit: 3 },
      ]),
    ).toBe(`::group::login (attempt 1 of 3)
::endgroup::
▸ logout (attempt 2 of 3)
login │ from a
logout │ • from b
::group::login (attempt 2 of 3)
::endgroup::
`);
  });

  it('tells why an attempt failed outside the group, and annotates what failed for good', () => {
    const failed = {
      kind: 'attempt-finished',
      outcome: 'verify',
      error: 'not ok 1\n::error::forged',
      seconds: 5,
    } as const;
    expect(
      written([
        { kind: 'attempt-started', ...first, limit: 2 },
        { ...failed, ...first, retrying: true },
        { kind: 'attempt-started', ...first, attempt: 3, counted: 2, limit: 2 },
        { ...failed, ...first, attempt: 3, counted: 2, retrying: false },
        { kind: 'task-finished', task: 'users-table', status: 'failed' },
        { kind: 'warning', message: 'the sandbox is off: a,b' },
        { kind: 'plan-stopped', plan, state: paused, status: 'paused', reason: 'task-failed', detail: 'users-table' },
      ]),
    ).toBe(`::group::users-table (attempt 1 of 2)
::endgroup::
✗ users-table: attempt 1: its verification failed (5s); another attempt follows
users-table │ not ok 1
users-table │ ::error::forged
::group::users-table (attempt 2 of 2)
::endgroup::
✗ users-table: attempt 2: its verification failed (5s)
users-table │ not ok 1
users-table │ ::error::forged
✗ users-table: failed · 5s
::error title=Task users-table failed::not ok 1%0A: :error::forged
::warning::the sandbox is off: a,b
‖ Plan auth paused (task-failed): users-table
`);
  });

  it('annotates a stop that no task explains', () => {
    expect(
      written([{ kind: 'plan-stopped', plan, state: paused, status: 'paused', reason: 'auth', detail: 'invalid key' }]),
    ).toBe('‖ Plan auth paused (auth): invalid key\n::error title=Plan auth paused (auth)::invalid key\n');
  });

  it('writes ten warnings as annotations and the others as lines', () => {
    const lines = written(
      Array.from({ length: 12 }, (_, index) => ({ kind: 'warning', message: `w${index}` }) as const),
    ).split('\n');
    expect(lines.slice(8)).toEqual(['::warning::w8', '::warning::w9', '! w10', '! w11', '']);
  });

  it('is plain outside of Actions', () => {
    expect(
      written(
        [
          { kind: 'attempt-started', ...first, limit: 3 },
          { kind: 'output', ...first, text: 'hello\n' },
          { kind: 'warning', message: 'careful' },
          { kind: 'plan-stopped', plan, state: paused, status: 'failed' },
        ],
        'plain',
      ),
    ).toBe(`▸ users-table (attempt 1 of 3)
users-table │ hello
! careful
✗ Plan auth failed
`);
  });

  it('shows no secret, wherever the output was cut', () => {
    const secret = 'correct-horse-battery';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: secret.length }), fc.integer({ min: 0, max: secret.length }), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const pieces = [`x ${secret.slice(0, from)}`, secret.slice(from, to), `${secret.slice(to)} y`];
        const text = written(
          [
            { kind: 'attempt-started', ...first, limit: 3 },
            ...pieces.map((piece) => ({ kind: 'output', ...first, text: piece }) as const),
          ],
          'plain',
          [secret],
        );
        expect(text).toContain('│ x *** y\n');
      }),
    );
  });

  it('never writes a line of foreign text that the runner could take for a command', () => {
    const events = fc.array(
      untrusted.chain((text) =>
        fc.constantFrom<Undated>(
          { kind: 'attempt-started', task: 'login', attempt: 1, counted: 1, limit: 3, model: text },
          { kind: 'attempt-started', ...first, limit: 3 },
          { kind: 'step-started', ...first, step: 'verify', detail: text },
          { kind: 'activity', ...first, line: text },
          { kind: 'output', ...first, text },
          { kind: 'output', task: 'login', attempt: 1, text: `${text}\n` },
          { kind: 'api-wait', ...first, seconds: 1, why: text },
          { kind: 'attempt-finished', ...first, outcome: 'agent', error: text, seconds: 1, retrying: false },
          { kind: 'task-finished', task: 'users-table', status: 'failed', summary: text, commit: text },
          { kind: 'warning', message: text },
          { kind: 'published', sha: text, branch: text, to: { place: 'here', label: text } },
          { kind: 'published', sha: text, branch: text, to: { place: 'remote', label: text } },
          { kind: 'plan-started', plan: { ...plan, title: text }, state: paused, branch: text },
          { kind: 'plan-stopped', plan, state: paused, status: 'failed', detail: text },
        ),
      ),
      { maxLength: 20 },
    );
    const ours = /^::(?:group::|endgroup::|error |error::|warning::|warning )/u;
    fc.assert(
      fc.property(events, (list) => {
        const text = written(list);
        expect(text).not.toMatch(/\r/u);
        const foreign = text.split('\n').filter((line) => !ours.test(line));
        expect(foreign.flatMap((line) => commandsIn(line))).toEqual([]);
        expect(
          written(list, 'plain')
            .split('\n')
            .flatMap((line) => commandsIn(line)),
        ).toEqual([]);
        expect(text.split('\n').filter((line) => line.startsWith('::group::')).length).toBe(
          text.split('\n').filter((line) => line === '::endgroup::').length,
        );
      }),
      { numRuns: 500 },
    );
  });
});
