import { describe, expect, it } from 'vitest';
import { coordination, remoteCoordination } from '../support/coordination.ts';
import { openMeetings } from '../support/meetings.ts';
import { planOf, phasesOf, project } from '../support/project.ts';
import { Workflow } from '../support/workflow.ts';

const slow = { timeout: 240_000 };

const open = async (plan: string): Promise<Workflow> => Workflow.of(await project(plan));

const pair = phasesOf([
  {
    id: 'build',
    mode: 'parallel',
    runners: 'many',
    tasks: ['a', 'b'].map((id) => ({ id, run: `echo ${id} > ${id}.txt` })),
  },
  { id: 'end', tasks: [{ id: 'z', run: 'true' }] },
]);

const scheduled = async ({ place }: Workflow) => (await coordination(place.remote, remoteCoordination)).scheduled;

describe.concurrent('a row of runs', slow, () => {
  it('is gone through once: whoever repeats a leg, or a run of it, is told so', async () => {
    await using many = await open(pair);
    const first = await many.run('100');
    expect(first.next).toEqual({ plan: 'demo', leg: '1', 'parent-run': '100', 'requested-by': 'ada' });
    const rerun = await many.job('100', { command: 'schedule', leg: '0' }, { GITHUB_RUN_ATTEMPT: '2' });
    expect([rerun.code, rerun.outputs['next']], rerun.log).toEqual([0, 'none']);
    expect(rerun.log).toContain('leg 0 was taken up before, by this run, and is over');

    const { plan: _plan, ...inputs } = first.next ?? {};
    const second = await many.run('101', inputs);
    expect([second.schedule.outputs['next'], second.join?.outputs['status']]).toEqual(['run', 'completed']);
    const twice = await many.job('102', { command: 'schedule', ...inputs });
    expect([twice.code, twice.outputs['next']], twice.log).toEqual([0, 'none']);
    expect(twice.log).toContain('leg 1 after run 100 is over: the plan has gone on with leg 1, run 101');
    const late = await many.job('100', { command: 'schedule', leg: '0' }, { GITHUB_RUN_ATTEMPT: '3' });
    expect(late.log).toContain('run 100 is run again, but the plan has gone on with run 101');
    const lateJoin = await many.job('100', { command: 'join', attempts: 'nowhere' });
    expect([lateJoin.code, lateJoin.outputs['more']], lateJoin.log).toEqual([0, 'false']);
    const again = await many.job('100', { command: 'continue', leg: '0' });
    expect([again.code, many.api.repository.dispatches.length], again.log).toEqual([0, 1]);
  });

  it('of two runs at once one is told that nothing comes next', async () => {
    await using many = await open(pair);
    for (const id of ['100', '200']) many.api.repository.runs.set(id, { status: 'in_progress' });
    const both = await Promise.all(['100', '200'].map((id) => many.job(id, { command: 'schedule', leg: '0' })));
    const logs = both.map(({ log }) => log).join('\n');
    expect(new Set(both.map(({ outputs }) => outputs['next'])), logs).toEqual(new Set(['fanout', 'none']));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    for (const { outputs } of both)
      for (const name of ['next', 'matrix', 'max-parallel', 'base', 'leg', 'plan']) expect(outputs[name]).not.toBe('');
  });

  it('nobody works on tasks that are out, until the run that has them is over', async () => {
    await using many = await open(pair);
    many.api.repository.runs.set('100', { status: 'in_progress' });
    expect((await many.job('100', { command: 'schedule', leg: '0' })).outputs['next']).toBe('fanout');
    const meanwhile = await many.job('200', { command: 'execute' });
    expect(
      [meanwhile.code, meanwhile.log.includes('2 tasks of plan demo (a, b) run in jobs of run 100')],
      meanwhile.log,
    ).toEqual([3, true]);
    many.api.repository.runs.set('100', { status: 'completed', conclusion: 'failure' });
    const after = await many.job('200', { command: 'execute' });
    expect(after.code, after.log).toBe(0);
    const { status, tasks } = await many.place.state();
    expect([status, tasks['a']?.attempts.map(({ outcome }) => outcome)]).toEqual([
      'completed',
      ['interrupted', 'completed'],
    ]);
  });

  it('a decision about another task does not stop those that are out; a rollback waits for them', async () => {
    await using many = await open(pair);
    const meanwhile = async (): Promise<void> => {
      const back = await many.job('200', { command: 'rollback', task: 'a' });
      expect([back.code, back.log.includes('run in jobs of run 100')], back.log).toEqual([3, true]);
      const skip = await many.job('200', { command: 'skip', task: 'z' });
      expect([skip.code, skip.outputs['status']], skip.log).toEqual([0, 'running']);
    };
    const run = await many.run('100', {}, { beforeJoin: meanwhile });
    expect(run.join?.outputs, run.join?.log).toMatchObject({ more: 'false', status: 'completed' });
    const { tasks } = await many.place.state();
    expect([await many.place.committed(), tasks['z']?.status]).toEqual([['a', 'b'], 'skipped']);
  });

  it('a pause while tasks are out lets them end; a cancel takes nothing in', async () => {
    for (const [command, status, committed, outcome] of [
      ['pause', 'paused', ['a', 'b'], 'completed'],
      ['cancel', 'cancelled', [], 'cancelled'],
    ] as const) {
      await using many = await open(pair);
      const run = await many.run('100', {}, { beforeJoin: () => many.job('200', { command }) });
      expect(run.join?.outputs, run.join?.log).toMatchObject({ more: 'false', status });
      const state = await many.place.state();
      expect([state.status, state.tasks['a']?.attempts.map((one) => one.outcome)]).toEqual([status, [outcome]]);
      expect(await many.place.committed()).toEqual(committed);
      const automatic = await many.job('300', { command: 'schedule', leg: '1', 'parent-run': '100' });
      expect([automatic.code, automatic.outputs['next']], automatic.log).toEqual([0, 'none']);
    }
  });

  it('a runner that dies in the middle costs an attempt that does not count, and the next leg goes on', async () => {
    await using meetings = await openMeetings();
    await using many = await open(planOf([{ id: 'a', run: meetings.at('a') }]));
    many.api.repository.runs.set('100', { status: 'in_progress' });
    await many.job('100', { command: 'schedule', leg: '0' });
    const inputs = { command: 'execute', plan: 'demo', 'hand-over': 'true', leg: '0' };
    const running = await many.place.startAction(inputs, { runId: '100', env: { GITHUB_API_URL: many.api.url } });
    await meetings.visit('a');
    running.signal('SIGKILL');
    await running.ended;
    const joined = await many.job('100', { command: 'join', leg: '0' });
    expect(joined.outputs, joined.log).toMatchObject({ more: 'true', status: 'running' });
    expect((await many.place.state()).tasks['a']?.attempts).toMatchObject([{ outcome: 'interrupted' }]);
    expect(await scheduled(many)).toMatchObject({ leg: 0, joined: true, idle: 0 });
  });

  it('three runs in a row that get nothing done pause the plan', async () => {
    await using many = await open(planOf([{ id: 'a', run: 'sleep 60' }]));
    const dead = { status: 'completed', conclusion: 'failure' };
    for (const leg of [0, 1, 2]) {
      const run = String(100 + leg);
      many.api.repository.runs.set(run, { status: 'in_progress' });
      const parent = leg === 0 ? {} : { 'parent-run': String(99 + leg) };
      const told = await many.job(run, { command: 'schedule', leg: String(leg), ...parent });
      expect(told.outputs['next'], told.log).toBe('run');
      many.api.repository.runs.set(run, dead);
    }
    const last = await many.job('103', { command: 'schedule', leg: '3', 'parent-run': '102' });
    expect([last.code, last.outputs['next']], last.log).toEqual([1, 'none']);
    expect(await many.place.state()).toMatchObject({ status: 'paused', reason: 'no-progress' });
  });
});
