import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { planIds, readPlanName, resolvePlanPath } from '../../src/workspace/plan-path.ts';
import { openRepository, resolveBase } from '../../src/workspace/repository.ts';
import { git, gitEnvironment, scratch, writeFiles, type Scratch } from '../support/git.ts';
import { code, message, value } from './rig.ts';

let place: Scratch;
beforeEach(async () => {
  place = await scratch({ 'plans/auth.yml': '', 'plans/other.yaml': '', 'sub/x': '' });
});
afterEach(() => place[Symbol.asyncDispose]());

describe('openRepository', () => {
  it('tells what a checkout is, from any folder in it', async () => {
    const repository = value(await openRepository(join(place.checkout, 'sub'), gitEnvironment));
    expect(repository).toMatchObject({
      toplevel: place.checkout,
      commonDir: join(place.checkout, '.git'),
      format: 'sha1',
      headBranch: 'main',
      head: await git(place.checkout, 'rev-parse', 'HEAD'),
      remotes: { origin: place.remote },
    });
    expect(repository.originDefault).toBeUndefined();
    await git(place.checkout, 'remote', 'set-head', 'origin', '--auto');
    expect(value(await openRepository(place.checkout, gitEnvironment)).originDefault).toBe('main');
  });

  it('knows a linked worktree and its own branch', async () => {
    await git(place.checkout, 'worktree', 'add', '--quiet', '-b', 'other', join(place.root, 'tree'));
    const repository = value(await openRepository(join(place.root, 'tree'), gitEnvironment));
    expect(repository).toMatchObject({
      toplevel: join(place.root, 'tree'),
      commonDir: join(place.checkout, '.git'),
      headBranch: 'other',
    });
  });

  it('is not led elsewhere by GIT_DIR', async () => {
    const env = { ...gitEnvironment, GIT_DIR: '/nonexistent' };
    expect(value(await openRepository(place.checkout, env)).toplevel).toBe(place.checkout);
  });

  it('refuses what it cannot work with, saying what is accepted', async () => {
    const clone = async (name: string, ...args: string[]): Promise<string> => {
      await git(place.root, 'clone', '--quiet', ...args, `file://${place.remote}`, name);
      return join(place.root, name);
    };
    await git(place.root, 'init', '--quiet', 'empty');
    await git(place.checkout, 'commit', '--quiet', '--allow-empty', '-m', 'second');
    await git(place.checkout, 'push', '--quiet', 'origin', 'main');
    await git(place.remote, 'config', 'uploadpack.allowFilter', 'true');
    const cases: [string, string][] = [
      [place.root, 'no-repository'],
      [join(place.root, 'nowhere'), 'no-repository'],
      [place.remote, 'bare-repository'],
      [join(place.root, 'empty'), 'no-commits'],
      [await clone('shallow', '--depth=1'), 'shallow-clone'],
      [await clone('partial', '--filter=blob:none'), 'partial-clone'],
    ];
    for (const [directory, expected] of cases) {
      const result = await openRepository(directory, gitEnvironment);
      expect([directory, code(result)]).toEqual([directory, expected]);
      expect(message(result)).toContain(directory);
    }
    expect(code(await openRepository(place.checkout, { PATH: '/nonexistent' }))).toBe('git-missing');
  });
});

describe('resolveBase', () => {
  it('takes what is given, then the default of the remote, then the branch that is checked out', async () => {
    const repository = value(await openRepository(place.checkout, gitEnvironment));
    expect(value(resolveBase(repository, 'given', 'remote'))).toBe('given');
    expect(value(resolveBase(repository, undefined, 'remote'))).toBe('remote');
    expect(value(resolveBase(repository))).toBe('main');
    await git(place.checkout, 'checkout', '--quiet', '--detach');
    expect(code(resolveBase(value(await openRepository(place.checkout, gitEnvironment))))).toBe('detached-head');
  });
});

const resolve = (given: string, directory = place.checkout) =>
  resolvePlanPath(given, { toplevel: place.checkout, directory });

describe('resolvePlanPath', () => {
  it('takes an id or a path, from anywhere in the checkout', async () => {
    const auth = { id: 'auth', path: 'plans/auth.yml' };
    for (const given of ['auth', 'plans/auth.yml', './plans/auth.yml', join(place.checkout, 'plans/auth.yml')])
      expect([given, value(await resolve(given))]).toEqual([given, auth]);
    expect(value(await resolve('../plans/auth.yml', join(place.checkout, 'sub')))).toEqual(auth);
    expect(value(await resolve('plans/auth.yml', join(place.checkout, 'sub')))).toEqual(auth);
    expect(value(await resolve('auth.yml', join(place.checkout, 'plans')))).toEqual(auth);
    expect(value(await resolve('other'))).toEqual({ id: 'other', path: 'plans/other.yaml' });
    const link = join(place.root, 'link');
    await symlink(place.checkout, link);
    expect(value(await resolve(join(link, 'plans/auth.yml')))).toEqual(auth);
    expect(await planIds(place.checkout)).toEqual(['auth', 'other']);
  });

  it('names what was wrong', async () => {
    await writeFiles(place.checkout, { 'plans/templates/t.yml': '', 'plans/both.yml': '', 'plans/both.yaml': '' });
    await mkdir(join(place.checkout, 'plans/folder.yml'));
    await symlink('auth.yml', join(place.checkout, 'plans/linked.yml'));
    const cases: Record<string, string> = {
      '': 'plan-name-empty',
      ' ': 'plan-name-empty',
      '--upload-pack=x': 'plan-name-option',
      'a\nb': 'plan-name-characters',
      '../plans/auth.yml': 'plan-outside-repository',
      '/etc/passwd.yml': 'plan-outside-repository',
      'plans/../../x.yml': 'plan-outside-repository',
      'plans/templates/t.yml': 'plan-not-in-plans',
      'sub/x.yml': 'plan-not-in-plans',
      'plans/auth.json': 'plan-wrong-ending',
      'plans/auth': 'plan-wrong-ending',
      'plans/Auth Two.yml': 'plan-bad-id',
      'Auth Two': 'plan-bad-id',
      folder: 'plan-is-directory',
      linked: 'plan-is-symlink',
      both: 'plan-ambiguous',
      missing: 'plan-not-found',
    };
    for (const [given, expected] of Object.entries(cases))
      expect([given, code(await resolve(given))]).toEqual([given, expected]);
    expect(await resolve('auht')).toMatchObject({ error: { code: 'plan-not-found', hint: 'did you mean auth?' } });
  });

  it('refuses a linked folder of plans', async () => {
    await symlink(place.workRoot, join(place.root, 'elsewhere'));
    const toplevel = join(place.root, 'second');
    await mkdir(toplevel);
    await writeFiles(place.workRoot, { 'auth.yml': '' });
    await symlink(place.workRoot, join(toplevel, 'plans'));
    expect(code(await resolvePlanPath('auth', { toplevel, directory: toplevel }))).toBe('plan-is-symlink');
  });

  it('reads a name without the file', async () => {
    const at = { toplevel: place.checkout, directory: place.checkout };
    expect(value(await readPlanName('later', at))).toEqual({
      id: 'later',
      candidates: ['plans/later.yml', 'plans/later.yaml'],
    });
    expect(value(await readPlanName('plans/later.yaml', at)).candidates).toEqual(['plans/later.yaml']);
  });
});
