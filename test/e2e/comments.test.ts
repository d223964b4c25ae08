import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../support/authoring.ts';
import { openDesk, reactions, replies } from '../support/authoring.ts';
import { clone, git } from '../support/git.ts';
import { branch, login, open } from '../support/login-plan.ts';

const fork = async (desk: Desk, files: Readonly<Record<string, string>>): Promise<number> => {
  const number = await desk.propose(branch, files);
  const pull = desk.github.repository.pull(number);
  desk.github.repository.changeIssue(number, { pull: { ...pull, headRepository: 'eve/widgets' } });
  return number;
};

describe.concurrent('comments', () => {
  it.each([
    ['somebody who may only read', 'eve', ['-1']],
    ['nobody that GitHub knows', 'mallory', ['-1']],
  ])('of %s are not even read', async (_name, by, expected) => {
    await using desk = await openDesk();
    desk.github.repository.permissions.set('eve', 'read');
    const number = await open(desk);
    const run = await desk.comment(number, '/plan apply --what "', by);
    expect([run.code, replies(desk, number), reactions(desk, number)], run.log).toEqual([0, [], expected]);
  });

  it('of bots, and those about something else, are passed over without a word', async () => {
    await using desk = await openDesk();
    const number = await open(desk);
    for (const [body, by] of [
      ['/plan help', 'renovate[bot]'],
      ['looks good', 'ada'],
      ['see /plan help', 'ada'],
    ] as const) {
      const run = await desk.comment(number, body, by);
      expect([run.code, replies(desk, number), reactions(desk, number)], run.log).toEqual([0, [], []]);
    }
  });

  it('that cannot be understood are told what is accepted', async () => {
    await using desk = await openDesk();
    const number = await open(desk);
    const run = await desk.comment(number, '/plan aply 1');
    expect([run.code, reactions(desk, number)], run.log).toEqual([2, ['eyes', 'confused']]);
    expect(replies(desk, number)[0]).toContain('Did you mean');
    const help = await desk.comment(number, '/plan help');
    expect([help.code, replies(desk, number)[1]?.includes('`/plan apply')], help.log).toEqual([0, true]);
  });

  describe('on a pull request are about what it brings', () => {
    it.each([
      ['/plan show', 'As pull request #1 has it:'],
      ['/plan show login', 'Users table'],
      ['/plan list', 'login  · pending'],
      ['/plan list', 'demo   · pending'],
      ['/plan validate', '1 plan checked: 0 errors, 0 warnings'],
      ['/plan validate login demo', '2 plans checked: 0 errors, 0 warnings'],
      ['/plan estimate', 'login'],
    ])('%s says %j', async (body, said) => {
      await using desk = await openDesk();
      const number = await open(desk);
      const run = await desk.comment(number, body);
      expect([run.code, replies(desk, number)], run.log).toEqual([0, [expect.stringContaining(said)]]);
    });

    it('of a fork they read, and write nothing', async () => {
      await using desk = await openDesk();
      const number = await fork(desk, { 'plans/login.yml': login });
      for (const body of ['/plan show', '/plan validate', '/plan estimate']) {
        const run = await desk.comment(number, body);
        expect(run.code, run.log).toBe(0);
      }
      const removed = await desk.comment(number, '/plan delete');
      expect([removed.code, replies(desk, number).at(-1)], removed.log).toEqual([
        2,
        expect.stringContaining('comes from a fork, and nothing is written there'),
      ]);
      expect(await desk.read('plans/login.yml', branch)).toBe(login);
    });

    it('with a version of a plan that is on the default branch, it is that version', async () => {
      const edited = (title: string): string =>
        `version: 1\ntitle: ${title}\nphases:\n  - { id: w, title: W, tasks: [{ id: a, title: A, run: 'true' }] }\n`;
      await using desk = await openDesk();
      const number = await desk.propose(branch, { 'plans/demo.yml': edited('Another demo') });
      await desk.comment(number, '/plan show demo');
      expect(replies(desk, number)[0]).toContain('Another demo');
      desk.github.repository.changeIssue(number, { state: 'closed' });
      await desk.comment(number, '/plan show demo');
      expect(replies(desk, number)[1]).not.toContain('Another demo');
    });

    it('with errors, these are told with their lines', async () => {
      await using desk = await openDesk();
      const number = await open(desk, login.replace('id: sessions', 'id: users'));
      const checked = await desk.comment(number, '/plan validate');
      expect([checked.code, replies(desk, number)[0]], checked.log).toEqual([
        1,
        expect.stringMatching(/plans\/login\.yml:12:/),
      ]);
      for (const body of ['/plan show', '/plan estimate']) {
        const run = await desk.comment(number, body);
        expect([run.code, replies(desk, number).at(-1)], run.log).toEqual([
          1,
          expect.stringContaining('plans/login.yml:12'),
        ]);
      }
    });

    it('a plan that it removes is gone', async () => {
      await using desk = await openDesk();
      const there = await clone(desk.place.remote, join(desk.place.root, 'removal'), 'main');
      await git(there, 'rm', '--quiet', 'plans/demo.yml');
      await git(there, 'commit', '--quiet', '-m', 'no demo');
      await git(there, 'push', '--quiet', 'origin', 'HEAD:refs/heads/removal');
      const { number } = desk.github.repository.open({ title: 'No demo', pull: { head: 'removal' } });
      const shown = await desk.comment(number, '/plan show');
      expect([shown.code, replies(desk, number)[0]], shown.log).toEqual([
        2,
        expect.stringContaining('removes the plan demo'),
      ]);
      const listed = await desk.comment(number, '/plan list');
      expect([listed.code, replies(desk, number)[1]?.includes('demo')], listed.log).toEqual([0, false]);
    });

    it('delete takes the plan out of it again', async () => {
      await using desk = await openDesk();
      const number = await open(desk);
      const run = await desk.comment(number, '/plan delete');
      expect([run.code, replies(desk, number)[0]], run.log).toEqual([
        0,
        expect.stringContaining(`Removed plans/login.yml on ${branch}.`),
      ]);
      await expect(desk.read('plans/login.yml', branch)).rejects.toThrow('fatal');
      expect(desk.github.repository.issues.size).toBe(1);
    });

    it('templates are checked too', async () => {
      await using desk = await openDesk();
      const number = await desk.propose(branch, {
        'plans/templates/good.yml': login,
        'plans/templates/bad.yml': login.replace('id: sessions', 'id: users'),
      });
      const run = await desk.comment(number, '/plan validate');
      expect([run.code, replies(desk, number)[0]], run.log).toEqual([
        1,
        expect.stringContaining('2 templates checked: 1 error, 0 warnings'),
      ]);
      const one = await desk.comment(number, '/plan validate plans/templates/go*');
      expect([one.code, replies(desk, number)[1]], one.log).toEqual([
        0,
        expect.stringContaining('1 template checked: 0 errors, 0 warnings'),
      ]);
    });
  });

  it('that cannot be answered are answered in the log', async () => {
    await using desk = await openDesk();
    const number = await open(desk);
    desk.github.failWhen({ method: 'POST', path: /issues\/\d+\/comments$/ }, { status: 403, message: 'No' });
    const run = await desk.comment(number, '/plan list');
    expect(
      [run.code, run.log.includes('login  · pending'), run.log.includes('GitHub answered 403: No')],
      run.log,
    ).toEqual([1, true, true]);
  });

  it('are told of what could not be done beside what they ask for', async () => {
    await using desk = await openDesk();
    desk.github.repository.open({ title: 'An issue' });
    desk.github.failWhen({ path: /pulls\?.*state=all/ }, { status: 403, message: 'No' });
    const run = await desk.comment(1, '/plan cancel demo');
    expect([run.code, replies(desk, 1)[0]], run.log).toEqual([0, expect.stringContaining('> ⚠️ cannot look for')]);
  });

  it('let a plan be executed in a run of its own', async () => {
    await using desk = await openDesk();
    desk.github.repository.open({ title: 'An issue' });
    const run = await desk.comment(1, '/plan execute demo');
    expect(run.code, run.log).toBe(0);
    expect(desk.github.repository.dispatches).toMatchObject([
      { file: 'plan-execute.yml', ref: 'main', inputs: { plan: 'demo', 'requested-by': 'ada' } },
    ]);
    expect(replies(desk, 1)[0]).toContain('is executed by');
  });

  it('let a plan be executed as they say', async () => {
    await using desk = await openDesk();
    desk.github.repository.open({ title: 'An issue' });
    const run = await desk.comment(1, '/plan execute demo --until a --fresh');
    expect(run.code, run.log).toBe(0);
    expect(desk.github.repository.dispatches.map(({ inputs }) => inputs)).toEqual([
      { plan: 'demo', until: 'a', fresh: 'true', 'requested-by': 'ada' },
    ]);
  });

  it.each([
    ['/plan execute demo', { plan: 'demo' }],
    ['/plan generate login', { issue: '1', plan: 'login' }],
    ['/plan review --plan demo', { plan: 'demo' }],
  ])('%s starts a workflow too that does not want to know who asks', async (body, inputs) => {
    await using desk = await openDesk();
    desk.github.repository.open({ title: 'An issue' });
    // The wish for the run is given up first.
    desk.github.failWhen({ method: 'POST', path: /dispatches$/ }, { status: 422 }, 2);
    const run = await desk.comment(1, body);
    expect(run.code, run.log).toBe(0);
    expect(desk.github.repository.dispatches.map((one) => one.inputs)).toEqual([inputs]);
  });

  describe('that Claude has to answer', () => {
    it('ask for a plan in a run of its own: of the issue that they stand on', async () => {
      await using desk = await openDesk();
      desk.github.repository.open({ title: 'Login', body: 'We need it.' });
      const run = await desk.comment(1, '/plan generate login --title "Log in" --budget 3');
      expect(run.code, run.log).toBe(0);
      expect(desk.github.repository.dispatches).toMatchObject([{ file: 'plan-generate.yml', ref: 'main' }]);
      expect(desk.github.repository.dispatches[0]?.inputs).toEqual({
        issue: '1',
        title: 'Log in',
        plan: 'login',
        budget: '3',
        'requested-by': 'ada',
      });
      expect(replies(desk, 1)[0]).toMatch(
        /▶️ Claude writes the plan in \[plan-generate\.yml\]\(https:\S+\)\. It comes as a pull request that names #1\./,
      );
      expect(desk.place.api.requests).toEqual([]);
    });

    it('ask for a review in a run of its own, and say at once what needs no model', async () => {
      await using desk = await openDesk();
      const number = await open(desk);
      const run = await desk.comment(number, '/plan review add_missing --scope phase/api');
      expect([run.code, reactions(desk, number)], run.log).toEqual([0, ['eyes', 'rocket']]);
      expect(desk.github.repository.dispatches.map(({ file, inputs }) => [file, inputs])).toEqual([
        [
          'plan-review.yml',
          {
            'pull-request': String(number),
            review: 'add_missing',
            scope: 'phase/api',
            'requested-by': 'ada',
          },
        ],
      ]);
      const [reply] = replies(desk, number);
      expect(reply).toContain('✅ valid');
      expect(reply).toMatch(
        /▶️ Claude reviews in \[plan-review\.yml\]\(https:\S+\)\. The suggestions come as a review\./,
      );
      expect(desk.place.api.requests).toEqual([]);
    });

    it('ask for a review of a plan by itself', async () => {
      await using desk = await openDesk();
      desk.github.repository.open({ title: 'An issue' });
      const run = await desk.comment(1, '/plan review --plan demo');
      expect(run.code, run.log).toBe(0);
      expect(desk.github.repository.dispatches[0]?.inputs).toEqual({ plan: 'demo', 'requested-by': 'ada' });
    });

    it.each([
      ['nobody wants it', '/plan review --review none', login, '✅ valid', 0],
      ['the plan has errors', '/plan review', login.replace('id: sessions', 'id: users'), 'duplicate-id', 1],
    ])('ask for no review where %s', async (_name, body, text, said, code) => {
      await using desk = await openDesk();
      const number = await open(desk, text);
      const run = await desk.comment(number, body);
      expect([run.code, desk.github.repository.dispatches], run.log).toEqual([code, []]);
      expect(replies(desk, number)[0]).toContain(said);
    });

    it('ask for no review of a fork', async () => {
      await using desk = await openDesk();
      const number = await fork(desk, { 'plans/login.yml': login });
      const run = await desk.comment(number, '/plan review');
      expect([run.code, desk.github.repository.dispatches], run.log).toEqual([0, []]);
      expect(replies(desk, number)[0]).toContain('Claude was not asked: the pull request comes from a fork.');
    });

    it('review says what was checked also where Claude’s cannot be started', async () => {
      await using desk = await openDesk();
      desk.github.repository.open({ title: 'An issue' });
      desk.github.failWhen({ method: 'POST', path: /dispatches$/ }, { status: 404, message: 'Not Found' });
      const run = await desk.comment(1, '/plan review --plan demo');
      expect([run.code, reactions(desk, 1)], run.log).toEqual([1, ['eyes', 'confused']]);
      expect(replies(desk, 1)[0]).toMatch(/✅ valid[^]*❌ cannot start the workflow plan-review\.yml/);
    });

    it.each([
      ['/plan generate', 'plan-generate.yml', 'generate-workflow'],
      ['/plan review --plan demo', 'plan-review.yml', 'review-workflow'],
      ['/plan execute demo', 'plan-execute.yml', 'workflow'],
    ])('%s says how to get a workflow that is not there', async (body, file, input) => {
      await using desk = await openDesk();
      desk.github.repository.open({ title: 'An issue' });
      desk.github.failWhen({ method: 'POST', path: /dispatches$/ }, { status: 404, message: 'Not Found' });
      const run = await desk.comment(1, body);
      expect([run.code, reactions(desk, 1)], run.log).toEqual([1, ['eyes', 'confused']]);
      const [reply = ''] = replies(desk, 1);
      expect(reply).toContain(
        `cannot start the workflow ${file}: GitHub answered 404: Not Found; there is no workflow of this name on main`,
      );
      expect(reply).toContain('planwright init');
      expect(reply).toContain('planwright doctor');
      expect(reply).toContain(`One of another name is told by the input ${input}`);
    });
  });
});
