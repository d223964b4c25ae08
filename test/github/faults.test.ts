import { describe, expect, test } from 'vitest';
import { changedFiles } from '../../src/github/changed-files.ts';
import { createCheck, updateCheck } from '../../src/github/checks.ts';
import type { GitHub } from '../../src/github/client.ts';
import { addReaction, createComment, findOwnComment, readComment, updateComment } from '../../src/github/comments.ts';
import { listFolder, readBlob } from '../../src/github/contents.ts';
import { dispatchWorkflow } from '../../src/github/dispatch.ts';
import type { ApiFailure } from '../../src/github/failure.ts';
import { readIdentity } from '../../src/github/identity.ts';
import { readIssue } from '../../src/github/issues.ts';
import { addLabels } from '../../src/github/labels.ts';
import { createPull, findOpenPull, readPull, setDraft, updatePull } from '../../src/github/pulls.ts';
import { readRef, readRepository } from '../../src/github/refs.ts';
import { listReviewComments } from '../../src/github/review-comments.ts';
import { createReview, listReviews, updateReview } from '../../src/github/reviews.ts';
import { listThreads, minimize, resolveThread } from '../../src/github/threads.ts';
import type { Result } from '../../src/lib/result.ts';
import { commitAll, git, scratch, type Scratch } from '../support/git.ts';
import type { Repository } from '../support/github/model.ts';
import { githubPlace } from '../support/github/place.ts';
import type { Fault, Where } from '../support/github/server.ts';

interface Site {
  readonly what: string;
  readonly needs: string;
  readonly where: Where;
  readonly run: (github: GitHub) => Promise<Result<unknown, ApiFailure>>;
  /** Where it is told as something else than a failure. */
  readonly not?: readonly number[];
  /** What the hint ends with. */
  readonly more?: string;
  /** How often the change was made. */
  readonly made?: (repository: Repository) => number;
}

const sha = 'c'.repeat(40);
/** Of `plans/a.yml`. */
const blob = 'b82551848c644f63b8517a7bdf8be9a992e6f4da';
const me = { login: 'github-actions[bot]', bot: true };
const content = { status: 'in_progress', title: 'Title', summary: 'Summary' } as const;
const annotations = [{ path: 'a', startLine: 1, endLine: 1, level: 'notice' as const, message: 'm' }];
const topic = { title: 'T', body: 'B', head: 'topic', base: 'main', draft: false, labels: [] };
const label = { name: 'plan' };
const review = { pull: 2, commit: sha, body: 'Review', event: 'COMMENT', comments: [] } as const;
const byHand =
  "; a workflow's token also needs the setting `Settings > Actions > General > Allow GitHub Actions to create and approve pull requests`; or open it by hand: https://github.example/acme/widgets/compare/main...topic?expand=1";
const pulls = { read: 'pull-requests: read', write: 'pull-requests: write' };
const issues = { read: 'issues: read', write: 'issues: write' };
const get = (path: RegExp): Where => ({ method: 'GET', path });
const post = (path: RegExp): Where => ({ method: 'POST', path });
const query = (body: RegExp): Where => ({ path: /graphql$/, body });

const at = (what: string, needs: string, where: Where, run: Site['run'], more: Partial<Site> = {}): Site => ({
  what,
  needs,
  where,
  run,
  ...more,
});

const reads: readonly Site[] = [
  at('read the repository acme/widgets', 'metadata: read', get(/widgets$/), readRepository),
  at('read the ref heads/main', 'contents: read', get(/git\/ref/), (api) => readRef(api, 'heads/main'), { not: [404] }),
  at('list plans at main', 'contents: read', get(/contents/), (api) => listFolder(api, 'main', 'plans'), {
    not: [404],
  }),
  at(`read blob ${blob}`, 'contents: read', get(/blobs/), (api) => readBlob(api, blob)),
  at('read issue #1', issues.read, get(/issues\/1$/), (api) => readIssue(api, 1)),
  at('read comment 5', issues.read, get(/comments\/5$/), (api) => readComment(api, '5')),
  at('read the comments of #1', issues.read, get(/comments/), (api) => findOwnComment(api, 1, 'x', me)),
  at('read pull request #2', pulls.read, get(/pulls\/2$/), (api) => readPull(api, 2)),
  at('look for a pull request of topic', pulls.read, get(/pulls\?/), (api) => findOpenPull(api, { head: 'topic' })),
  at('read the files of pull request #2', pulls.read, get(/files/), (api) => changedFiles(api, 2)),
  at('read the reviews of #2', pulls.read, get(/reviews/), (api) => listReviews(api, 2)),
  at('read the review comments of #2', pulls.read, get(/pulls\/2\/comments/), (api) => listReviewComments(api, 2)),
  at('read the conversations of #2', pulls.read, query(/reviewThreads/), (api) => listThreads(api, 2)),
  at('read who the token belongs to', 'metadata: read', query(/viewer/), readIdentity),
];

const writes: readonly Site[] = [
  at('comment on #1', issues.write, post(/comments$/), (api) => createComment(api, 1, 'Hello\r\nyou '), {
    made: ({ comments }) => [...comments.values()].filter(({ body }) => body.startsWith('Hello')).length,
  }),
  at('change comment 5', issues.write, { method: 'PATCH' }, (api) => updateComment(api, '5', 'Changed'), {
    made: ({ comments }) => [...comments.values()].filter(({ body }) => body === 'Changed').length,
  }),
  at('react to comment 5', issues.write, post(/reactions$/), (api) => addReaction(api, '5', 'eyes'), {
    made: ({ comments }) => comments.get('5')?.reactions?.length ?? 0,
  }),
  at('create the label plan', issues.write, post(/widgets\/labels$/), (api) => addLabels(api, 1, [label]), {
    made: ({ labels }) => labels.size,
  }),
  at('label #1', issues.write, post(/issues\/1\/labels$/), (api) => addLabels(api, 1, [label]), {
    made: ({ issues: all }) => all.get(1)?.labels.length ?? 0,
  }),
  at('open a pull request from topic', pulls.write, post(/pulls$/), (api) => createPull(api, topic), {
    made: ({ issues: all }) => [...all.values()].filter(({ pull }) => pull?.head === 'topic').length,
    more: byHand,
  }),
  at('change pull request #2', pulls.write, { method: 'PATCH' }, (api) => updatePull(api, 2, { title: 'New' }), {
    made: ({ issues: all }) => [...all.values()].filter(({ title }) => title === 'New').length,
  }),
  at(
    'make pull request #2 a draft',
    pulls.write,
    query(/convertPullRequestToDraft/),
    (api) => setDraft(api, { id: 'PR_2', number: 2 }, 'draft'),
    { made: (repository) => Number(repository.pull(2).draft) },
  ),
  at('review pull request #2', pulls.write, post(/reviews$/), (api) => createReview(api, review), {
    made: (repository) => repository.pull(2).reviews.filter(({ body }) => body === 'Review').length,
  }),
  at(
    'change review 8 of #2',
    pulls.write,
    { method: 'PUT' },
    (api) => updateReview(api, { pull: 2, review: '8', body: 'x' }),
    { made: (repository) => repository.pull(2).reviews.filter(({ body }) => body === 'x').length },
  ),
  at(
    'resolve a conversation',
    'contents: write` and `pull-requests: write',
    query(/resolveReviewThread/),
    (api) => resolveThread(api, 'PRRT_9'),
    { made: (repository) => repository.pull(2).comments.filter(({ resolved }) => resolved === true).length },
  ),
  at('fold an outdated comment away', pulls.write, query(/minimizeComment/), (api) => minimize(api, 'PRR_8'), {
    made: ({ minimized }) => minimized.size,
  }),
  at(
    'create the check plan / a',
    'checks: write',
    post(/check-runs$/),
    (api) => createCheck(api, { ...content, name: 'plan / a', sha, externalId: 'a' }),
    { made: ({ checks }) => checks.size - 1 },
  ),
  at(
    'change check 3',
    'checks: write',
    { method: 'PATCH' },
    (api) => updateCheck(api, '3', { ...content, annotations }),
    { made: ({ checks }) => checks.get(3)?.annotations.length ?? 0 },
  ),
  at(
    'start the workflow plan.yml',
    'actions: write',
    post(/dispatches$/),
    (api) => dispatchWorkflow(api, { file: 'plan.yml', ref: 'main', inputs: {}, title: 'plan.yml' }),
    { made: ({ dispatches }) => dispatches.length },
  ),
];

/** Something of everything. */
const furnish = (repository: Repository): void => {
  repository.open({});
  const files = [{ path: 'a', status: 'added' as const }];
  repository.open({ pull: { head: 'other', sha, files } });
  repository.comments.set('5', { id: 5, by: me.login, body: 'x' });
  repository.pull(2).reviews.push({ id: 8, by: me.login, state: 'COMMENTED', commit: sha, body: 'old' });
  repository
    .pull(2)
    .comments.push({ id: 9, review: 8, by: me.login, path: 'a', body: 'b', line: 1, side: 'RIGHT', outdated: true });
  const empty = { externalId: null, conclusion: null, title: null, summary: null, text: null, annotations: [] };
  repository.checks.set(3, { id: 3, name: 'old', sha, status: 'queued', ...empty });
};

const withWork = async (): Promise<Scratch> => {
  const work = await scratch({ 'plans/a.yml': 'version: 1\n' });
  await git(work.checkout, 'checkout', '--quiet', '-b', 'topic');
  await commitAll(work.checkout, { 'b.txt': 'b' }, 'b');
  await git(work.checkout, 'push', '--quiet', 'origin', 'topic');
  return work;
};

const furnished = async (work: Scratch) => {
  const place = await githubPlace({ remote: work.remote });
  furnish(place.api.repository);
  return place;
};

const statuses: readonly (readonly [status: number, code: string, hint: (site: Site) => string])[] = [
  [401, 'github-auth', () => 'the token (input github-token) is wrong or has expired'],
  [403, 'github-refused', ({ needs, more = '' }) => `the token needs the permission \`${needs}\`${more}`],
  [404, 'github-refused', ({ needs, more = '' }) => `the token needs the permission \`${needs}\`${more}`],
  [409, 'github-refused', () => 'somebody else changed it at the same time; try again'],
  [422, 'github-refused', ({ more = '' }) => `GitHub does not take the request as it is: see what it answered${more}`],
  [429, 'github-limit', () => 'the token has used up its requests; try again later'],
  [502, 'unreachable', () => 'try again when the API of GitHub answers'],
];

describe.each([...reads, ...writes])('cannot $what', (site) => {
  test('what is refused is told, with what to do, and has changed nothing', async () => {
    await using work = await withWork();
    for (const [status, code, hint] of statuses) {
      if (site.not?.includes(status) === true) continue;
      const fault = { status, message: 'No', ...(status === 429 ? { headers: { 'retry-after': '3600' } } : {}) };
      await using place = await furnished(work);
      place.api.failWhen(site.where, fault);
      const message = `cannot ${site.what}: GitHub answered ${status}: No`;
      const error = { status, code, message, hint: hint(site) };
      expect(await site.run(place.github)).toEqual({ ok: false, error });
      expect(site.made?.(place.api.repository) ?? 0).toBe(0);
    }
  });

  test('without an answer, ever', async () => {
    await using work = await withWork();
    await using place = await furnished(work);
    place.api.failWhen(site.where, 'drop');
    const message = expect.stringContaining(`cannot ${site.what}: `);
    const hint = expect.stringMatching(
      /^(?:try again when the API of GitHub answers|it may have happened all the same: look before you try again)$/,
    );
    const error = { code: 'unreachable', message, hint };
    expect(await site.run(place.github)).toEqual({ ok: false, error });
    expect(site.made?.(place.api.repository) ?? 0).toBe(0);
  });

  test('a passing trouble is waited out, and what is done is done once', async () => {
    await using work = await withWork();
    const limit: Fault = { status: 429, headers: { 'retry-after': '7' } };
    const passing: readonly Fault[] = ['drop', 'lost', { status: 502 }, { status: 502, done: true }, limit];
    await using calm = await furnished(work);
    const expected = await site.run(calm.github);
    const done = site.made?.(calm.api.repository);
    for (const fault of passing) {
      await using place = await furnished(work);
      place.api.failWhen(site.where, fault, 1);
      const result = await site.run(place.github);
      expect(result, JSON.stringify(fault)).toEqual(expected);
      expect(site.made?.(place.api.repository)).toBe(done);
      expect(place.clock.monotonic()).toBe(fault === limit ? 7000 : 1000);
    }
    expect([expected.ok, done ?? 1]).toEqual([true, 1]);
  });
});
