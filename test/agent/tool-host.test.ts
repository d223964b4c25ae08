import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { clipMiddle, startToolHostClient, type StartChild, type ToolHost } from '../../src/agent/tool-host/client.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { startChild, type Child, type ChildExit } from '../../src/lib/exec.ts';
import { report, toolUse, toolUses } from '../support/anthropic/reply.ts';
import { inOrder } from '../support/anthropic/server.ts';
import { apiKey, runScript } from './session-rig.ts';

const entry = fileURLToPath(new URL('tool-host-entry.ts', import.meta.url));
const shellEnv = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: '/nonexistent', LC_ALL: 'C' };

let workdir: string;
let hosts: ToolHost[];

beforeEach(async () => {
  workdir = await mkdtemp(join(tmpdir(), 'tool-host-'));
  hosts = [];
});
afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  await rm(workdir, { recursive: true });
});

const startHost = async (start: StartChild = startChild, env: Record<string, string> = shellEnv): Promise<ToolHost> => {
  const host = await startToolHostClient({
    start,
    command: [process.execPath, entry],
    workdir,
    env,
    clock: systemClock,
  });
  hosts.push(host);
  return host;
};

const run = async (host: ToolHost, name: string, input: unknown, signal?: AbortSignal): Promise<unknown> => {
  const tool = host.tools.find((each) => each.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  const call = { id: 'x', name, input, type: 'tool_use' as const };
  return tool.run(input, { toolUse: call, toolUseBlock: call, signal });
};

describe('tools in the host', () => {
  it("are the SDK's own and work in the workspace", async () => {
    const host = await startHost();
    expect(host.tools.map(({ name }) => name)).toEqual(['bash', 'read', 'write', 'edit', 'glob', 'grep']);
    expect(await run(host, 'write', { file_path: 'src/a.ts', content: 'one\ntwo\n' })).toBe(
      'wrote 8 bytes to src/a.ts',
    );
    await run(host, 'edit', { file_path: 'src/a.ts', old_string: 'two', new_string: 'three' });
    expect(await readFile(join(workdir, 'src/a.ts'), 'utf8')).toBe('one\nthree\n');
    expect(await run(host, 'read', { file_path: 'src/a.ts' })).toBe('one\nthree\n');
    expect(await run(host, 'glob', { pattern: '**/*.ts' })).toBe(join(workdir, 'src/a.ts'));
    expect(await run(host, 'grep', { pattern: 'th' })).toContain('a.ts:2:three');
    expect(await run(host, 'bash', { command: 'cd src && pwd' })).toBe(join(workdir, 'src'));
    expect(await run(host, 'bash', { command: 'pwd' })).toBe(join(workdir, 'src'));
  });

  it('answers failures and bad inputs as errors for the model', async () => {
    const host = await startHost();
    await expect(run(host, 'bash', { command: 'echo no; exit_code() { return 3; }; exit_code' })).rejects.toMatchObject(
      {
        name: 'ToolError',
        content: 'no',
      },
    );
    await expect(run(host, 'read', { file_path: '../../etc/passwd' })).rejects.toMatchObject({ name: 'ToolError' });
    await expect(run(host, 'read', null)).rejects.toMatchObject({ name: 'ToolError' });
    await expect(run(host, 'edit', { file_path: 7 })).rejects.toMatchObject({ name: 'ToolError' });
    expect(await run(host, 'bash', { command: 'echo still here' })).toBe('still here');
    expect(host.failure()).toBeUndefined();
  });

  it('runs calls at the same time', async () => {
    const host = await startHost();
    await writeFile(join(workdir, 'gate'), '');
    // The shell ends only when the other tool has written the file.
    const waiting = run(host, 'bash', { command: 'until [ -s gate ]; do sleep 0.01; done; cat gate' });
    await run(host, 'write', { file_path: 'gate', content: 'open' });
    expect(await waiting).toBe('open');
  });

  it('gives the shell the environment it was given, and nothing of ours', async () => {
    process.env['PLANWRIGHT_TEST_SECRET'] = apiKey;
    try {
      const host = await startHost(startChild, { ...shellEnv, NODE_ENV: 'test' });
      const env = String(await run(host, 'bash', { command: 'env; tr "\\0" "\\n" < /proc/$PPID/environ' }));
      expect(env).toContain('NODE_ENV=test');
      expect(env).not.toContain(apiKey);
      expect(env).not.toContain('PLANWRIGHT_TEST_SECRET');
      const names = env.split('\n').map((line) => line.split('=')[0]);
      const allowed = [...Object.keys(shellEnv), 'NODE_ENV', 'PS1', 'PS2', 'TERM', 'PWD', 'OLDPWD', 'SHLVL', '_'];
      expect(names.filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
    } finally {
      delete process.env['PLANWRIGHT_TEST_SECRET'];
    }
  });

  it('takes a time limit that no timer could hold', async () => {
    const host = await startHost();
    expect(await run(host, 'bash', { command: 'echo ok', timeout_ms: 1e15 })).toBe('ok');
    expect(await run(host, 'bash', { command: 'echo ok', timeout_ms: -1 })).toBe('ok');
    await expect(run(host, 'bash', { command: 'sleep 60', timeout_ms: 50 })).rejects.toMatchObject({
      content: expect.stringContaining('timed out'),
    });
  });

  it('stops a call that is aborted, kills what it ran, and goes on', async () => {
    const host = await startHost();
    const stop = new AbortController();
    const call = run(host, 'bash', { command: 'echo $$ > pid; sleep 600' }, stop.signal);
    await waitForFile(join(workdir, 'pid'));
    const pid = Number(await readFile(join(workdir, 'pid'), 'utf8'));
    stop.abort();
    await expect(call).rejects.toMatchObject({ content: 'aborted' });
    expect(await run(host, 'bash', { command: 'echo again' })).toBe('again');
    await gone(pid);
    await expect(run(host, 'bash', { command: 'echo x' }, AbortSignal.abort())).rejects.toMatchObject({
      content: 'aborted',
    });
  });

  it('closes without waiting for background children, and takes them along', async () => {
    const host = await startHost();
    const pid = Number(await run(host, 'bash', { command: 'sleep 600 & echo $!' }));
    await host.close();
    await gone(pid);
    await expect(run(host, 'bash', { command: 'echo x' })).rejects.toMatchObject({ name: 'ToolError' });
  });

  it('takes the shell along when it is killed with SIGTERM', async () => {
    let child: Child | undefined;
    const host = await startHost((...args) => (child = startChild(...args)));
    const pid = Number(await run(host, 'bash', { command: 'sleep 600 & echo $!' }));
    await child?.kill();
    await gone(pid);
    expect(host.failure()).toMatchObject({ kind: 'died' });
  });

  it('serves a whole session', async () => {
    const host = await startHost();
    const { result, requests } = await runScript(
      inOrder(
        toolUse('write', { file_path: 'hello.txt', content: 'hello\n' }),
        toolUses([
          ['bash', { command: 'env; cat hello.txt' }],
          ['read', { file_path: 'hello.txt' }],
        ]),
        report({ summary: 'Add hello.txt' }),
      ),
      { tools: host.tools },
    );
    expect(result).toMatchObject({ kind: 'report', report: { summary: 'Add hello.txt' } });
    expect(await readFile(join(workdir, 'hello.txt'), 'utf8')).toBe('hello\n');
    expect(requests.map(({ raw }) => raw).join('')).not.toContain(apiKey);
  });
});

describe('a host that cannot be trusted', () => {
  it('fails open and later calls when it dies', async () => {
    let child: Child | undefined;
    const host = await startHost((...args) => (child = startChild(...args)));
    const call = run(host, 'bash', { command: 'sleep 600' });
    process.kill(child?.pid ?? 0, 'SIGKILL');
    await expect(call).rejects.toMatchObject({ name: 'ToolError', content: 'the tool host ended (SIGKILL)' });
    await expect(run(host, 'read', { file_path: 'x' })).rejects.toMatchObject({
      content: 'the tool host ended (SIGKILL)',
    });
    expect(host.failure()).toEqual({ kind: 'died', detail: 'the tool host ended (SIGKILL)' });
  });

  it('says what it said when it cannot start', async () => {
    const host = await startToolHostClient({
      start: startChild,
      command: [process.execPath, join(workdir, 'missing.js')],
      workdir,
      env: shellEnv,
      clock: systemClock,
    });
    await expect(run(host, 'bash', { command: 'x' })).rejects.toMatchObject({
      content: expect.stringContaining('missing.js'),
    });
    await host.close();
  });

  it.each(['garbage', '[]', 'null', '{"id":"1","ok":true,"content":"x"}', '{"id":1,"ok":true,"content":{}}'])(
    'is killed for saying %s',
    async (line) => {
      const child = new FakeChild();
      const host = await startHost(() => child);
      const call = run(host, 'bash', { command: 'x' });
      child.stdout.write(`${line}\n`);
      await expect(call).rejects.toMatchObject({ content: 'the tool host sent something that is not a result' });
      expect(host.failure()?.kind).toBe('protocol');
      expect(child.kills).toBe(1);
    },
  );

  it('is killed for a line without end', async () => {
    const child = new FakeChild();
    const host = await startHost(() => child);
    const call = run(host, 'bash', { command: 'x' });
    for (let sent = 0; sent <= 17; sent += 1) child.stdout.write(Buffer.alloc(1024 * 1024, 'x'));
    await expect(call).rejects.toMatchObject({ content: 'the tool host sent a line of more than 16 MiB' });
    expect(child.kills).toBe(1);
  });

  it('may answer what nobody asked, in pieces, in any order', async () => {
    const child = new FakeChild();
    const host = await startHost(() => child);
    const first = run(host, 'bash', { command: 'x' });
    const second = run(host, 'read', { file_path: 'y' });
    child.stdout.write('{"id":99,"ok":true,"content":"nobody"}\n\n{"id":2,"ok":true,"con');
    child.stdout.write('tent":"two"}\n{"id":1,"ok":false,"content":"one"}\n');
    expect(await second).toBe('two');
    await expect(first).rejects.toMatchObject({ content: 'one' });
    expect(host.failure()).toBeUndefined();
  });

  it('has long results clipped in the middle', async () => {
    const child = new FakeChild();
    const host = await startHost(() => child);
    const call = run(host, 'bash', { command: 'x' });
    child.stdout.write(`${JSON.stringify({ id: 1, ok: true, content: `a${'🙂'.repeat(200_000)}z` })}\n`);
    const result = String(await call);
    expect(result.length).toBeLessThan(100_100);
    expect(result).toMatch(/^a🙂/u);
    expect(result).toMatch(/🙂z$/u);
    expect(result).toContain('characters left out]');
    expect(result.isWellFormed()).toBe(true);
    expect(clipMiddle('short', 100)).toBe('short');
  });
});

/** A child that says what the test makes it say. */
class FakeChild implements Child {
  readonly pid = 1;
  readonly stdin = new PassThrough();
  readonly stdout = new PassThrough();
  readonly stderr = new PassThrough();
  kills = 0;
  #exit: (exit: ChildExit) => void = () => undefined;
  readonly exited = new Promise<ChildExit>((resolve) => {
    this.#exit = resolve;
  });

  constructor() {
    this.stdin.once('finish', () => this.#exit({ code: 0, signal: null }));
  }

  async kill(): Promise<void> {
    this.kills += 1;
    this.#exit({ code: null, signal: 'SIGTERM' });
  }
}

const waitForFile = async (path: string): Promise<void> => {
  while ((await readFile(path, 'utf8').catch(() => '')) === '') await systemClock.sleep(5);
};

/** Resolves when no such process is left; a zombie counts as gone. */
const gone = async (pid: number): Promise<void> => {
  expect(pid).toBeGreaterThan(1);
  for (;;) {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
    if (/\) [ZX]/.test(status)) return;
    await systemClock.sleep(5);
  }
};
