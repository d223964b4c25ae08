import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { exec, type ExecResult } from '../../src/lib/exec.ts';
import { hostMounts, workspaceMounts } from '../../src/workspace/confinement.ts';
import { probeSandbox, wrapCommand } from '../../src/workspace/sandbox.ts';
import type { Workbench } from '../../src/workspace/workbench.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { git, gitEnvironment, scratch, writeFiles, type Scratch } from '../support/git.ts';
import { code, message, open, prepared, snapshotOf } from './rig.ts';

const probe = await probeSandbox(gitEnvironment);

describe('probeSandbox', () => {
  it('says why there is none', async () => {
    expect(code(await probeSandbox({ PATH: '/nonexistent' }))).toBe('no-sandbox');
    await using place = await scratch();
    await writeFiles(place.root, {
      'bin/bwrap': '#!/bin/sh\necho "bwrap: setting up uid map: Permission denied" >&2; exit 1\n',
    });
    await exec('chmod', ['+x', join(place.root, 'bin/bwrap')], { env: gitEnvironment });
    const failed = await probeSandbox({ PATH: `${place.root}/bin:${gitEnvironment.PATH}` });
    expect(message(failed)).toContain('setting up uid map: Permission denied');
  });

  it('never takes a program of a relative folder', async () => {
    expect(code(await probeSandbox({ PATH: '.:bin' }))).toBe('no-sandbox');
  });
});

describe.skipIf(!probe.ok)('a confined command', () => {
  let place: Scratch;
  let home: string;
  let agents = '/nonexistent';
  let bench: Workbench;
  let workspace: Workspace;
  beforeEach(async () => {
    place = await scratch({ 'a.txt': 'a\n' });
    home = join(place.root, 'home');
    await writeFiles(place.root, {
      'home/.ssh/id': 'planted-secret-7d21',
      'home/.netrc': 'planted-secret-7d21',
      'home/.nvm/bin/tool': 'tool',
      'home/.cargo/credentials.toml': 'planted-secret-7d21',
      'home/.cargo/bin/cargo': 'cargo',
      'runner/.credentials': 'planted-secret-7d21',
      'runner/_work/_temp/_runner_file_commands/set_env_1': 'planted-secret-7d21',
      'runner/_work/_temp/git-credentials': 'planted-secret-7d21',
      'runner/_work/repo/.git/config': 'planted-secret-7d21',
      'checkout/.env': 'planted-secret-7d21',
      'checkout/node_modules/dep.js': 'dep',
    });
    await git(place.checkout, 'config', 'http.extraheader', 'planted-secret-7d21');
    bench = await open(place, { link: ['node_modules'], linkBy: 'mount' });
    workspace = await prepared(bench);
  });
  afterEach(async () => {
    await bench[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  });

  const run = async (script: string): Promise<ExecResult> => {
    if (!probe.ok) throw new Error('no sandbox');
    const env = {
      PATH: `${home}/.nvm/bin:${gitEnvironment.PATH}`,
      HOME: home,
      RUNNER_TEMP: join(place.root, 'runner/_work/_temp'),
      GITHUB_ENV: join(place.root, 'runner/_work/_temp/_runner_file_commands/set_env_1'),
      SSH_AUTH_SOCK: join(agents, 'ssh'),
      DOCKER_HOST: `unix://${join(agents, 'docker')}`,
    };
    const { toplevel, workRoot } = { toplevel: place.checkout, workRoot: place.workRoot };
    const host = await hostMounts({ env, toplevel, workRoot, readable: bench.objectFolders });
    const mounts = [...host, ...workspaceMounts(workspace)];
    const [file = '', ...args] = wrapCommand(probe.value, ['bash', '-c', script], {
      mounts,
      network: 'on',
      cwd: workspace.dir,
    });
    return exec(file, args, {
      bubblewrap: true,
      env: { ...gitEnvironment, HOME: workspace.home, TMPDIR: workspace.tmp },
    });
  };

  it('works in its workspace, its home and its /tmp', async () => {
    const result = await run(
      'echo b > a.txt && echo c > "$HOME/c" && echo d > /tmp/d && cat "$TMPDIR/d" && cat node_modules/dep.js && pwd',
    );
    expect(result).toMatchObject({ kind: 'exited', code: 0, stdout: `d\ndep${workspace.dir}\n` });
    expect(await readFile(join(workspace.dir, 'a.txt'), 'utf8')).toBe('b\n');
    expect(await readFile(join(workspace.home, 'c'), 'utf8')).toBe('c\n');
    expect((await snapshotOf(workspace)).changes.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('can look around with git and change nothing in .git', async () => {
    expect((await run('git status --porcelain && git log --format=%s')).stdout).toBe('first\n');
    const written = await run(
      'touch .git/x; echo x >> .git/config; mv .git moved; rm -rf .git; git commit --allow-empty -m x',
    );
    expect(written).toMatchObject({ kind: 'exited' });
    expect(written.stderr).toContain('Read-only file system');
    expect(await git(workspace.dir, 'status', '--porcelain')).toBe('');
  });

  it('finds no credential anywhere in its reach', async () => {
    const found = await run(
      `grep -rlsF planted-secret-7d21 ${place.root} /tmp /run --exclude-dir=proc; cat /proc/*/environ | tr '\\0' '\\n' | grep -c planted-secret-7d21`,
    );
    expect(found.stdout).toBe('0\n');
    expect((await run(`cat ${home}/.nvm/bin/tool ${home}/.cargo/bin/cargo`)).stdout).toBe('toolcargo');
  });

  it('writes nowhere else', async () => {
    const targets = [
      place.root,
      place.checkout,
      home,
      '/etc',
      '/usr/bin',
      bench.git.gitDir,
      join(workspace.dir, 'node_modules'),
    ];
    await run(targets.map((target) => `echo x > ${target}/written`).join(';'));
    await rm(workspace.tmp, { recursive: true });
    const find = [place.root, '/etc', '/usr/bin', '-name', 'written'];
    expect((await exec('find', find, { env: gitEnvironment })).stdout).toBe('');
  });

  it('sees no process of ours, gains no privilege, and leaves nothing running', async () => {
    const result = await run(
      'ls /proc | grep -c "^[0-9]"; grep NoNewPrivs /proc/self/status; for i in {1..40}; do (setsid sleep 600.125 >/dev/null 2>&1 &); done; sleep 0.05',
    );
    const [processes, privileges] = result.stdout.split('\n');
    expect(Number(processes)).toBeLessThan(6);
    expect(privileges).toBe('NoNewPrivs:\t1');
    const left = await exec('pgrep', ['-f', 'sleep 600.125'], { env: gitEnvironment });
    expect(left.stdout).toBe('');
  });

  it('cannot undo it, whoever it is: nothing is unmounted or made writable, no device is made', async () => {
    const result = await run(
      'grep CapEff /proc/self/status; umount /run && echo unmounted; mount -o remount,rw / && echo remounted; mknod dev b 1 1 && echo made; test -w /proc/sys/kernel/core_pattern && echo writable',
    );
    const [powers = '', ...done] = result.stdout.trim().split('\n');
    // Root keeps the bits of CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, SETGID and SETUID; others keep none.
    expect([BigInt(`0x${powers.replace(/^\D*/, '')}`) & ~0xfbn, done]).toEqual([0n, []]);
  });

  it('as root still owns files as it likes', async () => {
    if (process.getuid?.() !== 0) return;
    const result = await run('touch own && chown 1000:1000 own && chmod 0 own && cat own && stat -c %u own');
    expect(result).toMatchObject({ code: 0, stdout: '1000\n' });
  });

  it('cannot reach the sockets of the host', async () => {
    expect((await run('find /run -type s')).stdout).toBe('');
  });

  it('cannot reach an agent or a daemon that the environment names, wherever its socket lies', async () => {
    agents = await mkdtemp(join(process.cwd(), 'node_modules', '.agents-'));
    const answering = ['ssh', 'docker'].map((name) => createServer().listen(join(agents, name)));
    try {
      await Promise.all(answering.map((server) => once(server, 'listening')));
      const found = await run(
        `ls ${agents}; for name in ssh docker; do test -S ${agents}/$name && echo reachable; done`,
      );
      // A checkout below /tmp is not even seen.
      expect(found.stdout).toBe(/^\/(?:var\/)?tmp\//.test(agents) ? '' : 'docker\nssh\n');
    } finally {
      for (const server of answering) server.close();
      await rm(agents, { recursive: true });
    }
  });

  it('does not break on a home that is a link', async () => {
    const link = join(place.root, 'home-link');
    await symlink(home, link);
    home = link;
    expect((await run(`cat ${place.root}/home/.netrc`)).stdout).toBe('');
  });

  it('skips what does not exist', async () => {
    home = join(place.root, 'no-home');
    await mkdir(join(place.root, 'unrelated'));
    expect(await run('true')).toMatchObject({ kind: 'exited', code: 0 });
  });
});
