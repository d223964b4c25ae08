import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { fingerprint, git } from '../support/git.ts';
import { openMeetings } from '../support/meetings.ts';
import { processesWith } from '../support/processes.ts';
import { phasesOf, planBranch, project, type Project, type TaskKeys } from '../support/project.ts';
import { promptOf, sessions, taskOf } from '../support/sessions.ts';

const side = (tasks: readonly TaskKeys[], top: object = {}): string =>
  phasesOf([{ id: 'all', mode: 'parallel', tasks }], { ...top });
const outcomes = async (place: Project, id: string, where?: string): Promise<unknown[]> =>
  ((await place.state(where)).tasks[id]?.attempts ?? []).map(({ outcome }) => outcome);

describe.concurrent('tasks side by side', () => {
  it('a conflict costs the later one an attempt, and the next one is told the paths and builds on the new head', async () => {
    await using meetings = await openMeetings();
    const write = (id: string, command: string) => [toolUse('bash', { command }), report({ summary: `Did ${id}` })];
    const plan = side([
      { id: 'quick', run: `${meetings.at('quick')}; echo quick > shared.txt` },
      { id: 'slow', description: 'Write it down', max_attempts: 2 },
    ]);
    await using place = await project(plan, {
      script: sessions({
        slow: [
          ...write('slow', `echo slow > shared.txt; ${meetings.at('slow')}`),
          ...write('slow', 'echo slow >> shared.txt'),
        ],
      }),
    });
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const [quick, slow] = [await meetings.visit('quick'), await meetings.visit('slow')];
    quick.go();
    await running.said('quick: completed');
    slow.go();
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['quick', 'slow']]);
    expect(await place.file('shared.txt')).toBe('quick\nslow\n');
    expect((await place.state()).tasks['slow']?.attempts).toMatchObject([
      { outcome: 'conflict', error: 'somebody else changed the same places: shared.txt' },
      { outcome: 'completed' },
    ]);
    const second = promptOf(place.api.requests.filter((request) => taskOf(request) === 'slow')[2]);
    expect(second).toContain('Its outcome was conflict.');
    expect(second).toContain('shared.txt');
  });

  it('verify runs again where the head has moved, and what does not pass there is not committed', async () => {
    await using meetings = await openMeetings();
    const plan = side(
      [
        { id: 'first', run: `${meetings.at('first')}; echo first > first.txt` },
        {
          id: 'clean',
          run: `echo clean > clean.txt; ${meetings.at('clean')}`,
          verify: [`echo "$(ls | tr '\\n' ' ')" >> "$COUNTER/clean"`],
        },
        {
          id: 'clash',
          run: `test -e first.txt && touch fixed.txt; echo clash > clash.txt; ${meetings.at('clash')}`,
          verify: ['test ! -e first.txt || test -e fixed.txt'],
          max_attempts: 2,
        },
      ],
      { sandbox: 'off', pass_env: ['COUNTER'] },
    );
    await using place = await project(plan);
    const running = await place.startAction({ command: 'execute', plan: 'demo' }, { env: { COUNTER: place.root } });
    const [first, clean, clash] = [
      await meetings.visit('first'),
      await meetings.visit('clean'),
      await meetings.visit('clash'),
    ];
    first.go();
    await running.said('first: completed');
    clean.go();
    await running.said('clean: completed');
    clash.go();
    (await meetings.visit('clash')).go();
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['first', 'clean', 'clash']]);
    const seen = (await readFile(join(place.root, 'clean'), 'utf8')).trimEnd().split('\n');
    expect(seen.map((files) => files.includes('first.txt'))).toEqual([false, true]);
    expect(await outcomes(place, 'clash')).toEqual(['verify', 'completed']);
  });

  it('when one fails the independent ones go on, and what depends on it does not start', async () => {
    await using meetings = await openMeetings();
    const plan = side([
      { id: 'bad', run: 'exit 1', max_attempts: 1 },
      { id: 'after-bad', run: 'echo never > never.txt', depends_on: ['bad'] },
      { id: 'good', run: `${meetings.at('good')}; echo good > good.txt` },
      { id: 'after-good', run: 'echo more > more.txt', depends_on: ['good'] },
    ]);
    await using place = await project(plan);
    const running = await place.startAction({ command: 'execute', plan: 'demo' });
    const visit = await meetings.visit('good');
    await running.said('bad: failed');
    visit.go();
    const run = await running.ended;
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'task-failed']);
    expect(await place.committed()).toEqual(['good', 'after-good']);
    expect((await place.state()).tasks['after-bad']?.status ?? 'pending').toBe('pending');
  });
});

describe.concurrent('what is left afterwards', () => {
  const tasks: readonly TaskKeys[] = [
    { id: 'a', run: 'echo a > a.txt; sleep 4321 & setsid sleep 4321 > /dev/null 2>&1 &' },
    { id: 'b', run: 'echo b > b.txt; git checkout -q -b mine; git stash list; git tag mine' },
    { id: 'c', run: 'exit 1', max_attempts: 2, on_failure: 'continue' },
  ];

  it('in a terminal: no process, the branch and the local coordination ref, nothing in the checkout', async () => {
    await using place = await project(side(tasks));
    const ours = ['refs/heads/planwright/demo', 'refs/planwright-local/demo'];
    const refs = async (): Promise<string[]> =>
      (await git(place.checkout, 'for-each-ref', '--format=%(refname)')).split('\n').toSorted();
    const [before, known] = [await fingerprint(place.checkout, '-'), await refs()];
    const run = await place.cli('execute', 'demo');
    expect(run.kind === 'exited' && run.code, run.output).toBe(1);
    expect(await refs()).toEqual([...known, ...ours].toSorted());
    const after = await fingerprint(place.checkout, '-');
    expect({ ...after, refs: '' }).toEqual({ ...before, refs: '' });
    expect(await git(place.checkout, 'worktree', 'list')).not.toContain('\n');
    expect(await processesWith(place.root)).toEqual([]);
    expect((await git(place.remote, 'for-each-ref', '--format=%(refname)')).split('\n')).toEqual(['refs/heads/main']);
    await git(place.checkout, 'fsck', '--strict');
  });

  it('in the action: no process, the branch and the coordination ref on the remote, nothing in the checkout', async () => {
    await using place = await project(side(tasks));
    const before = await fingerprint(place.checkout, '-');
    const run = await place.execute();
    expect(run.code, run.log).toBe(1);
    expect(await fingerprint(place.checkout, '-')).toEqual(before);
    expect((await git(place.remote, 'for-each-ref', '--format=%(refname)')).split('\n')).toEqual([
      'refs/heads/main',
      `refs/heads/${planBranch}`,
      'refs/planwright/demo',
    ]);
    expect(await processesWith(place.root)).toEqual([]);
    // Ours alone, and what the runner itself put there: the runner throws the folder away.
    expect((await readdir(run.temp)).toSorted()).toEqual(['_runner_file_commands', 'planwright']);
  });
});
