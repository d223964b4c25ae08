import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import { runCli } from '../support/action.ts';
import { isRecord } from '../support/anthropic/record.ts';
import { commitAll, git, writeFiles } from '../support/git.ts';
import { independent, phasesOf, planBranch, planOf, planPath, project, type Project } from '../support/project.ts';
import { refusal, refusedWith } from '../support/refusal.ts';

const plan = planOf([{ id: 'a', run: 'echo a > a.txt' }]);
const execute = { command: 'execute', plan: 'demo' };
const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

describe.concurrent('a checkout that will not do, in the action', () => {
  it('no git repository', async () => {
    await using place = await project(plan);
    const run = await place.action({ ...execute, 'working-directory': '..' });
    expect(run.code, run.log).toBe(2);
    expect(run.log.trim()).toBe(
      `::error title=Planwright::${place.root} is not inside a git repository; accepted: a directory of a checkout%0Ain a workflow, run actions/checkout first; in a terminal, change to your checkout or run \`git init\``,
    );
  });

  it('a shallow clone', async () => {
    await using place = await project(plan);
    await commitAll(place.checkout, { 'b.txt': 'b\n' }, 'second');
    await git(place.checkout, 'push', '--quiet', 'origin', 'main');
    await rm(place.checkout, { recursive: true });
    await git(place.root, 'clone', '--quiet', '--depth', '1', `file://${place.remote}`, place.checkout);
    expect(await refusal(place, execute)).toEqual(
      refusedWith(
        2,
        `${place.checkout} is a shallow clone; accepted: a clone with its full history\nset \`fetch-depth: 0\` on actions/checkout, or run \`git fetch --unshallow\``,
      ),
    );
  });

  it('no remote', async () => {
    await using place = await project(plan);
    await git(place.checkout, 'remote', 'remove', 'origin');
    expect(await refusal(place, execute)).toEqual(
      refusedWith(
        2,
        `${place.checkout} has no remote origin, and the action keeps its work on the remote\nrun actions/checkout before this action`,
      ),
    );
  });

  it('a plan that is in the checkout, but was not merged', async () => {
    await using place = await project('version: 1\n');
    await writeFiles(place.checkout, { 'plans/new.yml': plan });
    const run = await place.action({ command: 'execute', plan: 'new' });
    expect(run.code, run.log).toBe(2);
    expect(run.log).toContain("plans/new.yml is in the checkout, but neither on main nor on the plan's own branch");
    expect(await git(place.remote, 'for-each-ref', 'refs/heads', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('a detached head is no obstacle: the default branch of the remote is the base', async () => {
    await using place = await project(plan);
    await git(place.checkout, 'checkout', '--quiet', '--detach');
    const run = await place.execute();
    expect([run.code, await place.committed()], run.log).toEqual([0, ['a']]);
    expect(await git(place.checkout, 'status', '--porcelain')).toBe('');
  });
});

describe.concurrent('a checkout that will not do, in a terminal', () => {
  /** What the command line answers, in words and as JSON; no branch may move. */
  const answer = async (place: Project): Promise<unknown> => {
    const branches = () => git(place.checkout, 'for-each-ref', 'refs/heads', 'refs/remotes', 'refs/tags');
    const before = await branches();
    const words = await place.cli('execute', 'demo');
    const json = await place.cli('execute', 'demo', '--json');
    const told: unknown = JSON.parse(json.stdout);
    const message = isRecord(told) && isRecord(told['error']) ? told['error']['message'] : told;
    return {
      codes: [codeOf(words), codeOf(json)],
      said: words.output,
      message,
      moved: before !== (await branches()),
    };
  };

  const refused = (message: string, hint: string): unknown => ({
    codes: [2, 2],
    said: `planwright: ${message}\n${hint}\n`,
    message,
    moved: false,
  });

  it('a detached head without a remote', async () => {
    await using place = await project(plan);
    await git(place.checkout, 'remote', 'remove', 'origin');
    await git(place.checkout, 'checkout', '--quiet', '--detach');
    expect(await answer(place)).toEqual(
      refused(
        `cannot tell which branch to start from: HEAD of ${place.checkout} is detached and the default branch of origin is not known`,
        `give the plan a \`base:\`, or check out a branch`,
      ),
    );
  });

  it('no commit yet', async () => {
    await using place = await project(plan);
    await rename(place.checkout, `${place.checkout}.old`);
    await git(place.root, 'init', '--quiet', '--initial-branch=main', place.checkout);
    await writeFiles(place.checkout, { [planPath]: plan });
    expect(await answer(place)).toEqual(
      refused(
        `the repository of ${place.checkout} has no commit yet; accepted: a repository whose current branch has a commit`,
        'make a first commit: `git commit --allow-empty -m "First commit"`',
      ),
    );
  });

  it('the plan branch checked out', async () => {
    await using place = await project(plan);
    await git(place.checkout, 'switch', '--quiet', '--create', planBranch);
    expect(await answer(place)).toEqual(
      refused(
        `branch ${planBranch} is checked out in ${place.checkout}; accepted: a branch that is checked out nowhere`,
        `switch that checkout to another branch; the plan works in a workspace of its own`,
      ),
    );
  });

  it('a base that does not exist', async () => {
    await using place = await project(planOf([{ id: 'a', run: 'true' }], { base: 'release' }));
    expect(await answer(place)).toEqual(
      refused(
        `there is no branch release to start from in ${place.checkout}`,
        `accepted for \`base:\`: the name of a branch that exists`,
      ),
    );
  });

  // The plan is claimed before it is known whether it can be worked on: the note of who held it stays.
  it('a refused request leaves no ref of ours behind', async () => {
    await using place = await project(planOf([{ id: 'a', run: 'true' }], { base: 'release' }));
    const before = await git(place.checkout, 'for-each-ref');
    await place.cli('execute', 'demo');
    expect(await git(place.checkout, 'for-each-ref')).toBe(before);
  });

  it('a state written by hand into a plan that is not committed', async () => {
    await using place = await project(plan);
    await writeFiles(place.checkout, { [planPath]: `${plan}state:\n  status: completed\n` });
    const result = await place.cli('execute', 'demo');
    expect(codeOf(result), result.output).toBe(1);
    expect(result.stderr).toContain('state');
  });

  it('a bare repository, and a folder without git', async () => {
    await using place = await project(plan);
    const bare = await runCli(['execute', 'demo'], { cwd: place.remote, env: place.terminal });
    expect([codeOf(bare), bare.stderr]).toEqual([
      2,
      `planwright: ${place.remote} is a bare repository (or a git dir); accepted: a directory of a checkout\n`,
    ]);
    await mkdir(join(place.root, 'plain'));
    const plain = await runCli(['list'], { cwd: join(place.root, 'plain'), env: place.terminal });
    expect([codeOf(plain), plain.stderr.split('\n')[0]]).toEqual([
      2,
      `planwright: ${join(place.root, 'plain')} is not inside a git repository; accepted: a directory of a checkout`,
    ]);
  });

  it('no remote to push to', async () => {
    await using place = await project(plan);
    await git(place.checkout, 'remote', 'rename', 'origin', 'upstream');
    const result = await place.cli('execute', 'demo', '--push');
    expect([codeOf(result), result.stderr.split('\n')[0]]).toEqual([
      2,
      `planwright: ${place.checkout} has no remote origin to push to; it has upstream`,
    ]);
  });
});

describe.concurrent('a plan that cannot be executed', () => {
  const phases = (text: string): string => `version: 1\ntitle: T\n${text}\n`;
  const cases: readonly (readonly [string, string, string])[] = [
    ['no phases', phases('phases: []'), '`phases` is empty; it needs at least one entry'],
    ['no tasks', phases('phases: [{id: p, title: P, tasks: []}]'), '`tasks` is empty; it needs at least one entry'],
    ['an empty file', '', 'the file holds no plan; it begins with `version: 1`'],
    [
      'a branch that is an option',
      plan.replace('title: Demo', 'title: Demo\nbranch: --upload-pack=touch'),
      '`branch` starts with `-`, which git reads as an option; got "--upload-pack=touch"',
    ],
    [
      'a base that is an option',
      plan.replace('title: Demo', 'title: Demo\nbase: -q'),
      '`base` starts with `-`, which git reads as an option; got "-q"',
    ],
    [
      'a branch that git does not know',
      plan.replace('title: Demo', 'title: Demo\nbranch: a..b'),
      '`branch` contains `..` or `@{`; got "a..b"',
    ],
  ];

  it.each(cases)('%s: the problem in its place, exit code 1, nothing changed', async (_name, text, words) => {
    await using place = await project(text);
    const before = await git(place.remote, 'for-each-ref');
    const run = await place.execute();
    expect(run.code, run.log).toBe(1);
    const lines = run.log.trim().split('\n');
    expect(lines[0]).toMatch(/^::error title=[a-z-]+,file=plans\/demo\.yml,line=\d+,col=\d+::/);
    expect(lines[0]).toContain(words);
    expect(lines.at(-1)).toContain('::error title=Planwright::plans/demo.yml has 1 error: plans/demo.yml:');
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({ error: { code: 'invalid-plan' } });
    expect(await git(place.remote, 'for-each-ref')).toBe(before);
  });

  it.each([['network with a list of hosts', { network: ['example.org'] }]])(
    '%s, which is not built yet, is refused by name',
    async (name, top) => {
      await using place = await project(planOf([{ id: 'a', run: 'true' }], top));
      const run = await place.execute();
      expect(run.code, run.log).toBe(2);
      expect(run.log).toContain(`plan demo uses ${name}, which this version can check but not execute yet`);
      expect(await git(place.remote, 'for-each-ref', 'refs/heads', '--format=%(refname)')).toBe('refs/heads/main');
    },
  );

  it('a problem of one task of many is shown once, and all problems at once', async () => {
    const text = independent([
      { id: 'a', run: 'true', agent: 'claude' },
      { id: 'b', run: 'true', fils: ['x'] },
      { id: 'c', run: 'true', depends_on: ['nobody'] },
    ]);
    await using place = await project(text);
    const run = await place.action({ command: 'validate' });
    expect(run.code, run.log).toBe(1);
    expect(run.log.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(3);
    expect(run.log).toContain('1 plan checked: 3 errors, 0 warnings');
    expect(phasesOf([])).toContain('phases:');
  });
});
