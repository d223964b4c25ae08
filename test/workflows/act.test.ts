import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { ExecResult } from '../../src/lib/exec.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { hasAct, runAct } from '../support/act.ts';
import { git } from '../support/git.ts';
import { planOf } from '../support/project.ts';
import { Hub } from '../support/workflows/hub.ts';

/* examples/single-job.yml in act, an engine of workflows that is not ours, with the bundled action. */

const able = await hasAct();
if (!able && process.env['CI'] === 'true') throw new Error('act is missing; .ci/run installs it');
if (!able) console.error('act is missing: THE EXAMPLE WAS NOT RUN IN IT');

/** act starts a bash and several nodes, on few cores. */
const slow = { timeout: 180_000 };

const example = await readFile(new URL('../../examples/single-job.yml', import.meta.url), 'utf8');
const branch = 'refs/heads/planwright/demo';

const start = (plan: string, workflow = example): Promise<Hub> =>
  Hub.start({ files: { 'plans/demo.yml': plan, '.github/workflows/single-job.yml': workflow } });

/** A dispatch of the example, with what kills it. */
const run = (hub: Hub, { runId = '1', onOutput = (_text: string): void => undefined } = {}) => {
  const kill = new AbortController();
  onTestFinished(() => kill.abort());
  const options = { file: 'single-job.yml', inputs: { plan: 'demo' }, runId, onOutput, signal: kill.signal };
  return { ended: runAct(hub, options), kill: (): void => kill.abort() };
};

const stateOf = async (hub: Hub): Promise<PlanState> => {
  const plan: { readonly state: PlanState } = parse(await git(hub.remote, 'show', `${branch}:plans/demo.yml`));
  return plan.state;
};

/** Ids of the tasks that have a commit, oldest first. */
const committed = async (hub: Hub): Promise<readonly string[]> => {
  const format = '--format=%(trailers:key=Plan-Task,valueonly)';
  const listed = await git(hub.remote, 'log', '--reverse', '--first-parent', format, `main..${branch}`);
  return listed.split('\n').filter((line) => line !== '');
};

const shell = (id: string, script = `echo ${id} > ${id}.txt`) => ({ id, run: script });

/** The example with a step after the last that says what it sees of its outputs. */
const observed = `${example.replace('- uses: planwright/', '- id: plan\n        uses: planwright/')}
      - if: always()
        env:
          SEEN: \${{ steps.plan.outcome }} \${{ toJSON(steps.plan.outputs) }}
        run: echo seen $SEEN
`;

/** What that step said. */
const seen = ({ output }: ExecResult): unknown => {
  const [, outcome, json] = /\| seen (\w+) (\{.*\})$/m.exec(output) ?? [];
  if (json === undefined) throw new Error(output);
  return { outcome, ...(JSON.parse(json) as object) };
};

describe.runIf(able)('a single job', slow, () => {
  it('executes a plan: one commit per task on its branch, and outputs for later steps', async () => {
    await using hub = await start(planOf([shell('a'), shell('b')]), observed);
    const ended = await run(hub).ended;
    expect(ended, ended.output).toMatchObject({ kind: 'exited', code: 0 });
    expect([(await stateOf(hub)).status, await committed(hub)]).toEqual(['completed', ['a', 'b']]);
    const sha = await git(hub.remote, 'rev-parse', branch);
    const outputs = { status: 'completed', branch: 'planwright/demo', sha, 'exit-code': '0' };
    expect(seen(ended)).toMatchObject({ outcome: 'success', ...outputs });
  });

  it('is red when a task fails, and says why to later steps', async () => {
    await using hub = await start(planOf([shell('a'), { ...shell('b', 'exit 7'), max_attempts: 1 }]), observed);
    const ended = await run(hub).ended;
    expect(ended, ended.output).toMatchObject({ kind: 'exited', code: 1 });
    expect([(await stateOf(hub)).status, await committed(hub)]).toEqual(['paused', ['a']]);
    const outputs = { status: 'paused', reason: 'task-failed', 'exit-code': '1' };
    expect(seen(ended)).toMatchObject({ outcome: 'failure', ...outputs });
  });

  it('killed in the middle of a task, goes on with the next run', async () => {
    const patient = 'echo "in run $GITHUB_RUN_ID"; test "$GITHUB_RUN_ID" = 2 || sleep 600; echo b >b.txt';
    await using hub = await start(planOf([shell('a'), shell('b', patient)], { pass_env: ['GITHUB_RUN_ID'] }));
    const working = new EventEmitter();
    const onOutput = (text: string): void => void (text.includes('│ in run 1') && working.emit('working'));
    const first = run(hub, { onOutput });
    const midway = Promise.all([once(working, 'working'), hub.branchHas('planwright/demo', 'a.txt')]);
    await Promise.race([midway, first.ended]);
    first.kill();
    const killed = await first.ended;
    expect(killed.output).toContain('this step has been cancelled: signal: killed');
    expect([(await stateOf(hub)).status, await committed(hub)], killed.output).toEqual(['running', ['a']]);
    const ended = await run(hub, { runId: '2' }).ended;
    expect(ended, ended.output).toMatchObject({ kind: 'exited', code: 0 });
    const { status, tasks } = await stateOf(hub);
    expect([status, await committed(hub)], ended.output).toEqual(['completed', ['a', 'b']]);
    expect(tasks['b']?.attempts.map(({ outcome, run: by }) => [outcome, by])).toEqual([
      ['interrupted', '1'],
      ['completed', '2'],
    ]);
    expect(hub.api.asked.filter((line) => line.includes('/pulls?') && line.includes('state=open'))).toHaveLength(1);
    expect([...hub.api.repository.checks.values()].map(({ conclusion }) => conclusion)).toEqual(['success']);
  });
});
