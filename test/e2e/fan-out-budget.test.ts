import { describe, expect, it } from 'vitest';
import type { MessageReply } from '../support/anthropic/reply.ts';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { phasesOf, project } from '../support/project.ts';
import { everySession } from '../support/sessions.ts';
import type { WorkflowRun } from '../support/workflow.ts';
import { Workflow } from '../support/workflow.ts';

/* A plan's budget where its tasks are in jobs of their own, none of which hears what the others spend. */

const slow = { timeout: 240_000 };

/** Costs a dollar at the price of Sonnet 5.5. */
const spend = (id: string): MessageReply =>
  toolUse('bash', { command: `echo ${id} > ${id}.txt` }, { usage: { input_tokens: 500_000, output_tokens: 0 } });
const done = (id: string): MessageReply =>
  report({ summary: `Did ${id}` }, { usage: { input_tokens: 10, output_tokens: 0 } });

/** How many dollars a session of each task takes. */
const open = async (dollars: Readonly<Record<string, number>>, usd: number): Promise<Workflow> => {
  const tasks = Object.keys(dollars).map((id) => ({ id, description: `Do ${id}` }));
  const replies = Object.entries(dollars).map(([id, count]) => [
    id,
    [...Array.from({ length: count }, () => spend(id)), done(id)],
  ]);
  const plan = phasesOf([{ id: 'wide', mode: 'parallel', runners: 'many', tasks }], { budget: { usd } });
  return Workflow.of(await project(plan, { script: everySession(Object.fromEntries(replies)) }));
};

const waves = (runs: readonly WorkflowRun[]): unknown[] =>
  runs.map(({ schedule: { outputs } }) =>
    outputs['next'] === 'fanout' ? JSON.parse(outputs['matrix'] ?? '').task : outputs['next'],
  );

describe.concurrent('a budget and a job per task', slow, () => {
  it('a job stops at its share, which is no failure; the next wave goes on with what is left', async () => {
    await using many = await open({ a: 1, b: 1, c: 1, d: 2 }, 8);
    const runs = await many.all();
    const logs = runs.flatMap(({ jobs }) => jobs.map(({ log }) => log)).join('\n');
    expect(waves(runs), logs).toEqual([['a', 'b', 'c', 'd'], ['d']]);
    expect(runs.flatMap(({ jobs }) => jobs.map(({ code }) => code))).toEqual([0, 0, 0, 0, 0]);
    const { status, tasks, usage } = await many.place.state();
    expect(status).toBe('completed');
    expect(tasks['d']?.attempts).toMatchObject([
      { outcome: 'cancelled', error: 'this job has used $2.00 of its share of $2' },
      { outcome: 'completed' },
    ]);
    expect(usage?.usd).toBeCloseTo(7, 1);
    expect((await many.place.committed()).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('as many jobs as it is enough for, and a pause when it is used up: no dollar more is spent', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    await using many = await open(Object.fromEntries(ids.map((id) => [id, 1])), 4);
    const runs = await many.all();
    const last = runs.at(-1)?.schedule;
    expect(waves(runs), last?.log).toEqual([['a', 'b'], ['c'], ['d'], 'none']);
    expect(last).toMatchObject({ code: 1, outputs: { next: 'none', status: 'paused', reason: 'budget' } });
    const { status, reason, detail, usage, tasks } = await many.place.state();
    expect([status, reason]).toEqual(['paused', 'budget']);
    expect(detail).toMatch(/^the plan has used \$4\.0\d of its budget of \$4$/);
    expect(usage?.usd).toBeCloseTo(4, 1);
    expect(tasks['d']?.attempts).toMatchObject([{ outcome: 'cancelled' }]);
    expect(await many.place.committed()).toEqual(['a', 'b', 'c']);
    // Nobody asked again once it was gone.
    const again = await many.run('200');
    expect([again.schedule.outputs['reason'], again.jobs]).toEqual(['budget', []]);
    expect(many.place.api.requests).toHaveLength(7);
  });

  it('a job that is run again after the join has a share of what is left then', async () => {
    await using many = await open({ a: 1, b: 1 }, 4);
    const first = await many.run('100', {}, { afterTask: (task) => (task === 'b' ? 'lost' : undefined) });
    const { base = '' } = first.schedule.outputs;
    // What the lost job spent is not known to anybody: three dollars are left, and this job alone has a share of them.
    const rerun = await many.job('100', { command: 'execute', task: 'b', base }, { GITHUB_RUN_ATTEMPT: '2' });
    expect(rerun.code, rerun.log).toBe(0);
    await many.upload('100', 'b', rerun.outputs['attempt'] ?? '');
    const joined = await many.join('100');
    expect(joined.outputs, joined.log).toMatchObject({ status: 'completed', more: 'false' });
  });

  it('a job without a share spends nothing, whatever the name of its task', async () => {
    await using many = await open({ constructor: 1 }, 4);
    const first = await many.run('100');
    const { base = '' } = first.schedule.outputs;
    const asked = many.place.api.requests.length;
    const inputs = { command: 'execute', task: 'constructor', base };
    const rerun = await many.job('100', inputs, { GITHUB_RUN_ATTEMPT: '2' });
    expect(JSON.parse(rerun.outputs['result'] ?? ''), rerun.log).toEqual({
      error: { code: 'budget', message: "nothing of the plan's budget is left for task constructor" },
    });
    expect(many.place.api.requests).toHaveLength(asked);
  });
});
