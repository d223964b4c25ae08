import { describe, expect, it } from 'vitest';
import { hook } from '../support/git.ts';
import type { StandInIssue, StandInPull } from '../support/github/model.ts';
import { GitHubStandIn } from '../support/github/server.ts';
import { Workflow } from '../support/workflow.ts';
import { githubToken, phasesOf, planBranch, project, type Project } from '../support/project.ts';

type Phases = Parameters<typeof phasesOf>[0];

const build = { id: 'build', tasks: [{ id: 'a', run: 'echo a > a.txt' }] };
const release = { id: 'release', mode: 'manual', tasks: [{ id: 'b', run: 'echo b > b.txt' }] };
const breaks = { id: 'c', run: 'echo it broke; exit 1', max_attempts: 1 };
const broken = { id: 'broken', tasks: [breaks] };

/** A project and the API of its repository. */
const told = async (phases: Phases, top: Readonly<Record<string, unknown>> = {}, title = 'Demo') => {
  const place = await project(phasesOf(phases, top).replace('title: Demo', `title: '${title}'`));
  const api = await GitHubStandIn.start({ token: githubToken, remote: place.remote });
  const env = { GITHUB_API_URL: api.url };
  const end = async (): Promise<void> => {
    await api[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { place, api, env, [Symbol.asyncDispose]: end };
};

const pulls = ({ repository }: GitHubStandIn) =>
  [...repository.issues.values()].flatMap(({ pull, ...issue }) => (pull === undefined ? [] : [{ ...issue, pull }]));

const change = ({ repository }: GitHubStandIn, number: number, to: Partial<StandInIssue>): void => {
  const issue = repository.issues.get(number);
  if (issue === undefined) throw new Error(`there is no #${number}`);
  repository.issues.set(number, { ...issue, ...to });
};

const merged = (api: GitHubStandIn): StandInPull => ({ ...api.repository.pull(1), merged: true });

const comments = ({ repository }: GitHubStandIn) => [...repository.comments.values()];

const skip = (place: Project, task: string, env: Readonly<Record<string, string>>) =>
  place.action({ command: 'skip', plan: 'demo', task, execute: 'true' }, { env });

describe.concurrent('the pull request of the work', () => {
  it('is opened as a draft when the run first stops, and ready for review when the plan is completed', async () => {
    await using at = await told([build, release]);
    const { place, api, env } = at;
    const first = await place.execute({}, { env });
    expect([first.code, first.outputs['pull-request']], first.log).toEqual([0, '1']);
    const [opened] = pulls(api);
    expect(opened).toMatchObject({
      title: 'Demo',
      by: 'github-actions[bot]',
      labels: [],
      pull: { head: planBranch, base: 'main', draft: true },
    });
    expect(opened?.body).toContain('Demo: waiting (approval)');
    expect(opened?.body).toContain('<code>/plan approve b</code>');
    expect(first.log).toContain('Pull request #1 (draft): https://github.example/acme/widgets/pull/1');

    const theirs = `Look at a.txt first.\n\n${opened?.body ?? ''}\n\nAnd thanks.`;
    change(api, 1, { body: theirs });
    const second = await skip(place, 'b', env);
    expect(second.code, second.log).toBe(0);
    const [ready, ...more] = pulls(api);
    expect([ready?.pull.draft, more]).toEqual([false, []]);
    expect(ready?.body).toMatch(/^Look at a\.txt first\.\n\n<!-- planwright:begin -->/);
    expect(ready?.body).toContain('Demo: completed');
    expect(ready?.body).not.toContain('waiting (approval)');
    expect(ready?.body).toMatch(/<!-- planwright:end -->\n\nAnd thanks\.$/);
  });

  it('closes the issue that the plan names, and no other one', async () => {
    const top = { description: 'Fixes #8 for @everybody', issue: 1 };
    await using at = await told([build], top, 'Fix #7: login');
    at.api.repository.open({ number: 1, title: 'Login' });
    const run = await at.place.execute({}, { env: at.env });
    expect(run.code, run.log).toBe(0);
    const [opened] = pulls(at.api);
    expect(opened?.title).toBe('Fix issue #7: login');
    expect(opened?.body?.match(/\b(?:close|fix|resolve)\w* #\d+/giu)).toEqual(['Closes #1']);
    expect(opened?.body).not.toContain('@everybody');
  });

  it('is not opened again when a person closed it', async () => {
    await using at = await told([build, release]);
    const { place, api, env } = at;
    expect((await place.execute({}, { env })).code).toBe(0);
    change(api, 1, { state: 'closed', closedAt: '2100-01-01T00:00:00Z' });
    const run = await skip(place, 'b', env);
    expect([run.code, run.outputs['pull-request']], run.log).toEqual([0, undefined]);
    expect(pulls(api).map(({ state }) => state)).toEqual(['closed']);
  });

  it('is opened again when one was closed before this execution', async () => {
    await using at = await told([build, release]);
    const { place, api, env } = at;
    expect((await place.execute({}, { env })).code).toBe(0);
    change(api, 1, { state: 'closed', closedAt: '2020-01-01T00:00:00Z' });
    const run = await skip(place, 'b', env);
    expect([run.code, run.outputs['pull-request']], run.log).toEqual([0, '2']);
  });

  it('is not opened again when all of it was merged, but for what came after', async () => {
    await using at = await told([build, release]);
    const { place, api, env } = at;
    const merge = () => change(api, 1, { state: 'closed', closedAt: '2100-01-01T00:00:00Z', pull: merged(api) });
    expect((await place.execute({}, { env })).code).toBe(0);
    merge();
    const second = await skip(place, 'b', env);
    expect([second.code, second.outputs['pull-request']], second.log).toEqual([0, undefined]);
    const third = await place.execute({}, { env });
    expect([third.code, pulls(api).length], third.log).toEqual([0, 1]);
  });

  it('of a person is kept up to date below what they wrote, and stays the draft that they made it', async () => {
    await using at = await told([build, release]);
    const { place, api, env } = at;
    expect((await place.execute({ until: 'a' })).code).toBe(0);
    api.repository.open({ title: 'Mine', body: 'My words', pull: { head: planBranch, draft: true } });
    const run = await skip(place, 'b', env);
    expect([run.code, run.outputs['pull-request']], run.log).toEqual([0, '1']);
    const [mine, ...more] = pulls(api);
    expect([mine?.title, mine?.pull.draft, more]).toEqual(['Mine', true, []]);
    expect(mine?.body).toMatch(/^My words\n\n<!-- planwright:begin -->/);
    expect(mine?.body).toContain('Demo: completed');
  });

  it('that may not be opened costs a warning with the way out, and nothing else', async () => {
    await using at = await told([build]);
    at.api.repository.settings.actionsMayCreatePulls = false;
    const run = await at.place.execute({}, { env: at.env });
    expect([run.code, await at.place.committed()], run.log).toEqual([0, ['a']]);
    expect(run.log).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(run.summary).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(pulls(at.api)).toEqual([]);
  });
});

describe.concurrent('the check of a plan', () => {
  it('is on the commit of each stop, and green when the plan is completed', async () => {
    await using at = await told([build, release]);
    const { place, api, env } = at;
    const first = await place.execute({}, { env });
    const second = await skip(place, 'b', env);
    expect([first.code, second.code], first.log + second.log).toEqual([0, 0]);
    const checks = [...api.repository.checks.values()].map(({ name, sha, conclusion, title }) => ({
      name,
      sha,
      conclusion,
      title,
    }));
    expect(checks).toEqual([
      {
        name: 'plan / demo',
        sha: first.outputs['sha'],
        conclusion: 'action_required',
        title: 'waiting (approval), 1 of 2 tasks',
      },
      { name: 'plan / demo', sha: second.outputs['sha'], conclusion: 'success', title: 'completed, 2 of 2 tasks' },
    ]);
  });

  it('fails with the plan, and is not asked of a remote that has no such commit', async () => {
    await using at = await told([{ ...broken, tasks: [{ ...breaks, on_failure: 'stop' }] }]);
    expect((await at.place.execute({}, { env: at.env })).code).toBe(1);
    expect([...at.api.repository.checks.values()].map(({ conclusion }) => conclusion)).toEqual(['failure']);
    await using refused = await told([build]);
    await hook(refused.place.remote, 'grep -q refs/heads/planwright && exit 1; exit 0');
    const run = await refused.place.execute({}, { env: refused.env });
    expect([run.outputs['reason'], refused.api.repository.checks.size], run.log).toEqual(['push-refused', 0]);
  });
});

describe.concurrent('the comment of a plan', () => {
  it('calls who asked when the plan waits, says the same stop once, and is brought up to date in place', async () => {
    await using at = await told([build, release], { issue: 1 });
    const { place, api, env } = at;
    api.repository.open({ number: 1, title: 'Login' });
    expect((await place.execute({}, { env })).code).toBe(0);
    const [first] = comments(api);
    expect(first).toMatchObject({ issue: 1, by: 'github-actions[bot]' });
    expect(first?.body).toContain('@ada, this needs you.\n\nThe work is in #2.');
    expect(first?.body).toContain('<code>/plan approve b --plan demo</code>');

    const again = await place.execute({}, { env });
    expect(again.code, again.log).toBe(0);
    expect(comments(api).map(({ id }) => id)).toEqual([first?.id]);

    expect((await skip(place, 'b', env)).code).toBe(0);
    const [last, ...more] = comments(api);
    expect([last?.id, more]).toEqual([first?.id, []]);
    expect(last?.body).toContain('Demo: completed');
    expect(last?.body).not.toContain('@ada');
  });

  it('is written anew for a new stop, and the old one goes', async () => {
    await using at = await told([broken, release]);
    const { place, api, env } = at;
    expect((await place.execute({}, { env })).code).toBe(1);
    const [first] = comments(api);
    expect(first?.body).toContain('@ada, this needs you.');
    expect(first?.body).toContain('paused (task-failed)');
    const run = await skip(place, 'c', env);
    expect(run.code, run.log).toBe(0);
    expect(run.log).not.toContain('::warning');
    const [second, ...more] = comments(api);
    expect([second?.id === first?.id, more]).toEqual([false, []]);
    expect(second?.body).toContain('@ada, this needs you.');
    expect(second?.body).toContain('waiting (approval)');
  });

  it('is ours only: what somebody copied is not touched', async () => {
    await using at = await told([build], { issue: 1 });
    const { place, api, env } = at;
    api.repository.open({ number: 1, title: 'Login' });
    api.repository.comments.set('900', { id: 900, by: 'mallory', issue: 1, body: '<!-- planwright:plan demo x -->' });
    expect((await place.execute({}, { env })).code).toBe(0);
    expect(comments(api).map(({ by, body }) => [by, body.includes('completed')])).toEqual([
      ['mallory', false],
      ['github-actions[bot]', true],
    ]);
  });
});

it.each([
  ['the look for pull requests', { path: /pulls\?.*state=all/ }, 403],
  ['opening one', { method: 'POST', path: /pulls$/ }, 422],
  ['who we are', { path: /graphql/ }, 403],
  ['the look for comments', { path: /issues\/1\/comments\?/ }, 404],
  ['the comment', { method: 'POST', path: /issues\/1\/comments$/ }, 403],
  ['the check', { path: /check-runs$/ }, 403],
])('%s that is refused costs a warning, and the next run mends it', async (_name, where, status) => {
  await using at = await told([build], { issue: 1 });
  const { place, api, env } = at;
  api.repository.open({ number: 1, title: 'Login' });
  api.failWhen(where, { status });
  const refused = await place.execute({}, { env });
  expect([refused.code, await place.committed()], refused.log).toEqual([0, ['a']]);
  expect(refused.log).toContain(`::warning::cannot `);
  expect(refused.log).toContain(`GitHub answered ${status}`);
  api.mend();
  const run = await place.execute({}, { env });
  expect([run.code, run.outputs['pull-request']], run.log).toEqual([0, '2']);
  expect(run.log).not.toContain('::warning');
  expect(comments(api).map(({ body }) => body.includes('Demo: completed'))).toEqual([true]);
});

it('what the run that completed a plan could not tell is told when it is scheduled again', async () => {
  await using many = await Workflow.of(await project(phasesOf([build])));
  many.api.repository.settings.actionsMayCreatePulls = false;
  await many.all();
  expect([(await many.place.state()).status, pulls(many.api)]).toEqual(['completed', []]);
  many.api.repository.settings.actionsMayCreatePulls = true;
  const { schedule } = await many.run('200');
  expect(schedule.outputs, schedule.log).toMatchObject({ next: 'none', 'pull-request': '1' });
  expect(pulls(many.api).map(({ pull }) => pull.draft)).toEqual([false]);
});

it('a run that does not know the API, or holds no token, tells nobody', async () => {
  await using at = await told([build]);
  const run = await at.place.execute({});
  expect([run.code, at.api.asked], run.log).toEqual([0, []]);
});
