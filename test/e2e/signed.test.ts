import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clone, commitAll, git } from '../support/git.ts';
import { GitHubStandIn } from '../support/github/server.ts';
import { openMeetings } from '../support/meetings.ts';
import { githubToken, planBranch, planOf, planRef, project, type Project, type TaskKeys } from '../support/project.ts';

const open = async (tasks: readonly TaskKeys[], top: Readonly<Record<string, unknown>> = { signed: true }) => {
  const place = await project(planOf(tasks, top), { files: { 'old.txt': 'old\n', 'keep.txt': 'kept\n' } });
  const api = await GitHubStandIn.start({ token: githubToken, remote: place.remote });
  const env = { GITHUB_API_URL: api.url };
  const close = async (): Promise<void> => {
    await api[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { place, api, env, [Symbol.asyncDispose]: close };
};

/** Subjects of the branch's commits, and whether each is signed. */
const signatures = async ({ place }: { readonly place: Project }): Promise<[string, boolean][]> =>
  Promise.all(
    (await place.commits()).map(async ({ sha, subject }): Promise<[string, boolean]> => [
      subject,
      (await git(place.remote, 'cat-file', 'commit', sha)).includes('\ngpgsig '),
    ]),
  );

/** As git names content. */
const blobId = (bytes: readonly number[]): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(Buffer.from(bytes)).digest('hex');

const byPerson = async (place: Project): Promise<string> => {
  const there = await clone(place.remote, join(place.root, 'theirs'), planBranch);
  const sha = await commitAll(there, { 'theirs.txt': 'theirs\n' }, 'by a person');
  await git(there, 'push', '--quiet', 'origin', `HEAD:${planRef}`);
  return sha;
};

const refs = (place: Project): Promise<string> => git(place.remote, 'for-each-ref', '--format=%(refname)');

describe.concurrent('a plan that is signed: true', () => {
  const work = [
    'printf "#!/bin/sh\\n" > run.sh; chmod +x run.sh',
    'ln -s keep.txt link',
    String.raw`printf '\000\377\200\n\r' > bytes.bin`,
    'rm old.txt',
    'mkdir -p "deep/ä ö"; echo x > "deep/ä ö/x.txt"',
  ].join('; ');

  it('has every commit of its branch made and signed by GitHub, with modes, links, bytes and deletions', async () => {
    await using rig = await open([
      { id: 'a', run: work },
      { id: 'b', run: 'cat run.sh > b.txt' },
    ]);
    const run = await rig.place.execute({}, { env: rig.env });
    expect(run.code, run.log).toBe(0);
    const made = await signatures(rig);
    expect(made.map(([subject]) => subject)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(made.filter(([, one]) => !one)).toEqual([]);
    const tree = await git(rig.place.remote, '-c', 'core.quotePath=false', 'ls-tree', '-r', planRef);
    expect(tree).toMatch(/^100755 blob \w+\trun\.sh$/m);
    expect(tree).toMatch(/^120000 blob \w+\tlink$/m);
    expect(tree).toContain('deep/ä ö/x.txt');
    expect(tree).not.toContain('old.txt');
    expect(await git(rig.place.remote, 'rev-parse', `${planRef}:bytes.bin`)).toBe(blobId([0, 255, 128, 10, 13]));
    // The state names the commits as they are there.
    const commits = new Map((await rig.place.commits()).map(({ sha, trailers }) => [trailers['Plan-Task'], sha]));
    const { tasks } = await rig.place.state();
    expect([tasks['a']?.commit, tasks['b']?.commit]).toEqual([commits.get('a'), commits.get('b')]);
    expect(await refs(rig.place)).not.toContain('refs/planwright-objects/');
  });

  it('stops where GitHub does not sign, with nothing unsigned on the branch', async () => {
    await using rig = await open([{ id: 'a', run: 'echo a > a.txt' }]);
    rig.api.repository.settings.signsForBots = false;
    const run = await rig.place.execute({}, { env: rig.env });
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'push-refused']);
    expect(run.log).toContain('GitHub made a commit and did not sign it (unsigned), and the plan is signed: true');
    expect((await refs(rig.place)).split('\n').filter((ref) => /heads|objects/.test(ref))).toEqual(['refs/heads/main']);
    rig.api.repository.settings.signsForBots = true;
    const next = await rig.place.execute({}, { env: rig.env });
    expect([next.code, await rig.place.committed()], next.log).toEqual([0, ['a']]);
    expect((await signatures(rig)).filter(([, one]) => !one)).toEqual([]);
  });

  it('a run that is stopped still has its last commit signed', async () => {
    await using meetings = await openMeetings();
    await using rig = await open([{ id: 'a', run: `${meetings.at('a')}; echo a > a.txt` }]);
    const running = await rig.place.startAction({ command: 'execute', plan: 'demo' }, { env: rig.env });
    await meetings.visit('a');
    running.signal('SIGINT');
    const run = await running.ended;
    expect((await rig.place.state()).status, run.log).toBe('paused');
    expect((await signatures(rig)).filter(([, one]) => !one)).toEqual([]);
  });

  it('waits where the API fails, and goes on', async () => {
    await using rig = await open([{ id: 'a', run: 'echo a > a.txt' }]);
    rig.api.failWhen({ method: 'POST', path: /git\/commits$/ }, { status: 502 }, 1);
    rig.api.failWhen({ method: 'POST', path: /git\/commits$/ }, 'lost', 1);
    const run = await rig.place.execute({}, { env: rig.env });
    expect(run.code, run.log).toBe(0);
    expect((await signatures(rig)).filter(([, one]) => !one)).toEqual([]);
  });

  it('puts its commits on what a person pushed meanwhile, signed again', async () => {
    await using meetings = await openMeetings();
    await using rig = await open([
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'b', run: `${meetings.at('b')}; echo b > b.txt` },
      { id: 'c', run: 'echo c > c.txt' },
    ]);
    const running = await rig.place.startAction({ command: 'execute', plan: 'demo' }, { env: rig.env });
    const visit = await meetings.visit('b');
    await running.said('Pushed');
    await byPerson(rig.place);
    visit.go();
    const run = await running.ended;
    expect([run.code, await rig.place.committed()], run.log).toEqual([0, ['a', 'b', 'c']]);
    expect((await signatures(rig)).filter(([, one]) => !one)).toEqual([['by a person', false]]);
    const shas = new Set((await rig.place.commits()).map(({ sha }) => sha));
    for (const { commit } of Object.values((await rig.place.state()).tasks)) expect(shas).toContain(commit);
  });

  it('keeps what a killed run held back: put on what a person pushed, and signed again', async () => {
    await using meetings = await openMeetings();
    await using rig = await open([
      { id: 'zero', run: 'echo zero > zero.txt' },
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'b', run: `${meetings.at('b')}; echo b > b.txt` },
    ]);
    expect((await rig.place.execute({ until: 'zero' }, { env: rig.env })).code).toBe(0);
    rig.api.repository.open({ title: 'Demo', pull: { head: planBranch } });
    const start = { command: 'execute', plan: 'demo' };
    const running = await rig.place.startAction(start, { env: rig.env });
    await meetings.visit('b');
    await running.said('held back in refs/planwright-work/demo');
    running.signal('SIGKILL');
    await running.ended;
    await byPerson(rig.place);
    const next = await rig.place.startAction(start, { env: rig.env });
    (await meetings.visit('b')).go();
    const run = await next.ended;
    expect([run.code, await rig.place.committed()], run.log).toEqual([0, ['zero', 'a', 'b']]);
    expect((await signatures(rig)).filter(([, one]) => !one)).toEqual([['by a person', false]]);
    const shas = new Set((await rig.place.commits()).map(({ sha }) => sha));
    for (const { commit } of Object.values((await rig.place.state()).tasks)) expect(shas).toContain(commit);
  });

  it('is rolled back with signed reverts', async () => {
    await using rig = await open([
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'b', run: 'echo b > b.txt' },
    ]);
    expect((await rig.place.execute({}, { env: rig.env })).code).toBe(0);
    const run = await rig.place.action({ command: 'rollback', plan: 'demo', to: 'a' }, { env: rig.env });
    expect(run.code, run.log).toBe(0);
    expect((await signatures(rig)).filter(([, one]) => !one)).toEqual([]);
    expect((await rig.place.commits()).some(({ trailers }) => trailers['Plan-Reverts'] !== undefined)).toBe(true);
  });

  it('is not executed in a terminal, nor with an author of its own', async () => {
    await using rig = await open([{ id: 'a', run: 'true' }]);
    const terminal = await rig.place.cli('execute', 'demo');
    expect([terminal.kind === 'exited' && terminal.code, terminal.output]).toEqual([
      2,
      expect.stringContaining('plan demo is signed: true, and in a terminal there is no bot for which GitHub signs'),
    ]);
    await using other = await open([{ id: 'a', run: 'true' }], { signed: true, author: 'Ada <ada@example.org>' });
    const run = await other.place.execute({}, { env: other.env });
    expect(run.code, run.log).toBe(2);
    expect(run.log).toContain('plan demo is signed: true, and GitHub signs no commit that names its `author`');
    expect(await refs(other.place)).toBe('refs/heads/main');
  });
});
