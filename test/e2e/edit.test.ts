import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExecResult } from '../../src/lib/exec.ts';
import { runCli } from '../support/action.ts';
import { openDesk } from '../support/authoring.ts';
import { clone, git, scratch, writeFiles } from '../support/git.ts';
import { openMeetings } from '../support/meetings.ts';
import { planOf } from '../support/project.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

const plan = `# why
version: 1
title: Demo
phases:
  - id: work
    title: Work
    tasks:
      # first things first
      - id: a
        title: A
        run: echo a > a.txt
      - id: b
        title: B
        run: echo b > b.txt
`;
const rename = '[{op: update_task, task: a, set: {title: First}}]';
const branch = 'planwright-plans/demo';

describe.concurrent('edit', () => {
  it('takes its operations from standard input, so that they can be a file', async () => {
    await using place = await scratch({ 'plans/demo.yml': plan });
    const input = '# one a line\n- { op: update_task, task: a, set: { title: First } }\n';
    const options = { cwd: place.checkout, env: { XDG_CACHE_HOME: place.workRoot }, input };
    const run = await runCli(['edit', 'demo', '--operations', '-'], options);
    expect(codeOf(run), run.output).toBe(0);
    const text = await readFile(join(place.checkout, 'plans/demo.yml'), 'utf8');
    expect(text).toBe(plan.replace('title: A', 'title: First'));
  });

  it('in the action is a commit in the pull request of the plan, with its history', async () => {
    await using desk = await openDesk({ plan });
    const run = await desk.run({ command: 'edit', plan: 'demo', operations: rename });
    expect([run.code, run.outputs['pull-request'], run.outputs['branch']], run.log).toEqual([0, '1', branch]);
    const text = await desk.read('plans/demo.yml', branch);
    expect(text.startsWith(plan.replace('title: A', 'title: First'))).toBe(true);
    expect(parse(text).state.iterations).toMatchObject([{ kind: 'edited', by: 'ada' }]);
    expect(desk.github.repository.issues.get(1)).toMatchObject({ title: 'Change plan: Demo', labels: ['plan'] });
    const body = desk.github.repository.issues.get(1)?.body ?? '';
    desk.github.repository.changeIssue(1, { body: `My words.\n\n${body}\n\nMore of them.` });
    const second = await desk.run({ command: 'edit', plan: 'demo', operations: '[{op: remove_task, task: b}]' });
    expect([second.code, second.outputs['pull-request']], second.log).toEqual([0, '1']);
    const after = desk.github.repository.issues.get(1)?.body ?? '';
    expect([after.startsWith('My words.'), after.trimEnd().endsWith('More of them.'), after === body]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('in a terminal changes the file where an editor would, comments kept', async () => {
    await using desk = await openDesk({ plan });
    const run = await desk.place.cli('edit', 'demo', '--operations', rename);
    expect(codeOf(run), run.output).toBe(0);
    const file = join(desk.place.checkout, 'plans/demo.yml');
    expect(await readFile(file, 'utf8')).toBe(plan.replace('title: A', 'title: First'));
    expect((await git(desk.place.checkout, 'branch', '--list')).includes('planwright')).toBe(false);
  });

  it('of a plan that has run is recorded on its own branch, and the file in the checkout follows', async () => {
    await using desk = await openDesk({ plan });
    const executed = await desk.place.cli('execute', 'demo', '--until', 'a');
    expect(codeOf(executed), executed.output).toBe(0);
    const run = await desk.place.cli(
      'edit',
      'demo',
      '--operations',
      '[{op: update_task, task: b, set: {title: Second}}]',
    );
    expect(codeOf(run), run.output).toBe(0);
    const file = join(desk.place.checkout, 'plans/demo.yml');
    expect(await readFile(file, 'utf8')).toBe(plan.replace('title: B', 'title: Second'));
    const there = await desk.place.file('plans/demo.yml', desk.place.checkout);
    expect(parse(there).state.iterations.at(-1)).toMatchObject({ kind: 'edited', operations: 1 });
    const rest = await desk.place.cli('execute', 'demo');
    expect([codeOf(rest), await desk.place.committed(desk.place.checkout)], rest.output).toEqual([0, ['a', 'b']]);
  });

  it.each([
    ['not YAML', '[{op: ', 2, 'operations: not YAML or JSON'],
    ['no operations', '{}', 2, 'operations'],
    ['an unknown operation', '[{op: updat_task, task: a}]', 2, 'did you mean'],
    ['an unknown key', '[{op: update_task, task: a, set: {titel: x}}]', 2, 'titel'],
    ['an unknown task', '[{op: remove_task, task: aa}]', 2, 'aa'],
    ['a result that is no plan', '[{op: set_dependencies, task: a, depends_on: [b]}]', 1, 'nothing was written'],
  ])('%s is refused, and the file stays', async (_name, operations, code, message) => {
    await using desk = await openDesk({ plan });
    const run = await desk.place.cli('edit', 'demo', '--operations', operations);
    expect([codeOf(run), run.stderr.includes(message)], run.output).toEqual([code, true]);
    expect(await readFile(join(desk.place.checkout, 'plans/demo.yml'), 'utf8')).toBe(plan);
  });

  it('with dry-run says what would change, and changes nothing', async () => {
    await using desk = await openDesk({ plan });
    const run = await desk.place.cli('edit', 'demo', '--operations', rename, '--dry-run');
    expect([codeOf(run), run.stdout.includes('Nothing was written')], run.output).toEqual([0, true]);
    expect(await readFile(join(desk.place.checkout, 'plans/demo.yml'), 'utf8')).toBe(plan);
  });
});

describe.concurrent('delete', () => {
  it('in a terminal removes the file', async () => {
    await using desk = await openDesk({ plan });
    const run = await desk.place.cli('delete', 'demo');
    expect(codeOf(run), run.output).toBe(0);
    await expect(readFile(join(desk.place.checkout, 'plans/demo.yml'))).rejects.toThrow('ENOENT');
  });

  it('in the action opens a pull request that removes it', async () => {
    await using desk = await openDesk({ plan });
    const run = await desk.run({ command: 'delete', plan: 'demo' });
    expect([run.code, run.outputs['pull-request']], run.log).toEqual([0, '1']);
    await expect(desk.read('plans/demo.yml', branch)).rejects.toThrow('fatal');
    expect(desk.github.repository.issues.get(1)).toMatchObject({ title: 'Remove plan: demo' });
  });

  it('of a plan that is not there names those that are', async () => {
    await using desk = await openDesk({ plan });
    const run = await desk.place.cli('delete', 'demmo');
    expect(codeOf(run), run.output).toBe(2);
    expect(run.output).toContain(
      'there is no plan "demmo"; plans here: demo; nor is there a branch planwright-plans/demmo',
    );
    expect(run.output).toContain('did you mean demo?');
  });

  it('of a plan that was being changed turns its pull request into the removal', async () => {
    await using desk = await openDesk({ plan });
    await desk.run({ command: 'edit', plan: 'demo', operations: rename });
    const run = await desk.run({ command: 'delete', plan: 'demo' });
    expect([run.code, run.outputs['pull-request']], run.log).toEqual([0, '1']);
    const { title, body } = desk.github.repository.issues.get(1) ?? {};
    expect([title, body?.includes('Removes `plans/demo.yml`'), body?.includes('First')]).toEqual([
      'Remove plan: demo',
      true,
      false,
    ]);
  });

  it('while it runs is refused, from the first moment on', async () => {
    await using meetings = await openMeetings();
    await using desk = await openDesk({ plan: planOf([{ id: 'a', run: `${meetings.at('a')}; echo a > a.txt` }]) });
    desk.github.repository.runs.set('4711', { status: 'in_progress' });
    const env = { GITHUB_API_URL: desk.github.url };
    const running = await desk.place.startAction({ command: 'execute', plan: 'demo' }, { env });
    const visit = await meetings.visit('a');
    const workspace = await clone(desk.place.remote, join(desk.place.root, 'second'), 'main');
    const run = await desk.place.action({ command: 'delete', plan: 'demo' }, { workspace, env, runId: '99' });
    expect([run.code, run.log.includes('holds the plan since')], run.log).toEqual([3, true]);
    expect(desk.github.asked.filter((asked) => /^POST .*\/pulls$/.test(asked))).toEqual([]);
    visit.go();
    const { code, output } = await running.ended;
    expect(code, output).toBe(0);
  });
});

describe.concurrent('estimate', () => {
  it('is honest where nothing is known, and calibrated where plans have run', async () => {
    await using desk = await openDesk({ plan });
    const before = await desk.place.cli('estimate', 'demo', '--json');
    expect(codeOf(before), before.output).toBe(0);
    expect(JSON.parse(before.stdout)).toMatchObject({ estimate: { total: { minutes: { kind: 'unknown' } } } });
    await writeFiles(desk.place.checkout, {
      'plans/done.yml': plan.replace(
        '      - id: b',
        '      - { id: c, title: C, run: echo c > c.txt }\n      - id: b',
      ),
    });
    const executed = await desk.place.cli('execute', 'done');
    expect(codeOf(executed), executed.output).toBe(0);
    const after = await desk.place.cli('estimate', 'demo', '--json');
    expect(JSON.parse(after.stdout), after.output).toMatchObject({
      estimate: { total: { minutes: { kind: 'range' } } },
    });
    const dry = await desk.place.cli('execute', 'demo', '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject({ estimate: { total: { minutes: { kind: 'range' } } } });
  });
});
