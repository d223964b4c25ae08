import { expect, test } from 'vitest';
import { changedFiles } from '../../src/github/changed-files.ts';
import { createPull, findOpenPull, readPull, setDraft, updatePull } from '../../src/github/pulls.ts';
import { commitAll, git, scratch } from '../support/git.ts';
import { githubPlace } from '../support/github/place.ts';

const wanted = {
  title: 'Add login',
  body: 'A plan',
  head: 'planwright-plans/add-login',
  base: 'main',
  draft: true,
  labels: [{ name: 'plan', color: '1d76db', description: 'A plan to review' }],
};

/** A remote with a branch of a plan beside `main`, and the API of it. */
const withBranch = async () => {
  const work = await scratch({ 'README.md': 'hello\n', 'old.txt': 'a\nb\nc\nd\ne\n', 'gone.txt': 'x\n' });
  await git(work.checkout, 'checkout', '--quiet', '-b', wanted.head);
  await git(work.checkout, 'mv', 'old.txt', 'new.txt');
  await git(work.checkout, 'rm', '--quiet', 'gone.txt');
  const files = { 'README.md': 'hello\nworld\n', 'plans/ä b.yml': 'version: 1\n' };
  const head = await commitAll(work.checkout, files, 'plan');
  await git(work.checkout, 'push', '--quiet', 'origin', wanted.head);
  const place = await githubPlace({ remote: work.remote });
  const end = async () => {
    await place[Symbol.asyncDispose]();
    await work[Symbol.asyncDispose]();
  };
  return { ...place, work, head, [Symbol.asyncDispose]: end };
};

test('a pull request is opened, found, read, changed and made ready', async () => {
  await using at = await withBranch();
  const { github, api } = at;
  expect(await findOpenPull(github, { head: wanted.head })).toEqual({ ok: true, value: undefined });
  const created = await createPull(github, wanted);
  const base = await git(at.work.remote, 'rev-parse', 'main');
  const pull = {
    number: 1,
    id: 'PR_1',
    url: 'https://github.example/acme/widgets/pull/1',
    state: 'open',
    draft: true,
    merged: false,
    head: { ref: wanted.head, sha: at.head, repository: 'acme/widgets' },
    base: { ref: 'main', sha: base },
    title: 'Add login',
    body: 'A plan',
    by: 'github-actions[bot]',
    bot: true,
  };
  expect(created).toEqual({ ok: true, value: { pull: { ...pull, labels: [] }, created: true } });
  expect(api.repository.labels.get('plan')).toEqual({ color: '1d76db', description: 'A plan to review' });
  const labelled = { ok: true, value: { ...pull, labels: ['plan'] } };
  expect(await readPull(github, 1)).toEqual(labelled);
  expect(await findOpenPull(github, { head: wanted.head, base: 'main' })).toEqual(labelled);
  expect(await findOpenPull(github, { head: wanted.head, base: 'next' })).toEqual({ ok: true, value: undefined });

  expect(await setDraft(github, pull, 'ready')).toEqual({ ok: true, value: undefined });
  expect(await readPull(github, 1)).toMatchObject({ value: { draft: false } });
  expect(await setDraft(github, pull, 'draft')).toEqual({ ok: true, value: undefined });
  expect(await readPull(github, 1)).toMatchObject({ value: { draft: true } });

  const change = { title: 'Add login and logout', state: 'closed' } as const;
  expect(await updatePull(github, 1, change)).toMatchObject({ ok: true, value: change });
  expect(await findOpenPull(github, { head: wanted.head })).toEqual({ ok: true, value: undefined });
});

test('a pull request that is open already is returned, as it is', async () => {
  await using at = await withBranch();
  await createPull(at.github, wanted);
  const again = await createPull(at.github, { ...wanted, title: 'Another title' });
  expect(again).toMatchObject({ ok: true, value: { created: false, pull: { number: 1, title: 'Add login' } } });
  expect(at.api.repository.issues.size).toBe(1);
});

test('a pull request of a fork with the same branch is somebody else’s', async () => {
  await using at = await withBranch();
  at.api.repository.open({ pull: { head: wanted.head, headRepository: 'acme/widgets-fork' } });
  at.api.repository.open({ pull: { head: wanted.head, headRepository: null } });
  expect(await findOpenPull(at.github, { head: wanted.head })).toEqual({ ok: true, value: undefined });
  expect(await readPull(at.github, 2)).toMatchObject({ ok: true, value: { head: { repository: undefined } } });
});

test('without drafts it is opened as it can be', async () => {
  await using at = await withBranch();
  at.api.repository.settings.hasDrafts = false;
  expect(await createPull(at.github, wanted)).toMatchObject({ ok: true, value: { pull: { draft: false } } });
});

test('where the setting is off, the failure names it and the page to do it by hand', async () => {
  await using at = await withBranch();
  at.api.repository.settings.actionsMayCreatePulls = false;
  expect(await createPull(at.github, { ...wanted, head: 'planwright-plans/a#b' })).toEqual({
    ok: false,
    error: {
      status: 403,
      code: 'github-refused',
      message:
        'cannot open a pull request from planwright-plans/a#b: GitHub answered 403: GitHub Actions is not permitted to create or approve pull requests.',
      hint: "the token needs the permission `pull-requests: write`; a workflow's token also needs the setting `Settings > Actions > General > Allow GitHub Actions to create and approve pull requests`; or open it by hand: https://github.example/acme/widgets/compare/main...planwright-plans/a%23b?expand=1",
    },
  });
});

test('a refusal is told with its details', async () => {
  await using at = await withBranch();
  const missing = await createPull(at.github, { ...wanted, head: 'missing' });
  expect(missing).toMatchObject({
    error: {
      status: 422,
      message:
        'cannot open a pull request from missing: GitHub answered 422: Validation Failed; PullRequest head invalid',
    },
  });
});

test('a label that cannot be added is said; the pull request is there', async () => {
  await using at = await withBranch();
  at.api.failWhen({ method: 'POST', path: /labels$/ }, { status: 403, message: 'Resource not accessible' });
  expect(await createPull(at.github, wanted)).toMatchObject({
    ok: true,
    value: {
      created: true,
      unlabelled: {
        message: 'cannot create the label plan: GitHub answered 403: Resource not accessible',
        hint: 'the token needs the permission `issues: write`',
      },
    },
  });
});

test('the files of a pull request, with their hunks', async () => {
  await using at = await withBranch();
  await createPull(at.github, wanted);
  const files = await changedFiles(at.github, 1);
  const blob = (path: string) => git(at.work.remote, 'rev-parse', `${wanted.head}:${path}`);
  expect(files).toEqual({
    ok: true,
    value: {
      complete: true,
      items: [
        {
          path: 'README.md',
          status: 'modified',
          blob: await blob('README.md'),
          patch: '@@ -1 +1,2 @@\n hello\n+world',
        },
        { path: 'gone.txt', status: 'removed', patch: '@@ -1 +0,0 @@\n-x' },
        { path: 'new.txt', status: 'renamed', previousPath: 'old.txt', blob: await blob('new.txt') },
        {
          path: 'plans/ä b.yml',
          status: 'added',
          blob: await blob('plans/ä b.yml'),
          patch: '@@ -0,0 +1 @@\n+version: 1',
        },
      ],
    },
  });
});

test.each([
  [250, 250, true, 3],
  [2999, 2999, true, 30],
  [3500, 3000, false, 30],
])('of %i files %i are read, all = %s, in %i requests', async (there, read, complete, requests) => {
  await using place = await githubPlace();
  const files = Array.from({ length: there }, (_, index) => ({ path: `plans/${index}.yml`, status: 'added' as const }));
  place.api.repository.open({ pull: { files } });
  const found = await changedFiles(place.github, 1);
  expect(found).toMatchObject({ ok: true, value: { complete } });
  expect(found.ok && found.value.items.map(({ path }) => path)).toEqual(files.slice(0, read).map(({ path }) => path));
  expect(place.api.requests).toHaveLength(requests);
});
