import { expect, test } from 'vitest';
import { createCheck, updateCheck } from '../../src/github/checks.ts';
import { dispatchWorkflow } from '../../src/github/dispatch.ts';
import { githubPlace } from '../support/github/place.ts';

const check = {
  name: 'plan / add-login',
  sha: 'c'.repeat(40),
  externalId: 'add-login 01JD',
  status: 'in_progress',
  title: '1 of 3 tasks',
  summary: 'It runs',
} as const;

const annotations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: 'plans/a.yml',
    startLine: index + 1,
    endLine: index + 1,
    level: 'failure' as const,
    message: `number ${index}`,
  }));

const messages = (list: readonly unknown[] = []) => list.map((one) => (one as { message: string }).message);
const numbered = (count: number) => annotations(count).map(({ message }) => message);

test('a check is made and brought up to date; annotations go in fifties', async () => {
  await using place = await githubPlace();
  const { github, api } = place;
  expect(await createCheck(github, { ...check, annotations: annotations(120) })).toEqual({ ok: true, value: '1001' });
  expect(api.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH']);
  const seen = () => api.repository.checks.get(1001);
  expect(seen()).toMatchObject({ name: check.name, sha: check.sha, status: 'in_progress', title: '1 of 3 tasks' });
  expect(messages(seen()?.annotations)).toEqual(numbered(120));
  const done = { status: 'completed', conclusion: 'success', title: 'Done', summary: 'All', text: 'More' } as const;
  expect(await updateCheck(github, '1001', { ...done, url: 'https://github.example/run' })).toMatchObject({ ok: true });
  expect(seen()).toMatchObject(done);
  expect(messages(seen()?.annotations)).toEqual(numbered(120));
});

test.each([/check-runs$/, /check-runs\/1001$/])('annotations are not doubled by a lost answer of %s', async (path) => {
  await using place = await githubPlace();
  place.api.failWhen({ path, method: path.source.endsWith('runs$') ? 'POST' : 'PATCH' }, 'lost', 1);
  expect(await createCheck(place.github, { ...check, annotations: annotations(70) })).toMatchObject({ ok: true });
  expect(place.api.repository.checks.size).toBe(1);
  expect(messages(place.api.repository.checks.get(1001)?.annotations)).toEqual(numbered(70));
});

const file = 'plan-execute.yml';

test.each([
  ['tells the run', true, 1],
  ['does not know how to tell it', false, 2],
])('a workflow is started by a server that %s', async (_name, tellsRuns, requests) => {
  await using place = await githubPlace();
  place.api.repository.settings.tellsRuns = tellsRuns;
  const started = await dispatchWorkflow(place.github, { file, ref: 'main', inputs: { plan: 'add-login' } });
  const run = { id: '1001', url: 'https://github.example/acme/widgets/actions/runs/1001' };
  expect(started).toEqual({ ok: true, value: tellsRuns ? run : {} });
  const by = 'github-actions[bot]';
  const dispatch = { file, ref: 'main', inputs: { plan: 'add-login' }, by, run: '1001' };
  expect(place.api.repository.dispatches).toEqual([dispatch]);
  expect(place.api.requests).toHaveLength(requests);
});

test('a start whose answer is lost is found by its title, and not repeated without one', async () => {
  await using place = await githubPlace();
  const { repository } = place.api;
  repository.settings.runName = ({ inputs }) => `plan ${String(inputs['plan'])} · leg ${String(inputs['leg'])}`;
  const leg = (n: number, title?: string) =>
    dispatchWorkflow(place.github, {
      file,
      ref: 'main',
      inputs: { plan: 'a', leg: String(n) },
      ...(title === undefined ? {} : { title }),
    });
  await leg(1);
  place.api.failWhen({ method: 'POST' }, 'lost', 1);
  const started = await leg(2, 'plan a · leg 2');
  const [, second] = repository.dispatches;
  expect(started).toMatchObject({ ok: true, value: { id: second?.run } });
  expect(repository.dispatches).toHaveLength(2);
  place.api.failWhen({ method: 'POST' }, { status: 502, done: true }, 1);
  expect(await leg(3)).toEqual({
    ok: false,
    error: {
      status: 502,
      code: 'unreachable',
      message: 'cannot start the workflow plan-execute.yml: GitHub answered 502: Server Error',
      hint: 'it may have happened all the same: look before you try again',
    },
  });
  expect(repository.dispatches).toHaveLength(3);
});
