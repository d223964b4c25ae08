import { chmod, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { exec } from '../../src/lib/exec.ts';
import { commitMessage } from '../../src/workspace/message.ts';
import { openWorkbench } from '../../src/workspace/open-workbench.ts';
import { clone, commitAll, git, gitEnvironment, scratch, writeFiles, type Scratch } from '../support/git.ts';
import { code, commit, message, open, optionsFor, prepared, snapshotOf, value } from './rig.ts';

const branch = 'planwright/demo';

let place: Scratch;
beforeEach(async () => {
  place = await scratch({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'plans/demo.yml': 'plan\n' });
});
afterEach(() => place[Symbol.asyncDispose]());

const pushing = (): { home: { local: false; remote: { kind: 'url'; url: string } } } => ({
  home: { local: false, remote: { kind: 'url', url: place.remote } },
});

const stateOf = async (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

describe('opening', () => {
  it('starts from the default branch when there is no branch yet, and creates none', async () => {
    await using bench = await open(place);
    expect(bench).toMatchObject({ branchExisted: false, base: { name: 'main' } });
    expect(bench.head).toBe(await git(place.checkout, 'rev-parse', 'main'));
    await bench.settle();
    expect(await git(place.checkout, 'branch', '--list', branch)).toBe('');
  });

  it('continues a local branch, a remote branch, and of both the one that is ahead', async () => {
    await git(place.checkout, 'switch', '--quiet', '-c', branch);
    const local = await commitAll(place.checkout, { 'a.txt': 'local\n' }, 'local');
    await git(place.checkout, 'switch', '--quiet', 'main');
    const both = { home: { local: true, remote: { kind: 'url', url: place.remote } } } as const;
    {
      await using bench = await open(place);
      expect(bench.head).toBe(local);
      expect(bench.branchExisted).toBe(true);
    }
    {
      await using bench = await open(place, both);
      expect(bench.head).toBe(local);
      value(await bench.settle());
      expect(await git(place.remote, 'rev-parse', branch)).toBe(local);
    }
    const other = await clone(place.remote, join(place.root, 'other'), branch);
    const remote = await commitAll(other, { 'b.txt': 'remote\n' }, 'remote');
    await git(other, 'push', '--quiet', 'origin', branch);
    await using bench = await open(place, both);
    expect(bench.head).toBe(remote);
    value(await bench.settle());
    expect(await git(place.checkout, 'rev-parse', branch)).toBe(remote);
  });

  it.each(['planwright', 'planwright/demo/sub'])('refuses a branch beside which %s leaves no room', async (name) => {
    await git(place.checkout, 'branch', name);
    const refused = await openWorkbench(await optionsFor(place));
    expect([code(refused), message(refused)]).toEqual([
      'branch-in-the-way',
      `there is a branch ${name}, and git can have no branch ${branch} beside it`,
    ]);
    await git(place.checkout, 'push', '--quiet', 'origin', name);
    await git(place.checkout, 'branch', '--quiet', '-D', name);
    expect(code(await openWorkbench(await optionsFor(place, pushing())))).toBe('branch-in-the-way');
    await using here = await open(place);
    expect(here.branchExisted).toBe(false);
  });

  it('refuses a branch that diverged, a checked-out one, a missing base and a missing remote', async () => {
    await git(place.checkout, 'switch', '--quiet', '-c', branch);
    await git(place.checkout, 'push', '--quiet', 'origin', branch);
    expect(code(await openWorkbench(await optionsFor(place)))).toBe('branch-checked-out');
    const other = await clone(place.remote, join(place.root, 'other'), branch);
    const theirs = await commitAll(other, { 'b.txt': 'remote\n' }, 'remote');
    await git(other, 'push', '--quiet', 'origin', branch);
    const ours = await commitAll(place.checkout, { 'a.txt': 'local\n' }, 'local');
    await git(place.checkout, 'switch', '--quiet', 'main');
    const home = { local: true, remote: { kind: 'configured', name: 'origin' } } as const;
    const diverged = await openWorkbench(await optionsFor(place, { home }));
    expect(code(diverged)).toBe('diverged');
    expect(message(diverged)).toContain(ours);
    expect(message(diverged)).toContain(theirs);
    expect(code(await openWorkbench(await optionsFor(place, { base: 'nowhere' })))).toBe('base-missing');
    const onto = { ...pushing(), branch: 'main' };
    expect(code(await openWorkbench(await optionsFor(place, onto)))).toBe('branch-is-base');
    await value(await openWorkbench(await optionsFor(place, { ...onto, purpose: 'look' })))[Symbol.asyncDispose]();
    const missing = { home: { local: true, remote: { kind: 'configured', name: 'upstream' } } } as const;
    expect(code(await openWorkbench(await optionsFor(place, missing)))).toBe('no-remote');
    await rename(place.remote, `${place.remote}.gone`);
    expect(code(await openWorkbench(await optionsFor(place, pushing())))).toBe('unreachable');
  });

  it('belongs to one process at a time, and to nobody when that process is dead', async () => {
    const options = await optionsFor(place);
    {
      await using bench = value(await openWorkbench(options));
      expect(bench.branchExisted).toBe(false);
      expect(code(await openWorkbench(options))).toBe('busy');
    }
    const [hash = ''] = await readdir(place.workRoot);
    await writeFile(join(place.workRoot, hash, 'demo', 'owner'), `${process.pid}\nanother start\n`);
    await using bench = value(await openWorkbench(options));
    expect(bench.head).toBe(bench.base.sha);
  });

  it('works on after a crash that left locks behind, and keeps commits that were not published', async () => {
    let lost: string;
    {
      await using bench = await open(place, pushing());
      const workspace = await prepared(bench);
      await writeFiles(workspace.dir, { x: '1' });
      await commit(bench, workspace, 'Published');
      value(await bench.settle());
      await rename(place.remote, `${place.remote}.gone`);
      await writeFiles(workspace.dir, { x: '2' });
      lost = await commit(bench, workspace, 'Not published');
      expect(code(await bench.settle())).toBe('unreachable');
      for (const lock of ['workspace-1.index.lock', 'config.lock', 'refs/planwright/head.lock', 'packed-refs.lock'])
        await writeFile(join(bench.git.gitDir, lock), '');
    }
    await rename(`${place.remote}.gone`, place.remote);
    await using bench = await open(place, pushing());
    expect(bench.head).toBe(lost);
    value(await bench.settle());
    expect(await git(place.remote, 'rev-parse', branch)).toBe(lost);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { x: '3' });
    await commit(bench, workspace, 'After');
    value(await bench.settle());
  });

  it('believes a person who moved the branch back or deleted it', async () => {
    const shas: string[] = [];
    {
      await using bench = await open(place);
      const workspace = await prepared(bench);
      for (const x of ['1', '2']) {
        await writeFiles(workspace.dir, { x });
        shas.push(await commit(bench, workspace, x));
        value(await bench.settle());
      }
    }
    await git(place.checkout, 'branch', '--force', branch, shas[0] ?? '');
    {
      await using bench = await open(place);
      expect(bench.head).toBe(shas[0]);
    }
    await git(place.checkout, 'branch', '-D', branch);
    await using bench = await open(place);
    expect(bench.head).toBe(bench.base.sha);
  });

  it('refuses links that are tracked, missing or outside', async () => {
    for (const [link, expected] of [
      ['a.txt', 'link-tracked'],
      ['nothing', 'link-missing'],
      ['../work', 'link-bad-path'],
      ['.git', 'link-bad-path'],
    ] as const)
      expect([link, code(await openWorkbench(await optionsFor(place, { link: [link] })))]).toEqual([link, expected]);
    await exec('ln', ['-s', '/etc', join(place.checkout, 'out')], { env: gitEnvironment });
    expect(code(await openWorkbench(await optionsFor(place, { link: ['out'] })))).toBe('link-outside-repository');
  });
});

const oursFor = (title: string, task: string): string => commitMessage(title, '', { plan: 'demo', task });

describe('publishing', () => {
  it('puts our commits on top of what somebody else pushed in between', async () => {
    await using bench = await open(place, pushing());
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { 'a.txt': 'ours 1\n' });
    await commit(bench, workspace, 'Ours 1');
    value(await bench.settle());
    const other = await clone(place.remote, join(place.root, 'other'), branch);
    const theirs = await commitAll(other, { 'b.txt': 'theirs\n', 'plans/demo.yml': 'edited by a person\n' }, 'theirs');
    await git(other, 'push', '--quiet', 'origin', branch);

    for (const text of ['ours 2\n', 'ours 3\n']) {
      await writeFiles(workspace.dir, { 'a.txt': text });
      await commit(bench, workspace, text.trim());
    }
    const settled = await bench.settle();
    expect(settled).toMatchObject({ ok: false, error: { code: 'moved', sha: theirs } });
    expect(bench.problem?.code).toBe('moved');

    const caught = value(
      await bench.catchUp(({ theirs: file, ours }) =>
        Buffer.from(`${file?.toString() ?? ''}+ ${ours?.toString() ?? ''}`),
      ),
    );
    expect(caught.lost).toEqual([]);
    value(await bench.settle());
    expect(await git(place.remote, 'log', '--format=%s', `main..${branch}`)).toBe('ours 3\nours 2\ntheirs\nOurs 1');
    expect(await git(place.remote, 'show', `${branch}:a.txt`)).toBe('ours 3');
    expect(await git(place.remote, 'show', `${branch}:b.txt`)).toBe('theirs');
    expect(await git(place.remote, 'show', `${branch}~1:plans/demo.yml`)).toBe(
      'edited by a person\n+ plan after ours 2',
    );
    await git(place.remote, 'fsck', '--strict');
    expect(caught.rewritten.size).toBe(2);
    await workspace.prepare(bench.head);
    expect(await readFile(join(workspace.dir, 'b.txt'), 'utf8')).toBe('theirs\n');
    expect((await snapshotOf(workspace)).changes).toEqual([]);
  });

  it('gives up our commit when both changed the same lines, and names its task and the paths', async () => {
    await using bench = await open(place, pushing());
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { x: '' });
    await commit(bench, workspace, 'First');
    value(await bench.settle());
    const other = await clone(place.remote, join(place.root, 'other'), branch);
    await commitAll(other, { 'a.txt': 'theirs\n' }, 'theirs');
    await git(other, 'push', '--quiet', 'origin', branch);
    await bench.commitFiles({ 'b.txt': Buffer.from('ours\n') }, oursFor('Fits', 'first'));
    await bench.commitFiles({ 'a.txt': Buffer.from('ours\n') }, oursFor('Does not fit', 'second'));
    await bench.commitFiles({ 'plans/demo.yml': Buffer.from('state') }, 'State\n');
    expect(code(await bench.settle())).toBe('moved');
    const caught = value(await bench.catchUp(({ ours: file }) => file ?? Buffer.alloc(0)));
    expect(caught.lost).toEqual([{ task: 'second', paths: ['a.txt'] }]);
    expect(caught.rewritten.size).toBe(1);
    value(await bench.settle());
    expect(await git(place.remote, 'log', '--format=%s', `main..${branch}`)).toBe('Fits\ntheirs\nFirst');
    expect(await git(place.remote, 'show', `${branch}:a.txt`)).toBe('theirs');
    await workspace.prepare(bench.head);
    expect(await readFile(join(workspace.dir, 'b.txt'), 'utf8')).toBe('ours\n');
  });

  it('reports what the remote said when it refuses', async () => {
    const hook = join(place.remote, 'hooks/pre-receive');
    await writeFiles(place.remote, { 'hooks/pre-receive': '#!/bin/sh\nprintf "no \\033[31mway\\n" >&2; exit 1\n' });
    await chmod(hook, 0o755);
    await using bench = await open(place, pushing());
    await bench.commitFiles({ 'plans/demo.yml': Buffer.from('x') }, 'x\n');
    const settled = await bench.settle();
    expect(code(settled)).toBe('push-refused');
    expect(message(settled)).toMatch(/\(pre-receive hook declined\) remote: no +way/);
    await rm(hook);
    value(await bench.catchUp(() => Buffer.alloc(0)));
  });

  it('gives up on a remote that does not answer, and goes on locally', async () => {
    await using bench = await open(place, { home: { local: true, remote: { kind: 'url', url: place.remote } } });
    await rename(place.remote, `${place.remote}.gone`);
    const sha = await bench.commitFiles({ 'plans/demo.yml': Buffer.from('x') }, 'x\n');
    expect(code(await bench.settle())).toBe('unreachable');
    expect(await git(place.checkout, 'rev-parse', branch)).toBe(sha);
  });

  it('stops a push that hangs when told to', async () => {
    await writeFiles(place.remote, { 'hooks/pre-receive': `#!/bin/sh\necho $$ > ${place.root}/pid; exec sleep 600\n` });
    await chmod(join(place.remote, 'hooks/pre-receive'), 0o755);
    await using bench = await open(place, pushing());
    await bench.commitFiles({ x: Buffer.from('x') }, 'x\n');
    while ((await stateOf(join(place.root, 'pid'))) === '') await new Promise((resolve) => setImmediate(resolve));
    expect(code(await bench.settle(AbortSignal.abort()))).toBe('unreachable');
  });

  it('does not move a branch that somebody has checked out meanwhile', async () => {
    await using bench = await open(place);
    await bench.commitFiles({ x: Buffer.from('1') }, '1\n');
    value(await bench.settle());
    await git(place.checkout, 'worktree', 'add', '--quiet', join(place.root, 'tree'), branch);
    const before = await git(place.checkout, 'rev-parse', branch);
    await bench.commitFiles({ x: Buffer.from('2') }, '2\n');
    const settled = await bench.settle();
    expect(settled).toMatchObject({ ok: false, error: { code: 'push-refused' } });
    expect(await git(place.checkout, 'rev-parse', branch)).toBe(before);
  });

  it('catches up with a commit that a person made on the local branch', async () => {
    await using bench = await open(place);
    await bench.commitFiles({ x: Buffer.from('1') }, '1\n');
    value(await bench.settle());
    const tree = join(place.root, 'tree');
    await git(place.checkout, 'worktree', 'add', '--quiet', tree, branch);
    await commitAll(tree, { 'b.txt': 'person\n' }, 'person');
    await git(place.checkout, 'worktree', 'remove', tree);
    await bench.commitFiles({ x: Buffer.from('2') }, '2\n');
    expect(code(await bench.settle())).toBe('moved');
    value(await bench.catchUp(({ ours }) => ours ?? Buffer.alloc(0)));
    value(await bench.settle());
    expect(await git(place.checkout, 'log', '--format=%s', `main..${branch}`)).toBe('2\nperson\n1');
  });

  it("uses the user's own git configuration for a configured remote, but no hook", async () => {
    await git(place.checkout, 'remote', 'set-url', 'origin', 'short:remote.git');
    await git(place.checkout, 'config', `url.${place.root}/.insteadOf`, 'short:');
    await writeFiles(place.checkout, { '.git/hooks/pre-push': `#!/bin/sh\ntouch ${place.root}/hook\n` });
    await chmod(join(place.checkout, '.git/hooks/pre-push'), 0o755);
    await using bench = await open(place, { home: { local: true, remote: { kind: 'configured', name: 'origin' } } });
    await bench.commitFiles({ x: Buffer.from('1') }, '1\n');
    value(await bench.settle());
    expect(await git(place.remote, 'rev-parse', branch)).toBe(bench.head);
    expect((await readdir(place.root)).includes('hook')).toBe(false);
  });
});

describe('two workspaces', () => {
  it('rebases the second change onto the first one', async () => {
    await using bench = await open(place);
    const [first, second] = [await prepared(bench), await prepared(bench)];
    expect(first.dir).not.toBe(second.dir);
    await writeFiles(first.dir, { 'a.txt': 'first\n' });
    await writeFiles(second.dir, { 'b.txt': 'second\n', 'plans/demo.yml': 'plan\n' });
    const late = await snapshotOf(second);
    await commit(bench, first, 'First');
    const rest = { plan: Buffer.from('2'), message: 'Second\n' };
    expect(await bench.commitTask({ workspace: second, snapshot: late, ...rest })).toEqual({ kind: 'moved' });
    const rebased = await bench.rebase(second, late);
    if (rebased.kind !== 'rebased') throw new Error(rebased.kind);
    expect(await readFile(join(second.dir, 'a.txt'), 'utf8')).toBe('first\n');
    expect(rebased.snapshot.changes.map(({ path }) => path)).toEqual(['b.txt']);
    const result = await bench.commitTask({ workspace: second, snapshot: rebased.snapshot, ...rest });
    expect(result.kind).toBe('committed');
    value(await bench.settle());
    expect(await git(place.checkout, 'show', `${branch}:a.txt`)).toBe('first');
    expect(await git(place.checkout, 'show', `${branch}:b.txt`)).toBe('second');
    expect(await git(place.checkout, 'show', `${branch}:plans/demo.yml`)).toBe('2');
  });

  it('names the paths of a conflict', async () => {
    await using bench = await open(place);
    const [first, second] = [await prepared(bench), await prepared(bench)];
    await writeFiles(first.dir, { 'a.txt': 'first\n' });
    await writeFiles(second.dir, { 'a.txt': 'second\n', 'c.txt': 'c\n' });
    const late = await snapshotOf(second);
    await commit(bench, first, 'First');
    expect(await bench.rebase(second, late)).toEqual({ kind: 'conflict', paths: ['a.txt'] });
    bench.release(second);
    const again = bench.acquire();
    await again.prepare(bench.head);
    expect(await readFile(join(again.dir, 'a.txt'), 'utf8')).toBe('first\n');
  });
});

describe('a sha256 repository', () => {
  it('works the same', async () => {
    const checkout = join(place.root, 'sha256');
    await mkdir(checkout);
    await git(checkout, 'init', '--quiet', '--initial-branch=main', '--object-format=sha256');
    await commitAll(checkout, { 'a.txt': 'a' }, 'first');
    await using bench = await open({ ...place, checkout });
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { 'd/e': 'x' });
    const sha = await commit(bench, workspace, 'T');
    value(await bench.settle());
    await workspace.prepare(bench.head);
    expect(await git(workspace.dir, 'status', '--porcelain')).toBe('');
    expect(await git(checkout, 'rev-parse', branch)).toBe(sha);
    await git(checkout, 'fsck', '--strict');
  });
});
