import { expect, it } from 'vitest';
import { err, ok } from '../../src/lib/result.ts';
import type { CommitToSign, Sign } from '../../src/workspace/workbench-options.ts';
import { git, scratch, writeFiles } from '../support/git.ts';
import { serveGit } from '../support/git-http.ts';
import { GitData } from '../support/github/git-data.ts';
import { code, commit, open, prepared, value } from './rig.ts';

/** A workbench whose commits are signed by the other side, which can be out of reach for a number of calls. */
const rig = async (answer?: Sign) => {
  const place = await scratch({ 'a.txt': 'a\n', 'plans/demo.yml': 'plan\n' });
  let down = 0;
  const server = await serveGit({ root: place.root, authorization: () => (down -= 1) < 0 });
  await git(place.remote, 'config', 'http.receivepack', 'true');
  const api = new GitData(place.remote);
  const asked: CommitToSign[] = [];
  const sign: Sign = async (one) => {
    asked.push(one);
    const made = await api.createCommit({ ...one, signed: true });
    return made === undefined ? err({ code: 'github-refused', message: 'its tree is not there' }) : ok(made.sha);
  };
  const url = `${server.origin}/remote.git`;
  const bench = await open(place, { home: { local: false, remote: { kind: 'url', url } }, sign: answer ?? sign });
  const failNext = (calls: number): void => void (down = calls);
  const close = async (): Promise<void> => {
    await bench[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { place, bench, asked, failNext, [Symbol.asyncDispose]: close };
};

it('goes on from the signed commit, whose tree is the one that was made here', async () => {
  await using signed = await rig();
  const workspace = await prepared(signed.bench);
  await writeFiles(workspace.dir, { x: 'x' });
  const sha = await commit(signed.bench, workspace, 'X');
  await writeFiles(workspace.dir, { y: 'y' });
  const next = await commit(signed.bench, workspace, 'Y');
  value(await signed.bench.settle());
  expect(await git(signed.place.remote, 'rev-parse', 'planwright/demo', 'planwright/demo~1')).toBe(`${next}\n${sha}`);
  expect(signed.asked.map(({ parents }) => parents)).toEqual([[signed.bench.base.sha], [sha]]);
  expect(await git(signed.place.remote, 'show', 'planwright/demo:x')).toBe('x');
  expect(await git(signed.place.remote, 'for-each-ref', 'refs/planwright-objects')).toBe('');
});

it('is as patient as a push, and signs nothing twice', async () => {
  await using signed = await rig();
  const workspace = await prepared(signed.bench);
  await writeFiles(workspace.dir, { x: 'x' });
  signed.failNext(2);
  const sha = await commit(signed.bench, workspace, 'X');
  value(await signed.bench.settle());
  expect(await git(signed.place.remote, 'rev-parse', 'planwright/demo')).toBe(sha);
  expect(signed.asked).toHaveLength(1);
});

it('publishes nothing that is not signed', async () => {
  await using signed = await rig(() => Promise.resolve(err({ code: 'unsigned', message: 'no' })));
  const workspace = await prepared(signed.bench);
  await writeFiles(workspace.dir, { x: 'x' });
  await commit(signed.bench, workspace, 'X');
  expect(code(await signed.bench.settle())).toBe('push-refused');
  await commit(signed.bench, workspace, 'X again');
  expect(code(await signed.bench.settle())).toBe('push-refused');
  expect(await git(signed.place.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
});

it('removes what a dead holder of the same plan left on the remote, and nothing of other plans', async () => {
  await using place = await scratch();
  const sha = await git(place.remote, 'rev-parse', 'main');
  const left = ['demo/1', 'demo/2', 'demo-2/1'].map((name) => `refs/planwright-objects/${name}`);
  for (const ref of left) await git(place.remote, 'update-ref', ref, sha);
  const there = (): Promise<string> =>
    git(place.remote, 'for-each-ref', '--format=%(refname)', 'refs/planwright-objects');
  const home = { local: false, remote: { kind: 'url', url: place.remote } } as const;
  const looking = await open(place, { home, purpose: 'look' });
  await looking[Symbol.asyncDispose]();
  expect((await there()).split('\n').toSorted()).toEqual(left.toSorted());
  const working = await open(place, { home });
  await working[Symbol.asyncDispose]();
  expect(await there()).toBe('refs/planwright-objects/demo-2/1');
});
