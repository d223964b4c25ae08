import { expect, test } from 'vitest';
import { readComment } from '../../src/github/comments.ts';
import { readEnvironment } from '../../src/github/environments.ts';
import { readPermission } from '../../src/github/permissions.ts';
import { lifeOf, readReviews } from '../../src/github/runs.ts';
import { readIdentity } from '../../src/github/identity.ts';
import type { TokenSource } from '../../src/lib/token.ts';
import { githubPlace } from '../support/github/place.ts';
import type { Fault } from '../support/github/server.ts';

test('permissions: write and more may write; whoever GitHub does not know may not', async () => {
  await using place = await githubPlace();
  const { permissions } = place.api.repository;
  for (const role of ['admin', 'maintain', 'write', 'triage', 'read'] as const) permissions.set(role, role);
  const written = await Promise.all(
    ['admin', 'maintain', 'write', 'triage', 'read', 'nobody'].map((user) => readPermission(place.github, user)),
  );
  expect(written.map((one) => one.ok && [one.value.role, one.value.write])).toEqual([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
  ]);
});

test('environments: how many reviewers there are; one without rules, or that does not exist, has none', async () => {
  await using place = await githubPlace();
  const { environments } = place.api.repository;
  environments.set('plan approval/eu', { reviewers: ['grace', 'linus'], preventSelfReview: true });
  environments.set('open', { reviewers: [] });
  const read = async (name: string) => {
    const found = await readEnvironment(place.github, name);
    return found.ok ? found.value : found.error;
  };
  expect(await read('plan approval/eu')).toEqual({ reviewers: 2, preventSelfReview: true });
  expect(await read('open')).toEqual({ reviewers: 0, preventSelfReview: false });
  expect(await read('missing')).toEqual({ reviewers: 0, preventSelfReview: false });
  expect(place.api.asked[0]).toBe('GET /repos/acme/widgets/environments/plan%20approval%2Feu');
});

test('environments: a 404 that the list of all contradicts, or does not explain, is no word about the rules', async () => {
  await using place = await githubPlace();
  place.api.repository.environments.set('Release', { reviewers: ['grace'] });
  place.api.failWhen({ path: /environments\/release/ }, { status: 404, message: 'Not Found' });
  const hint = 'the token needs the permission `actions: read`';
  expect(await readEnvironment(place.github, 'release')).toMatchObject({ ok: false, error: { status: 404, hint } });
  place.api.failWhen({ path: /environments/ }, { status: 404, message: 'Not Found' });
  expect(await readEnvironment(place.github, 'missing')).toMatchObject({
    ok: false,
    error: { message: 'cannot list the environments: GitHub answered 404: Not Found', hint },
  });
});

test.each([
  ['in_progress', 1, 1, 'alive'],
  ['queued', 1, 1, 'alive'],
  ['waiting', 2, 2, 'alive'],
  ['completed', 1, 1, 'over'],
  ['in_progress', 2, 1, 'over'],
])('a run that is %s in attempt %i: attempt %i is %s', async (status, current, attempt, life) => {
  await using place = await githubPlace();
  place.api.repository.runs.set('7', { status, attempt: current });
  expect(await lifeOf(place.github, { id: '7', attempt })).toEqual({ ok: true, value: life });
  expect(await lifeOf(place.github, { id: '8', attempt })).toEqual({ ok: true, value: 'gone' });
});

test('reviews and comments as they stand', async () => {
  await using place = await githubPlace();
  const { runs, comments } = place.api.repository;
  const reviews = [{ state: 'approved' as const, by: 'grace', environments: ['release'] }];
  runs.set('7', { status: 'in_progress', reviews });
  expect(await readReviews(place.github, '7')).toEqual({ ok: true, value: reviews });
  comments.set('5', { id: 5, by: 'grace', body: '/plan approve a' });
  comments.set('6', { id: 6, by: 'robot', body: 'x', bot: true, edited: true });
  const read = { id: '5', by: 'grace', bot: false, edited: false, body: '/plan approve a' };
  expect(await readComment(place.github, '5')).toEqual({ ok: true, value: read });
  expect(await readComment(place.github, '6')).toMatchObject({ ok: true, value: { bot: true, edited: true } });
});

const busy: Fault = { status: 502 };
const limit: Fault = { status: 429, headers: { 'retry-after': '7' }, message: 'API rate limit exceeded' };
const secondary: Fault = { status: 403, headers: { 'retry-after': '2' }, message: 'secondary rate limit' };
const usedUp: Fault = { status: 403, headers: { 'x-ratelimit-remaining': '0' } };

test.each<[string, Fault[], number]>([
  ['5xx', [busy, busy, busy], 7000],
  ['a dropped connection', ['drop'], 1000],
  ['a limit', [limit], 7000],
  ['a secondary limit', [secondary, secondary], 4000],
  ['requests used up', [usedUp], 1000],
])('%s is waited out', async (_name, faults, waited) => {
  await using place = await githubPlace();
  place.api.repository.permissions.set('ada', 'write');
  place.api.fail(...faults);
  expect(await readPermission(place.github, 'ada')).toMatchObject({ ok: true, value: { write: true } });
  expect(place.api.requests).toHaveLength(faults.length + 1);
  expect(place.clock.monotonic()).toBe(waited);
});

test.each<[string, Fault[], string, string]>([
  ['5xx without end', [busy, busy, busy, busy], 'unreachable', 'GitHub answered 502'],
  ['no answer without end', ['drop', 'drop', 'drop', 'drop'], 'unreachable', 'cannot read the permission of ada: '],
  ['a limit of an hour', [{ ...limit, headers: { 'retry-after': '3600' } }], 'github-limit', 'API rate limit exceeded'],
  ['a missing permission', [{ status: 403, message: 'Resource not accessible' }], 'github-refused', 'not accessible'],
  ['something it does not take', [{ status: 422, message: 'Unprocessable' }], 'github-refused', 'answered 422'],
])('%s is a failure, not a yes', async (_name, faults, code, message) => {
  await using place = await githubPlace();
  place.api.repository.permissions.set('ada', 'write');
  place.api.fail(...faults);
  const found = await readPermission(place.github, 'ada');
  expect(found).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(message) } });
  expect(place.api.requests).toHaveLength(faults.length);
});

test('a wrong token is said, and never shown', async () => {
  await using place = await githubPlace({ given: 'wrong-token-that-nobody-may-see' });
  const found = await readPermission(place.github, 'ada');
  expect(found).toMatchObject({ ok: false, error: { code: 'github-auth', status: 401 } });
  expect(JSON.stringify(found)).not.toContain('wrong-token');
  expect(place.api.requests[0]?.authorization).toContain('wrong-token');
});

test.each<[string, object, string, string, number]>([
  ['FORBIDDEN', { type: 'FORBIDDEN', message: 'Not accessible' }, 'github-refused', 'answered 403: Not accessible', 1],
  ['RATE_LIMITED', { type: 'RATE_LIMITED', message: 'Used up' }, 'github-limit', 'answered 429: Used up', 4],
  ['UNPROCESSABLE', { type: 'UNPROCESSABLE', message: 'Stale' }, 'github-refused', 'answered 422: Stale', 1],
  ['a mistake in the query', { extensions: { code: 'undefinedField' }, message: 'x' }, 'github-refused', '422: x', 1],
  ['trouble of its own', { message: 'Something went wrong' }, 'unreachable', 'answered 500: Something went wrong', 4],
])('GraphQL says %s in an answer of 200', async (_name, error, code, message, requests) => {
  await using place = await githubPlace();
  place.api.failWhen({ path: /graphql$/ }, { status: 200, body: { data: null, errors: [error] } });
  const found = await readIdentity(place.github);
  expect(found).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(message) } });
  expect(place.api.requests).toHaveLength(requests);
});

test('GraphQL tells how long to wait like the rest', async () => {
  await using place = await githubPlace();
  const errors = [{ type: 'RATE_LIMITED', message: 'Used up' }];
  const reset = String(place.clock.now().getTime() / 1000 + 30);
  const headers = { 'x-ratelimit-reset': reset };
  place.api.failWhen({ path: /graphql$/ }, { status: 200, headers, body: { data: null, errors } }, 1);
  expect(await readIdentity(place.github)).toMatchObject({ ok: true });
  expect(place.clock.monotonic()).toBe(30_000);
});

test('every request is made with the token of its moment; without one nothing is asked', async () => {
  const refused = { code: 'app-refused', message: 'no token' };
  const tokens = ['one', 'two'];
  const given: TokenSource = () => {
    const value = tokens.shift();
    return Promise.resolve(value === undefined ? { ok: false, error: refused } : { ok: true, value });
  };
  await using place = await githubPlace({ given });
  for (const token of tokens) place.api.tokens.set(token, 'app[bot]');
  await readPermission(place.github, 'ada');
  await readPermission(place.github, 'ada');
  expect(await readPermission(place.github, 'ada')).toEqual({ ok: false, error: refused });
  expect(place.api.requests.map(({ authorization }) => authorization)).toEqual(['token one', 'token two']);
});
