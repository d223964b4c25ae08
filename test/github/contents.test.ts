import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFolder, readFileAt } from '../../src/github/contents.ts';
import { readRef, readRepository } from '../../src/github/refs.ts';
import { commitAll, git, scratch } from '../support/git.ts';
import { githubPlace } from '../support/github/place.ts';

const large = 'x'.repeat(2 ** 20 + 17);

const withFiles = async () => {
  const work = await scratch({ 'plans/a.yml': 'version: 1\n', 'plans/b ü#.yml': '\u0000bytes', 'big.txt': large });
  await git(work.checkout, 'checkout', '--quiet', '-b', 'topic/one');
  await symlink('a.yml', join(work.checkout, 'plans', 'link.yml'));
  const second = await commitAll(work.checkout, { 'plans/a.yml': 'version: 2\n' }, 'second');
  await git(work.checkout, 'update-index', '--add', '--cacheinfo', `160000,${second},plans/module`);
  await git(work.checkout, 'commit', '--quiet', '--message', 'a submodule');
  const head = await git(work.checkout, 'rev-parse', 'HEAD');
  await git(work.checkout, 'push', '--quiet', 'origin', 'topic/one');
  const place = await githubPlace({ remote: work.remote });
  const end = async () => {
    await place[Symbol.asyncDispose]();
    await work[Symbol.asyncDispose]();
  };
  return { ...place, work, head, [Symbol.asyncDispose]: end };
};

test('files are read as bytes, at a branch or a commit', async () => {
  await using at = await withFiles();
  const read = async (ref: string, path: string) => {
    const found = await readFileAt(at.github, ref, path);
    return found.ok ? found.value && Buffer.from(found.value).toString() : found.error;
  };
  expect(await read('main', 'plans/a.yml')).toBe('version: 1\n');
  expect(await read('topic/one', 'plans/a.yml')).toBe('version: 2\n');
  expect(await read(at.head, 'plans/a.yml')).toBe('version: 2\n');
  expect(await read('main', 'plans/b ü#.yml')).toBe('\u0000bytes');
  expect(await read('main', 'big.txt')).toBe(large);
  for (const path of ['plans/missing.yml', 'nowhere/a.yml', 'plans/a.yml/b'])
    expect(await read('main', path)).toBeUndefined();
  expect(await read('missing', 'plans/a.yml')).toBeUndefined();
  const hint = 'put a regular file in its place';
  for (const [path, what] of [
    ['plans/link.yml', 'symlink'],
    ['plans/module', 'submodule'],
    ['plans', 'folder'],
  ] as const) {
    const message = `cannot read ${path} at topic/one: it is a ${what}`;
    expect(await read('topic/one', path)).toEqual({ code: 'not-a-file', message, hint });
  }
});

test('a folder that is too large to be listed is not taken for one without the file', async () => {
  await using work = await scratch(
    Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`plans/${String(index).padStart(4, '0')}`, ''])),
  );
  await using place = await githubPlace({ remote: work.remote });
  expect(await readFileAt(place.github, 'main', 'plans/0999')).toMatchObject({ ok: true });
  expect(await readFileAt(place.github, 'main', 'plans/1000')).toMatchObject({
    ok: false,
    error: {
      message: 'cannot read plans/1000 at main: its folder has 1000 entries or more, and GitHub lists no more',
    },
  });
});

test('folders', async () => {
  await using at = await withFiles();
  const names = async (path: string) => {
    const found = await listFolder(at.github, 'topic/one', path);
    return found.ok ? found.value?.map(({ path: full, kind }) => `${kind} ${full}`) : found.error;
  };
  expect(await names('')).toEqual(['file big.txt', 'folder plans']);
  expect(await names('plans')).toEqual([
    'file plans/a.yml',
    'file plans/b ü#.yml',
    'symlink plans/link.yml',
    'submodule plans/module',
  ]);
  expect(await names('plans/a.yml')).toBeUndefined();
  expect(await names('missing')).toBeUndefined();
});

test('refs and the repository', async () => {
  await using at = await withFiles();
  expect(await readRef(at.github, 'heads/topic/one')).toEqual({ ok: true, value: at.head });
  expect(await readRef(at.github, 'heads/topic')).toEqual({ ok: true, value: undefined });
  at.api.repository.settings.defaultBranch = 'trunk';
  expect(await readRepository(at.github)).toEqual({
    ok: true,
    value: { defaultBranch: 'trunk', private: false, url: 'https://github.example/acme/widgets' },
  });
});
