import { describe, expect, it } from 'vitest';
import { rewriteCoordination, remoteCoordination, strangeHolder } from '../support/coordination.ts';
import { phasesOf, planBranch, planOf, project } from '../support/project.ts';
import { Workflow } from '../support/workflow.ts';

const slow = { timeout: 240_000 };

/** A plan that a run has been scheduled for, and nothing more. */
const scheduled = async (): Promise<Workflow> => {
  const many = await Workflow.of(await project(planOf([{ id: 'a', run: 'true' }])));
  many.api.repository.runs.set('100', { status: 'in_progress' });
  await many.job('100', { command: 'schedule', leg: '0', until: 'a' });
  return many;
};

const watch = async (many: Workflow) => {
  many.api.repository.runs.set('900', { status: 'in_progress', file: 'plan-watchdog.yml' });
  const job = await many.job('900', { command: 'watchdog', plan: '' });
  const result: { plans: { plan: string; action: string; why: string }[] } = JSON.parse(job.outputs['result'] ?? '');
  return { ...job, row: result.plans[0], dispatches: many.api.repository.dispatches };
};

describe.concurrent('the watchdog', slow, () => {
  it('goes on with a plan whose run died, in the name of who asked', async () => {
    await using many = await scheduled();
    many.api.repository.runs.set('100', { status: 'completed', conclusion: 'failure' });
    const { row, dispatches, code, summary } = await watch(many);
    expect([code, row]).toEqual([
      0,
      {
        plan: 'demo',
        status: 'running',
        action: 'restarted',
        why: 'run 100 ended (failure) in the middle; leg 1 goes on',
      },
    ]);
    expect(summary).toContain('| <code>demo</code> | running | restarted |');
    const inputs = { plan: 'demo', leg: '1', 'parent-run': '100', 'requested-by': 'ada', until: 'a' };
    expect(dispatches).toMatchObject([{ file: 'plan-execute.yml', ref: 'main', inputs }]);
    // The new run is queued: a second look leaves it alone.
    expect((await watch(many)).row).toMatchObject({ action: 'fine', why: 'a run of the workflow is on its way' });
    expect(dispatches).toHaveLength(1);
  });

  it('never starts again what a person cancelled', async () => {
    await using many = await scheduled();
    many.api.repository.runs.set('100', { status: 'completed', conclusion: 'cancelled' });
    const { row, dispatches } = await watch(many);
    expect([row?.action, row?.why, dispatches]).toEqual(['report', 'run 100 was cancelled; execute goes on', []]);
  });

  it('calls whoever asked for the work to what a person has to look at, once', async () => {
    await using many = await scheduled();
    const { repository } = many.api;
    repository.runs.set('100', { status: 'completed', conclusion: 'cancelled' });
    repository.open({ title: 'Demo', pull: { head: planBranch } });
    for (const _sweep of [1, 2]) expect((await watch(many)).row?.action).toBe('report');
    const [comment, ...more] = [...repository.comments.values()];
    expect([comment?.issue, more]).toEqual([1, []]);
    expect(comment?.body).toContain('@ada, this needs you.\n\n> ⚠️ run 100 was cancelled; execute goes on\n');
  });

  it('nor a run that was deleted: it may have been cancelled', async () => {
    await using many = await scheduled();
    many.api.repository.runs.delete('100');
    const { row, dispatches, code } = await watch(many);
    const why = 'run 100 is gone, and how it ended nobody can tell; execute goes on';
    expect([code, row?.action, row?.why, dispatches]).toEqual([0, 'report', why, []]);
  });

  it('leaves alone whatever is alive', async () => {
    await using many = await scheduled();
    expect((await watch(many)).row).toMatchObject({ action: 'fine', why: 'run 100 works on it' });
    many.api.repository.runs.set('100', { status: 'completed', conclusion: 'failure' });
    const holder = strangeHolder(new Date());
    await rewriteCoordination(many.place.remote, remoteCoordination, (document) => ({ ...document, holder }));
    const { row, dispatches } = await watch(many);
    expect([row?.why, dispatches]).toEqual(['process 7 on elsewhere works on it', []]);
  });

  it('says which plans it cannot look at, and looks at the others', async () => {
    await using many = await scheduled();
    many.api.failWhen({ path: /runs\/100/ }, { status: 403, message: 'Resource not accessible by integration' });
    const { code, row, log } = await watch(many);
    expect([code, row?.action, row?.why.includes('cannot read run 100')], log).toEqual([1, 'problem', true]);
  });

  it('finds nothing to do about plans that are done, or never ran', async () => {
    await using many = await Workflow.of(await project(phasesOf([{ id: 'p', tasks: [{ id: 'a', run: 'true' }] }])));
    expect((await watch(many)).row).toMatchObject({ action: 'fine', why: 'pending' });
    await many.all();
    const { row } = await watch(many);
    expect([row?.action, row?.why]).toEqual(['fine', 'completed']);
  });
});
