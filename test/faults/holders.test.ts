import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import {
  coordination,
  localCoordination,
  remoteCoordination,
  rewriteCoordination,
  strangeHolder,
} from '../support/coordination.ts';
import { runCli, startCli } from '../support/action.ts';
import { clone, commitAll, git } from '../support/git.ts';
import { openMeetings, type Meetings } from '../support/meetings.ts';
import { processesWith } from '../support/processes.ts';
import { planOf, planRef, project, type Project } from '../support/project.ts';

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);
const plan = ({ at }: Meetings): string =>
  planOf([
    { id: 'a', run: `${at('a')}; echo a > a.txt` },
    { id: 'b', run: 'echo b > b.txt' },
  ]);

interface Started {
  readonly ended: Promise<{ readonly code: number | undefined; readonly output: string }>;
}

/** Starts two at once: one works, the other one ends with exit code 3 while the first has the plan. */
const oneWorks = async (meetings: Meetings, start: () => readonly Started[] | Promise<readonly Started[]>) => {
  const both = await start();
  const visit = await meetings.visit('a');
  const [loser] = await Promise.race(both.map(async (one) => [await one.ended, one] as const));
  expect(loser.code, loser.output).toBe(3);
  visit.go();
  const ends = await Promise.all(both.map(({ ended }) => ended));
  expect(
    ends.map(({ code }) => code ?? -1).toSorted((a, b) => a - b),
    ends.map(({ output }) => output).join('\n---\n'),
  ).toEqual([0, 3]);
  expect(meetings.count('a')).toBe(1);
  return loser.output;
};

const another = (place: Project, name: string): Readonly<Record<string, string>> => ({
  ...place.terminal,
  XDG_CACHE_HOME: join(place.root, name),
});

describe.concurrent('two executors started together never both work', () => {
  it('two terminals in one checkout', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings));
    const said = await oneWorks(meetings, () => [place.startCli('execute', 'demo'), place.startCli('execute', 'demo')]);
    expect(said).toMatch(/process \d+ on/);
    expect(await place.committed(place.checkout)).toEqual(['a', 'b']);
  });

  it('two terminals in one checkout with caches of their own', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings));
    const said = await oneWorks(meetings, () =>
      ['one', 'two'].map((name) => startCli(['execute', 'demo'], { cwd: place.checkout, env: another(place, name) })),
    );
    expect(said).toMatch(/process \d+ on \S+ holds the plan since/);
    expect(await place.committed(place.checkout)).toEqual(['a', 'b']);
  });

  it('two actions on one remote with temp folders and checkouts of their own', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings));
    const other = await clone(place.remote, join(place.root, 'other'), 'main');
    const said = await oneWorks(meetings, () =>
      Promise.all([
        place.startAction({ command: 'execute', plan: 'demo' }, { runId: '100' }),
        place.startAction({ command: 'execute', plan: 'demo' }, { runId: '200', workspace: other }),
      ]),
    );
    expect(said).toMatch(/run https:\/\/github\.example\/acme\/widgets\/actions\/runs\/[12]00 holds the plan since/);
    expect(await place.committed()).toEqual(['a', 'b']);
    expect((await coordination(place.remote, remoteCoordination)).holder).toBeUndefined();
  });

  it('a terminal that pushes and an action', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings));
    await oneWorks(meetings, () =>
      Promise.all([
        Promise.resolve(place.startAction({ command: 'execute', plan: 'demo' })),
        Promise.resolve(place.startCli('execute', 'demo', '--push')),
      ]),
    );
    expect(await place.committed()).toEqual(['a', 'b']);
  });
});

describe.concurrent('a holder that is dead is taken over', () => {
  it('killed, with its temp folder gone: the next action finds its process gone', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings));
    const running = await place.startAction({ command: 'execute', plan: 'demo' }, { runId: '100' });
    await meetings.visit('a');
    running.signal('SIGKILL');
    await running.ended;
    const next = await place.startAction({ command: 'execute', plan: 'demo' }, { runId: '200' });
    (await meetings.visit('a')).go();
    const run = await next.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['a', 'b']]);
    const attempts = (await place.state()).tasks['a']?.attempts ?? [];
    expect(attempts.map(({ outcome, run: id }) => [outcome, id])).toEqual([
      ['interrupted', '100'],
      ['completed', '200'],
    ]);
  });

  it.each([
    ['silent for three minutes', 3 * 60_000, 0],
    ['heard a minute ago', 60_000, 3],
    ['whose clock is ahead', -3_600_000, 3],
  ])('on a machine nobody can look into, %s', async (_name, ago, code) => {
    await using place = await project(planOf([{ id: 'a', run: 'echo a > a.txt' }]));
    const first = await place.cli('execute', 'demo', '--until', 'a');
    expect(codeOf(first), first.output).toBe(0);
    const reset = await place.cli('reset', 'demo');
    expect(codeOf(reset), reset.output).toBe(0);
    const holder = strangeHolder(new Date(Date.now() - ago));
    await rewriteCoordination(place.checkout, localCoordination, (document) => ({ ...document, holder }));
    const run = await place.cli('execute', 'demo');
    expect(codeOf(run), run.output).toBe(code);
    if (code === 3) expect(run.stderr).toContain('process 7 on elsewhere holds the plan since 2026-01-01T00:00:00Z');
    else expect((await coordination(place.checkout, localCoordination)).holder).toBeUndefined();
  });
});

describe.concurrent('a holder that has lost its lease stops writing', () => {
  const takeOver = (where: string, ref: string): Promise<void> =>
    rewriteCoordination(where, ref, (document) => ({ ...document, holder: strangeHolder(new Date()) }));

  it('in the middle of a task: the task is ended, nothing is committed, exit code 3', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings));
    const running = place.startCli('execute', 'demo');
    await meetings.visit('a');
    const before = await git(place.checkout, 'for-each-ref', 'refs/heads', 'refs/planwright');
    await takeOver(place.checkout, localCoordination);
    const run = await running.ended;
    expect([run.code, run.output], run.output).toEqual([
      3,
      expect.stringContaining('process 7 on elsewhere has taken over the plan; nothing was written since'),
    ]);
    expect(await git(place.checkout, 'for-each-ref', 'refs/heads', 'refs/planwright')).toBe(before);
    expect((await coordination(place.checkout, localCoordination)).holder?.label).toBe('process 7 on elsewhere');
    expect(await processesWith(place.root)).toEqual([]);
  });

  it('at the moment of a commit, when the new holder has moved the branch already', async () => {
    await using meetings = await openMeetings();
    await using place = await project(
      planOf([
        { id: 'first', run: 'echo first > first.txt' },
        { id: 'a', run: `${meetings.at('a')}; echo a > a.txt` },
      ]),
    );
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const visit = await meetings.visit('a');
    await running.said('↑ Pushed');
    await takeOver(place.remote, remoteCoordination);
    const there = await clone(place.remote, join(place.root, 'theirs'), 'planwright/demo');
    const theirs = await commitAll(there, { 'a.txt': 'a of the new holder\n' }, 'a');
    await git(there, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
    visit.go();
    const run = await running.ended;
    expect(run.code, run.log).toBe(3);
    expect(await git(place.remote, 'rev-parse', planRef), run.log).toBe(theirs);
    expect((await coordination(place.remote, remoteCoordination)).holder?.label).toBe('process 7 on elsewhere');
  });

  it('frozen for so long that it was taken for dead, and awake again', async () => {
    await using meetings = await openMeetings();
    await using place = await project(plan(meetings));
    const frozen = startCli(['execute', 'demo'], { cwd: place.checkout, env: another(place, 'frozen') });
    const visit = await meetings.visit('a');
    frozen.signal('SIGSTOP');
    await rewriteCoordination(place.checkout, localCoordination, (document) => ({
      ...document,
      holder: { ...strangeHolder(new Date(0)), nonce: document.holder?.nonce ?? '' },
    }));
    const next = startCli(['execute', 'demo'], { cwd: place.checkout, env: another(place, 'next') });
    (await meetings.visit('a')).go();
    const end = await next.ended;
    expect([end.code, await place.committed(place.checkout)], end.output).toEqual([0, ['a', 'b']]);
    const head = await git(place.checkout, 'rev-parse', planRef);
    visit.go();
    frozen.signal('SIGCONT');
    const late = await frozen.ended;
    // The new holder has let go already: nobody's name is in the document, but ours is not either.
    expect(late.code, late.output).toBe(3);
    expect(await git(place.checkout, 'rev-parse', planRef), late.output).toBe(head);
    expect(codeOf(await runCli(['show', 'demo'], { cwd: place.checkout, env: place.terminal }))).toBe(0);
  });
});
