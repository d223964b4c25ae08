import { createConnection, createServer, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../support/git.ts';
import { serveGit } from '../support/git-http.ts';
import { openMeetings } from '../support/meetings.ts';
import { githubToken, planOf, project, type Project } from '../support/project.ts';

const authorization = `basic ${Buffer.from(`x-access-token:${githubToken}`).toString('base64')}`;

type Fault = 'none' | 'cut' | 'answer-lost' | 'gone';

/** The project's remote over HTTP, behind a wire that breaks as the test says. */
const wired = async (place: Project) => {
  const server = await serveGit({ root: dirname(place.remote), authorization });
  const port = Number(new URL(server.origin).port);
  const wire: { fault: Fault; cuts: number; sockets: Set<Socket> } = { fault: 'none', cuts: 0, sockets: new Set() };
  const proxy = createServer((socket) => {
    wire.sockets.add(socket);
    const far = createConnection(port, '127.0.0.1');
    const cut = (): void => {
      wire.cuts += 1;
      socket.destroy();
      far.destroy();
    };
    if (wire.fault === 'gone') return cut();
    let pushing = false;
    for (const end of [socket, far]) end.on('error', () => undefined);
    socket.on('close', () => wire.sockets.delete(socket)).on('end', () => far.end());
    far.on('end', () => socket.end());
    socket.on('data', (data) => {
      pushing ||= data.includes('POST ') && data.includes('git-receive-pack');
      if (pushing && wire.fault === 'cut') return cut();
      far.write(data);
    });
    far.on('data', (data) => {
      // The server has taken the push; only nobody hears of it.
      if (pushing && wire.fault === 'answer-lost') return cut();
      socket.write(data);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('the wire has no port');
  const url = `http://127.0.0.1:${address.port}/${place.remote.split('/').at(-1)}`;
  await git(place.remote, 'config', 'http.receivepack', 'true');
  await git(place.checkout, 'remote', 'set-url', 'origin', url);
  const close = async (): Promise<void> => {
    for (const socket of wire.sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
    await server[Symbol.asyncDispose]();
  };
  return { wire, [Symbol.asyncDispose]: close };
};

const plan = (at: (name: string) => string): string =>
  planOf([
    { id: 'a', run: 'echo a > a.txt' },
    { id: 'b', run: `${at('b')}; echo b > b.txt` },
    { id: 'c', run: 'echo c > c.txt' },
  ]);

describe.concurrent('a remote that goes away in the middle of a push', () => {
  it.each<[string, Fault]>([
    ['before it was taken', 'cut'],
    ['after it was taken, its answer lost', 'answer-lost'],
  ])('%s: the push is tried again, and no commit is there twice', { timeout: 60_000 }, async (_name, fault) => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings.at));
    await using rig = await wired(place);
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const visit = await meetings.visit('b');
    await running.said('↑ Pushed');
    rig.wire.fault = fault;
    visit.go();
    await running.said('c: completed');
    rig.wire.fault = 'none';
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['a', 'b', 'c']]);
    expect(rig.wire.cuts, run.log).toBeGreaterThan(0);
    for (const task of Object.values((await place.state()).tasks))
      expect(task.attempts).toMatchObject([{ outcome: 'completed' }]);
    await git(place.remote, 'fsck', '--strict', '--no-dangling');
  });

  it(
    'for good: the plan pauses as push-refused, what was pushed is whole, and the next run goes on',
    {
      timeout: 120_000,
    },
    async () => {
      await using meetings = await openMeetings();
      await using place = await project(plan(meetings.at));
      await using rig = await wired(place);
      const running = await place.startAction({ command: 'execute', plan: 'demo' });
      const visit = await meetings.visit('b');
      await running.said('↑ Pushed');
      rig.wire.fault = 'gone';
      visit.go();
      const run = await running.ended;
      expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'push-refused']);
      expect(run.outputs['detail']).toMatch(/did not answer/);
      expect(`${run.log}${JSON.stringify(run.outputs)}`).not.toContain(githubToken);
      expect(await place.committed()).toEqual(['a']);
      await git(place.remote, 'fsck', '--strict', '--no-dangling');
      rig.wire.fault = 'none';
      const next = await place.startAction({ command: 'execute', plan: 'demo' });
      (await meetings.visit('b')).go();
      const end = await next.ended;
      expect([end.code, await place.committed()], end.log).toEqual([0, ['a', 'b', 'c']]);
    },
  );
});
