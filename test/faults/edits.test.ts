import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clone, commitAll, git } from '../support/git.ts';
import { openMeetings } from '../support/meetings.ts';
import {
  phasesOf,
  planBranch,
  planOf,
  planPath,
  planRef,
  project,
  type Project,
  type TaskKeys,
} from '../support/project.ts';

/** A person's commits on the plan's branch, on top of what is there; again where we were quicker. */
const push = async (
  place: Pick<Project, 'remote' | 'root'>,
  files: Readonly<Record<string, string>>,
  name = 'theirs',
): Promise<string> => {
  for (let left = 5; ; left -= 1) {
    const there = await clone(place.remote, join(place.root, `${name}-${left}`), planBranch);
    await commitAll(there, files, 'by a person');
    try {
      await git(there, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
      return await git(there, 'rev-parse', 'HEAD');
    } catch (error) {
      if (left === 0) throw error;
    }
  }
};

/** The plan as it stands on its branch with another human part. */
const withPlan = async (place: Project, human: string): Promise<Record<string, string>> => {
  const text = await place.file(planPath);
  return { [planPath]: `${human}${text.slice(text.indexOf('state:'))}` };
};

const outcomes = async (place: Project, id: string): Promise<unknown[]> =>
  ((await place.state()).tasks[id]?.attempts ?? []).map(({ outcome }) => outcome);

describe.concurrent('a person edits the plan while it executes', () => {
  it('tasks that were added, removed and changed count from the next decision on', async () => {
    await using meetings = await openMeetings();
    const now: TaskKeys[] = [
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'b', run: `${meetings.at('b')}; echo b > b.txt` },
    ];
    const before = planOf([...now, { id: 'gone', run: 'echo gone > gone.txt' }, { id: 'c', run: 'echo old > c.txt' }]);
    const after = planOf([...now, { id: 'c', run: 'echo new > c.txt' }, { id: 'd', run: 'echo d > d.txt' }]);
    await using place = await project(before);
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const visit = await meetings.visit('b');
    await running.said('↑ Pushed');
    await push(place, await withPlan(place, after));
    visit.go();
    const run = await running.ended;
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect((await place.committed()).filter((id) => id !== 'gone')).toEqual(['a', 'b', 'c', 'd']);
    expect([await place.file('c.txt'), await place.file('d.txt')]).toEqual(['new\n', 'd\n']);
    expect((await place.file(planPath)).startsWith(after)).toBe(true);
  });

  it('with tasks side by side: the one that was removed while it runs is ended and not committed, the others are done', async () => {
    await using meetings = await openMeetings();
    const task = (id: string): TaskKeys => ({ id, run: `${meetings.at(id)}; echo ${id} > ${id}.txt` });
    const plan = (...tasks: TaskKeys[]): string =>
      phasesOf([
        { id: 'start', tasks: [{ id: 'zero', run: 'echo 0 > zero.txt' }] },
        { id: 'one', mode: 'parallel', tasks },
        { id: 'two', tasks: [{ id: 'end', run: 'ls > end.txt' }] },
      ]);
    await using place = await project(plan(task('a'), task('b')));
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const [a, b] = [await meetings.visit('a'), await meetings.visit('b')];
    await running.said('↑ Pushed');
    await push(place, await withPlan(place, plan(task('a'), { id: 'late', run: 'echo late > late.txt' })));
    a.go();
    await running.said('end: completed');
    b.go();
    const run = await running.ended;
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect(await place.committed()).toEqual(['zero', 'a', 'late', 'end']);
    expect(await place.file('end.txt')).not.toContain('b.txt');
    expect((await place.state()).tasks['b']?.attempts).toMatchObject([
      { outcome: 'cancelled', error: 'it was removed from the plan' },
    ]);
  });

  it('into one that is not valid: the running task ends, the plan pauses as invalid-plan, and a better edit goes on', async () => {
    await using meetings = await openMeetings();
    const tasks: TaskKeys[] = [
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'b', run: `${meetings.at('b')}; echo b > b.txt` },
      { id: 'c', run: 'echo c > c.txt' },
      { id: 'd', run: 'echo d > d.txt' },
    ];
    await using place = await project(planOf(tasks));
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const visit = await meetings.visit('b');
    await running.said('↑ Pushed');
    await push(place, await withPlan(place, planOf([...tasks, { id: 'a', run: 'twice' }])));
    visit.go();
    const run = await running.ended;
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'invalid-plan']);
    expect(run.outputs['detail']).toContain('plans/demo.yml has 1 error');
    // The push that tells us of the edit may be that of b or of c.
    expect((await place.committed()).slice(0, 2)).toEqual(['a', 'b']);
    await push(place, await withPlan(place, planOf(tasks)), 'again');
    const next = await place.startAction({ command: 'execute', plan: 'demo' });
    const end = await next.ended;
    expect([end.code, await place.committed()], end.log).toEqual([0, ['a', 'b', 'c', 'd']]);
  });

  it('removes the plan from the branch: nothing more starts, and what they did stays', async () => {
    await using meetings = await openMeetings();
    await using place = await project(
      planOf([
        { id: 'a', run: 'echo a > a.txt' },
        { id: 'b', run: `${meetings.at('b')}; echo b > b.txt` },
        { id: 'c', run: 'echo c > c.txt' },
        { id: 'd', run: 'echo d > d.txt' },
      ]),
    );
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const visit = await meetings.visit('b');
    await running.said('↑ Pushed');
    const there = await clone(place.remote, join(place.root, 'theirs'), planBranch);
    await git(there, 'rm', '--quiet', planPath);
    await git(there, 'commit', '--quiet', '-m', 'no more of this');
    await git(there, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
    const theirs = await git(there, 'rev-parse', 'HEAD');
    visit.go();
    const run = await running.ended;
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'invalid-plan']);
    await git(place.remote, 'merge-base', '--is-ancestor', theirs, planRef);
    expect(await place.committed()).not.toContain('d');
  });
});

describe.concurrent('what a person pushes while nothing of ours is pushed', () => {
  it.each(['action', 'terminal'] as const)(
    'is seen within ten seconds: a task that was added runs beside the one that runs (%s)',
    async (door) => {
      await using meetings = await openMeetings();
      const zero: TaskKeys = { id: 'zero', run: 'echo 0 > zero.txt' };
      const slow: TaskKeys = { id: 'slow', run: `${meetings.at('slow')}; echo slow > slow.txt` };
      const added: TaskKeys = { id: 'added', run: `ls > seen.txt; ${meetings.at('added')}` };
      const plan = (...tasks: TaskKeys[]): string => phasesOf([{ id: 'one', mode: 'parallel', tasks }]);
      await using place = await project(plan(zero, slow));
      const running =
        door === 'action'
          ? await place.startAction({ command: 'execute', plan: 'demo' })
          : place.startCli('execute', 'demo');
      const where = door === 'action' ? place.remote : place.checkout;
      const visit = await meetings.visit('slow');
      await running.said(door === 'action' ? '↑ Pushed' : 'is on planwright/demo');
      const text = await place.file(planPath, where);
      const edited = `${plan(zero, slow, added)}${text.slice(text.indexOf('state:'))}`;
      const theirs = await push({ remote: where, root: place.root }, { [planPath]: edited, 'theirs.txt': '' });
      (await meetings.visit('added')).go();
      await running.said('added: completed');
      visit.go();
      const { code, output } = await running.ended;
      expect([code, await place.committed(where)], output).toEqual([0, ['zero', 'added', 'slow']]);
      expect(await place.file('seen.txt', where)).toContain('theirs.txt');
      await git(where, 'merge-base', '--is-ancestor', theirs, planRef);
    },
  );
});

describe.concurrent('a person pushes code while it executes', () => {
  it('that conflicts with one of two tasks: that one runs again on theirs, the other one does not', async () => {
    await using meetings = await openMeetings();
    const task = (id: string): TaskKeys => ({
      id,
      run: `echo ${id} >> ${id}.txt; ${meetings.at(id)}`,
      max_attempts: 2,
    });
    await using place = await project(
      phasesOf([
        { id: 'start', tasks: [{ id: 'zero', run: 'echo 0 > zero.txt' }] },
        { id: 'one', mode: 'parallel', tasks: [task('a'), task('b')] },
        { id: 'two', tasks: [{ id: 'end', run: 'cat a.txt b.txt > end.txt' }] },
      ]),
    );
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const [a, b] = [await meetings.visit('a'), await meetings.visit('b')];
    await running.said('↑ Pushed');
    const theirs = await push(place, { 'a.txt': 'theirs\n' });
    a.go();
    // The push of a is refused, and a runs again while b still does: b is not built on what was given up.
    (await meetings.visit('a')).go();
    b.go();
    const run = await running.ended;
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect([await place.file('a.txt'), await place.file('b.txt')]).toEqual(['theirs\na\n', 'b\n']);
    expect(await place.file('end.txt')).toBe('theirs\na\nb\n');
    expect([(await outcomes(place, 'a')).at(-1), await outcomes(place, 'b')]).toEqual(['completed', ['completed']]);
    expect((await outcomes(place, 'a')).filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect((await place.committed()).toSorted()).toEqual(['a', 'b', 'end', 'zero']);
    await git(place.remote, 'merge-base', '--is-ancestor', theirs, planRef);
  });

  it('again and again: every push of theirs stays, every task is committed once', async () => {
    await using meetings = await openMeetings();
    const ids = ['a', 'b', 'c', 'd'];
    await using place = await project(
      planOf([
        { id: 'zero', run: 'echo 0 > zero.txt' },
        ...ids.map((id) => ({ id, run: `${meetings.at(id)}; echo ${id} > ${id}.txt` })),
      ]),
    );
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const theirs: string[] = [];
    for (const id of ids) {
      const visit = await meetings.visit(id);
      if (id === 'a') await running.said('↑ Pushed');
      theirs.push(await push(place, { [`theirs-${id}.txt`]: `${id}\n` }, `theirs-${id}`));
      visit.go();
    }
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['zero', ...ids]]);
    for (const sha of theirs) await git(place.remote, 'merge-base', '--is-ancestor', sha, planRef);
    expect(await git(place.remote, 'log', '--merges', '--format=%h', `main..${planRef}`)).toBe('');
  });
});
