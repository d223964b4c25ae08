import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { clone, commitAll, git, hook } from '../support/git.ts';
import { GitHubStandIn } from '../support/github/server.ts';
import { openMeetings, type Meetings } from '../support/meetings.ts';
import { githubToken, planBranch, planOf, planRef, project, type Project } from '../support/project.ts';
import { commandsIn } from '../support/runner-commands.ts';

const workRef = 'refs/planwright-work/demo';

/** The branch exists with task `zero`, and a pull request is open from it; the other tasks are to come. */
const open = async (meetings: Meetings) => {
  const plan = planOf([
    { id: 'zero', run: 'echo zero > zero.txt' },
    { id: 'a', run: 'echo a > a.txt' },
    { id: 'b', run: `${meetings.at('b')}; echo b > b.txt` },
    { id: 'c', run: 'cat ./*.txt > c.txt' },
  ]);
  const place = await project(plan);
  const api = await GitHubStandIn.start({ token: githubToken, remote: place.remote });
  const env = { GITHUB_API_URL: api.url };
  const first = await place.execute({ until: 'zero' });
  expect(first.code, first.log).toBe(0);
  api.repository.open({ title: 'Demo', pull: { head: planBranch } });
  const record = join(place.root, 'pushed');
  await hook(place.remote, `grep -v refs/planwright/ >> ${record}; exit 0`);
  /** Which refs were moved since, in order, lease and orders aside. */
  const pushed = async (): Promise<string[]> =>
    (await readFile(record, 'utf8').catch(() => ''))
      .split('\n')
      .flatMap((line) => line.split(' ')[2] ?? [])
      .filter((ref) => ref !== '');
  const execute = (inputs = {}) => place.startAction({ command: 'execute', plan: 'demo', ...inputs }, { env });
  const close = async (): Promise<void> => {
    await api[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { place, api, env, execute, pushed, [Symbol.asyncDispose]: close };
};

/** Where a ref of the remote is; empty when there is none. */
const at = (place: Project, ref: string): Promise<string> =>
  git(place.remote, 'for-each-ref', '--format=%(objectname)', ref);

const byPerson = async (place: Project, files: Readonly<Record<string, string>>, name = 'theirs'): Promise<string> => {
  const there = await clone(place.remote, join(place.root, name), planBranch);
  const sha = await commitAll(there, files, 'by a person');
  await git(there, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
  return sha;
};

const outcomes = async (place: Project, id: string): Promise<unknown[]> =>
  ((await place.state()).tasks[id]?.attempts ?? []).map(({ outcome }) => outcome);

describe.concurrent('while a pull request is open from the branch', () => {
  it('commits are kept beside it, and the branch moves once: when the run stops', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, api, execute, pushed } = rig;
    const before = await at(place, planRef);
    const running = await execute();
    const visit = await meetings.visit('b');
    await running.said(`held back in ${workRef}`);
    expect(await at(place, planRef)).toBe(before);
    expect(await git(place.remote, 'log', '-1', '--format=%s', workRef)).toBe('a');
    visit.go();
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['zero', 'a', 'b', 'c']]);
    expect((await pushed()).filter((ref) => ref === planRef)).toEqual([planRef]);
    expect((await pushed()).slice(-2)).toEqual([planRef, workRef]);
    expect(await at(place, workRef)).toBe('');
    const looks = api.asked.filter((line) => line.includes('state=open'));
    expect(looks).toEqual([
      'GET /repos/acme/widgets/pulls?per_page=100&page=1&state=open&head=acme%3Aplanwright%2Fdemo',
    ]);
  });

  it('a killed run loses nothing that was kept: the next one goes on from there', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, execute } = rig;
    const running = await execute();
    await meetings.visit('b');
    await running.said(`held back in ${workRef}`);
    running.signal('SIGKILL');
    await running.ended;
    const kept = await at(place, workRef);
    const next = await execute();
    (await meetings.visit('b')).go();
    const run = await next.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['zero', 'a', 'b', 'c']]);
    await git(place.remote, 'merge-base', '--is-ancestor', kept, planRef);
    expect([await outcomes(place, 'a'), await outcomes(place, 'b')]).toEqual([
      ['completed'],
      ['interrupted', 'completed'],
    ]);
    expect(await at(place, workRef)).toBe('');
  });

  it.each([
    ['elsewhere', { 'theirs.txt': 'theirs\n' }, ['completed'], 'a\n'],
    ['to the same places', { 'a.txt': 'theirs\n' }, ['conflict', 'completed'], 'a\n'],
  ])(
    'what a person pushed %s after a run was killed comes first, and what was kept goes on top of it',
    async (_name, files, expected, content) => {
      await using meetings = await openMeetings();
      await using rig = await open(meetings);
      const { place, execute } = rig;
      const running = await execute();
      await meetings.visit('b');
      await running.said(`held back in ${workRef}`);
      running.signal('SIGKILL');
      await running.ended;
      const theirs = await byPerson(place, files);
      const next = await execute();
      (await meetings.visit('b')).go();
      const run = await next.ended;
      expect([run.code, await place.committed()], run.log).toEqual([0, ['zero', 'a', 'b', 'c']]);
      await git(place.remote, 'merge-base', '--is-ancestor', theirs, planRef);
      expect([await outcomes(place, 'a'), await place.file('a.txt')]).toEqual([expected, content]);
      const { tasks } = await place.state();
      const ids = (await place.commits()).map(({ sha, trailers }) => [trailers['Plan-Task'], sha]);
      expect(tasks['a']?.commit).toBe(Object.fromEntries(ids)['a']);
      expect(await at(place, workRef)).toBe('');
    },
  );

  it('a command that does not execute finds what was kept, too', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, execute } = rig;
    const running = await execute();
    await meetings.visit('b');
    await running.said(`held back in ${workRef}`);
    running.signal('SIGKILL');
    await running.ended;
    const paused = await place.action({ command: 'pause', plan: 'demo' });
    expect([paused.code, await place.committed()], paused.log).toEqual([0, ['zero', 'a']]);
    expect([(await place.state()).reason, await at(place, workRef)]).toEqual(['requested', '']);
  });

  it('what a person pushes meanwhile is seen, and ours goes on top: kept beside it, then on the branch', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, execute } = rig;
    const running = await execute();
    const visit = await meetings.visit('b');
    await running.said(`held back in ${workRef}`);
    const theirs = await byPerson(place, { 'theirs.txt': 'theirs\n' });
    await vi.waitFor(
      async () => expect(await git(place.remote, 'log', '--format=%s', workRef)).toContain('by a person'),
      { interval: 100, timeout: 20_000 },
    );
    expect(await at(place, planRef)).toBe(theirs);
    visit.go();
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['zero', 'a', 'b', 'c']]);
    await git(place.remote, 'merge-base', '--is-ancestor', theirs, planRef);
    expect(await place.file('c.txt')).toContain('theirs');
    expect(await at(place, workRef)).toBe('');
  });

  it('what a person pushes at the last moment comes first all the same', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, execute } = rig;
    const running = await execute({ until: 'b' });
    const visit = await meetings.visit('b');
    await running.said(`held back in ${workRef}`);
    const theirs = await byPerson(place, { 'theirs.txt': 'theirs\n' });
    visit.go();
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['zero', 'a', 'b']]);
    await git(place.remote, 'merge-base', '--is-ancestor', theirs, planRef);
    expect(await at(place, workRef)).toBe('');
  });

  it('a run that is cancelled moves the branch to what was done', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, execute } = rig;
    const running = await execute();
    await meetings.visit('b');
    running.signal('SIGINT');
    const run = await running.ended;
    expect([run.code, run.outputs['reason'], await place.committed()], run.log).toEqual([
      1,
      'interrupted',
      ['zero', 'a'],
    ]);
    expect(await at(place, workRef)).toBe('');
  });

  it('a remote that refuses the branch at the end keeps the commits; they are there when it is let', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, execute } = rig;
    const running = await execute();
    const visit = await meetings.visit('b');
    await hook(place.remote, 'grep -q refs/heads/ && { echo closed for today >&2; exit 1; }; exit 0');
    visit.go();
    const run = await running.ended;
    expect([run.code, run.outputs['reason'], await place.committed()], run.log).toEqual([1, 'push-refused', ['zero']]);
    await rm(join(place.remote, 'hooks', 'pre-receive'));
    const again = await place.execute();
    expect([again.code, await place.committed()], again.log).toEqual([0, ['zero', 'a', 'b', 'c']]);
    expect((await outcomes(place, 'b')).filter((outcome) => outcome === 'completed')).toHaveLength(1);
  });
});

describe.concurrent('a branch is pushed after every task', () => {
  it('when no pull request is open', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, api, execute, pushed } = rig;
    api.repository.issues.clear();
    const running = await execute();
    const visit = await meetings.visit('b');
    await running.said('↑ Pushed');
    visit.go();
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['zero', 'a', 'b', 'c']]);
    expect(new Set(await pushed())).toEqual(new Set([planRef]));
    expect(api.asked.filter((line) => line.includes('state=open'))).toHaveLength(1);
  });

  it('when nobody can tell: with a warning that says what the token lacks', async () => {
    await using meetings = await openMeetings();
    await using rig = await open(meetings);
    const { place, api, execute, pushed } = rig;
    api.fail({ status: 403, message: 'Resource not accessible by integration' });
    const running = await execute({ until: 'a' });
    const run = await running.ended;
    expect([run.code, await place.committed()], run.log).toEqual([0, ['zero', 'a']]);
    expect(run.log).toContain(`${planBranch} is pushed after every task: cannot look for a pull request`);
    expect(run.log).toContain('pull-requests: read');
    expect(commandsIn(run.log)).toContain('warning');
    expect(new Set(await pushed())).toEqual(new Set([planRef]));
  });
});
