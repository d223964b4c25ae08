import { describe, expect, it } from 'vitest';
import type { PlanState } from '../../src/plan/state.ts';
import { phasesOf, project } from '../support/project.ts';
import type { WorkflowRun } from '../support/workflow.ts';
import { Workflow } from '../support/workflow.ts';

const slow = { timeout: 240_000 };

const plan = phasesOf([
  { id: 'build', tasks: [{ id: 'a', run: 'echo a > a.txt' }] },
  {
    id: 'release',
    mode: 'manual',
    environment: 'plan-approval',
    tasks: [
      { id: 'rotate', agent: 'human', verify: ['test -f a.txt'] },
      { id: 'announce', run: 'echo announced > announced.txt' },
    ],
  },
  { id: 'end', tasks: [{ id: 'z', run: 'echo z > z.txt' }] },
]);

/** With required reviewers who may not be who asked. */
const guarded = async (reviewers = ['grace']): Promise<Workflow> => {
  const many = await Workflow.of(await project(plan));
  many.api.repository.environments.set('plan-approval', { reviewers, preventSelfReview: true });
  return many;
};

const kinds = (runs: readonly WorkflowRun[]) => runs.map(({ schedule }) => schedule.outputs['next']);
const approvedBy = ({ tasks }: PlanState, id: string) => tasks[id]?.approved;
const yes = (by = 'grace') => ({ review: () => ({ state: 'approved', by }) as const });

describe.concurrent('gates of an environment over many runs', slow, () => {
  it('are passed one by one, each with a review of its own, and the plan goes on', async () => {
    await using many = await guarded();
    const runs = await many.all('100', [{}, yes(), yes()]);
    expect(kinds(runs), runs.at(-1)?.schedule.log).toEqual(['run', 'gated', 'gated', 'run']);
    const matrix = JSON.parse(runs[1]?.schedule.outputs['matrix'] ?? '');
    expect(matrix).toEqual({ include: [{ task: 'rotate', environment: 'plan-approval' }] });
    expect(runs[1]?.schedule.outputs).toMatchObject({ 'max-parallel': '1', status: 'waiting', reason: 'approval' });
    expect(await many.place.committed()).toEqual(['a', 'rotate', 'announce', 'z']);
    const state = await many.place.state();
    expect(state.status).toBe('completed');
    expect([approvedBy(state, 'rotate'), approvedBy(state, 'announce')]).toMatchObject([
      { by: 'grace', via: 'environment', evidence: 'run:101#1' },
      { by: 'grace', via: 'environment', evidence: 'run:102#1' },
    ]);
  });

  it('a rejection fails the task, and nothing goes on by itself', async () => {
    await using many = await guarded();
    const runs = await many.all('100', [{}, { review: () => ({ state: 'rejected', by: 'grace' }) }]);
    expect(kinds(runs)).toEqual(['run', 'gated']);
    expect(runs[1]?.join?.outputs).toMatchObject({ more: 'false', status: 'paused', reason: 'task-failed' });
    const { tasks } = await many.place.state();
    expect(tasks['rotate']).toMatchObject({
      status: 'failed',
      attempts: [{ outcome: 'rejected', error: 'grace rejected it as a reviewer of environment plan-approval' }],
    });
    expect(await many.place.committed()).toEqual(['a']);
  });

  it.each([
    ['nobody approved: an admin let it start', {}, 'has no approval of environment plan-approval left'],
    ['who asked for the work approved, in a run that the bot started', yes('ada'), 'lets nobody approve their own'],
  ])('nothing passes when %s', async (_name, mishaps, message) => {
    await using many = await guarded();
    const runs = await many.all('100', [{}, mishaps]);
    expect(kinds(runs)).toEqual(['run', 'gated']);
    expect([runs[1]?.jobs[0]?.code, runs[1]?.jobs[0]?.log.includes(message)], runs[1]?.jobs[0]?.log).toEqual([1, true]);
    expect(runs[1]?.join?.outputs).toMatchObject({ more: 'false', status: 'waiting' });
    expect(await many.place.committed()).toEqual(['a']);
  });

  it('a run that says somebody else has asked does not let who started it approve', async () => {
    await using many = await guarded();
    const first = await many.run('100', { 'requested-by': 'linus' });
    expect(first.next).toMatchObject({ leg: '1', 'parent-run': '100' });
    const { plan: _plan, ...inputs } = first.next ?? {};
    const second = await many.run('101', inputs, yes('ada'), { GITHUB_ACTOR: 'github-actions[bot]' });
    expect(second.jobs[0]?.log).toContain('lets nobody approve their own');
    expect(await many.place.committed()).toEqual(['a']);
  });

  it('an environment without reviewers starts no job: the task waits for a comment', async () => {
    await using many = await guarded([]);
    const runs = await many.all();
    expect(kinds(runs)).toEqual(['run', 'none']);
    expect(runs[1]?.schedule.log).toContain(
      'environment plan-approval asks nobody, so rotate waits for a comment: /plan approve rotate',
    );
    expect(runs[1]?.schedule.outputs).toMatchObject({ status: 'waiting', matrix: '{"task":["none"]}' });
    expect(await many.place.committed()).toEqual(['a']);
  });

  it('an API that does not tell the rules starts no job either', async () => {
    await using many = await guarded();
    const first = await many.run('100');
    many.api.failWhen({ path: /environments/ }, { status: 403, message: 'Resource not accessible by integration' });
    const { plan: _plan, ...inputs } = first.next ?? {};
    const second = await many.run('101', inputs);
    expect([second.schedule.code, second.schedule.outputs['next']]).toEqual([1, undefined]);
    expect(second.schedule.log).toContain('cannot read the environment plan-approval');
    expect(second.join).toBeUndefined();
  });
});
