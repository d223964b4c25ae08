import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inOrder } from '../support/anthropic/server.ts';
import { describes, planAnswer, says } from '../support/authoring.ts';
import { git } from '../support/git.ts';
import { planOf } from '../support/project.ts';
import { Hub } from '../support/workflows/hub.ts';
import { propose, remark, replies } from '../support/workflows/people.ts';

/* The shipped files with the bundled action, on the harness. Jobs have tokens that can do what their permissions say and nothing else. */

/** A run is several jobs, each with a checkout and a process of its own, on few cores. */
const slow = { timeout: 120_000 };

const single = await readFile(new URL('../../examples/single-job.yml', import.meta.url), 'utf8');
const plan = planOf([
  { id: 'a', run: 'echo a > a.txt' },
  { id: 'b', run: 'cat a.txt > b.txt', verify: ['test -s b.txt'] },
]);

const show = (hub: Hub, path: string, branch: string): Promise<string> =>
  git(hub.remote, 'show', `refs/heads/${branch}:${path}`);

describe.concurrent('examples/single-job.yml', slow, () => {
  it('executes a plan with the permissions that it says', async () => {
    await using hub = await Hub.start({
      files: { '.github/workflows/single-job.yml': single, 'plans/demo.yml': plan },
    });
    const run = await hub.dispatch('single-job.yml', { plan: 'demo' });
    expect(await run.ended, run.log).toBe('success');
    expect(parse(await show(hub, 'plans/demo.yml', 'planwright/demo'))).toMatchObject({
      state: { status: 'completed', run: { id: run.id, actor: 'ada' } },
    });
    expect(await show(hub, 'b.txt', 'planwright/demo')).toBe('a');
    expect(run.job('execute').steps.at(-1)?.summary).toContain('demo');
  });

  it('cancelled, it stops in time and keeps what is done', async () => {
    const lengthy = planOf([
      { id: 'a', run: 'echo a > a.txt' },
      { id: 'b', run: 'test -e "$HOME/../nothing" || sleep 600' },
    ]);
    await using hub = await Hub.start({
      files: { '.github/workflows/single-job.yml': single, 'plans/demo.yml': lengthy },
    });
    const run = await hub.dispatch('single-job.yml', { plan: 'demo' });
    await hub.branchHas('planwright/demo', 'a.txt');
    run.cancel();
    expect(await run.ended, run.log).toBe('cancelled');
    const { state } = parse(await show(hub, 'plans/demo.yml', 'planwright/demo')) as {
      readonly state: {
        readonly status: string;
        readonly tasks: Readonly<Record<string, { readonly status: string }>>;
      };
    };
    expect([state.status, state.tasks['a']?.status]).toEqual(['paused', 'completed']);
  });
});

const packageJson = { 'package.json': JSON.stringify({ scripts: { test: 'node --test' } }), 'src/index.js': '1\n' };
const wish = { title: 'Add login', description: 'People want to log in.' };

describe.concurrent('plan-generate.yml', slow, () => {
  it('explores in a job that may write nothing, and opens the pull request in one that has no key', async () => {
    await using hub = await Hub.start({ files: packageJson, script: inOrder(says(planAnswer())) });
    const run = await hub.dispatch('plan-generate.yml', wish);
    expect(await run.ended, run.log).toBe('success');
    expect(run.story).toEqual(['generate / explore: success', 'generate / open the pull request: success']);
    expect(await hub.artifacts.names(run.id)).toEqual(['planwright-draft']);
    expect(hub.api.repository.issues.get(1)).toMatchObject({
      title: 'Plan: Add user login',
      by: 'github-actions[bot]',
      pull: { head: 'planwright-plans/add-user-login', base: 'main' },
    });
    expect(parse(await show(hub, 'plans/add-user-login.yml', 'planwright-plans/add-user-login'))).toMatchObject({
      title: 'Add user login',
    });
  });

  it('an issue form of somebody without write access starts nothing; another label neither; a maintainer does', async () => {
    await using hub = await Hub.start({ files: packageJson, script: inOrder(says(planAnswer())) });
    hub.api.repository.open({ title: 'Login', body: 'We need it.', by: 'eve' });
    const labelled = (actor: string, name: string) =>
      hub.event('plan-generate.yml', {
        name: 'issues',
        actor,
        payload: { action: 'labeled', label: { name }, issue: { number: 1, title: 'Login' } },
      });
    const eve = await labelled('eve', 'plan');
    expect(await eve.ended).toBe('failure');
    expect(eve.job('generate / explore').steps.at(-1)?.log).toContain(
      'eve opened or labelled the issue without write access',
    );
    const other = await labelled('ada', 'bug');
    expect([await other.ended, other.story]).toEqual(['success', ['generate: skipped']]);
    expect(hub.anthropic.requests).toEqual([]);
    const ada = await labelled('ada', 'plan');
    expect(await ada.ended, ada.log).toBe('success');
    expect(hub.api.repository.issues.get(2)?.body).toContain('#1');
  });
});

describe.concurrent('plan-review.yml', slow, () => {
  const invalid = plan.replace('"id":"b"', '"id":"a"');

  it.each([
    ['a valid plan', plan, 'success', 'new: a new plan of 1 phase and 2 tasks'],
    ['a plan with a mistake', invalid, 'failure', 'title=duplicate-id'],
  ])('%s of a fork is checked without a secret, and nothing else runs', async (_name, text, conclusion, said) => {
    await using hub = await Hub.start({ files: {} });
    const event = await propose(hub, { 'plans/new.yml': text }, { fork: true });
    const run = await hub.event('plan-review.yml', event);
    expect(await run.ended, run.log).toBe(conclusion);
    expect(run.story).toEqual([
      `review / check: ${conclusion}`,
      'review / suggest: skipped',
      'review / post the review: skipped',
      'review / keep the suggestions: skipped',
    ]);
    expect(run.log).toContain(said);
    expect(hub.api.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('of our own is reviewed by Claude as well, in a job that may write nothing; another posts the review', async () => {
    const wished = planOf([{ id: 'users', title: 'Users table', description: 'Create it.' }]);
    const script = inOrder(says({ suggestions: [describes('users', 'Create the table users with id and mail.')] }));
    await using hub = await Hub.start({ files: {}, script });
    const run = await hub.event('plan-review.yml', await propose(hub, { 'plans/new.yml': wished }));
    expect(await run.ended, run.log).toBe('success');
    expect(run.story).toEqual([
      'review / check: success',
      'review / suggest: success',
      'review / post the review: success',
      'review / keep the suggestions: skipped',
    ]);
    expect(await hub.artifacts.names(run.id)).toEqual(['planwright-review']);
    expect(hub.api.repository.pull(1).reviews).toMatchObject([{ by: 'github-actions[bot]', state: 'COMMENTED' }]);
  });
});

describe.concurrent('plan-review.yml by hand', slow, () => {
  const answer = says({ suggestions: [describes('a', 'Write a.txt.')] });

  it('reviews a plan that is in no pull request, and opens one for the suggestions', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': plan }, script: inOrder(answer) });
    const run = await hub.dispatch('plan-review.yml', { plan: 'demo' });
    expect(await run.ended, run.log).toBe('success');
    expect(run.story).toEqual([
      'review / check: success',
      'review / suggest: success',
      'review / post the review: skipped',
      'review / keep the suggestions: success',
    ]);
    expect(hub.api.repository.issues.get(1)?.pull).toMatchObject({ head: 'planwright-plans/demo' });
    expect(hub.api.repository.pull(1).reviews).toMatchObject([{ by: 'github-actions[bot]' }]);
  });

  it('reviews a plan that was executed, and keeps the suggestions in its history', async () => {
    await using hub = await Hub.start({
      files: { '.github/workflows/single-job.yml': single, 'plans/demo.yml': plan },
      script: inOrder(answer),
    });
    const executed = await hub.dispatch('single-job.yml', { plan: 'demo' });
    expect(await executed.ended, executed.log).toBe('success');
    const run = await hub.dispatch('plan-review.yml', { plan: 'demo' });
    expect(await run.ended, run.log).toBe('success');
    expect(parse(await show(hub, 'plans/demo.yml', 'planwright/demo'))).toMatchObject({
      state: { iterations: [{ kind: 'executed' }, { kind: 'reviewed', suggestions: [{ number: 1 }] }] },
    });
  });
});

describe.concurrent('plan-command.yml', slow, () => {
  const comment = (hub: Hub, body: string, by = 'ada') => hub.event('plan-command.yml', remark(hub, body, by));

  it('answers whoever may write, and nobody else', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': plan } });
    hub.api.repository.open({ title: 'Login' });
    const chatter = await comment(hub, 'nice plan');
    expect([await chatter.ended, chatter.story]).toEqual(['success', ['answer / answer: skipped']]);
    const eve = await comment(hub, '/plan show demo', 'eve');
    expect([await eve.ended, replies(hub)], eve.log).toEqual(['success', []]);
    const ada = await comment(hub, '/plan show demo');
    expect(await ada.ended, ada.log).toBe('success');
    expect(replies(hub)).toEqual([expect.stringContaining('Demo')]);
  });

  it('starts an execution in a run of its own, as the bot', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': plan }, follows: false });
    hub.api.repository.open({ title: 'Login' });
    const run = await comment(hub, '/plan execute demo');
    expect(await run.ended, run.log).toBe('success');
    expect(hub.api.repository.dispatches).toMatchObject([
      {
        file: 'plan-execute.yml',
        ref: 'main',
        by: 'github-actions[bot]',
        inputs: { plan: 'demo', 'requested-by': 'ada' },
      },
    ]);
    expect(replies(hub)[0]).toContain('plan-execute.yml');
  });

  it('lets Claude write a plan in a run of its own, whose pull request names the issue and is reviewed', async () => {
    const review = says({ suggestions: [describes('login', 'POST /login answers with a token, or 401.')] });
    await using hub = await Hub.start({ files: packageJson, script: inOrder(says(planAnswer()), review) });
    hub.api.repository.open({ title: 'Login', body: 'We need it.' });
    const run = await comment(hub, '/plan generate');
    expect(await run.ended, run.log).toBe('success');
    await hub.settle();
    expect(
      hub.runs.map(({ workflow, conclusion }) => [workflow.file, conclusion]),
      hub.runs.at(-1)?.log,
    ).toEqual([
      ['plan-command.yml', 'success'],
      ['plan-generate.yml', 'success'],
      ['plan-review.yml', 'success'],
    ]);
    expect(hub.api.repository.pull(2).reviews).toMatchObject([{ by: 'github-actions[bot]' }]);
    const pull = hub.api.repository.issues.get(2);
    expect([pull?.title, pull?.body?.includes('#1')]).toEqual(['Plan: Add user login', true]);
    expect(parse(await show(hub, 'plans/add-user-login.yml', 'planwright-plans/add-user-login'))).toMatchObject({
      state: { iterations: [{ kind: 'generated', by: 'github-actions[bot]', requested_by: 'ada' }] },
    });
  });

  it('lets Claude review in a run of its own', async () => {
    const wished = planOf([{ id: 'users', title: 'Users table', description: 'Create it.' }]);
    const script = inOrder(says({ suggestions: [describes('users', 'Create the table users with id and mail.')] }));
    await using hub = await Hub.start({ files: {}, script });
    await propose(hub, { 'plans/new.yml': wished });
    const run = await hub.event('plan-command.yml', remark(hub, '/plan review', 'ada', 'pull'));
    expect(await run.ended, run.log).toBe('success');
    await hub.settle();
    expect(
      hub.runs.map(({ workflow, conclusion }) => [workflow.file, conclusion]),
      hub.runs.at(-1)?.log,
    ).toEqual([
      ['plan-command.yml', 'success'],
      ['plan-review.yml', 'success'],
    ]);
    expect(hub.api.repository.pull(1).reviews).toMatchObject([{ by: 'github-actions[bot]' }]);
  });
});
