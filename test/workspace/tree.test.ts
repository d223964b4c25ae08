import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { treeOf } from '../../src/workspace/commit.ts';
import { editTree, rawPath, type TreeEdit } from '../../src/workspace/tree.ts';
import type { Workbench } from '../../src/workspace/workbench.ts';
import { commitAll, git, scratch, type Scratch } from '../support/git.ts';
import { open } from './rig.ts';

let place: Scratch;
let bench: Workbench;
beforeEach(async () => {
  place = await scratch({ a: '', 'b/c/d': '', 'b/e': '', 'b.txt': '', 'b-x/y': '' });
  bench = await open(place);
});
afterEach(async () => {
  await bench[Symbol.asyncDispose]();
  await place[Symbol.asyncDispose]();
});

/** The paths after the edits; `sorted` says whether git agrees that the trees are well formed. */
const after = async (edits: Readonly<Record<string, 'file' | 'gone'>>): Promise<string[]> => {
  const entry = { mode: '100644', sha: await bench.objects.write('blob', Buffer.from('x')) };
  const list = Object.entries(edits).map(([path, what]): TreeEdit => ({
    path: rawPath(path),
    entry: what === 'file' ? entry : undefined,
  }));
  const tree = await editTree(bench.objects, await treeOf(bench.objects, bench.head), list);
  await bench.git.text(['fsck', '--strict', tree]);
  return (await bench.git.text(['ls-tree', '-r', '--name-only', '-z', tree])).split('\0').slice(0, -1);
};

describe('editTree', () => {
  it('adds, replaces and removes at any depth, in the order of git', async () => {
    expect(await after({ 'b/c/new': 'file', 'b/e': 'gone', 'z/ü/1': 'file', b0: 'file' })).toEqual([
      'a',
      'b-x/y',
      'b.txt',
      'b/c/d',
      'b/c/new',
      'b0',
      'z/ü/1',
    ]);
  });

  it('drops folders that became empty', async () => {
    expect(await after({ 'b/c/d': 'gone' })).toEqual(['a', 'b-x/y', 'b.txt', 'b/e']);
    expect(await after({ a: 'gone', 'b-x/y': 'gone', 'b.txt': 'gone', 'b/c/d': 'gone', 'b/e': 'gone' })).toEqual([]);
  });

  it('turns a file into a folder and a folder into a file, in either order', async () => {
    const toFolder = ['a/x', 'b-x/y', 'b.txt', 'b/c/d', 'b/e'];
    expect(await after({ a: 'gone', 'a/x': 'file' })).toEqual(toFolder);
    expect(await after({ 'a/x': 'file', a: 'gone' })).toEqual(toFolder);
    const toFile = ['a', 'b', 'b-x/y', 'b.txt'];
    expect(await after({ b: 'file', 'b/c/d': 'gone', 'b/e': 'gone' })).toEqual(toFile);
    expect(await after({ 'b/c/d': 'gone', 'b/e': 'gone', b: 'file' })).toEqual(toFile);
  });

  it('ignores the removal of what is not there', async () => {
    const all = ['a', 'b-x/y', 'b.txt', 'b/c/d', 'b/e'];
    expect(await after({ nothing: 'gone', 'no/where': 'gone', 'a/x': 'gone', b: 'gone' })).toEqual(all);
  });
});

describe('ObjectStore', () => {
  it('answers many reads at once, in their order, whatever is missing', async () => {
    const sha = await commitAll(place.checkout, { big: 'x'.repeat(3_000_000), 'with space': 's' }, 'second');
    const names = [`${sha}:big`, 'no such thing', `${sha}:with space`, `${sha}:none 1 2`, 'line\nbreak', `${sha}:a`];
    const objects = await Promise.all(names.map((name) => bench.objects.read(name)));
    expect(objects.map((object) => object?.data.length)).toEqual([3_000_000, undefined, 1, undefined, undefined, 0]);
  });

  it('writes what git reads, once', async () => {
    const data = Buffer.from([0, 255, 10]);
    const sha = await bench.objects.write('blob', data);
    expect(await bench.objects.write('blob', data)).toBe(sha);
    expect((await bench.objects.read(sha))?.data).toEqual(data);
    expect(await git(bench.git.gitDir, 'cat-file', '-s', sha)).toBe('3');
  });
});
