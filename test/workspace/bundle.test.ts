import { chmod, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle, writeBundle } from '../../src/workspace/bundle.ts';
import type { Workbench } from '../../src/workspace/workbench.ts';
import { git, scratch } from '../support/git.ts';
import { message, open, prepared, snapshotOf, value } from './rig.ts';

const planPath = 'plans/demo.yml';
const files = { 'README.md': 'hello\n', 'old/gone.txt': 'x\n', [planPath]: 'version: 1\n' };
const date = new Date('2026-01-02T03:04:05Z');

/** A change made in a workspace of one bench, written as a bundle. */
const made = async (
  bench: Workbench,
  change: (dir: string) => Promise<unknown>,
): Promise<{ file: string; base: string }> => {
  const workspace = await prepared(bench);
  await change(workspace.dir);
  const { changes, base } = await snapshotOf(workspace);
  const file = join(workspace.tmp, 'change.bundle');
  await writeBundle(bench, { base, edits: changes.map(({ edit }) => edit), date }, file);
  return { file, base };
};

/** Two runners with the same commit, and nothing of each other's. */
const twoBenches = async () => {
  const place = await scratch(files);
  const other = await scratch();
  await git(other.checkout, 'fetch', '--quiet', place.remote, 'main');
  await git(other.checkout, 'reset', '--quiet', '--hard', 'FETCH_HEAD');
  const [there, here] = [await open(place), await open(other)];
  const all = [there, here, place, other];
  const close = async () => {
    for (const one of all) await one[Symbol.asyncDispose]();
  };
  return { there, here, [Symbol.asyncDispose]: close };
};

describe.concurrent('a change as a bundle', () => {
  it('brings binary files, execute bits, links and deletions as they are, to where nothing of it was', async () => {
    await using benches = await twoBenches();
    const { here, there } = benches;
    const { file, base } = await made(there, async (dir) => {
      await writeFile(join(dir, 'a.bin'), Buffer.from([0, 1, 255, 10]));
      await writeFile(join(dir, 'run.sh'), '#!/bin/sh\n');
      await chmod(join(dir, 'run.sh'), 0o755);
      await symlink('README.md', join(dir, 'link'));
      await rm(join(dir, 'old'), { recursive: true });
    });
    const { tree } = value(await readBundle(here, { file, base, planPath }));
    expect(
      (await git(here.git.gitDir, 'ls-tree', '-r', tree)).split('\n').map((line) => line.replace(/ [0-9a-f]{40}/, '')),
    ).toEqual([
      '100644 blob\tREADME.md',
      '100644 blob\ta.bin',
      '120000 blob\tlink',
      `100644 blob\t${planPath}`,
      '100755 blob\trun.sh',
    ]);
  });

  it('holds a commit also where nothing was changed', async () => {
    await using place = await scratch(files);
    await using bench = await open(place);
    const { file, base } = await made(bench, () => Promise.resolve());
    const { tree } = value(await readBundle(bench, { file, base, planPath }));
    expect(tree).toBe(await git(bench.git.gitDir, 'rev-parse', `${base}^{tree}`));
  });

  it.each<[string, (file: string, base: string) => Promise<string>, RegExp]>([
    [
      'on another base',
      () => Promise.resolve('0'.repeat(40)),
      /^change\.bundle does not hold one commit on top of 0{40}$/,
    ],
    [
      'cut short',
      async (file, base) => {
        await truncate(file, 200);
        return base;
      },
      /^change\.bundle (is refused|cannot be read): /,
    ],
    [
      'that is none',
      async (file, base) => {
        await writeFile(file, 'nonsense');
        return base;
      },
      /^change\.bundle cannot be read: /,
    ],
    [
      'that is not there',
      async (file, base) => {
        await rm(file);
        return base;
      },
      /^there is no change\.bundle$/,
    ],
  ])('is refused %s', async (_name, tamper, words) => {
    await using benches = await twoBenches();
    const { file, base } = await made(benches.there, (dir) => writeFile(join(dir, 'a.txt'), 'a'));
    const expected = await tamper(file, base);
    expect(message(await readBundle(benches.here, { file, base: expected, planPath }))).toMatch(words);
  });

  it('is refused when it changes the plan', async () => {
    await using place = await scratch(files);
    await using bench = await open(place);
    const { file, base } = await made(bench, (dir) => writeFile(join(dir, planPath), 'version: 1\nstate: mine\n'));
    expect(message(await readBundle(bench, { file, base, planPath }))).toBe(
      'change.bundle changes plans/demo.yml, which only Planwright writes',
    );
  });
});
