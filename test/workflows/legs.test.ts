import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PlanState } from '../../src/plan/state.ts';
import { git } from '../support/git.ts';
import { phasesOf } from '../support/project.ts';
import { Hub } from '../support/workflows/hub.ts';

/* The shipped plan-execute.yml with the bundled action over several runs, on the harness. */

const branch = 'refs/heads/planwright/demo';
const many = Array.from({ length: 4 }, (_, n) => ({ id: `t${n}`, run: `echo ${n} > t${n}.txt` }));

const plan = phasesOf([
  {
    id: 'build',
    mode: 'parallel',
    runners: 'many',
    tasks: [...many, { id: 'clash', run: 'echo clash >> t0.txt', verify: ['test -s t0.txt'] }],
  },
  { id: 'release', mode: 'manual', environment: 'release', tasks: [{ id: 'announce', run: 'cat t*.txt > all.txt' }] },
  { id: 'end', tasks: [{ id: 'sum', run: 'wc -l < all.txt > sum.txt' }] },
]);

const stateOf = async ({ remote }: Hub): Promise<PlanState> => {
  const { state }: { state: PlanState } = parse(await git(remote, 'show', `${branch}:plans/demo.yml`));
  return state;
};

describe.concurrent('plan-execute.yml over several runs', { timeout: 240_000 }, () => {
  it('fans out, joins, tries a conflict again, waits for a reviewer, and ends completed', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': plan } });
    hub.api.repository.environments.set('release', { reviewers: ['grace'], preventSelfReview: true });
    await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await expect
      .poll(
        () => {
          hub.follow();
          return hub.runs.some(({ id }) => hub.api.repository.runs.get(id)?.status === 'waiting');
        },
        { timeout: 100_000, interval: 200 },
      )
      .toBe(true);
    const gated = hub.runs.at(-1);
    if (gated === undefined) throw new Error('no run waits');
    expect(await stateOf(hub)).toMatchObject({ status: 'waiting', detail: 'announce waits for approval' });
    hub.gates.review(gated, 'release', 'grace', 'approved');
    await hub.settle();
    const logs = hub.runs.map(({ log }) => log).join('\n');
    expect(
      hub.runs.map(({ conclusion }) => conclusion),
      logs,
    ).toEqual(['success', 'success', 'success', 'success']);
    const { status, tasks, run } = await stateOf(hub);
    expect(status).toBe('completed');
    expect(tasks['clash']?.attempts.map(({ outcome }) => outcome)).toEqual(['conflict', 'completed']);
    expect(tasks['announce']?.approved).toMatchObject({ by: 'grace', via: 'environment' });
    expect(run).toMatchObject({ leg: 3, requested_by: 'ada', actor: 'github-actions[bot]' });
    expect(await git(hub.remote, 'show', `${branch}:sum.txt`)).toBe('5');
  });
});
