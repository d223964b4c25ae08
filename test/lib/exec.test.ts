import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { BoundedOutput } from '../../src/lib/bounded-output.ts';
import { exec, startChild } from '../../src/lib/exec.ts';

const env = { PATH: process.env['PATH'] ?? '' };
const sh = (script: string, options: Partial<Parameters<typeof exec>[2]> = {}) =>
  exec('bash', ['-c', script], { env, ...options });

/** True while a process with this id exists and is not a zombie. */
const isAlive = async (pid: number): Promise<boolean> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/\) [ZX]/.test(stat);
};

const untilDead = async (pid: number): Promise<void> => {
  while (await isAlive(pid)) await new Promise((resolve) => setImmediate(resolve));
};

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'exec-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('exec', () => {
  it('reports exit code, both streams and their order', async () => {
    const result = await sh('echo out; echo err >&2; exit 3', { cwd: dir });
    expect(result).toMatchObject({ kind: 'exited', code: 3, stdout: 'out\n', stderr: 'err\n', truncated: false });
    expect(result.output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
    expect(result.seconds).toBeGreaterThan(0);
  });

  it('gives the child exactly the environment it was given', async () => {
    const result = await exec('/usr/bin/env', [], { env: { ONLY: 'this' } });
    expect(result.stdout).toBe('ONLY=this\n');
  });

  it('writes input, from text and from a stream, and survives a child that does not read it', async () => {
    expect((await sh('cat', { input: 'grüße' })).stdout).toBe('grüße');
    expect((await sh('cat', { input: Readable.from([Buffer.from('a'), Buffer.from('b')]) })).stdout).toBe('ab');
    expect(await sh('exit 0', { input: 'x'.repeat(10_000_000) })).toMatchObject({ kind: 'exited', code: 0 });
    expect((await sh('wc -c')).stdout.trim()).toBe('0');
  });

  it('never rejects: a missing program, a missing folder, a NUL byte, too many arguments', async () => {
    const missing = await exec('no-such-program-here', [], { env });
    expect(missing).toMatchObject({ kind: 'not-started', error: { code: 'ENOENT' } });
    expect(await sh('true', { cwd: join(dir, 'gone') })).toMatchObject({ kind: 'not-started' });
    expect(await exec('echo', ['a\0b'], { env })).toMatchObject({ kind: 'not-started' });
    expect(await exec('echo', ['x'.repeat(3_000_000)], { env })).toMatchObject({ kind: 'not-started' });
  });

  it('reports death by a signal', async () => {
    expect(await sh('kill -9 $$')).toMatchObject({ kind: 'signalled', signal: 'SIGKILL' });
  });

  it('does not start when already aborted', async () => {
    const result = await sh(`touch ${dir}/started`, { signal: AbortSignal.abort() });
    expect(result.kind).toBe('aborted');
    await expect(readFile(join(dir, 'started'))).rejects.toThrow('ENOENT');
  });

  it('ends the whole group at the time limit, deaf to SIGTERM or not', async () => {
    const result = await sh(`trap '' TERM; (trap '' TERM; echo $BASHPID; while :; do sleep 60; done) & wait`, {
      timeoutMs: 200,
      killGraceMs: 50,
    });
    expect(result.kind).toBe('timeout');
    await untilDead(Number(result.stdout));
  });

  it('lets a child that listens to SIGTERM clean up when aborted', async () => {
    const stop = new AbortController();
    const result = await sh(`trap 'echo cleaned; exit 0' TERM; echo ready; while :; do sleep 0.01; done`, {
      signal: stop.signal,
      onOutput: (text) => text.includes('ready') && stop.abort(),
    });
    expect(result).toMatchObject({ kind: 'aborted', stdout: 'ready\ncleaned\n' });
  });

  it('kills what a finished command left running in its group', async () => {
    const result = await sh('sleep 600 & echo $!');
    expect(result).toMatchObject({ kind: 'exited', code: 0 });
    await untilDead(Number(result.stdout));
  });

  it('does not wait for a daemon of another group that keeps the pipes open', async () => {
    const result = await sh('setsid sleep 600 & echo $!');
    expect(result).toMatchObject({ kind: 'exited', code: 0 });
    process.kill(Number(result.stdout), 'SIGKILL');
  });

  it('has not ended before the namespace of bubblewrap has', async () => {
    const file = join(dir, 'bwrap');
    const outlives = 'setsid sleep 0.6 >&- 2>&- 3>&- & sleep 0.2; echo $!; echo "{ \\"child-pid\\": $! }" >&3';
    await writeFile(file, `#!/bin/bash\n${outlives}\necho "$@"\n`, { mode: 0o755 });
    const result = await exec(file, ['--unshare-pid', 'true'], { env, bubblewrap: true });
    const [pid, args] = result.stdout.split('\n');
    expect({ ...result, args }).toMatchObject({ kind: 'exited', code: 0, args: '--info-fd 3 --unshare-pid true' });
    expect(await isAlive(Number(pid))).toBe(false);
  });

  it('keeps head and tail of endless output within bounds', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const result = await sh('echo first; head -c 100000000 /dev/zero | tr "\\0" x; echo; echo last', {
      keepBytes: 1000,
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
    expect(result.truncated).toBe(true);
    expect(result.stdout.startsWith('first\nxxx')).toBe(true);
    expect(result.stdout.endsWith('x\nlast\n')).toBe(true);
    expect(result.stdout).toContain('\n[99999012 bytes left out]\n');
  });

  it('decodes characters that arrive in pieces, and invalid bytes as U+FFFD', async () => {
    const seen: string[] = [];
    const result = await sh(`printf '\\xe2\\x82'; sleep 0.05; printf '\\xac \\xff'`, { onOutput: (t) => seen.push(t) });
    expect(result.stdout).toBe('€ \uFFFD');
    expect(result.output).toBe('€ \uFFFD');
    expect(seen.join('')).toBe('€ \uFFFD');
  });

  it('gives bytes when asked', async () => {
    const result = await sh(`printf '\\x00\\xff\\xef\\xbb\\xbf'`, { capture: 'bytes' });
    expect([...result.stdoutBytes]).toEqual([0, 255, 0xef, 0xbb, 0xbf]);
    expect(result.stdout).toBe('');
  });
});

describe('BoundedOutput', () => {
  it('keeps the first and the last bytes whatever the pieces', () => {
    const text = Array.from({ length: 100 }, (_, index) => String.fromCharCode(33 + (index % 90))).join('');
    for (const size of [1, 2, 3, 7, 64, 100]) {
      for (const limit of [0, 1, 2, 10, 99, 100, 200]) {
        const kept = new BoundedOutput(limit);
        for (let at = 0; at < text.length; at += size) kept.add(Buffer.from(text.slice(at, at + size)));
        const head = Math.ceil(Math.min(limit, text.length) / 2);
        const expected = limit >= text.length ? text : text.slice(0, head) + text.slice(text.length - (limit - head));
        expect([`pieces of ${size}, limit ${limit}`, kept.bytes().toString()]).toEqual([
          `pieces of ${size}, limit ${limit}`,
          expected,
        ]);
        expect(kept.dropped).toBe(Math.max(0, text.length - limit));
      }
    }
  });

  it('cuts no character in two', () => {
    const kept = new BoundedOutput(10);
    kept.add(Buffer.from('€€€€€€€€'));
    expect(kept.text()).toBe('€\n[14 bytes left out]\n€');
  });
});

describe('startChild', () => {
  it('talks over pipes and reports the exit', async () => {
    const child = startChild('cat', [], { env });
    child.stdin.end('hello');
    const text = await child.stdout.setEncoding('utf8').toArray();
    expect(text.join('')).toBe('hello');
    expect(await child.exited).toEqual({ code: 0, signal: null });
  });

  it('kills the whole group', async () => {
    const child = startChild('bash', ['-c', 'sleep 600 & echo $!; wait'], { env });
    child.stderr.resume();
    const [line] = await child.stdout.setEncoding('utf8').take(1).toArray();
    await child.kill();
    await untilDead(Number(line));
    expect(await child.exited).toMatchObject({ signal: 'SIGTERM' });
  });

  it('stops when its signal is aborted', async () => {
    const stop = new AbortController();
    const child = startChild('sleep', ['600'], { env, signal: stop.signal });
    stop.abort();
    expect(await child.exited).toMatchObject({ signal: 'SIGTERM' });
  });

  it('tells by `exited` that a program is missing', async () => {
    const child = startChild('no-such-program-here', [], { env });
    expect(child.pid).toBeUndefined();
    expect(await child.exited).toMatchObject({ code: null, error: { code: 'ENOENT' } });
  });
});
