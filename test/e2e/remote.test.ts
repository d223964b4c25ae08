import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, toolUse } from '../support/anthropic/reply.ts';
import type { Script } from '../support/anthropic/server.ts';
import { clone, commitAll, git, hook } from '../support/git.ts';
import { githubToken, planBranch, planOf, planPath, planRef, project, type Project } from '../support/project.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { promptOf, sessions, taskOf } from '../support/sessions.ts';

const append = (id: string) => [
  toolUse('bash', { command: `echo ${id} >> shared.txt` }),
  report({ summary: `Did ${id}` }),
];

/** While Claude is asked about `task` for the first time, `meanwhile` happens. */
const during = (task: string, script: Script, meanwhile: () => Promise<unknown>): Script => {
  let open = true;
  return async (request, n) => {
    if (open && taskOf(request) === task) {
      open = false;
      await meanwhile();
    }
    return script(request, n);
  };
};

/** Somebody else's commit on the plan's branch. */
const push = async (place: Project, change: (there: string) => Promise<unknown>): Promise<string> => {
  const there = await clone(place.remote, join(place.root, 'theirs'), planBranch);
  await change(there);
  await git(there, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
  return git(there, 'rev-parse', 'HEAD');
};

const three = [
  { id: 'a', run: 'echo a > a.txt' },
  { id: 'b', description: 'Do b', verify: ['grep -q b shared.txt'] },
  { id: 'c', run: 'ls > listing.txt' },
];

describe.concurrent('somebody pushes to the plan branch while it executes', () => {
  it('our commits go on top of theirs and nothing is forced', async () => {
    const held: { place?: Project; theirs?: string } = {};
    const script = during('b', sessions({ b: append('b') }), async () => {
      if (held.place === undefined) throw new Error('too early');
      held.theirs = await push(held.place, (there) =>
        commitAll(there, { 'theirs.txt': 'by a person\n' }, 'by a person'),
      );
    });
    await using place = await project(planOf(three), { script });
    held.place = place;
    const run = await place.execute();
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect((await place.commits()).map(({ subject }) => subject)).toEqual([
      'a',
      'by a person',
      'b',
      'c',
      'Plan demo: completed',
    ]);
    expect((await place.commits())[1]?.sha).toBe(held.theirs);
    const files = ['theirs.txt', 'a.txt', 'shared.txt', 'listing.txt'];
    expect(await Promise.all(files.map((file) => place.file(file)))).toHaveLength(4);
    const { tasks } = await place.state();
    const recorded = Object.fromEntries(
      (await place.commits()).map(({ sha, trailers }) => [trailers['Plan-Task'], sha]),
    );
    expect(['a', 'b', 'c'].map((id) => tasks[id]?.commit)).toEqual(['a', 'b', 'c'].map((id) => recorded[id]));
  });

  it('an edit of the plan is kept byte for byte and honoured', async () => {
    const held: { place?: Project } = {};
    const edited = planOf([...three, { id: 'd', run: 'echo d > d.txt' }]).replace(
      '# written by a person',
      '# edited   by a person',
    );
    const script = during('b', sessions({ b: append('b') }), async () => {
      if (held.place === undefined) throw new Error('too early');
      const { place } = held;
      await push(place, async (there) => {
        const state = (await place.file(planPath)).slice((await place.file(planPath)).indexOf('state:'));
        await commitAll(there, { [planPath]: `${edited}${state}` }, 'one more task');
      });
    });
    await using place = await project(planOf(three), { script });
    held.place = place;
    const run = await place.execute();
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect(await place.committed()).toEqual(['a', 'b', 'c', 'd']);
    expect((await place.file(planPath)).startsWith(`${edited}state: # written by planwright\n`)).toBe(true);
    const told: unknown = JSON.parse(run.outputs['result'] ?? '');
    expect(told).toMatchObject({ state: { tasks: { a: {}, b: {}, c: {}, d: { status: 'completed' } } } });
  });

  it('a change of the same places makes the attempt a conflict, and the next one builds on theirs', async () => {
    const held: { place?: Project } = {};
    const script = during('b', sessions({ b: [...append('b'), ...append('b')] }), async () => {
      if (held.place === undefined) throw new Error('too early');
      await push(held.place, (there) => commitAll(there, { 'shared.txt': 'theirs\n' }, 'by a person'));
    });
    await using place = await project(planOf(three), { script });
    held.place = place;
    const run = await place.execute();
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect(await place.file('shared.txt')).toBe('theirs\nb\n');
    const { tasks } = await place.state();
    const attempts = tasks['b']?.attempts ?? [];
    // Whether the first attempt was committed before the push told us of theirs is a matter of time.
    expect(attempts.filter(({ outcome }) => outcome === 'conflict')).toMatchObject([
      { error: expect.stringContaining('shared.txt') },
    ]);
    expect(attempts.at(-1)?.outcome).toBe('completed');
    expect(promptOf(place.api.requests[2])).toContain('Its outcome was conflict.');
    expect((await place.committed()).toSorted()).toEqual(['a', 'b', 'c']);
  });
});

describe.concurrent('a remote that refuses', () => {
  const noise = String.raw`printf '\033[31mred\033[0m\n::error::forged\n##[error]forged\nprotected by rule 7\n' >&2; echo token ${githubToken} >&2; exit 1`;

  it('the branch: the plan stops as push-refused with its words made harmless, and goes on when it is let', async () => {
    await using place = await project(planOf([{ id: 'a', run: 'echo a > a.txt' }]));
    await hook(place.remote, `grep -q refs/heads/ || exit 0; ${noise}`);
    const run = await place.execute();
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'push-refused']);
    expect(run.outputs['detail']).toContain('protected by rule 7');
    const told = [run.log, run.summary, JSON.stringify(run.outputs)].join('\n');
    expect(told).not.toContain(githubToken);
    expect(told).not.toContain('\u001b');
    expect(commandsIn(run.log).filter((name) => name !== 'group' && name !== 'endgroup')).toEqual(['error', 'warning']);
    expect(await git(place.remote, 'for-each-ref', 'refs/heads')).not.toContain(planBranch);
    await rm(join(place.remote, 'hooks', 'pre-receive'));
    const again = await place.execute();
    expect([again.code, again.outputs['status'], await place.committed()], again.log).toEqual([0, 'completed', ['a']]);
  });

  it('everything: nothing runs, exit code 1', async () => {
    await using place = await project(planOf([{ id: 'a', run: 'echo a > a.txt' }]));
    await hook(place.remote, noise);
    const run = await place.execute();
    expect(run.code, run.log).toBe(1);
    expect(run.log).toContain('protected by rule 7');
    expect(run.log).not.toContain(githubToken);
    expect(run.log).not.toContain('\u001b');
    expect(commandsIn(run.log)).toEqual(['warning', 'error']);
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({ error: { code: 'push-refused' } });
    expect(await git(place.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('in the middle: what was done before is there, and what is lost runs again', async () => {
    const held: { place?: Project } = {};
    const script = during('b', sessions({ b: [...append('b'), ...append('b')] }), async () => {
      if (held.place !== undefined)
        await hook(held.place.remote, 'grep -q refs/heads/ && { echo closed for today >&2; exit 1; }; exit 0');
    });
    await using place = await project(planOf(three), { script });
    held.place = place;
    const run = await place.execute();
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'push-refused']);
    expect(run.outputs['detail']).toContain('closed for today');
    expect(await place.committed()).toEqual(['a']);
    await rm(join(place.remote, 'hooks', 'pre-receive'));
    const again = await place.execute();
    expect([again.code, await place.committed()], again.log).toEqual([0, ['a', 'b', 'c']]);
    expect(await place.file('shared.txt')).toBe('b\n');
  });
});

describe.concurrent('a remote that is not there', () => {
  it('is named without its credential, with exit code 1, and nothing runs', async () => {
    await using place = await project(planOf([{ id: 'a', run: 'echo a > a.txt' }]));
    await git(place.checkout, 'remote', 'set-url', 'origin', `http://someone:${githubToken}@127.0.0.1:1/gone.git`);
    const run = await place.execute();
    expect(run.code, run.log).toBe(1);
    expect(run.log).toContain('127.0.0.1:1/gone.git');
    expect(run.log).not.toContain(githubToken);
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({ error: { code: 'unreachable' } });
  });
});
