import { chmod, mkdir, readFile, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { exec } from '../../src/lib/exec.ts';
import { commitAll, fingerprint, git, gitEnvironment, scratch, writeFiles, type Scratch } from '../support/git.ts';
import { commit, open, prepared, snapshotOf } from './rig.ts';

const base = {
  '.gitignore': 'node_modules/\n*.log\n',
  'README.md': 'hello\n',
  'src/a.txt': 'a\n',
  'src/b.txt': 'b\n',
  'plans/demo.yml': 'version: 1\n',
};

const freeze = (how: '+i' | '-i', file: string) => exec('chattr', [how, file], { env: gitEnvironment });

/** Whether we may make a file that nobody can change: as root, on most file systems. */
const canFreeze = await (async () => {
  const file = join(tmpdir(), `pw-freeze-${process.pid}`);
  await writeFile(file, '');
  const frozen = await freeze('+i', file);
  await freeze('-i', file);
  await rm(file);
  return frozen.kind === 'exited' && frozen.code === 0;
})();

let place: Scratch;
beforeEach(async () => {
  place = await scratch(base);
});
afterEach(() => place[Symbol.asyncDispose]());

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
const changed = (snapshot: { changes: readonly { status: string; path: string }[] }): string[] =>
  snapshot.changes.map(({ status, path }) => `${status} ${path}`);

describe('workspace', () => {
  it('starts as a full checkout of the head with a decoy that git accepts', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    expect(await readFile(join(workspace.dir, 'src/a.txt'), 'utf8')).toBe('a\n');
    expect(await git(workspace.dir, 'status', '--porcelain')).toBe('');
    expect(await git(workspace.dir, 'rev-parse', 'HEAD')).toBe(bench.head);
    expect(await git(workspace.dir, 'log', '--format=%s', 'origin/main')).toBe('first');
    expect(await git(workspace.dir, 'symbolic-ref', '-q', 'HEAD').catch(() => 'detached')).toBe('detached');
    await git(workspace.dir, 'fsck', '--strict');
    expect((await snapshotOf(workspace)).changes).toEqual([]);
  });

  it('lists every kind of change and commits it together with the plan', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { 'src/a.txt': 'A\n', 'new/deep/ä b\n.txt': 'x', 'debug.log': 'ignored' });
    await rm(join(workspace.dir, 'src/b.txt'));
    await symlink('src/a.txt', join(workspace.dir, 'link'));
    await chmod(join(workspace.dir, 'README.md'), 0o755);
    const snapshot = await snapshotOf(workspace);
    expect(changed(snapshot).toSorted()).toEqual([
      'added link',
      'added new/deep/ä b\n.txt',
      'deleted src/b.txt',
      'modified README.md',
      'modified src/a.txt',
    ]);
    const sha = await commit(bench, workspace, 'Change things');
    await bench.settle();
    expect(await git(place.checkout, 'rev-parse', 'planwright/demo')).toBe(sha);
    expect(await git(place.checkout, 'show', `${sha}:plans/demo.yml`)).toBe('plan after Change things');
    expect(await git(place.checkout, 'show', `${sha}:new/deep/ä b\n.txt`)).toBe('x');
    const tree = await git(place.checkout, 'ls-tree', '-r', '-z', sha);
    expect(tree.replaceAll(/ blob [0-9a-f]+\t/g, ' ').split('\0')).toEqual([
      '100644 .gitignore',
      '100755 README.md',
      '120000 link',
      '100644 new/deep/ä b\n.txt',
      '100644 plans/demo.yml',
      '100644 src/a.txt',
      '',
    ]);
    expect(await git(place.checkout, 'log', '-1', '--format=%an|%ae|%cn|%aI', sha)).toBe(
      'github-actions[bot]|41898282+github-actions[bot]@users.noreply.github.com|github-actions[bot]|2026-01-02T03:04:05+00:00',
    );
    await git(place.checkout, 'fsck', '--strict');
  });

  it('needs no reset between tasks, and the decoy follows each commit', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { one: '1' });
    const first = await commit(bench, workspace, 'One');
    await workspace.prepare(bench.head);
    expect(await git(workspace.dir, 'status', '--porcelain')).toBe('');
    expect(await git(workspace.dir, 'log', '--format=%s')).toBe('One\nfirst');
    expect(await git(workspace.dir, 'diff', '--name-only', 'HEAD~1')).toBe('one');
    expect(await readFile(join(workspace.dir, 'plans/demo.yml'), 'utf8')).toBe('version: 1\n');
    await writeFiles(workspace.dir, { two: '2' });
    expect(changed(await snapshotOf(workspace))).toEqual(['added two']);
    const second = await commit(bench, workspace, 'Two');
    await bench.settle();
    expect(await git(place.checkout, 'log', '--format=%H', 'main..planwright/demo')).toBe(`${second}\n${first}`);
  });

  it('sees it when a task touches the plan file, though its copy may be an older one', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { one: '1' });
    await commit(bench, workspace, 'One');
    await workspace.prepare(bench.head);
    expect((await snapshotOf(workspace)).changes).toEqual([]);
    await writeFiles(workspace.dir, { 'plans/demo.yml': 'forged' });
    expect(changed(await snapshotOf(workspace))).toEqual(['modified plans/demo.yml']);
    await rm(join(workspace.dir, 'plans/demo.yml'));
    expect(changed(await snapshotOf(workspace))).toEqual(['deleted plans/demo.yml']);
  });

  it('follows state commits and commits of others', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await bench.commitFiles({ 'plans/demo.yml': Buffer.from('state\n') }, 'State\n');
    await workspace.prepare(bench.head);
    expect(await readFile(join(workspace.dir, 'plans/demo.yml'), 'utf8')).toBe('state\n');
    expect(await git(workspace.dir, 'status', '--porcelain')).toBe('');
  });

  it('restores tracked files, removes new ones and keeps ignored ones', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, {
      'node_modules/x/index.js': 'kept',
      'src/a.txt': 'broken',
      'new/file': 'x',
      'read-only/inner/file': 'x',
      'plans/demo.yml': 'mine',
    });
    await rm(join(workspace.dir, 'src/b.txt'));
    await mkdir(join(workspace.dir, 'src/b.txt'));
    await writeFiles(workspace.dir, { 'src/b.txt/inside': 'x' });
    await chmod(join(workspace.dir, 'read-only/inner'), 0o500);
    await git(join(workspace.dir, 'new'), 'init', '--quiet', 'nested');
    await snapshotOf(workspace);
    const summary = await workspace.discardedSummary();
    expect(summary).toContain('src/a.txt');
    expect(summary).toContain('+broken');
    await workspace.restore();
    await workspace.prepare(bench.head);
    expect((await readdir(workspace.dir)).toSorted()).toEqual(
      ['.git', '.gitignore', 'README.md', 'node_modules', 'plans', 'src'].toSorted(),
    );
    expect(await readFile(join(workspace.dir, 'src/b.txt'), 'utf8')).toBe('b\n');
    expect(await readFile(join(workspace.dir, 'node_modules/x/index.js'), 'utf8')).toBe('kept');
    expect(await git(workspace.dir, 'status', '--porcelain')).toBe('');
  });

  it('limits the summary of what was discarded', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { 'big.txt': '€ uro\n'.repeat(100_000) });
    await snapshotOf(workspace);
    const summary = await workspace.discardedSummary();
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(4096);
    expect(summary).toContain('big.txt');
    expect(summary).not.toContain('\uFFFD');
  });

  it('discards what verify did and commits what the task did', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { 'src/a.txt': 'task', 'src/new': 'task' });
    const snapshot = await snapshotOf(workspace);
    expect(await workspace.discardSinceSnapshot()).toBe(false);
    await writeFiles(workspace.dir, {
      'src/a.txt': 'verify',
      coverage: 'verify',
      'x.log': 'kept',
      'src/.gitignore': '*',
    });
    await rm(join(workspace.dir, 'src/new'));
    await rm(join(workspace.dir, 'README.md'));
    expect(await workspace.discardSinceSnapshot()).toBe(true);
    const result = await bench.commitTask({ workspace, snapshot, plan: Buffer.from('p'), message: 'T\n' });
    expect(result.kind).toBe('committed');
    await workspace.prepare(bench.head);
    expect(await git(workspace.dir, 'status', '--porcelain')).toBe('');
    expect(await readFile(join(workspace.dir, 'src/a.txt'), 'utf8')).toBe('task');
    expect((await readdir(workspace.dir)).includes('coverage')).toBe(false);
    expect(await exists(join(workspace.dir, 'x.log'))).toBe(true);
  });

  it('tells links that lead out of the workspace', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    const links = {
      absolute: '/etc/passwd',
      up: '../outside',
      'src/up': '../../outside',
      'src/fine': '../README.md',
      git: '.git/config',
      'src/sneaky': 'x/../../.GIT/config',
    };
    for (const [path, target] of Object.entries(links)) await symlink(target, join(workspace.dir, path));
    const { changes } = await snapshotOf(workspace);
    const escaping = changes.filter(({ symlink: link }) => link?.escapes === true).map(({ path }) => path);
    expect(escaping.toSorted()).toEqual(['absolute', 'git', 'src/sneaky', 'src/up', 'up']);
    expect(changes.find(({ path }) => path === 'src/fine')?.symlink).toEqual({
      target: '../README.md',
      escapes: false,
    });
  });

  it('never writes through a link that a task put in the way', async () => {
    await using bench = await open(place);
    const outside = join(place.root, 'outside');
    await mkdir(outside);
    const workspace = await prepared(bench);
    for (const folder of ['plans', 'src']) {
      await rm(join(workspace.dir, folder), { recursive: true });
      await symlink(outside, join(workspace.dir, folder));
    }
    await commit(bench, workspace, 'Links');
    await workspace.prepare(bench.base.sha);
    expect(await readdir(outside)).toEqual([]);
    expect(await readFile(join(workspace.dir, 'src/a.txt'), 'utf8')).toBe('a\n');
  });

  it('keeps the bytes of the plan file whatever the attributes say', async () => {
    await commitAll(place.checkout, { '.gitattributes': '* text eol=lf ident\n' }, 'attributes');
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { x: 'x' });
    const sha = await commit(bench, workspace, 'X', 'a\r\nb\n$Id$');
    await workspace.prepare(bench.head);
    expect((await snapshotOf(workspace)).changes).toEqual([]);
    await workspace.restore();
    expect(await readFile(join(workspace.dir, 'plans/demo.yml'), 'utf8')).toBe('a\r\nb\n$Id$');
    expect((await snapshotOf(workspace)).changes).toEqual([]);
    expect((await bench.readFile(sha, 'plans/demo.yml'))?.toString()).toBe('a\r\nb\n$Id$');
  });

  it('remembers a completed setup until it has to start anew', async () => {
    {
      await using bench = await open(place);
      const workspace = await prepared(bench);
      expect(await workspace.setupDone()).toBeUndefined();
      await workspace.markSetup('npm ci');
    }
    await using bench = await open(place);
    const workspace = await prepared(bench);
    expect(await workspace.setupDone()).toBe('npm ci');
    await writeFile(join(bench.git.gitDir, 'workspace-1.index'), 'rubbish');
    await workspace.restore();
    expect(await workspace.setupDone()).toBeUndefined();
    await workspace.prepare(bench.head);
    expect(await git(workspace.dir, 'status', '--porcelain')).toBe('');
  });

  it('copies linked paths once and never counts them as changes', async () => {
    await writeFiles(place.checkout, { 'node_modules/dep/index.js': '1', 'secret.cfg': 'c' });
    await using bench = await open(place, { link: ['node_modules', 'secret.cfg'] });
    const workspace = await prepared(bench);
    expect(await readFile(join(workspace.dir, 'node_modules/dep/index.js'), 'utf8')).toBe('1');
    await writeFiles(workspace.dir, { 'node_modules/dep/index.js': '2' });
    expect((await snapshotOf(workspace)).changes).toEqual([]);
    await workspace.restore();
    await workspace.prepare(bench.head);
    expect(await readFile(join(workspace.dir, 'node_modules/dep/index.js'), 'utf8')).toBe('2');
    expect(await readFile(join(place.checkout, 'node_modules/dep/index.js'), 'utf8')).toBe('1');
    expect(await readFile(join(workspace.dir, 'secret.cfg'), 'utf8')).toBe('c');
  });

  it.skipIf(!canFreeze)('starts over in a new folder where files cannot be put back', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await workspace.markSetup('done');
    await writeFiles(workspace.dir, { 'src/a.txt': 'frozen' });
    await freeze('+i', join(workspace.dir, 'src/a.txt'));
    await workspace.restore();
    expect(await readFile(join(workspace.dir, 'src/a.txt'), 'utf8')).toBe('a\n');
    expect(await workspace.setupDone()).toBeUndefined();
    const others = (await readdir(dirname(workspace.dir))).filter((name) => name.startsWith('checkout.'));
    expect(others).toHaveLength(1);
    await freeze('-i', join(dirname(workspace.dir), others[0] ?? '', 'src/a.txt'));
  });
});

describe('attacks', () => {
  it('runs nothing that a task planted, and commits what it tried to hide', async () => {
    const canaries = join(place.root, 'canaries');
    await mkdir(canaries);
    const attacker = join(place.root, 'attacker.git');
    await git(place.root, 'init', '--quiet', '--bare', attacker);
    const canary = (name: string): string => `touch ${join(canaries, name)}; cat`;
    await using bench = await open(place, { home: { local: true, remote: { kind: 'url', url: place.remote } } });
    const workspace = await prepared(bench);
    const dir = workspace.dir;

    await writeFiles(dir, {
      '.gitattributes': '* filter=z merge=m diff=d\n',
      'src/hidden.txt': 'hidden\n',
      'src/a.txt': 'changed\n',
    });
    await git(dir, 'update-index', '--skip-worktree', 'src/a.txt');
    await git(dir, 'update-index', '--assume-unchanged', 'src/b.txt');
    await writeFiles(dir, { 'src/b.txt': 'changed too\n', '.git/info/exclude': '*\n' });
    for (const hook of [
      'pre-commit',
      'post-index-change',
      'reference-transaction',
      'pre-push',
      'post-checkout',
      'fsmonitor-watchman',
    ]) {
      await writeFiles(dir, { [`.git/hooks/${hook}`]: `#!/bin/sh\n${canary(hook)}\n` });
      await chmod(join(dir, '.git/hooks', hook), 0o755);
    }
    const evil = join(place.root, 'evil.config');
    const settings = {
      'core.fsmonitor': canary('fsmonitor'),
      'filter.z.clean': canary('clean'),
      'filter.z.smudge': canary('smudge'),
      'filter.z.required': 'true',
      'merge.m.driver': canary('merge'),
      'diff.d.textconv': canary('textconv'),
      'diff.external': canary('external'),
      'gpg.program': canary('gpg'),
      'commit.gpgsign': 'true',
      'core.sshCommand': canary('ssh'),
      'core.worktree': '/etc',
      [`url.${attacker}.insteadOf`]: place.remote,
      'include.path': evil,
    };
    for (const [key, text] of Object.entries(settings))
      await git(place.root, 'config', '--file', join(dir, '.git/config'), key, text);
    await git(place.root, 'config', '--file', evil, 'core.pager', canary('pager'));
    await mkdir(join(dir, 'nested'));
    await git(join(dir, 'nested'), 'init', '--quiet');
    await writeFiles(dir, { 'nested/inner.txt': 'inner\n' });
    await git(join(dir, 'nested'), 'add', '.');
    await git(join(dir, 'nested'), 'commit', '--quiet', '-m', 'nested');
    await mkdir(join(dir, 'empty-nested'));
    await git(join(dir, 'empty-nested'), 'init', '--quiet');
    await writeFiles(dir, { 'empty-nested/file.txt': 'file\n' });

    const snapshot = await snapshotOf(workspace);
    expect(snapshot.flattened.toSorted()).toEqual(['empty-nested', 'nested']);
    expect(changed(snapshot).toSorted()).toEqual([
      'added .gitattributes',
      'added empty-nested/file.txt',
      'added nested/inner.txt',
      'added src/hidden.txt',
      'modified src/a.txt',
      'modified src/b.txt',
    ]);
    await workspace.discardedSummary();
    await workspace.discardSinceSnapshot();
    const result = await bench.commitTask({ workspace, snapshot, plan: Buffer.from('p\n'), message: 'T\n' });
    expect(result.kind).toBe('committed');
    expect(await bench.settle()).toMatchObject({ ok: true });
    await workspace.prepare(bench.head);
    await workspace.restore();

    expect(await readdir(canaries)).toEqual([]);
    expect(await git(attacker, 'for-each-ref')).toBe('');
    expect(await git(place.remote, 'show', 'planwright/demo:src/hidden.txt')).toBe('hidden');
    expect(await git(place.remote, 'show', 'planwright/demo:nested/inner.txt')).toBe('inner');
  });

  it.each([
    ['a file', (dir: string) => writeFile(join(dir, '.git'), 'gitdir: /nonexistent\n')],
    ['a link to another git dir', (dir: string) => symlink('/nonexistent/.git', join(dir, '.git'))],
    ['nothing', () => Promise.resolve()],
  ])('does not care when .git is replaced by %s', async (_, replace) => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await rm(join(workspace.dir, '.git'), { recursive: true });
    await replace(workspace.dir);
    await writeFiles(workspace.dir, { 'src/c.txt': 'c' });
    expect(changed(await snapshotOf(workspace))).toEqual(['added src/c.txt']);
    await commit(bench, workspace, 'C');
    await workspace.prepare(bench.head);
    expect(await git(workspace.dir, 'log', '-1', '--format=%s')).toBe('C');
  });

  it('is not misled by commits and branches made in the decoy', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, { 'src/c.txt': 'c' });
    await git(workspace.dir, 'checkout', '--quiet', '-b', 'mine');
    await git(workspace.dir, 'add', '.');
    await git(workspace.dir, 'commit', '--quiet', '-m', 'by the task');
    expect(changed(await snapshotOf(workspace))).toEqual(['added src/c.txt']);
    const sha = await commit(bench, workspace, 'C');
    await bench.settle();
    expect(await git(place.checkout, 'log', '--format=%s', `main..${sha}`)).toBe('C');
    expect(await git(place.checkout, 'branch', '--list', 'mine')).toBe('');
  });

  it('sees a change whose time and size were forged', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    const file = join(workspace.dir, 'src/a.txt');
    const { atime, mtime } = await stat(file);
    await writeFile(file, 'X\n');
    await utimes(file, atime, mtime);
    expect(changed(await snapshotOf(workspace))).toEqual(['modified src/a.txt']);
  });

  it('is not blinded by a .gitignore that ignores itself', async () => {
    await using bench = await open(place);
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, {
      'src/.gitignore': '*\n',
      'src/new.txt': 'x',
      '.cache/.gitignore': '*\n',
      '.cache/x': 'x',
    });
    expect(changed(await snapshotOf(workspace))).toEqual(['added src/.gitignore']);
    await workspace.restore();
    expect(await exists(join(workspace.dir, 'src/.gitignore'))).toBe(false);
    expect(await exists(join(workspace.dir, 'src/new.txt'))).toBe(false);
    expect(await exists(join(workspace.dir, '.cache/x'))).toBe(true);
    await workspace.prepare(bench.head);
    await writeFiles(workspace.dir, { 'src/new.txt': 'x' });
    expect(changed(await snapshotOf(workspace))).toEqual(['added src/new.txt']);
  });

  it('leaves a dirty checkout exactly as it was', async () => {
    await writeFiles(place.checkout, { 'src/a.txt': 'stashed' });
    await git(place.checkout, 'stash', '--quiet');
    await writeFiles(place.checkout, { 'src/a.txt': 'staged' });
    await git(place.checkout, 'add', '.');
    await writeFiles(place.checkout, { 'src/b.txt': 'not staged', untracked: 'u', 'x.log': 'ignored' });
    await git(place.checkout, 'status');
    const hook = join(place.checkout, '.git/hooks/reference-transaction');
    await writeFiles(place.checkout, {
      '.git/hooks/reference-transaction': `#!/bin/sh\ntouch ${join(place.root, 'hook-ran')}\n`,
    });
    await chmod(hook, 0o755);
    const before = await fingerprint(place.checkout, 'refs/heads/planwright/demo');
    await rm(join(place.root, 'hook-ran'), { force: true });
    {
      await using bench = await open(place);
      const workspace = await prepared(bench);
      await writeFiles(workspace.dir, { 'src/a.txt': 'task' });
      await commit(bench, workspace, 'Task');
      await bench.settle();
      await workspace.restore();
    }
    expect(await exists(join(place.root, 'hook-ran'))).toBe(false);
    expect(await fingerprint(place.checkout, 'refs/heads/planwright/demo')).toEqual(before);
    expect(await git(place.checkout, 'show', 'planwright/demo:src/a.txt')).toBe('task');
  });
});
