import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writePayload } from '../../src/planning/payload.ts';
import { payloadComment } from '../../src/report/payload.ts';
import { refusal, status } from '../support/anthropic/reply.ts';
import { inOrder } from '../support/anthropic/server.ts';
import type { Desk } from '../support/authoring.ts';
import { describes, openDesk, reactions, replies, says } from '../support/authoring.ts';
import { clone, commitAll, git } from '../support/git.ts';
import { branch, login, open, two } from '../support/login-plan.ts';

/** What `plan-review.yml` does when it is started by hand or by a comment, in one job. */
const reviewed = (desk: Desk, number: number, inputs: Readonly<Record<string, string>> = {}) =>
  desk.run({ command: 'review', 'pull-request': String(number), ...inputs });

describe.concurrent('a pull request with a plan', () => {
  it('is reviewed, and what a person chooses is applied in one commit', async () => {
    await using desk = await openDesk({ script: inOrder(two) });
    const number = await open(desk);
    const run = await desk.pullRequest(number);
    expect([run.code, run.outputs['suggestions']], run.log).toEqual([0, '2']);
    const [review] = desk.github.repository.pull(number).reviews;
    expect(review).toMatchObject({ by: 'github-actions[bot]', state: 'COMMENTED' });
    expect(review?.body).not.toContain('@acme/all');
    const [comment] = desk.github.repository.pull(number).comments;
    expect(comment).toMatchObject({ path: 'plans/login.yml', line: 11, side: 'RIGHT' });
    expect(comment?.body).toContain(
      '```suggestion\n        description: Create the table users with id and mail.\n```',
    );
    const applied = await desk.comment(number, '/plan apply 2');
    expect(applied.code, applied.log).toBe(0);
    expect(reactions(desk, number)).toEqual(['eyes', 'rocket']);
    expect(replies(desk, number)[0]).toContain('Applied 1 suggestion: 2.');
    const text = await desk.read('plans/login.yml', branch);
    expect(text.startsWith(login)).toBe(true);
    expect(parse(text)).toMatchObject({
      phases: [{}, { tasks: [{ id: 'login' }, { id: 'logout', title: 'Logout' }] }],
    });
    expect(desk.github.repository.pull(number).reviews[0]?.body).toContain('applied');
    const again = await desk.comment(number, '/plan apply 2');
    expect([again.code, replies(desk, number)[1]?.includes('applied already')], again.log).toEqual([2, true]);
    const rest = await desk.comment(number, '/plan apply all');
    expect(rest.code, rest.log).toBe(0);
    expect(await desk.read('plans/login.yml', branch)).toContain('Create the table users with id and mail.');
  });

  it('is reviewed again without a repetition: what is open stays, with its number', async () => {
    const more = says({
      suggestions: [
        describes('users', 'Create the table users with id and mail.'),
        describes('sessions', 'With an expiry.'),
      ],
    });
    await using desk = await openDesk({ script: inOrder(two, more) });
    const number = await open(desk);
    await desk.pullRequest(number);
    const run = await reviewed(desk, number, { review: 'refine_descriptions' });
    expect([run.code, run.outputs['suggestions']], run.log).toEqual([0, '3']);
    const bodies = desk.github.repository.pull(number).reviews.map(({ body }) => body);
    expect(bodies[0]).toContain('Superseded');
    expect(bodies).toHaveLength(2);
    const applied = await desk.comment(number, '/plan apply 1,3');
    expect(applied.code, applied.log).toBe(0);
    expect(await desk.read('plans/login.yml', branch)).toContain('With an expiry.');
  });

  it('gives no number twice, and puts no line into the diff twice', async () => {
    const one = says({ suggestions: [describes('sessions', 'With an expiry.')] });
    await using desk = await openDesk({ script: inOrder(two, says({ suggestions: [] }), one) });
    const number = await open(desk);
    await desk.pullRequest(number);
    await desk.comment(number, '/plan apply 2');
    await reviewed(desk, number);
    const again = await desk.comment(number, '/plan apply 2');
    expect([again.code, replies(desk, number).at(-1)?.includes('applied already')], again.log).toEqual([2, true]);
    const run = await reviewed(desk, number);
    const { reviews, comments } = desk.github.repository.pull(number);
    expect(reviews.at(-1)?.body, run.log).toContain('**3.**');
    expect(comments.map(({ body }) => body.slice(0, 6))).toEqual(['**1.**', '**2.**', '**3.**']);
  });

  it('is reviewed for one of its plans, where a comment names it', async () => {
    await using desk = await openDesk({ script: inOrder(two) });
    const number = await desk.propose(branch, { 'plans/login.yml': login, 'plans/other.yml': login });
    const run = await reviewed(desk, number, { review: 'refine_descriptions,add_missing', plan: 'plans/login.yml' });
    expect([run.code, desk.github.repository.pull(number).reviews.length], run.log).toEqual([0, 1]);
    const none = await reviewed(desk, number, { plan: 'logn' });
    expect([none.code, none.log]).toEqual([
      2,
      expect.stringContaining('changes no plan "logn"; plans that it changes: login, other'),
    ]);
    const applied = await desk.comment(number, '/plan apply 2 --plan login');
    expect([applied.code, await desk.read('plans/other.yml', branch)], applied.log).toEqual([0, login]);
    expect(await desk.read('plans/login.yml', branch)).toContain('id: logout');
  });

  describe('in two jobs', () => {
    const inJobs = async (desk: Desk, number: number) => {
      const draft = await desk.pullRequest(number, { command: 'review', 'dry-run': 'true' });
      expect(draft.code, draft.log).toBe(0);
      const { draft: file = '', 'pull-request': pull = '' } = draft.outputs;
      return { file, pull };
    };
    const post = (desk: Desk, inputs: Readonly<Record<string, string>>) =>
      desk.run({ command: 'review', 'anthropic-api-key': '', ...inputs });

    it('the one that talks writes nothing, the one that writes has no key', async () => {
      await using desk = await openDesk({ script: inOrder(two) });
      const number = await open(desk);
      const { file, pull } = await inJobs(desk, number);
      expect(desk.github.asked.filter((asked) => !/^GET|graphql$/.test(asked))).toEqual([]);
      const run = await post(desk, { draft: file, 'pull-request': pull });
      expect([run.code, run.outputs['suggestions']], run.log).toEqual([0, '2']);
      expect(desk.github.repository.pull(number).reviews).toMatchObject([{ by: 'github-actions[bot]' }]);
      const applied = await desk.comment(number, '/plan apply 1,2');
      expect(applied.code, applied.log).toBe(0);
      expect(await desk.read('plans/login.yml', branch)).toContain('id: logout');
      expect(desk.place.api.requests).toHaveLength(1);
    });

    it('what was changed meanwhile is left out, and numbers that were given meanwhile are not given again', async () => {
      const more = says({ suggestions: [describes('sessions', 'With an expiry.')] });
      await using desk = await openDesk({ script: inOrder(two, more) });
      const number = await open(desk);
      const { file } = await inJobs(desk, number);
      await desk.pullRequest(number);
      const there = await clone(desk.place.remote, join(desk.place.root, 'edits'), branch);
      await commitAll(there, { 'plans/login.yml': login.replace('Create it.', 'Create it now.') }, 'edit');
      await git(there, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
      const run = await post(desk, { draft: file, 'pull-request': String(number) });
      expect([run.code, run.outputs['suggestions']], run.log).toEqual([0, '2']);
      expect(run.log).toContain('Left out: refine_descriptions, task/users: suggestion 1 cannot be applied');
      expect(run.log).toContain('2. add_missing');
    });

    it.each([
      ['changes what its kind may not', { op: 'update_phase', phase: 'schema', set: { mode: 'parallel' } }],
      ['changes the budget', { op: 'update_plan', set: { budget: { usd: 900 } } }],
      ['removes something', { op: 'remove_task', task: 'users' }],
    ])('a suggestion in it that %s is left out', async (_name, operation) => {
      await using desk = await openDesk();
      const number = await open(desk);
      const suggestion = {
        number: 1,
        type: 'refine_descriptions',
        target: 'task/users',
        why: 'x',
        operations: [operation],
      };
      const about = { plan: 'login', commit: '0'.repeat(40), applied: [] };
      const payload = deflateRawSync(
        JSON.stringify({ v: 1, about, suggestions: [{ ...suggestion, fingerprint: '0'.repeat(16) }] }),
      ).toString('base64url');
      const file = join(desk.place.root, 'review.json');
      await writeFile(file, JSON.stringify({ version: 1, model: 'm', plans: [{ payload, dropped: [] }] }));
      const run = await post(desk, { draft: file, 'pull-request': String(number) });
      expect([run.code, run.outputs['suggestions']], run.log).toEqual([0, '0']);
      expect(run.log).toContain('Left out: refine_descriptions, task/users: refine_descriptions does not do that');
      expect(desk.github.repository.pull(number).reviews).toEqual([]);
    });

    it.each([
      ['no JSON', '{', 'it is not JSON'],
      ['another form', '{"version": 2}', 'Invalid input'],
      [
        'words that cannot be read',
        '{"version":1,"model":"m","plans":[{"payload":"x","dropped":[]}]}',
        'cannot be decoded',
      ],
    ])('a draft with %s is refused', async (_name, text, why) => {
      await using desk = await openDesk();
      const number = await open(desk);
      const file = join(desk.place.root, 'review.json');
      await writeFile(file, text);
      const run = await post(desk, { draft: file, 'pull-request': String(number) });
      expect(run.code, run.log).toBe(2);
      expect(run.log).toContain(why);
      expect(run.log).toContain('a file that `review` with dry-run has left');
    });

    it('who asked in a comment is told that there is nothing, where a review would stand', async () => {
      await using desk = await openDesk({ script: inOrder(says({ suggestions: [] })) });
      const number = await open(desk);
      const { file, pull } = await inJobs(desk, number);
      const run = await post(desk, { draft: file, 'pull-request': pull, 'requested-by': 'ada' });
      expect([run.code, replies(desk, number)], run.log).toEqual([0, ['Claude has nothing to suggest.']]);
    });
  });

  it('a suggestion whose target was changed since is refused by name', async () => {
    await using desk = await openDesk({ script: inOrder(two) });
    const number = await open(desk);
    await desk.pullRequest(number);
    const there = await clone(desk.place.remote, join(desk.place.root, 'edits'), branch);
    await commitAll(there, { 'plans/login.yml': login.replace('Create it.', 'Create it now.') }, 'edit');
    await git(there, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    const run = await desk.comment(number, '/plan apply all');
    expect(run.code, run.log).toBe(2);
    expect(replies(desk, number)[0]).toContain('suggestion 1 cannot be applied');
    expect(await desk.read('plans/login.yml', branch)).toBe(login.replace('Create it.', 'Create it now.'));
  });

  it('suggestions that contradict each other are refused by name', async () => {
    const both = says({ suggestions: [describes('users', 'One way.'), describes('users', 'Another way.')] });
    await using desk = await openDesk({ script: inOrder(both) });
    const number = await open(desk);
    await desk.pullRequest(number);
    const run = await desk.comment(number, '/plan apply all');
    expect(run.code, run.log).toBe(2);
    expect(replies(desk, number)[0]).toContain('1 and 2');
    expect(await desk.read('plans/login.yml', branch)).toBe(login);
  });

  it('a review that somebody else wrote counts for nothing', async () => {
    await using desk = await openDesk({ script: inOrder(two) });
    const number = await open(desk);
    await desk.pullRequest(number);
    const pull = desk.github.repository.pull(number);
    const [own] = pull.reviews;
    if (own === undefined) throw new Error('no review');
    pull.reviews.splice(0, 1, { ...own, by: 'eve' });
    const run = await desk.comment(number, '/plan apply 1');
    expect([run.code, replies(desk, number)[0]?.includes('there is no review with suggestions')], run.log).toEqual([
      2,
      true,
    ]);
  });

  it.each([
    ['about a plan that it does not change', { plan: 'demo' }, 'plan demo is no longer in this pull request'],
    ['made for another text', {}, 'suggestion 1 cannot be applied'],
    ['applied already, as it says', { applied: [1, 1, 99] }, 'There are no open suggestions'],
  ])('a suggestion in our name that is %s changes nothing', async (_name, about, said) => {
    await using desk = await openDesk();
    const number = await open(desk);
    const operations = [{ op: 'update_task' as const, task: 'users', set: { description: 'Evil.' } }];
    const whole = { plan: 'login', commit: 'c'.repeat(40), applied: [], ...about };
    const forged = { number: 1, type: 'add_missing' as const, target: 'task/users', why: 'x\n\nPlan-Task: users' };
    const payload = writePayload([{ ...forged, operations, fingerprint: '0'.repeat(16) }], whole);
    const review = { id: 1, by: 'github-actions[bot]', state: 'COMMENTED', commit: '' };
    desk.github.repository.pull(number).reviews.push({ ...review, body: payloadComment(payload) });
    const run = await desk.comment(number, '/plan apply all');
    expect([run.code, replies(desk, number)[0]?.includes(said)], run.log).toEqual([2, true]);
    expect(await desk.read('plans/login.yml', branch)).toBe(login);
  });

  it('with errors is annotated line by line, fails, and Claude is not asked', async () => {
    await using desk = await openDesk();
    const number = await open(desk, login.replace('id: sessions', 'id: users'));
    const run = await desk.pullRequest(number);
    expect(run.code, run.log).toBe(1);
    expect(run.log).toContain('::error title=duplicate-id,file=plans/login.yml,line=12');
    expect(run.summary).toContain('duplicate-id');
    expect(desk.github.repository.pull(number).reviews).toEqual([]);
  });

  it.each([
    ['alone', {}],
    ['beside a plan', { 'plans/login.yml': login }],
  ])('templates in it, %s, are checked and annotated; a state has no place in one', async (_name, more) => {
    await using desk = await openDesk({ script: inOrder(says({ suggestions: [] })) });
    const number = await desk.propose(branch, {
      ...more,
      'plans/templates/bad.yml': login.replace('id: sessions', 'id: users'),
      'plans/templates/ran.yml': `${login}state: { status: pending }\n`,
      'plans/templates/good.yml': login,
    });
    const run = await desk.pullRequest(number);
    expect(run.code, run.log).toBe(1);
    expect(run.log).toContain('::error title=duplicate-id,file=plans/templates/bad.yml,line=12');
    expect(run.log).toContain('::error title=state-hand-written,file=plans/templates/ran.yml');
    expect(run.summary).toContain('### Template <code>good</code>: ✅ valid');
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({
      valid: false,
      templates: expect.arrayContaining([{ path: 'plans/templates/good.yml', valid: true }]),
    });
  });

  it('from a fork is checked and compared; nothing else happens, and nothing is written', async () => {
    await using desk = await openDesk();
    const number = await desk.propose(branch, { 'plans/login.yml': login });
    const issue = desk.github.repository.issues.get(number);
    if (issue?.pull === undefined) throw new Error('no pull request');
    desk.github.repository.changeIssue(number, { pull: { ...issue.pull, headRepository: 'eve/widgets' } });
    const run = await desk.pullRequest(number, { command: 'review', 'anthropic-api-key': '' });
    expect(run.code, run.log).toBe(0);
    expect(run.log).toContain('the pull request comes from a fork');
    expect(desk.github.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([]);
    const applied = await desk.comment(number, '/plan apply 1');
    expect([applied.code, replies(desk, number)[0]?.includes('comes from a fork')], applied.log).toEqual([2, true]);
  });

  it('a state written by hand is an error there, whatever the fork calls its branch', async () => {
    await using desk = await openDesk();
    const forged = `${login}state: { status: waiting, tasks: { users: { status: completed } } }\n`;
    const number = await desk.propose('planwright/login', { 'plans/login.yml': forged });
    const issue = desk.github.repository.issues.get(number);
    if (issue?.pull === undefined) throw new Error('no pull request');
    desk.github.repository.changeIssue(number, { pull: { ...issue.pull, headRepository: 'eve/widgets' } });
    const run = await desk.pullRequest(number, { command: 'review', review: 'none' });
    expect([run.code, run.log.includes('state-hand-written')], run.log).toEqual([1, true]);
  });

  it('the work of a plan that is executed is checked, and Claude is not asked unless somebody wants it', async () => {
    const nothing = says({ suggestions: [] });
    await using desk = await openDesk({ script: inOrder(nothing) });
    const state = `state: { status: paused, reason: task-failed, execution: 01JD, tasks: {}, iterations: [] }\n`;
    const number = await desk.propose('planwright/login', { 'plans/login.yml': `${login}${state}` });
    const run = await desk.pullRequest(number);
    expect([run.code, run.log.includes('No problems.')], run.log).toEqual([0, true]);
    expect(run.log).toContain('Claude was not asked: this is the work of plans that are executed already.');
    expect(desk.place.api.requests).toHaveLength(0);
    const asked = await desk.place.action(
      { command: 'review', 'pull-request': String(number), review: 'add_missing' },
      { env: { GITHUB_API_URL: desk.github.url } },
    );
    expect([asked.code, desk.place.api.requests.length], asked.log).toEqual([0, 1]);
  });

  it.each([
    ['inputs', 'inputs: { target: prod }'],
    ['a finished task', 'tasks: { users: { status: completed } }'],
    ['a run', "run: { id: '1', attempt: 1, leg: 1 }"],
  ])('a history with %s of its own was not written by Planwright', async (_name, more) => {
    await using desk = await openDesk();
    const forged = `${login}state: { status: pending, ${more}, iterations: [] }\n`;
    const number = await desk.propose('planwright-plans/login', { 'plans/login.yml': forged });
    const run = await desk.pullRequest(number, { command: 'review', review: 'none' });
    expect([run.code, run.log.includes('state-hand-written')], run.log).toEqual([1, true]);
  });

  it('with two plans of which one cannot be written says what was applied, and remembers it', async () => {
    const each = says({ suggestions: [describes('users', 'With a mail.')] });
    await using desk = await openDesk({ script: inOrder(each, each) });
    const number = await desk.propose(branch, { 'plans/login.yml': login, 'plans/other.yml': login });
    await desk.pullRequest(number);
    const hook = join(desk.place.remote, 'hooks', 'update');
    await writeFile(hook, '#!/bin/sh\n! git diff --name-only "$2" "$3" | grep -q other\n', { mode: 0o755 });
    const run = await desk.comment(number, '/plan apply all');
    expect([run.code, replies(desk, number)[0]?.includes('; applied before: 1')], run.log).toEqual([1, true]);
    await rm(hook);
    const rest = await desk.comment(number, '/plan apply all');
    expect([rest.code, replies(desk, number)[1]?.includes('Applied 1 suggestion: 2.')], rest.log).toEqual([0, true]);
  });

  it('is checked and compared also where Claude does not answer, and what was answered before is kept', async () => {
    const each = says({ suggestions: [describes('users', 'With a mail.')] });
    await using desk = await openDesk({ script: inOrder(refusal('cyber', 'not this one'), each, status(401)) });
    const number = await desk.propose(branch, { 'plans/login.yml': login, 'plans/other.yml': login });
    const none = await desk.pullRequest(number);
    expect([none.code, desk.github.repository.pull(number).reviews], none.log).toEqual([1, []]);
    expect(none.log).toContain('No problems.');
    expect(none.log).toContain(
      'Claude has not answered: the plan was not reviewed: the model refused: cyber: not this one',
    );
    const run = await desk.pullRequest(number);
    expect([run.code, run.outputs['suggestions'], run.outputs['pull-request']], run.log).toEqual([1, '1', `${number}`]);
    expect(run.log).toContain('No problems.');
    expect(run.log).toContain('::error title=Planwright::401 authentication_error: scripted 401');
    expect(await readdir(run.outputs['transcripts'] ?? '')).toEqual(['login', 'other']);
    expect(desk.github.repository.pull(number).reviews).toHaveLength(1);
    expect((await desk.comment(number, '/plan apply 1')).code).toBe(0);
  });

  it('whose branch is gone gets no commit, and a clear error', async () => {
    await using desk = await openDesk({ script: inOrder(two) });
    const number = await open(desk);
    await desk.pullRequest(number);
    const sha = (await git(desk.place.remote, 'rev-parse', `refs/heads/${branch}`)).trim();
    const issue = desk.github.repository.issues.get(number);
    if (issue?.pull === undefined) throw new Error('no pull request');
    desk.github.repository.changeIssue(number, { pull: { ...issue.pull, sha } });
    await git(desk.place.remote, 'update-ref', '-d', `refs/heads/${branch}`);
    const run = await desk.comment(number, '/plan apply 1');
    expect([run.code, /is gone|branch-missing/.test(replies(desk, number)[0] ?? '')], run.log).toEqual([2, true]);
  });

  it('that changes 300 plans checks all of them, and stays within every limit', { timeout: 120_000 }, async () => {
    await using desk = await openDesk({ script: () => two });
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`plans/p${n}.yml`, login]));
    const number = await desk.propose(branch, files);
    const run = await desk.pullRequest(number);
    expect([run.code, desk.place.api.requests.length], run.log.slice(-3000)).toEqual([0, 5]);
    expect(run.log).toContain('Claude was asked about 5 of 300 plans');
    const [review] = desk.github.repository.pull(number).reviews;
    expect(review?.body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  });

  it.each(['refine_descriptions', 'add_missing', 'optimize_order', 'break_down'])(
    'each kind of review asks for its own: %s',
    async (type) => {
      await using desk = await openDesk({ script: inOrder(says({ suggestions: [] })) });
      const number = await open(desk);
      const run = await reviewed(desk, number, { review: type, scope: 'phase/api' });
      expect(run.code, run.log).toBe(0);
      const raw = desk.place.api.requests[0]?.raw ?? '';
      expect([raw.includes(`${type}:`), raw.includes('phase/api'), raw.includes('Computed facts')]).toEqual([
        true,
        true,
        type === 'optimize_order',
      ]);
      expect(desk.github.repository.pull(number).reviews).toEqual([]);
    },
  );
});
