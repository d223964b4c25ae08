import { describe, expect, it, vi } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import { coordination, localCoordination, remoteCoordination } from '../support/coordination.ts';
import { openMeetings } from '../support/meetings.ts';
import { processesWith } from '../support/processes.ts';
import { phasesOf, project, type Project } from '../support/project.ts';

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

/** Two tasks side by side, each at its meeting, and one after them. */
const plan = (at: (name: string) => string): string =>
  phasesOf([
    {
      id: 'one',
      mode: 'parallel',
      tasks: ['a', 'b'].map((id) => ({ id, run: `${at(id)}; echo ${id} > ${id}.txt`, max_attempts: 1 })),
    },
    { id: 'two', tasks: [{ id: 'c', run: 'echo c > c.txt' }] },
  ]);

/** What an order needs to be seen: not more than ten seconds, and some for a busy machine. */
const seenMs = 14_000;

/** Resolves when the holder has read all orders and taken them out of the ref: it does both when it looks. */
const read = (repository: string, ref: string): Promise<void> =>
  vi.waitFor(async () => expect((await coordination(repository, ref)).requests).toEqual([]), {
    interval: 100,
    timeout: 2 * seenMs,
  });

const ids = async (place: Project, where?: string): Promise<string[]> => (await place.committed(where)).toSorted();

describe.concurrent('an order from another process, while tasks run in a terminal', () => {
  it('pause: running tasks end and are committed, nothing more starts, and resume goes on', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings.at));
    const running = place.startCli('execute', 'demo');
    const visits = [await meetings.visit('a'), await meetings.visit('b')];
    const asked = await place.cli('pause', 'demo', '--reason', 'lunch');
    expect([codeOf(asked), asked.stdout], asked.output).toEqual([
      0,
      expect.stringMatching(/^Asked process \d+ on \S+ to pause demo; it looks every few seconds\.\n$/),
    ]);
    await read(place.checkout, localCoordination);
    for (const visit of visits) visit.go();
    const run = await running.ended;
    expect(run.code, run.output).toBe(0);
    expect(await ids(place, place.checkout)).toEqual(['a', 'b']);
    expect(await place.state(place.checkout)).toMatchObject({
      status: 'paused',
      reason: 'requested',
      detail: expect.stringMatching(/ asked for a pause: lunch$/),
      iterations: [{ kind: 'executed' }, { kind: 'paused', by: expect.stringMatching(/./), why: 'lunch' }],
    });
    expect((await place.state(place.checkout)).tasks['c']?.status ?? 'pending').toBe('pending');
    const resumed = await place.cli('resume', 'demo', '--execute');
    expect(codeOf(resumed), resumed.output).toBe(0);
    expect(await ids(place, place.checkout)).toEqual(['a', 'b', 'c']);
  });

  it('cancel: running tasks are stopped, nothing of them stays, and only reset leads on', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings.at));
    const running = place.startCli('execute', 'demo');
    (await meetings.visit('a')).go();
    await meetings.visit('b');
    await running.said('a: completed');
    const asked = await place.cli('cancel', 'demo', '--reason', 'not wanted');
    expect(codeOf(asked), asked.output).toBe(0);
    const run = await running.ended;
    expect(run.code, run.output).toBe(1);
    expect(await place.state(place.checkout)).toMatchObject({
      status: 'cancelled',
      detail: expect.stringMatching(/ cancelled the plan: not wanted$/),
      iterations: [{ kind: 'executed' }, { kind: 'cancelled', by: expect.stringMatching(/./), why: 'not wanted' }],
      tasks: { a: { status: 'completed' }, b: { status: 'cancelled', attempts: [{ outcome: 'cancelled' }] } },
    });
    expect(await ids(place, place.checkout)).toEqual(['a']);
    expect(await processesWith(place.root)).toEqual([]);
    for (const words of [
      ['execute'],
      ['resume'],
      ['skip', '--task', 'b'],
      ['retry', '--task', 'b'],
      ['complete', '--task', 'c'],
    ]) {
      const [command = '', ...flags] = words;
      const again = await place.cli(command, 'demo', ...flags);
      expect([codeOf(again), again.stderr], again.output).toEqual([2, expect.stringMatching(/(?:was|is) cancelled/)]);
    }
    const back = await place.cli('rollback', 'demo', '--task', 'a');
    const { status, tasks } = await place.state(place.checkout);
    expect([codeOf(back), status, tasks['a']?.status], back.output).toEqual([0, 'cancelled', 'pending']);
  });

  it('a cancel that comes while a pause waits for its tasks: the plan is cancelled', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings.at));
    const running = place.startCli('execute', 'demo');
    await Promise.all([meetings.visit('a'), meetings.visit('b')]);
    await place.cli('pause', 'demo');
    await read(place.checkout, localCoordination);
    const asked = await place.cli('cancel', 'demo');
    expect(codeOf(asked), asked.output).toBe(0);
    const run = await running.ended;
    expect([run.code, (await place.state(place.checkout)).status], run.output).toEqual([1, 'cancelled']);
  });

  it('resume and execute are not for a plan that somebody holds: exit code 3', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings.at));
    const running = place.startCli('execute', 'demo');
    const visits = [await meetings.visit('a'), await meetings.visit('b')];
    for (const command of ['resume', 'execute']) {
      const other = await place.cli(command, 'demo');
      expect([codeOf(other), other.stderr], other.output).toEqual([
        3,
        expect.stringContaining(`process ${running.pid} on`),
      ]);
    }
    for (const visit of visits) visit.go();
    const run = await running.ended;
    expect([run.code, await ids(place, place.checkout)], run.output).toEqual([0, ['a', 'b', 'c']]);
  });
});

describe.concurrent('an order from another run, while tasks run in the action', () => {
  it('cancel: seen within about ten seconds, tasks stopped, exit code 1', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings.at));
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    await Promise.all([meetings.visit('a'), meetings.visit('b')]);
    const asked = await place.action({ command: 'cancel', plan: 'demo', reason: 'enough' }, { runId: '4712' });
    expect([asked.code, asked.log], asked.log).toEqual([
      0,
      expect.stringContaining('Asked run https://github.example/'),
    ]);
    const at = performance.now();
    const run = await running.ended;
    expect(performance.now() - at, run.log).toBeLessThan(seenMs);
    expect([run.code, run.outputs['status'], run.outputs['detail']], run.log).toEqual([
      1,
      'cancelled',
      'ada cancelled the plan: enough',
    ]);
    expect(await ids(place)).toEqual([]);
    expect(await processesWith(place.root)).toEqual([]);
  });

  it('pause: running tasks end, exit code 0, and the orders do not outlive it', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings.at));
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const visits = [await meetings.visit('a'), await meetings.visit('b')];
    const asked = await place.action({ command: 'pause', plan: 'demo' }, { runId: '4712' });
    expect(asked.code, asked.log).toBe(0);
    await read(place.remote, remoteCoordination);
    for (const visit of visits) visit.go();
    const run = await running.ended;
    expect([run.code, run.outputs['status'], run.outputs['reason'], await ids(place)], run.log).toEqual([
      0,
      'paused',
      'requested',
      ['a', 'b'],
    ]);
    const left = await coordination(place.remote, remoteCoordination);
    expect([left.holder, left.requests, left.attempts]).toEqual([undefined, [], []]);
    const again = await place.execute();
    expect([again.code, await ids(place)], again.log).toEqual([0, ['a', 'b', 'c']]);
  });
});
