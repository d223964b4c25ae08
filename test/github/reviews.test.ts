import { expect, test } from 'vitest';
import { listReviewComments } from '../../src/github/review-comments.ts';
import { createReview, listReviews, updateReview } from '../../src/github/reviews.ts';
import { listThreads, minimize, resolveThread } from '../../src/github/threads.ts';
import { githubPlace } from '../support/github/place.ts';

const patch = '@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -10,1 +11,2 @@\n j\n+k';
const commit = 'c'.repeat(40);
const review = { pull: 1, commit, body: 'Two suggestions', event: 'COMMENT' } as const;
const comment = { path: 'plans/a.yml', body: 'Better so', side: 'RIGHT' } as const;

const withPull = async () => {
  const place = await githubPlace();
  const files = [{ path: 'plans/a.yml', status: 'modified' as const, patch }];
  place.api.repository.open({ pull: { sha: commit, files } });
  return place;
};

test('a review with comments in the diff is posted, listed and changed', async () => {
  await using at = await withPull();
  const comments = [
    { ...comment, line: 2 },
    { ...comment, line: 12, startLine: 11 },
    { ...comment, line: 3, startLine: 3 },
  ];
  const posted = await createReview(at.github, { ...review, comments });
  const id = '1001';
  const url = `https://github.example/acme/widgets/pull/1#pullrequestreview-${id}`;
  expect(posted).toEqual({ ok: true, value: { id, nodeId: `PRR_${id}`, url } });
  const [first, second, third] = at.api.repository.pull(1).comments;
  expect(first).toMatchObject({ line: 2, side: 'RIGHT', path: 'plans/a.yml', body: 'Better so' });
  expect(second).toMatchObject({ line: 12, startLine: 11, startSide: 'RIGHT' });
  expect(third).not.toHaveProperty('startLine');

  expect(await updateReview(at.github, { pull: 1, review: id, body: 'One is left' })).toMatchObject({ ok: true });
  expect(await listReviews(at.github, 1)).toEqual({
    ok: true,
    value: [
      {
        id,
        nodeId: `PRR_${id}`,
        url,
        by: 'github-actions[bot]',
        bot: true,
        state: 'COMMENTED',
        commit,
        body: 'One is left',
      },
    ],
  });
});

test.each([
  ['a line outside the hunks', { line: 7 }],
  ['a file that is not changed', { line: 1, path: 'b.yml' }],
  ['a start in another hunk', { line: 11, startLine: 3 }],
])('%s: the review is posted without comments, and says why', async (_name, misfit) => {
  await using at = await withPull();
  const comments = [
    { ...comment, line: 2 },
    { ...comment, ...misfit },
  ];
  const posted = await createReview(at.github, { ...review, comments, bodyWithoutComments: 'All in the body' });
  expect(posted).toMatchObject({ ok: true, value: { refused: { status: 422, code: 'github-refused' } } });
  expect(at.api.repository.pull(1).reviews.map(({ body }) => body)).toEqual(['All in the body']);
  expect(at.api.repository.pull(1).comments).toEqual([]);
});

test('comments and conversations, outdated ones too, are listed and put away', async () => {
  await using at = await withPull();
  await createReview(at.github, { ...review, comments: [2, 12].map((line) => ({ ...comment, line })) });
  const { comments } = at.api.repository.pull(1);
  for (const one of comments.slice(1)) comments[1] = { ...one, outdated: true };
  const listed = { nodeId: 'PRRC_1002', review: '1001', path: 'plans/a.yml', by: 'github-actions[bot]', bot: true };
  expect(await listReviewComments(at.github, 1)).toEqual({
    ok: true,
    value: [
      { ...listed, id: '1002', line: 2, body: 'Better so' },
      { ...listed, id: '1003', nodeId: 'PRRC_1003', line: undefined, body: 'Better so' },
    ],
  });
  expect(await resolveThread(at.github, 'PRRT_1003')).toEqual({ ok: true, value: undefined });
  expect(await listThreads(at.github, 1)).toEqual({
    ok: true,
    value: [
      { id: 'PRRT_1002', resolved: false, outdated: false, comment: '1002' },
      { id: 'PRRT_1003', resolved: true, outdated: true, comment: '1003' },
    ],
  });
  expect(await minimize(at.github, 'PRR_1001')).toEqual({ ok: true, value: undefined });
  expect([...at.api.repository.minimized]).toEqual([['PRR_1001', 'OUTDATED']]);
});

test('conversations are read page by page', async () => {
  await using at = await withPull();
  const { comments } = at.api.repository.pull(1);
  for (let id = 1; id <= 230; id += 1)
    comments.push({ id, review: 1, by: 'ada', path: 'a', body: 'b', line: 1, side: 'RIGHT' });
  const found = await listThreads(at.github, 1);
  expect(found.ok && found.value.map(({ id }) => id)).toEqual(comments.map(({ id }) => `PRRT_${id}`));
  expect(at.api.requests).toHaveLength(3);
});
