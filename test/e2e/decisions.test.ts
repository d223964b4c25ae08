import { describe, expect, it } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { clone, commitAll, fingerprint, git } from '../support/git.ts';
import { phasesOf, planOf, planPath, planRef, project, type Project } from '../support/project.ts';
import { join } from 'node:path';

/** A plan in whose middle a task fails until its file `luck` is there. */
const plan = planOf(
  [
    { id: 'a', run: 'echo a >> a.txt' },
    { id: 'b', run: 'test -e luck && echo b > b.txt', verify: ['test -s b.txt'] },
    { id: 'c', run: 'echo c > c.txt; test ! -e b.txt || cat b.txt >> c.txt' },
  ],
  { defaults: { max_attempts: 1 } },
);

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);
const statuses = ({ tasks }: PlanState): Record<string, string> =>
  Object.fromEntries(Object.entries(tasks).map(([id, { status }]) => [id, status]));

/** Somebody pushes a commit to the plan's branch. */
const pushed = async (place: Project, files: Readonly<Record<string, string>>): Promise<void> => {
  const there = await clone(place.remote, join(place.root, 'theirs'), 'planwright/demo');
  await commitAll(there, files, 'by hand');
  await git(there, 'push', '--quiet', 'origin', 'HEAD:refs/heads/planwright/demo');
};

/** The plan, executed up to its failure. */
const failed = async (): Promise<Project> => {
  const place = await project(plan);
  const run = await place.execute();
  expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'task-failed']);
  return place;
};

describe.concurrent('after a failure, in the action', () => {
  it('retry gives fresh attempts, and with execute the plan goes on to its end', async () => {
    await using place = await failed();
    await pushed(place, { luck: 'good\n' });
    const alone = await place.action({ command: 'retry', plan: 'demo', task: 'b', reason: 'luck is there' });
    expect([alone.code, alone.outputs['status'], alone.outputs['reason']], alone.log).toEqual([
      0,
      'paused',
      'requested',
    ]);
    expect(statuses(await place.state())).toMatchObject({ a: 'completed', b: 'pending' });
    expect((await place.state()).iterations.at(-1)).toMatchObject({
      kind: 'retried',
      task: 'b',
      by: 'ada',
      why: 'luck is there',
    });
    const run = await place.action({ command: 'execute', plan: planPath });
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect((await place.state()).tasks['b']?.attempts.map(({ outcome }) => outcome)).toEqual(['agent', 'completed']);
    expect([await place.committed(), await place.file('c.txt')]).toEqual([['a', 'b', 'c'], 'c\nb\n']);
  });

  it('skip passes over the task, and what depends on it runs', async () => {
    await using place = await failed();
    const run = await place.action({ command: 'skip', plan: 'demo', task: 'b', execute: 'true', reason: 'not needed' });
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    const state = await place.state();
    expect(statuses(state)).toEqual({ a: 'completed', b: 'skipped', c: 'completed' });
    expect(state.tasks['b']?.summary).toBe('not needed');
    expect([await place.committed(), await place.file('c.txt')]).toEqual([['a', 'c'], 'c\n']);
  });

  it('complete accepts what a person did on the branch, after its verify passed', async () => {
    await using place = await failed();
    const early = await place.action({ command: 'complete', plan: 'demo', task: 'b', execute: 'true' });
    expect(early.code, early.log).toBe(1);
    expect(early.log).toContain('task b is not completed: `test -s b.txt` exited with code 1');
    expect(statuses(await place.state())).toMatchObject({ b: 'failed' });
    await pushed(place, { 'b.txt': 'by hand\n' });
    const run = await place.action({ command: 'complete', plan: 'demo', task: 'b', execute: 'true' });
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect([await place.committed(), await place.file('c.txt')]).toEqual([['a', 'c'], 'c\nby hand\n']);
  });

  it('a task of another name or in the wrong status is refused, and nothing changes', async () => {
    await using place = await failed();
    const head = await git(place.remote, 'rev-parse', planRef);
    const unknown = await place.action({ command: 'retry', plan: 'demo', task: 'bb' });
    expect([unknown.code, unknown.log.trim()]).toEqual([
      2,
      '::error title=Planwright::plan demo has no task "bb"; its tasks: a, b, c%0Adid you mean b?',
    ]);
    const done = await place.action({ command: 'retry', plan: 'demo', task: 'a' });
    expect([done.code, done.log.trim()]).toEqual([
      2,
      '::error title=Planwright::cannot retry task a: it is completed; accepted: a task that is failed, skipped or cancelled',
    ]);
    expect(await git(place.remote, 'rev-parse', planRef)).toBe(head);
  });
});

describe.concurrent('after a failure, in a terminal', () => {
  it('retry, skip, complete and resume do the same on the local branch', async () => {
    await using place = await project(plan);
    expect(codeOf(await place.cli('execute', 'demo'))).toBe(1);
    const retried = await place.cli('retry', 'demo', '--task', 'b', '--execute', '--json');
    expect(codeOf(retried)).toBe(1);
    expect(JSON.parse(retried.stdout)).toMatchObject({ plan: 'demo', status: 'paused', reason: 'task-failed' });
    const skipped = await place.cli('skip', 'demo', '--task', 'b');
    expect([codeOf(skipped), statuses(await place.state(place.checkout))], skipped.output).toEqual([
      0,
      { a: 'completed', b: 'skipped' },
    ]);
    const back = await place.cli('retry', 'demo', '--task', 'b', '--json');
    expect([codeOf(back), JSON.parse(back.stdout)], back.output).toMatchObject([
      0,
      { status: 'paused', reason: 'requested' },
    ]);
    const early = await place.cli('complete', 'demo', '--task', 'b');
    expect(codeOf(early), early.output).toBe(1);
    expect(early.stderr).toContain('planwright: task b is not completed: `test -s b.txt` exited with code 1');
    const resumed = await place.cli('resume', 'demo', '--json');
    expect([codeOf(resumed), JSON.parse(resumed.stdout)], resumed.output).toMatchObject([0, { status: 'pending' }]);
    await place.cli('pause', 'demo', '--reason', 'lunch');
    const { iterations } = await place.state(place.checkout);
    expect(iterations.filter(({ by }) => by === undefined)).toEqual([]);
    expect(iterations.slice(-3)).toMatchObject([
      { kind: 'retried', task: 'b' },
      { kind: 'resumed' },
      { kind: 'paused', why: 'lunch' },
    ]);
    await place.cli('skip', 'demo', '--task', 'b');
    const end = await place.cli('execute', 'demo', '--json');
    expect([codeOf(end), JSON.parse(end.stdout)], end.output).toMatchObject([0, { status: 'completed' }]);
    expect(await place.committed(place.checkout)).toEqual(['a', 'c']);
    await expect(place.state()).rejects.toThrow('planwright/demo');
  });
});

describe.concurrent('pause_after, until and resume', () => {
  const phases = phasesOf([
    { id: 'one', pause_after: true, tasks: [{ id: 'a', run: 'echo a > a.txt' }] },
    {
      id: 'two',
      tasks: [
        { id: 'b', run: 'echo b > b.txt' },
        { id: 'c', run: 'echo c > c.txt' },
      ],
    },
    { id: 'three', tasks: [{ id: 'd', run: 'echo d > d.txt' }] },
  ]);

  it('stop the plan where they say, with exit code 0, and execute goes on from there', async () => {
    await using place = await project(phases);
    const first = await place.execute();
    expect([first.code, first.outputs['status'], first.outputs['reason'], first.outputs['detail']], first.log).toEqual([
      0,
      'paused',
      'pause-after',
      'phase one is done',
    ]);
    const second = await place.action({ command: 'resume', plan: 'demo', execute: 'true', until: 'b' });
    expect([second.code, second.outputs['reason'], await place.committed()], second.log).toEqual([
      0,
      'pause-after',
      ['a', 'b'],
    ]);
    const third = await place.execute({ until: 'two' });
    expect([third.code, third.outputs['detail'], await place.committed()], third.log).toEqual([
      0,
      'two is done',
      ['a', 'b', 'c'],
    ]);
    const last = await place.execute();
    expect([last.code, last.outputs['status'], await place.committed()], last.log).toEqual([
      0,
      'completed',
      ['a', 'b', 'c', 'd'],
    ]);
    expect((await place.state()).iterations.map(({ kind }) => kind)).toEqual([
      'executed',
      'executed',
      'executed',
      'executed',
    ]);
  });

  it('an until that names nothing is refused, and nothing is changed', async () => {
    await using place = await project(phases);
    const before = await git(place.remote, 'for-each-ref');
    const run = await place.execute({ until: 'nowhere' });
    expect([run.code, run.log.trim()]).toEqual([
      2,
      '::error title=Planwright::until is nowhere; accepted: a phase or a task of plan demo: one, a, two, b, c, three, d',
    ]);
    expect(await git(place.remote, 'for-each-ref', 'refs/heads')).toBe(before);
  });

  it('resume of a plan that is not paused is refused', async () => {
    await using place = await project(phases);
    const run = await place.action({ command: 'resume', plan: 'demo' });
    expect([run.code, run.log.trim()]).toEqual([
      2,
      '::error title=Planwright::cannot resume the plan: it is pending; accepted: a plan that is paused',
    ]);
  });
});

describe.concurrent('execute --dry-run', () => {
  it('says what would run and changes nothing, here or on the remote', async () => {
    await using place = await project(
      planOf([
        { id: 'a', run: 'echo a > a.txt' },
        { id: 'b', description: 'Do it', model: 'claude-opus-5-5' },
      ]),
    );
    const here = await fingerprint(place.checkout, '-');
    const there = await git(place.remote, 'for-each-ref');
    const run = await place.execute({ 'dry-run': 'true', 'anthropic-api-key': '' });
    expect(run.code, run.log).toBe(0);
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({
      plan: 'demo',
      tasks: [
        { id: 'a', worker: 'shell', wave: 1 },
        { id: 'b', worker: 'claude', model: 'claude-opus-5-5', wave: 2 },
      ],
      stop: { status: 'completed' },
    });
    const cli = await place.cli('execute', 'demo', '--dry-run');
    expect([codeOf(cli), cli.stdout.includes('2. b: b\n       Claude (claude-opus-5-5)')], cli.output).toEqual([
      0,
      true,
    ]);
    expect(await fingerprint(place.checkout, '-')).toEqual(here);
    expect(await git(place.remote, 'for-each-ref')).toBe(there);
    expect(place.api.requests).toEqual([]);
  });
});
