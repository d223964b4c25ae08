import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { clone, commitAll, fingerprint, git } from '../support/git.ts';
import { phasesOf, planBranch, planOf, planPath, planRef, project, type Project } from '../support/project.ts';

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);
const statuses = ({ tasks }: PlanState): Record<string, string> =>
  Object.fromEntries(Object.entries(tasks).map(([id, { status }]) => [id, status]));

/** Somebody pushes a commit to a branch of the remote. */
const pushed = async (place: Project, branch: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const there = await clone(place.remote, join(place.root, `theirs-${Math.random()}`), branch);
  const sha = await commitAll(there, files, 'by hand');
  await git(there, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
  return sha;
};

/** Everything on the remote but who holds which plan. */
const branches = (place: Project): Promise<string> => git(place.remote, 'for-each-ref', 'refs/heads');
const filesOf = async (place: Project, where = place.remote): Promise<string[]> =>
  (await git(where, 'ls-tree', '-r', '--name-only', planRef)).split('\n');

/** schema: users → migrate; api: login depends on users, logo on nothing. */
const plan = phasesOf([
  {
    id: 'schema',
    tasks: [
      { id: 'users', title: 'Create users', run: 'echo users > users.txt' },
      { id: 'migrate', run: 'echo migrated > migrated.txt' },
    ],
  },
  {
    id: 'api',
    mode: 'parallel',
    tasks: [
      { id: 'login', run: 'echo login >> users.txt', depends_on: ['users'] },
      { id: 'logo', run: 'echo logo > logo.txt', depends_on: [] },
    ],
  },
]);

const completed = async (text = plan): Promise<Project> => {
  const place = await project(text);
  const run = await place.execute();
  expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
  return place;
};

describe('rollback', () => {
  it('of a task reverts it and what builds on it, newest first, and the plan can go on from there', async () => {
    await using place = await completed();
    const before = await place.commits();
    const run = await place.action({ command: 'rollback', plan: 'demo', task: 'users', reason: 'wrong columns' });
    expect([run.code, run.outputs['status'], run.outputs['reason'], run.outputs['detail']], run.log).toEqual([
      0,
      'paused',
      'requested',
      'ada rolled back login, migrate, users: wrong columns',
    ]);
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({ undone: ['login', 'migrate', 'users'] });
    const state = await place.state();
    expect(statuses(state)).toEqual({ users: 'pending', migrate: 'pending', login: 'pending', logo: 'completed' });
    expect(state.tasks['users']).not.toHaveProperty('commit');
    expect(state.iterations.at(-1)).toMatchObject({
      kind: 'rolled-back',
      by: 'ada',
      task: 'users',
      why: 'wrong columns',
    });

    const commits = await place.commits();
    expect(commits.slice(0, before.length)).toEqual(before);
    const [...reverts] = commits.slice(before.length);
    const last = reverts.pop();
    const shaOf = (task: string): string | undefined =>
      before.find(({ trailers }) => trailers['Plan-Task'] === task)?.sha;
    const inOrder = before.map(({ sha }) => sha).toReversed();
    const undone = ['users', 'migrate', 'login'].map((id) => shaOf(id) ?? '');
    expect(reverts.map(({ trailers }) => trailers['Plan-Reverts'])).toEqual(
      inOrder.filter((sha) => undone.includes(sha)),
    );
    expect(reverts.at(-1)).toMatchObject({
      subject: 'Revert "Create users"',
      files: ['users.txt'],
      trailers: { Plan: 'demo', 'Plan-Execution': state.execution, 'Plan-Reverts': shaOf('users') },
    });
    expect(last).toMatchObject({ subject: 'Plan demo: rolled back login, migrate, users', files: [planPath] });
    expect(await filesOf(place)).toEqual(['README.md', 'logo.txt', planPath]);

    const again = await place.execute();
    expect([again.code, again.outputs['status']], again.log).toEqual([0, 'completed']);
    const { tasks } = await place.state();
    expect(tasks['users']?.attempts).toHaveLength(2);
    expect(undone).not.toContain(tasks['users']?.commit);
    expect(await place.file('users.txt')).toBe('users\nlogin\n');
    const twice = await place.action({ command: 'rollback', plan: 'demo', phase: 'api' });
    expect(statuses(await place.state()), twice.log).toMatchObject({
      migrate: 'completed',
      login: 'pending',
      logo: 'pending',
    });
    expect(await place.file('users.txt')).toBe('users\n');
  });

  it('to a task keeps it and undoes what came after; in a terminal on the local branch alone', async () => {
    await using place = await project(planOf(['a', 'b', 'c'].map((id) => ({ id, run: `echo ${id} > ${id}.txt` }))));
    expect(codeOf(await place.cli('execute', 'demo'))).toBe(0);
    const { refs: _before, ...before } = await fingerprint(place.checkout, planRef);
    const result = await place.cli('rollback', 'demo', '--to', 'a');
    expect([codeOf(result), result.stdout], result.output).toEqual([
      0,
      expect.stringContaining('Undone, dependants first: c, b.\nReverted, newest first:\n  c  '),
    ]);
    expect(statuses(await place.state(place.checkout))).toEqual({ a: 'completed', b: 'pending', c: 'pending' });
    expect(await filesOf(place, place.checkout)).toEqual(['README.md', 'a.txt', planPath]);
    expect(await fingerprint(place.checkout, planRef)).toMatchObject(before);
    const head = await git(place.checkout, 'rev-parse', planRef);
    const nothing = await place.cli('rollback', 'demo', '--to', 'a');
    expect([codeOf(nothing), nothing.stdout]).toEqual([0, expect.stringContaining('There is nothing to undo')]);
    const wrong = await place.cli('rollback', 'demo', '--task', 'b');
    expect([codeOf(wrong), wrong.stderr]).toEqual([
      2,
      expect.stringContaining('cannot roll back task b: it is pending'),
    ]);
    expect(await git(place.checkout, 'rev-parse', planRef)).toBe(head);
    expect(await branches(place)).not.toContain(planBranch);
  });

  it('that conflicts says where, and changes nothing', async () => {
    const text = phasesOf([
      {
        id: 'one',
        tasks: [
          { id: 'a', run: 'echo a > a.txt' },
          { id: 'b', run: 'echo b > b.txt' },
        ],
      },
      { id: 'two', mode: 'parallel', tasks: [{ id: 'c', run: 'echo c > a.txt' }] },
    ]);
    await using place = await completed(text);
    const before = await branches(place);
    const run = await place.action({ command: 'rollback', plan: 'demo', task: 'a' });
    expect(run.code, run.log).toBe(1);
    expect(run.log).toMatch(
      /task a \([0-9a-f]{7}\) cannot be undone: later changes touch the same lines of a\.txt; nothing was changed/,
    );
    expect(await branches(place)).toBe(before);
    const wider = await place.action({ command: 'rollback', plan: 'demo', phase: 'two' });
    expect([wider.code, await place.file('a.txt')], wider.log).toEqual([0, 'a\n']);
  });

  it('keeps what a person pushed in the meantime, and undoes a task without a commit by its state', async () => {
    await using place = await project(
      planOf([
        { id: 'a', run: 'echo a > a.txt' },
        { id: 'b', run: 'test -e luck', max_attempts: 1 },
        { id: 'c', run: 'echo c > c.txt' },
      ]),
    );
    await place.execute();
    await place.action({ command: 'skip', plan: 'demo', task: 'b', execute: 'true' });
    await pushed(place, planBranch, { 'hand.txt': 'mine\n' });
    const run = await place.action({ command: 'rollback', plan: 'demo', to: 'a' });
    expect(run.code, run.log).toBe(0);
    expect(statuses(await place.state())).toEqual({ a: 'completed', b: 'pending', c: 'pending' });
    expect(await filesOf(place)).toEqual(['README.md', 'a.txt', 'hand.txt', planPath]);
  });
});

describe('reset', () => {
  it('forgets the execution of a cancelled plan and keeps the commits and the history', async () => {
    await using place = await completed();
    const { execution, iterations, created_at } = await place.state();
    await place.action({ command: 'rollback', plan: 'demo', task: 'logo' });
    const cancelled = await place.action({ command: 'cancel', plan: 'demo' });
    expect([cancelled.code, (await place.state()).status], cancelled.log).toEqual([0, 'cancelled']);
    const refused = await place.execute();
    expect([refused.code, refused.log.includes('reset it first')], refused.log).toEqual([2, true]);
    const files = await filesOf(place);
    const run = await place.action({ command: 'reset', plan: 'demo' });
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'pending']);
    const state = await place.state();
    expect(state).toMatchObject({ status: 'pending', created_at });
    expect(state).not.toHaveProperty('tasks');
    expect(state).not.toHaveProperty('execution');
    expect(state.iterations.map(({ kind }) => kind)).toEqual([
      ...iterations.map(({ kind }) => kind),
      'rolled-back',
      'cancelled',
      'reset',
    ]);
    expect(await filesOf(place)).toEqual(files);
    const again = await place.execute();
    expect((await place.state()).execution, again.log).not.toBe(execution);
  });

  it('is the way out of a state that cannot be read, and changes no byte above it', async () => {
    await using place = await completed();
    const text = await place.file(planPath);
    const human = text.slice(0, text.indexOf('state:'));
    await pushed(place, planBranch, {
      [planPath]: `${human}state: # written by planwright\n  status: [half\n<<<<<<< ours\n`,
    });
    const stuck = await place.execute();
    expect([stuck.code, /bad-state|`reset` writes a new one/.test(stuck.log)], stuck.log).toEqual([1, true]);
    const run = await place.action({ command: 'reset', plan: 'demo' });
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'pending']);
    expect((await place.file(planPath)).startsWith(`${human}state: # written by planwright\n  status: pending\n`)).toBe(
      true,
    );
    expect((await place.execute()).outputs['status']).toBe('completed');
  });

  it('leaves a file alone whose upper part is what is wrong, and a plan that never ran', async () => {
    await using place = await completed();
    const text = await place.file(planPath);
    await pushed(place, planBranch, { [planPath]: text.replace('version: 1', 'version: one') });
    const before = await branches(place);
    const run = await place.action({ command: 'reset', plan: 'demo' });
    expect([run.code, await branches(place)], run.log).toEqual([1, before]);
    await using unstarted = await project(plan);
    const nothing = await unstarted.action({ command: 'reset', plan: 'demo' });
    expect([nothing.code, nothing.log.includes('nothing to reset')], nothing.log).toEqual([0, true]);
    expect(await branches(unstarted)).not.toContain(planBranch);
  });
});

describe('update', () => {
  const half = planOf([
    { id: 'a', run: 'echo a > a.txt' },
    { id: 'b', run: 'cat base.txt > b.txt' },
  ]);
  const paused = async (): Promise<Project> => {
    const place = await project(half, { files: { 'base.txt': 'old\n' } });
    const run = await place.execute({ until: 'a' });
    expect(run.outputs['reason'], run.log).toBe('pause-after');
    return place;
  };

  it('merges the base with two parents, takes what people wrote there, and the plan stands as it stood', async () => {
    await using place = await paused();
    const before = await place.state();
    const main = await pushed(place, 'main', {
      'base.txt': 'new\n',
      [planPath]: half.replace('title: Demo', 'title: Better'),
    });
    const head = await git(place.remote, 'rev-parse', planRef);
    const run = await place.action({ command: 'update', plan: 'demo' });
    expect(run.code, run.log).toBe(0);
    expect(await git(place.remote, 'log', '-1', '--format=%P', planRef)).toBe(`${head} ${main}`);
    const after = await place.state();
    expect(after).toEqual({
      ...before,
      updated_at: after.updated_at,
      iterations: [...before.iterations, { at: after.updated_at, kind: 'updated', by: 'ada', run: '4711', base: main }],
    });
    expect(await place.file(planPath)).toContain('title: Better');
    expect(await place.file('base.txt')).toBe('new\n');
    const twice = await place.action({ command: 'update', plan: 'demo' });
    expect([twice.code, twice.log.includes('nothing to merge')], twice.log).toEqual([0, true]);
    const end = await place.execute();
    expect([end.outputs['status'], await place.file('b.txt')], end.log).toEqual(['completed', 'new\n']);
    const undone = await place.action({ command: 'rollback', plan: 'demo', task: 'a' });
    expect([undone.code, await filesOf(place)], undone.log).toEqual([0, ['README.md', 'base.txt', planPath]]);
  });

  it('names what conflicts and leaves nothing half-done, the plan file included', async () => {
    await using place = await paused();
    await pushed(place, 'main', { 'a.txt': 'theirs\n' });
    const before = await branches(place);
    const run = await place.action({ command: 'update', plan: 'demo' });
    expect(
      [run.code, run.log.includes(`main cannot be merged into ${planBranch}: both changed a.txt; nothing was changed`)],
      run.log,
    ).toEqual([1, true]);
    expect(await branches(place)).toBe(before);

    await using other = await paused();
    await pushed(other, 'main', { [planPath]: half.replace('title: Demo', 'title: Here') });
    const text = await other.file(planPath);
    await pushed(other, planBranch, { [planPath]: text.replace('title: Demo', 'title: There') });
    const heads = await branches(other);
    const both = await other.action({ command: 'update', plan: 'demo' });
    expect([both.code, both.log.includes(`both changed ${planPath}`)], both.log).toEqual([1, true]);
    expect(await branches(other)).toBe(heads);
  });

  it('takes no plan from the base that cannot be read', async () => {
    await using place = await paused();
    await pushed(place, 'main', { [planPath]: half.replace('version: 1', 'version: 1\nphazes: []') });
    await git(place.checkout, 'fetch', '--quiet');
    const before = await branches(place);
    const run = await place.action({ command: 'update', plan: 'demo' });
    expect([run.code, run.log.includes('phazes'), await branches(place)], run.log).toEqual([1, true, before]);
  });
});

describe('execute with fresh', () => {
  const recurring = planOf([{ id: 'stamp', run: 'date +%s%N > stamp.txt' }]);
  const merged = async (place: Project): Promise<void> => {
    const there = await clone(place.remote, join(place.root, 'merger'), 'main');
    await git(there, 'merge', '--quiet', '--no-ff', '--message', 'merge', `origin/${planBranch}`);
    await commitAll(there, { 'later.txt': `${await git(there, 'rev-parse', 'HEAD')}\n` }, 'later');
    await git(there, 'push', '--quiet', 'origin', 'main');
    await git(place.checkout, 'pull', '--quiet', 'origin', 'main');
  };

  it('starts a merged plan from the base, whether its branch is still there or not', async () => {
    await using place = await completed(recurring);
    const first = await place.state();
    const idle = await place.execute();
    expect([idle.code, idle.log.includes('nothing to do')], idle.log).toEqual([0, true]);
    await merged(place);
    const main = await git(place.remote, 'rev-parse', 'main');
    const dry = await place.execute({ fresh: 'true', 'dry-run': 'true' });
    expect(JSON.parse(dry.outputs['result'] ?? ''), dry.log).toMatchObject({ tasks: [{ id: 'stamp' }] });
    const run = await place.execute({ fresh: 'true' });
    expect([run.code, run.outputs['status'], await place.committed()], run.log).toEqual([0, 'completed', ['stamp']]);
    const second = await place.state();
    expect(second).toMatchObject({ base: main, created_at: first.created_at, tasks: { stamp: { attempts: [{}] } } });
    expect(second.execution).not.toBe(first.execution);
    expect(second.iterations).toMatchObject([
      { kind: 'executed' },
      { kind: 'renewed', execution: first.execution, status: 'completed' },
      { kind: 'executed' },
    ]);
    expect(await git(place.remote, 'merge-base', 'main', planRef)).toBe(main);

    await rm(join(place.root, 'merger'), { recursive: true });
    await merged(place);
    await git(place.remote, 'branch', '--quiet', '-D', planBranch);
    const third = await place.execute({ fresh: 'true' });
    expect([third.code, (await place.state()).iterations.length], third.log).toEqual([0, 5]);
    expect(await git(place.remote, 'merge-base', 'main', planRef)).toBe(await git(place.remote, 'rev-parse', 'main'));
  });

  it('goes on from the branch whose work is not merged', async () => {
    await using place = await completed(recurring);
    const head = await git(place.remote, 'rev-parse', planRef);
    const run = await place.execute({ fresh: 'true' });
    expect([run.code, (await place.state()).base, await place.committed()], run.log).toEqual([
      0,
      head,
      ['stamp', 'stamp'],
    ]);
  });

  it('refuses a plan that has not ended, and changes nothing', async () => {
    await using place = await completed(recurring);
    await place.action({ command: 'rollback', plan: 'demo', task: 'stamp' });
    const before = await branches(place);
    const paused = await place.execute({ fresh: 'true' });
    expect([paused.code, paused.log.includes('cannot start the plan afresh: it is paused')], paused.log).toEqual([
      2,
      true,
    ]);
    expect(await branches(place)).toBe(before);
    await place.action({ command: 'cancel', plan: 'demo' });
    const then = await branches(place);
    const cancelled = await place.execute({ fresh: 'true' });
    expect([cancelled.code, cancelled.log.includes('reset it first')], cancelled.log).toEqual([2, true]);
    expect(await branches(place)).toBe(then);
  });
});

it('a plan that somebody executes is not rolled back, reset or updated', async () => {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  await using place = await project(
    planOf([
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'b', description: 'Do b' },
    ]),
    {
      script: () => {
        resolve();
        return new Promise<never>(() => undefined);
      },
    },
  );
  const running = await place.startAction({ command: 'execute', plan: 'demo' });
  await reached;
  for (const inputs of [{ command: 'rollback', task: 'a' }, { command: 'reset' }, { command: 'update' }]) {
    const run = await place.action({ plan: 'demo', ...inputs });
    expect(run.code, run.log).toBe(3);
  }
  running.signal('SIGTERM');
  expect(statuses(await running.ended.then(() => place.state()))).toEqual({ a: 'completed', b: 'pending' });
});
