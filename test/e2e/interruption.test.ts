import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Reply } from '../support/anthropic/reply.ts';
import { report, status, toolUse } from '../support/anthropic/reply.ts';
import type { Script } from '../support/anthropic/server.ts';
import { probeSandbox } from '../../src/workspace/sandbox.ts';
import { git, hook, writeFiles } from '../support/git.ts';
import { processesWith } from '../support/processes.ts';
import { planOf, planRef, project, type Project } from '../support/project.ts';
import { everySession, sessions } from '../support/sessions.ts';

const confined = (await probeSandbox(process.env)).ok;
const work = (id: string): readonly Reply[] => [
  toolUse('bash', { command: `echo ${id} >> all.txt` }),
  report({ summary: `Did ${id}` }),
];
const never = new Promise<never>(() => undefined);

/** A number of seconds by which a `sleep` can be found again. */
let naps = 5000 + (process.pid % 1000) * 10;
const nap = (): string => String((naps += 1));

/** The first request is never answered. */
const holding = (): { readonly script: Script; readonly reached: Promise<void> } => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const calm = sessions({ b: work('b') });
  let first = true;
  return {
    reached: promise,
    script: (request, n) => {
      if (!first) return calm(request, n);
      first = false;
      resolve();
      return never;
    },
  };
};

/** Claude works on b, the shell on all others, which is quicker. */
const tasks = (...ids: readonly string[]) =>
  ids.map((id) => ({
    id,
    max_attempts: 1,
    ...(id === 'b' ? { description: 'Do b' } : { run: `echo ${id} >> all.txt` }),
  }));

/** Waits until both processes of a task sleep for so long. */
const started = (seconds: string): Promise<void> =>
  vi.waitFor(async () => expect(await processesWith(`sleep\0${seconds}`)).toHaveLength(2), {
    interval: 50,
    timeout: 20_000,
  });

describe.concurrent('a run that is cancelled', () => {
  /** Starts, lets `until` happen, sends the signal, and expects a clean end in time. */
  const stopped = async (
    place: Project,
    until: (said: (text: string) => Promise<void>) => Promise<unknown>,
    signal: NodeJS.Signals = 'SIGINT',
  ): Promise<string> => {
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    await until((text) => running.said(text));
    const at = performance.now();
    running.signal(signal);
    const run = await running.ended;
    // The runner's own limit (actions/runner, ProcessInvoker.cs), not a measure of speed.
    expect(performance.now() - at, run.log).toBeLessThan(7500);
    expect([run.code, run.outputs['status'], run.outputs['reason'], run.outputs['detail']], run.log).toEqual([
      1,
      'paused',
      'interrupted',
      `the run was stopped (${signal})`,
    ]);
    expect(run.summary).toContain('paused (interrupted)');
    expect(await place.state()).toMatchObject({
      status: 'paused',
      reason: 'interrupted',
      tasks: { b: { status: 'pending', attempts: [{ outcome: 'cancelled' }] } },
    });
    expect(await place.committed()).toEqual(['a']);
    return run.log;
  };

  const goesOn = async (place: Project): Promise<void> => {
    const run = await place.execute();
    expect([run.code, run.outputs['status'], await place.committed()], run.log).toEqual([
      0,
      'completed',
      ['a', 'b', 'c'],
    ]);
  };

  it('while Claude thinks', async () => {
    const held = holding();
    await using place = await project(planOf(tasks('a', 'b', 'c')), { script: held.script });
    await stopped(place, () => held.reached);
    await goesOn(place);
    expect(await place.file('all.txt')).toBe('a\nb\nc\n');
  });

  it('while it waits for an overloaded API', async () => {
    const replies = sessions({ b: [status(529, { retryAfter: 600 }), ...work('b')] });
    await using place = await project(planOf(tasks('a', 'b', 'c')), { script: replies });
    await stopped(place, (said) => said('◌ waiting'), 'SIGTERM');
    await goesOn(place);
    expect(place.api.requests).toHaveLength(3);
  });

  it.each(confined ? ['auto', 'off'] : ['off'])(
    'while a tool of Claude runs that does not want to end (sandbox %s)',
    async (sandbox) => {
      const time = nap();
      const stubborn = toolUse('bash', {
        command: `trap "" TERM INT; echo stray > stray.txt; (trap "" TERM; sleep ${time}) & sleep ${time}`,
      });
      await using place = await project(planOf(tasks('a', 'b', 'c'), { sandbox }), {
        script: sessions({ b: [stubborn, ...work('b')] }),
      });
      await stopped(place, () => started(time));
      expect(await processesWith(`sleep\0${time}`)).toEqual([]);
      await goesOn(place);
      await expect(place.file('stray.txt')).rejects.toThrow('stray.txt');
    },
  );

  it.each(confined ? ['auto', 'off'] : ['off'])(
    'while a shell task runs that does not want to end (sandbox %s)',
    async (sandbox) => {
      const time = nap();
      const shell = `trap "" TERM INT; test -e again || { (trap "" TERM; sleep ${time}) & sleep ${time}; }; echo b > b.txt`;
      await using place = await project(
        planOf(
          [
            { id: 'a', run: 'echo a > a.txt' },
            { id: 'b', run: shell, max_attempts: 1 },
            { id: 'c', run: 'echo c > c.txt' },
          ],
          { sandbox },
        ),
      );
      await stopped(place, () => started(time));
      expect(await processesWith(`sleep\0${time}`)).toEqual([]);
      const skipped = await place.action({ command: 'skip', plan: 'demo', task: 'b', execute: 'true' });
      expect([skipped.code, await place.committed()], skipped.log).toEqual([0, ['a', 'c']]);
    },
  );
});

describe.concurrent('a process that is killed', () => {
  const ids = ['a', 'b', 'c'] as const;

  it.each([
    '::group::a: a (attempt',
    '✓ a: completed',
    '↑ Pushed',
    '::group::b: b (attempt',
    '::group::c: c (attempt',
    'Plan demo completed',
  ])('when it says %j: the next execute ends the plan, every task committed once', async (words) => {
    await using place = await project(planOf(tasks(...ids)), {
      script: everySession({ b: work('b') }),
    });
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    await running.said(words);
    running.signal('SIGKILL');
    expect((await running.ended).signal).toBe('SIGKILL');
    const run = await place.execute();
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect([await place.committed(), await place.file('all.txt')]).toEqual([[...ids], 'a\nb\nc\n']);
    const { tasks: recorded } = await place.state();
    const commits = await place.commits();
    for (const id of ids)
      expect(recorded[id]?.commit).toBe(commits.find(({ trailers }) => trailers['Plan-Task'] === id)?.sha);
  });

  it('in a terminal leaves its commits to the next one, which finds the dead one', async () => {
    const held = holding();
    await using place = await project(planOf(tasks(...ids)), { script: held.script });
    const running = place.startCli('execute', 'demo');
    await held.reached;
    running.signal('SIGKILL');
    await running.ended;
    const again = await place.cli('execute', 'demo');
    expect(again.kind === 'exited' && again.code, again.output).toBe(0);
    expect(again.stderr).toContain('the last run ended in the middle of an attempt; it does not count');
    expect([await place.committed(place.checkout), await place.file('all.txt', place.checkout)]).toEqual([
      [...ids],
      'a\nb\nc\n',
    ]);
    const state = await place.state(place.checkout);
    expect(state.tasks['b']?.attempts.map(({ outcome }) => outcome)).toEqual(['interrupted', 'completed']);
  });

  // Killed while git was pushing for it: git lives on, and its push arrives when the next run has done the task again. Our commit
  // is then put on top of the same task's commit, without a change of its own.
  it('whose last push arrives late: no task is committed twice', async () => {
    await using place = await project(planOf(tasks('a', 'c')));
    const [waiting, late, next] = ['waiting', 'late', 'next'].map((name) => join(place.root, name));
    // The first push of the branch waits for `late`, the second one for `next`.
    await hook(
      place.remote,
      `
      grep -q refs/heads/ || exit 0
      echo >> ${waiting}
      case $(wc -l < ${waiting}) in 1) file=${late};; 2) file=${next};; *) exit 0;; esac
      while test ! -e $file; do sleep 0.02; done`,
    );
    const killed = await place.startAction({ command: 'execute', plan: 'demo' });
    await killed.said('✓ c: completed');
    killed.signal('SIGKILL');
    await killed.ended;
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    await running.said('✓ c: completed');
    await writeFiles(place.root, { late: '' });
    await vi.waitFor(async () => expect(await git(place.remote, 'for-each-ref', planRef)).not.toBe(''), {
      interval: 20,
      timeout: 10_000,
    });
    await writeFiles(place.root, { next: '' });
    const run = await running.ended;
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect(await place.committed()).toEqual(['a', 'c']);
  });

  it('three times in a row in the same task: the task has failed', async () => {
    const arrived: (() => void)[] = [];
    const script: Script = () => {
      arrived.shift()?.();
      return never;
    };
    await using place = await project(planOf(tasks('a', 'b')), { script });
    for (let round = 0; round < 3; round += 1) {
      const { promise, resolve } = Promise.withResolvers<void>();
      arrived.push(resolve);
      const running = await place.startAction({ command: 'execute', plan: 'demo' }, { runId: String(100 + round) });
      await promise;
      running.signal('SIGKILL');
      await running.ended;
    }
    const run = await place.execute();
    expect([run.code, run.outputs['reason'], run.outputs['detail']], run.log).toEqual([
      1,
      'task-failed',
      'b was interrupted 3 times in a row',
    ]);
    expect((await place.state()).tasks['b']).toMatchObject({
      status: 'failed',
      attempts: [
        { outcome: 'interrupted', run: '100' },
        { outcome: 'interrupted', run: '101' },
        { outcome: 'interrupted', run: '102' },
      ],
    });
  });
});

describe.concurrent('while somebody else holds the plan', () => {
  it('execute, retry and the like end with exit code 3 and name the holder; looking is allowed', async () => {
    const held = holding();
    await using place = await project(planOf(tasks('a', 'b')), { script: held.script });
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    await held.reached;
    for (const command of ['execute', 'resume'] as const) {
      const other = await place.action({ command, plan: 'demo' }, { runId: '4712' });
      expect(other.code, other.log).toBe(3);
      expect(other.log).toContain('run https://github.example/acme/widgets/actions/runs/4711 holds the plan since');
    }
    expect((await place.action({ command: 'show', plan: 'demo' })).code).toBe(0);
    expect((await place.action({ command: 'execute', plan: 'demo', 'dry-run': 'true' })).code).toBe(0);
    running.signal('SIGINT');
    expect((await running.ended).outputs).toMatchObject({ status: 'paused', reason: 'interrupted' });
    const run = await place.execute();
    expect([run.code, await place.committed()], run.log).toEqual([0, ['a', 'b']]);
  });
});
