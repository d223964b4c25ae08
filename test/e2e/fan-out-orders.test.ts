import { describe, expect, it } from 'vitest';
import type { Meetings } from '../support/meetings.ts';
import { openMeetings } from '../support/meetings.ts';
import { processesWith } from '../support/processes.ts';
import { phasesOf, project } from '../support/project.ts';
import { Workflow } from '../support/workflow.ts';

/* A person's order while the tasks of a plan are in jobs of their own, each with the bundled action. */

const slow = { timeout: 240_000 };

/** Two tasks at their meetings, given out to the jobs of run 100. */
const out = async (meetings: Meetings) => {
  const tasks = ['a', 'b'].map((id) => ({ id, run: `${meetings.at(id)}; echo ${id} > ${id}.txt` }));
  const plan = phasesOf([
    { id: 'build', mode: 'parallel', runners: 'many', tasks },
    { id: 'end', tasks: [{ id: 'z', run: 'true' }] },
  ]);
  const many = await Workflow.of(await project(plan));
  many.api.repository.runs.set('100', { status: 'in_progress', file: 'plan-execute.yml' });
  const { outputs, log } = await many.job('100', { command: 'schedule' });
  expect(outputs['next'], log).toBe('fanout');
  return { many, base: outputs['base'] ?? '' };
};

const outcomes = async ({ place }: Workflow) => {
  const { status, tasks } = await place.state();
  return [status, ...['a', 'b'].map((id) => tasks[id]?.attempts.map(({ outcome }) => outcome) ?? [])];
};

describe.concurrent('an order while tasks are out', slow, () => {
  it('cancel: the jobs stop their tasks in the middle, and the join records that', async () => {
    await using meetings = await openMeetings();
    const { many, base } = await out(meetings);
    await using _many = many;
    const jobs = await Promise.all(['a', 'b'].map((task) => many.startJob('100', { command: 'execute', task, base })));
    await Promise.all([meetings.visit('a'), meetings.visit('b')]);
    const asked = await many.job('200', { command: 'cancel', reason: 'enough' });
    expect(asked.code, asked.log).toBe(0);
    const ends = await Promise.all(jobs.map(({ ended }) => ended));
    expect(
      ends.map(({ code }) => code),
      ends.map(({ log }) => log).join('\n'),
    ).toEqual([1, 1]);
    expect(await processesWith(many.place.root)).toEqual([]);
    for (const [at, task] of ['a', 'b'].entries()) {
      const { attempt } = ends[at]?.outputs ?? {};
      await many.upload('100', task, attempt ?? '');
    }
    const joined = await many.join('100');
    expect(joined.outputs, joined.log).toMatchObject({
      more: 'false',
      status: 'cancelled',
      detail: 'ada cancelled the plan: enough',
    });
    expect([await outcomes(many), await many.place.committed()]).toEqual([
      ['cancelled', ['cancelled'], ['cancelled']],
      [],
    ]);
  });

  it('a job that comes to its task after a pause does not start it, and nothing of that is an accident', async () => {
    await using meetings = await openMeetings();
    const { many, base } = await out(meetings);
    await using _many = many;
    const running = await many.startJob('100', { command: 'execute', task: 'a', base });
    const visit = await meetings.visit('a');
    await many.job('200', { command: 'pause', reason: 'lunch' });
    const late = await many.job('100', { command: 'execute', task: 'b', base });
    expect(
      [late.code, late.log.includes('Task b: it has not started. ada asked for a pause: lunch')],
      late.log,
    ).toEqual([0, true]);
    visit.go();
    const { code, outputs, log } = await running.ended;
    expect(code, log).toBe(0);
    await many.upload('100', 'a', outputs['attempt'] ?? '');
    await many.upload('100', 'b', late.outputs['attempt'] ?? '');
    const joined = await many.join('100');
    expect(joined.outputs, joined.log).toMatchObject({ more: 'false', status: 'paused', reason: 'requested' });
    expect([await outcomes(many), await many.place.committed(), meetings.count('b')]).toEqual([
      ['paused', ['completed'], []],
      ['a'],
      0,
    ]);
  });

  it('a pause that was lifted again holds no job back', async () => {
    await using meetings = await openMeetings();
    const { many, base } = await out(meetings);
    await using _many = many;
    await many.job('200', { command: 'pause' });
    const resumed = await many.job('201', { command: 'resume' });
    expect(resumed.code, resumed.log).toBe(0);
    const running = await many.startJob('100', { command: 'execute', task: 'a', base });
    (await meetings.visit('a')).go();
    const { code, log } = await running.ended;
    expect(code, log).toBe(0);
  });

  it('a reset, or a run that took the plan over: nobody wants the result, and the job ends', async () => {
    await using meetings = await openMeetings();
    const { many, base } = await out(meetings);
    await using _many = many;
    const running = await many.startJob('100', { command: 'execute', task: 'a', base });
    await meetings.visit('a');
    const reset = await many.job('200', { command: 'reset' });
    expect(reset.code, reset.log).toBe(0);
    const { code, log } = await running.ended;
    expect([code, log.includes('Task a: cancelled.')], log).toEqual([1, true]);
    many.api.repository.runs.set('100', { status: 'completed', conclusion: 'failure' });
    many.api.repository.runs.set('300', { status: 'in_progress', file: 'plan-execute.yml' });
    await many.job('300', { command: 'schedule' });
    const late = await many.job('100', { command: 'execute', task: 'b', base });
    expect([late.code, late.log.includes('the plan has gone on without this run')], late.log).toEqual([1, true]);
    expect(meetings.count('b')).toBe(0);
  });
});
