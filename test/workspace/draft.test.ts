import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { err, ok } from '../../src/lib/result.ts';
import type { Draft } from '../../src/workspace/draft.ts';
import { fileEdit, storeCommit, writeCommit } from '../../src/workspace/commit.ts';
import { mergeBase, mergeCommits, rebaseWhatFits } from '../../src/workspace/merge.ts';
import { commitMessage, defaultAuthor } from '../../src/workspace/message.ts';
import type { Workbench } from '../../src/workspace/workbench.ts';
import { clone, commitAll, git, scratch, writeFiles, type Scratch } from '../support/git.ts';
import { code, commit, open, prepared, value } from './rig.ts';

const branch = 'planwright/demo';
const plan = 'plans/demo.yml';

let place: Scratch;
beforeEach(async () => {
  place = await scratch({ 'a.txt': 'a\n', [plan]: 'plan\n' });
});
afterEach(() => place[Symbol.asyncDispose]());

const both = () => ({ home: { local: true, remote: { kind: 'url', url: place.remote } } }) as const;

/** Commits each set of files as a task of its own. */
const tasks = async (bench: Workbench, ...changes: readonly Readonly<Record<string, string>>[]): Promise<string[]> => {
  const made: string[] = [];
  for (const [index, files] of changes.entries()) {
    const workspace = await prepared(bench);
    await writeFiles(workspace.dir, files);
    made.push(await commit(bench, workspace, `Task ${index}`));
    bench.release(workspace);
  }
  value(await bench.settle());
  return made;
};

const undo =
  (...shas: readonly string[]) =>
  async (draft: Draft) => {
    const conflict = await draft.revert(shas.map((sha) => ({ sha, message: `Revert ${sha}\n` })));
    if (conflict !== undefined) return err({ code: 'conflict', message: JSON.stringify(conflict) });
    await draft.plan(Buffer.from('undone\n'), 'state\n');
    return ok(draft.head);
  };

const show = (rev: string, path: string, where = place.remote): Promise<string> => git(where, 'show', `${rev}:${path}`);
const heads = async (): Promise<string[]> =>
  Promise.all([place.checkout, place.remote].map((where) => git(where, 'rev-parse', branch)));

describe('a draft', () => {
  it('reverts commits one by one and leaves the plan file to the commit that is about it', async () => {
    await using bench = await open(place, both());
    const [first = '', second = ''] = await tasks(bench, { 'a.txt': 'one\n', 'new.txt': 'x\n' }, { 'a.txt': 'two\n' });
    const head = value(await bench.publishDraft(undo(second, first)));
    expect(await heads()).toEqual([head, head]);
    expect(bench.head).toBe(head);
    const log = await git(place.remote, 'log', '--format=%s', '--name-only', `${second}..${branch}`);
    expect(log.split('\n').filter((line) => line !== '')).toEqual([
      'state',
      plan,
      `Revert ${first}`,
      'a.txt',
      'new.txt',
      `Revert ${second}`,
      'a.txt',
    ]);
    expect([await show(branch, 'a.txt'), await show(`${branch}~1`, plan), await show(branch, plan)]).toEqual([
      'a',
      'plan after Task 1',
      'undone',
    ]);
  });

  it('reverts a commit without any change, and one that somebody has undone by hand, to a commit without any', async () => {
    await using bench = await open(place, both());
    const [empty = '', change = ''] = await tasks(bench, {}, { 'a.txt': 'one\n' });
    await tasks(bench, { 'a.txt': 'a\n' });
    value(await bench.publishDraft(undo(change, empty)));
    expect(await git(place.remote, 'diff', '--name-only', `${branch}~3`, `${branch}~1`)).toBe('');
  });

  it('that conflicts names commit and paths, and nothing has moved', async () => {
    await using bench = await open(place, both());
    const [first = '', , third = ''] = await tasks(
      bench,
      { 'a.txt': 'one\n' },
      { 'a.txt': 'two\n' },
      { 'b.txt': 'b\n' },
    );
    const before = await heads();
    const failed = await bench.publishDraft(undo(third, first));
    expect(failed).toEqual(err({ code: 'conflict', message: JSON.stringify({ sha: first, paths: ['a.txt'] }) }));
    expect([await heads(), bench.head]).toEqual([before, before[0]]);
  });

  it('is made again on top of what somebody pushed meanwhile', async () => {
    await using bench = await open(place, both());
    const [first = ''] = await tasks(bench, { 'a.txt': 'one\n' });
    const other = await clone(place.remote, join(place.root, 'other'), branch);
    const theirs = await commitAll(other, { 'b.txt': 'theirs\n' }, 'theirs');
    const seen: string[] = [];
    const head = value(
      await bench.publishDraft(async (draft) => {
        seen.push(draft.head);
        if (seen.length === 1) await git(other, 'push', '--quiet', 'origin', branch);
        return undo(first)(draft);
      }),
    );
    expect(seen).toEqual([first, theirs]);
    expect(await heads()).toEqual([head, head]);
    expect([await show(branch, 'a.txt'), await show(branch, 'b.txt')]).toEqual(['a', 'theirs']);
    expect(await git(place.remote, 'rev-list', '--count', `${theirs}..${branch}`)).toBe('2');
  });

  it('that does not fit on what somebody pushed meanwhile leaves theirs alone', async () => {
    await using bench = await open(place, both());
    const [first = ''] = await tasks(bench, { 'a.txt': 'one\n' });
    const other = await clone(place.remote, join(place.root, 'other'), branch);
    const theirs = await commitAll(other, { 'a.txt': 'theirs\n' }, 'theirs');
    let asked = 0;
    const failed = await bench.publishDraft(async (draft) => {
      if (asked++ === 0) await git(other, 'push', '--quiet', 'origin', branch);
      return undo(first)(draft);
    });
    expect(code(failed)).toBe('conflict');
    expect(await heads()).toEqual([theirs, theirs]);
  });

  it('that the remote refuses is taken back, here too', async () => {
    await using bench = await open(place, both());
    const [first = ''] = await tasks(bench, { 'a.txt': 'one\n' });
    const hook = join(place.remote, 'hooks', 'pre-receive');
    await writeFile(hook, '#!/bin/sh\nexit 1\n');
    await chmod(hook, 0o755);
    expect(code(await bench.publishDraft(undo(first)))).toBe('push-refused');
    expect([await heads(), bench.head]).toEqual([[first, first], first]);
    await writeFile(hook, '#!/bin/sh\n');
    await bench[Symbol.asyncDispose]();
    await using again = await open(place, both());
    expect(again.head).toBe(first);
  });

  it('without any commit publishes nothing', async () => {
    await using bench = await open(place, both());
    expect(await bench.publishDraft(() => Promise.resolve(ok('same')))).toEqual(ok('same'));
    expect(await git(place.remote, 'branch', '--list', branch)).toBe('');
  });

  it('can be a merge', async () => {
    await using bench = await open(place, both());
    const [first = ''] = await tasks(bench, { 'b.txt': 'b\n' });
    const main = await commitAll(place.checkout, { 'a.txt': 'main\n', [plan]: 'of main\n' }, 'main');
    const { tree, conflicts } = await mergeCommits(bench.git, first, main);
    expect(conflicts).toEqual([plan]);
    value(
      await bench.publishDraft(async (draft) =>
        ok(await draft.merge({ sha: main, tree }, Buffer.from('ours\n'), 'Merge\n')),
      ),
    );
    expect(await git(place.remote, 'log', '-1', '--format=%P', branch)).toBe(`${first} ${main}`);
    expect([await show(branch, 'a.txt'), await show(branch, 'b.txt'), await show(branch, plan)]).toEqual([
      'main',
      'b',
      'ours',
    ]);
  });
});

it('a merge that is put on top of what somebody pushed keeps its second parent', async () => {
  await using bench = await open(place, both());
  const [first = ''] = await tasks(bench, { 'b.txt': 'b\n' });
  const main = await commitAll(place.checkout, { 'a.txt': 'main\n' }, 'main');
  const other = await clone(place.remote, join(place.root, 'other'), branch);
  const theirs = await commitAll(other, { 'c.txt': 'theirs\n' }, 'theirs');
  const { tree } = await mergeCommits(bench.git, first, main);
  const merge = await storeCommit(bench.objects, {
    tree,
    parents: [first, main],
    message: 'Merge\n',
    author: defaultAuthor,
    date: new Date(0),
  });
  await git(place.checkout, 'fetch', '--quiet', other, 'HEAD');
  const planFile = (): Buffer => Buffer.from('plan\n');
  const rebased = await rebaseWhatFits(bench, { onto: theirs, head: merge, planPath: plan, planFile });
  expect(rebased).toMatchObject({ lost: [], rewritten: new Map([[merge, rebased.head]]) });
  expect(await bench.git.text(['log', '-1', '--format=%P', rebased.head])).toBe(`${theirs} ${main}\n`);
  const files = await bench.git.text(['ls-tree', '--name-only', rebased.head]);
  expect(files.split('\n').slice(0, -1)).toEqual(['a.txt', 'b.txt', 'c.txt', 'plans']);
});

it.each([
  ['another plan', { plan: 'other', execution: 'E1' }, false],
  ['a run that died unseen', { plan: 'demo', execution: 'E2' }, true],
  ['this execution', { plan: 'demo', execution: 'E1' }, true],
])('a task of the same id, committed by %s, takes the place of ours: %s', async (_whose, theirs, same) => {
  await using bench = await open(place);
  const start = bench.head;
  const of = (whose: { readonly plan: string; readonly execution: string }): string =>
    commitMessage('Tests', '', { ...whose, phase: 'one', task: 'tests' });
  const ours = await bench.commitFiles({ 'ours.txt': Buffer.from('ours\n') }, of({ plan: 'demo', execution: 'E1' }));
  const edits = [await fileEdit(bench.objects, 'theirs.txt', Buffer.from('theirs\n'))];
  const message = of(theirs);
  const onto = await writeCommit(bench.objects, {
    parent: start,
    edits,
    message,
    author: defaultAuthor,
    date: new Date(0),
  });
  const planFile = (): Buffer => Buffer.from('plan\n');
  const rebased = await rebaseWhatFits(bench, { onto, head: ours, planPath: plan, planFile });
  expect(rebased).toEqual({ head: rebased.head, lost: [], rewritten: new Map([[ours, rebased.head]]) });
  expect(rebased.head === onto).toBe(same);
  const files = await bench.git.text(['ls-tree', '--name-only', rebased.head]);
  expect(files.includes('ours.txt')).toBe(!same);
});

it('a common ancestor is found, or there is none', async () => {
  await using bench = await open(place);
  const tree = await git(place.checkout, 'rev-parse', 'main^{tree}');
  const alone = await git(place.checkout, 'commit-tree', tree, '-m', 'alone');
  expect(await mergeBase(bench.git, bench.head, alone)).toBeUndefined();
  expect(await mergeBase(bench.git, bench.head, bench.head)).toBe(bench.head);
});

describe('startFromBase', () => {
  it('goes on from a base that holds the branch; nothing is published before the next commit', async () => {
    {
      await using bench = await open(place, both());
      await tasks(bench, { 'b.txt': 'b\n' });
    }
    const old = await git(place.checkout, 'rev-parse', branch);
    await git(place.checkout, 'merge', '--quiet', '--no-ff', '--message', 'merge', branch);
    const main = await git(place.checkout, 'rev-parse', 'main');
    await using bench = await open(place, both());
    expect(bench.head).toBe(old);
    await bench.startFromBase();
    expect(bench.head).toBe(main);
    value(await bench.settle());
    expect(await heads()).toEqual([old, old]);
    const [next = ''] = await tasks(bench, { 'c.txt': 'c\n' });
    expect(await heads()).toEqual([next, next]);
    expect(await git(place.remote, 'rev-parse', `${branch}~1`)).toBe(main);
  });

  it('stays on a branch that holds more', async () => {
    await using bench = await open(place, both());
    const [first = ''] = await tasks(bench, { 'b.txt': 'b\n' });
    await bench.startFromBase();
    expect(bench.head).toBe(first);
  });
});
