import { describe, expect, it } from 'vitest';
import { openDesk, reactions, replies } from '../support/authoring.ts';
import { open } from '../support/login-plan.ts';

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

  it('know the plan they mean: the one that the pull request changes', async () => {
    await using desk = await openDesk();
    const number = await open(desk);
    const run = await desk.comment(number, '/plan show');
    expect(replies(desk, number)[0], run.log).toContain('login');
  });

  it('that cannot be answered are answered in the log', async () => {
    await using desk = await openDesk();
    const number = await open(desk);
    desk.github.failWhen({ method: 'POST', path: /issues\/\d+\/comments$/ }, { status: 403, message: 'No' });
    const run = await desk.comment(number, '/plan list');
    expect(
      [run.code, run.log.includes('demo  · pending'), run.log.includes('GitHub answered 403: No')],
      run.log,
    ).toEqual([1, true, true]);
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
});
