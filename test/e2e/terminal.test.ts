import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exec, type ExecResult } from '../../src/lib/exec.ts';
import { dist, hostEnvironment, runCli } from '../support/action.ts';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { clone, commitAll, fingerprint, git, writeFiles } from '../support/git.ts';
import { apiKey, planBranch, planOf, planPath, planRef, project, type Project } from '../support/project.ts';
import { sessions } from '../support/sessions.ts';

const plan = planOf([
  { id: 'a', run: 'cat tracked.txt > a.txt' },
  { id: 'b', description: 'Write b' },
]);
const script = () =>
  sessions({ b: [toolUse('write', { file_path: 'b.txt', content: 'b\n' }), report({ summary: 'Wrote b' })] });
const files = { 'tracked.txt': 'one\n', 'deleted.txt': 'x\n', '.gitignore': 'ignored/\n' };

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

/** A checkout in the middle of work: something of every kind that git can tell apart. */
const dirty = async (place: Project): Promise<void> => {
  const { checkout } = place;
  await git(checkout, 'remote', 'set-head', 'origin', 'main');
  await writeFiles(checkout, { 'tracked.txt': 'stashed\n' });
  await git(checkout, 'stash', 'push', '--quiet');
  await git(checkout, 'switch', '--quiet', '--create', 'feature');
  await commitAll(checkout, { 'feature.txt': 'f\n' }, 'on a feature branch');
  await writeFiles(checkout, { 'tracked.txt': 'staged\n', 'added.txt': 'new\n' });
  await git(checkout, 'add', 'tracked.txt', 'added.txt');
  await git(checkout, 'rm', '--quiet', 'deleted.txt');
  await writeFiles(checkout, {
    'tracked.txt': 'staged, then changed\n',
    'untracked.txt': 'u\n',
    'ignored/cache': 'c\n',
  });
  await git(checkout, 'update-index', '--refresh').catch(() => '');
};

describe.concurrent('execute in a terminal', () => {
  it('leaves a dirty checkout byte for byte as it is, and the result is the local branch', async () => {
    await using place = await project(plan, { script: script(), files });
    await dirty(place);
    await git(place.checkout, 'status');
    const before = await fingerprint(place.checkout, '/demo');
    const remote = await git(place.remote, 'for-each-ref');
    const result = await place.cli('execute', 'demo');
    expect(codeOf(result), result.output).toBe(0);
    expect(await fingerprint(place.checkout, '/demo')).toEqual(before);
    expect(await git(place.remote, 'for-each-ref')).toBe(remote);
    expect(await place.committed(place.checkout)).toEqual(['a', 'b']);
    // Work starts from the default branch as it is committed, not from what lies about.
    expect(await place.file('a.txt', place.checkout)).toBe('one\n');
    await expect(place.file('feature.txt', place.checkout)).rejects.toThrow('feature.txt');
    expect(await git(place.checkout, 'rev-parse', '--abbrev-ref', planBranch)).toBe(planBranch);
    expect(await git(place.checkout, 'fsck', '--connectivity-only', '--no-dangling')).not.toContain('missing');
    expect(result.stdout).toContain('Status    ✓ completed');
    expect(result.stderr).toContain('✓ a: completed');
    expect(result.output).not.toContain('::group::');
  });

  it('works on after the private folder is gone, and from a folder below', async () => {
    await using place = await project(plan, { script: script(), files: { ...files, 'src/x.txt': 'x\n' } });
    expect(codeOf(await place.cli('execute', 'demo', '--until', 'a'))).toBe(0);
    await rm(join(place.root, 'cache'), { recursive: true });
    const result = await runCli(['execute', '../plans/demo.yml'], {
      cwd: join(place.checkout, 'src'),
      env: place.terminal,
    });
    expect([codeOf(result), await place.committed(place.checkout)], result.output).toEqual([0, ['a', 'b']]);
  });

  it('pushes only when asked to, and then remote and local branch are the same', async () => {
    await using place = await project(plan, { script: script(), files });
    const result = await place.cli('execute', 'demo', '--push');
    expect(codeOf(result), result.output).toBe(0);
    expect(await git(place.remote, 'rev-parse', planRef)).toBe(await git(place.checkout, 'rev-parse', planRef));
    expect(await place.committed()).toEqual(['a', 'b']);
  });

  it('goes on with a branch that is only here, and refuses one that has gone two ways', async () => {
    await using place = await project(plan, { script: script(), files });
    expect(codeOf(await place.cli('execute', 'demo', '--until', 'a', '--push'))).toBe(0);
    await git(place.remote, 'update-ref', '-d', planRef);
    const here = await place.cli('execute', 'demo');
    expect([codeOf(here), await place.committed(place.checkout)], here.output).toEqual([0, ['a', 'b']]);
    const there = await clone(place.remote, join(place.root, 'theirs'), 'main');
    await commitAll(there, { 'else.txt': 'e\n' }, 'something else');
    await git(there, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
    const before = await git(place.checkout, 'rev-parse', planRef);
    const result = await place.cli('resume', 'demo', '--push', '--execute');
    expect(codeOf(result), result.output).toBe(1);
    expect(result.stderr).toContain('and neither contains the other');
    expect(await git(place.checkout, 'rev-parse', planRef)).toBe(before);
  });

  it('executes a plan that is not committed yet: its text goes to the branch with the first state', async () => {
    await using place = await project('version: 1\n', { script: script(), files });
    const text = `# mine, not committed\r\n${plan.replaceAll('\n', '\r\n')}`;
    await writeFiles(place.checkout, { 'plans/fresh.yml': text });
    const result = await place.cli('execute', 'fresh', '--json');
    expect(codeOf(result), result.output).toBe(0);
    const file = await place.file('plans/fresh.yml', place.checkout, 'refs/heads/planwright/fresh');
    expect(file.slice(0, text.length)).toBe(text);
    expect(file.slice(text.length)).toMatch(/^state: # written by planwright\r\n {2}status: completed\r\n/);
    expect(await git(place.checkout, 'status', '--porcelain')).toBe('?? plans/fresh.yml');
  });

  it('works from wherever it is installed, also below /tmp, which a sandbox replaces', async () => {
    await using place = await project(plan, { script: script(), files });
    const program = join(place.root, 'program');
    await cp(dist, program, { recursive: true });
    const env = { ...hostEnvironment(), ...place.terminal };
    const result = await exec(process.execPath, [join(program, 'cli.js'), 'execute', 'demo'], {
      cwd: place.checkout,
      env,
    });
    expect([codeOf(result), await place.committed(place.checkout)], result.output).toEqual([0, ['a', 'b']]);
  });
});

describe.concurrent('--json', () => {
  it('prints one document on stdout and the log on stderr, whatever happens', async () => {
    await using place = await project(
      planOf([
        { id: 'a', run: 'echo a > a.txt' },
        { id: 'b', run: 'echo {not json}; exit 1', max_attempts: 1 },
      ]),
    );
    const run = await place.cli('execute', 'demo', '--json');
    expect(codeOf(run)).toBe(1);
    const head = await git(place.checkout, 'rev-parse', planRef);
    expect(JSON.parse(run.stdout)).toMatchObject({
      plan: 'demo',
      path: planPath,
      branch: planBranch,
      sha: head,
      status: 'paused',
      reason: 'task-failed',
      state: { tasks: { a: { status: 'completed' }, b: { status: 'failed', attempts: [{ outcome: 'agent' }] } } },
    });
    expect(run.stderr).toContain('{not json}');
    const list = await place.cli('list', '--json');
    expect(JSON.parse(list.stdout)).toMatchObject({
      plans: [{ id: 'demo', status: 'paused', reason: 'task-failed', done: 1, total: 2 }],
    });
    const show = await place.cli('show', 'demo', '--json');
    expect(JSON.parse(show.stdout)).toMatchObject({ plan: { id: 'demo' }, state: { status: 'paused' } });
    const valid = await place.cli('validate', '--json');
    expect([codeOf(valid), JSON.parse(valid.stdout)]).toMatchObject([0, { valid: true }]);
    const wrong = await place.cli('execute', 'nothing', '--json');
    expect([codeOf(wrong), JSON.parse(wrong.stdout), wrong.stderr]).toMatchObject([
      2,
      { error: { code: 'plan-not-found' } },
      '',
    ]);
  });
});

describe.concurrent('without --json', () => {
  it('list, show and validate speak to people, and no key is in any of it', async () => {
    await using place = await project(plan, { script: script(), files });
    const run = await place.cli('execute', 'demo');
    const outputs = [run, await place.cli('list'), await place.cli('show', 'demo'), await place.cli('validate')];
    expect(outputs.map(codeOf)).toEqual([0, 0, 0, 0]);
    const [, list, show, valid] = outputs.map(({ stdout }) => stdout);
    expect(list).toMatch(/^demo +✓ completed +2\/2/m);
    expect(show).toMatch(/^ {2}b +✓ completed +1 of 3/m);
    expect(valid).toBe('1 plan checked: 0 errors, 0 warnings\n');
    expect(outputs.map(({ output }) => output).join('\n')).not.toContain(apiKey);
    expect(place.api.requests.every(({ headers }) => headers['authorization'] === `Bearer ${apiKey}`)).toBe(true);
  });
});
