import { expect, test } from 'vitest';
import { addReaction, createComment, findOwnComment, updateComment } from '../../src/github/comments.ts';
import { readIdentity } from '../../src/github/identity.ts';
import { readIssue } from '../../src/github/issues.ts';
import { addLabels } from '../../src/github/labels.ts';
import { githubPlace } from '../support/github/place.ts';

const me = { login: 'github-actions[bot]', bot: true };

test('the token knows whom it speaks for', async () => {
  await using place = await githubPlace({ given: 'a-person' });
  place.api.tokens.set('a-person', 'ada');
  expect(await readIdentity(place.github)).toEqual({ ok: true, value: { login: 'ada', bot: false } });
  await using job = await githubPlace();
  expect(await readIdentity(job.github)).toEqual({ ok: true, value: me });
});

test('an issue, and a pull request seen as one', async () => {
  await using place = await githubPlace();
  place.api.repository.open({ title: 'Login', body: null, labels: ['plan'], state: 'closed' });
  place.api.repository.open({ pull: {} });
  expect(await readIssue(place.github, 1)).toEqual({
    ok: true,
    value: {
      number: 1,
      url: 'https://github.example/acme/widgets/issues/1',
      state: 'closed',
      isPull: false,
      title: 'Login',
      body: '',
      labels: ['plan'],
      by: 'ada',
      bot: false,
    },
  });
  expect(await readIssue(place.github, 2)).toMatchObject({ ok: true, value: { isPull: true, state: 'open' } });
});

test('a comment is written, changed, and found again among many; a copy of its marker is not it', async () => {
  await using place = await githubPlace();
  const { github, api } = place;
  api.repository.open({});
  const marker = '<!-- planwright:add-login -->';
  api.repository.comments.set('7', { id: 7, by: 'mallory', body: `${marker} all is well` });
  for (let id = 100; id < 320; id += 1) api.repository.comments.set(String(id), { id, by: 'ada', body: 'talk' });
  expect(await findOwnComment(github, 1, marker, me)).toEqual({ ok: true, value: undefined });
  const url = 'https://github.example/acme/widgets/issues/1#issuecomment-1001';
  expect(await createComment(github, 1, `${marker} started`)).toEqual({ ok: true, value: { id: '1001', url } });
  expect(await updateComment(github, '1001', `${marker} done`)).toEqual({ ok: true, value: { id: '1001', url } });
  const found = { ok: true, value: { id: '1001', url, body: `${marker} done` } };
  expect(await findOwnComment(github, 1, marker, me)).toEqual(found);
});

test('a reaction stands once', async () => {
  await using place = await githubPlace();
  place.api.repository.comments.set('5', { id: 5, by: 'ada', body: '/plan show' });
  for (const content of ['eyes', 'eyes', 'rocket'] as const)
    expect(await addReaction(place.github, '5', content)).toEqual({ ok: true, value: undefined });
  const reactions = ['eyes', 'rocket'].map((content) => ({ by: me.login, content }));
  expect(place.api.repository.comments.get('5')?.reactions).toEqual(reactions);
});

test('labels are made when they are missing, and one made in between is as good', async () => {
  await using place = await githubPlace();
  const { repository } = place.api;
  repository.open({ labels: ['bug'] });
  repository.labels.set('plan', { color: 'aaaaaa', description: null });
  place.api.failWhen({ method: 'GET', path: /labels\/plan$/ }, { status: 404 }, 1);
  const labels = [{ name: 'plan' }, { name: 'needs: a look/now', color: 'd93f0b' }];
  expect(await addLabels(place.github, 1, labels)).toEqual({ ok: true, value: undefined });
  expect(repository.issues.get(1)?.labels).toEqual(['bug', 'plan', 'needs: a look/now']);
  expect(repository.labels.get('plan')?.color).toBe('aaaaaa');
  expect(repository.labels.get('needs: a look/now')?.color).toBe('d93f0b');
});
