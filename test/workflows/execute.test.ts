import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PlanState } from '../../src/plan/state.ts';
import { report } from '../support/anthropic/reply.ts';
import { inOrder } from '../support/anthropic/server.ts';
import { git } from '../support/git.ts';
import { phasesOf, planOf } from '../support/project.ts';
import { Hub } from '../support/workflows/hub.ts';
import type { WorkflowRun } from '../support/workflows/run.ts';

/* plan-execute.yml with the bundled action: schedule, run, fanout, gated, join and continue as jobs of their own, over several runs. */

/** A run is half a dozen jobs, each with a checkout and a process of its own, on few cores. */
const slow = { timeout: 180_000 };

const caller = await readFile(new URL('../../examples/.github/workflows/plan-execute.yml', import.meta.url), 'utf8');
const branch = 'refs/heads/planwright/demo';

const stateOf = async (hub: Hub): Promise<PlanState> => {
  const plan: { readonly state: PlanState } = parse(await git(hub.remote, 'show', `${branch}:plans/demo.yml`));
  return plan.state;
};

const statuses = async (hub: Hub): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(Object.entries((await stateOf(hub)).tasks).map(([id, { status }]) => [id, status]));

/** Ids of the tasks that have a commit, oldest first. */
const committed = async (hub: Hub): Promise<readonly string[]> => {
  const format = '--format=%(trailers:key=Plan-Task,valueonly)';
  const listed = await git(hub.remote, 'log', '--reverse', '--first-parent', format, `main..${branch}`);
  return listed.split('\n').filter((line) => line !== '');
};

const told = (hub: Hub): string =>
  hub.runs.map(({ id, story, log }) => `run ${id}: ${story.join(', ')}\n${log}`).join('\n');

/** The jobs of a run that did something. */
const done = ({ story }: WorkflowRun): readonly string[] =>
  story.filter((line) => !line.endsWith(': skipped')).map((line) => line.replace('execute / ', ''));

const shell = (id: string, run = `echo ${id} > ${id}.txt`) => ({ id, run });

describe.concurrent('one runner', slow, () => {
  it('executes a plan and is done; a second run finds nothing to do', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': planOf([shell('a'), shell('b')]) } });
    const first = await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    const second = await hub.dispatch('plan-execute.yml', { plan: 'demo' }, 'grace');
    await hub.settle();
    expect(done(first), told(hub)).toEqual(['schedule: success', 'run: success', 'join: success']);
    expect(done(second), told(hub)).toEqual(['schedule: success']);
    expect([(await stateOf(hub)).status, await committed(hub)]).toEqual(['completed', ['a', 'b']]);
  });

  it('keeps the transcripts of what Claude did as an artifact', async () => {
    const script = inOrder(report({ status: 'nothing_to_do', details: 'It is there.' }));
    const plan = planOf([{ id: 'a', description: 'Look.' }]);
    await using hub = await Hub.start({ files: { 'plans/demo.yml': plan }, script });
    const run = await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await hub.settle();
    expect(await hub.artifacts.names(run.id), told(hub)).toEqual(['transcripts-demo-run-1']);
    expect(await readdir(hub.artifacts.folder(run.id, 'transcripts-demo-run-1'))).toEqual(['a-1.jsonl']);
  });

  it('goes on in further runs, as the bot, when its time is up; three that get nowhere pause the plan', async () => {
    const short = caller.replace('    with:\n', '    with:\n      time-budget: 1s\n');
    const plan = planOf([shell('a', 'sleep 600')]);
    await using hub = await Hub.start({
      files: { '.github/workflows/plan-execute.yml': short, 'plans/demo.yml': plan },
    });
    await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await hub.settle();
    expect(await stateOf(hub), told(hub)).toMatchObject({ status: 'paused', reason: 'no-progress' });
    expect(hub.runs.map(({ event, inputs }) => [event.actor, inputs['leg']])).toEqual([
      ['ada', 0],
      ['github-actions[bot]', 1],
      ['github-actions[bot]', 2],
    ]);
    expect(hub.api.repository.dispatches[0]?.inputs).toMatchObject({
      plan: 'demo',
      leg: '1',
      'parent-run': hub.runs[0]?.id,
      'requested-by': 'ada',
    });
  });

  it('a failed task ends the run red, and nothing continues by itself', async () => {
    const plan = planOf([shell('a'), { ...shell('b', 'exit 1'), max_attempts: 1 }]);
    await using hub = await Hub.start({ files: { 'plans/demo.yml': plan } });
    const run = await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await hub.settle();
    expect([run.conclusion, hub.runs.length], told(hub)).toEqual(['failure', 1]);
    expect(await stateOf(hub)).toMatchObject({ status: 'paused', reason: 'task-failed' });
  });

  it('a cancelled run is recorded, and nothing continues', async () => {
    const plan = planOf([shell('a'), shell('b', 'sleep 600')]);
    await using hub = await Hub.start({ files: { 'plans/demo.yml': plan } });
    const run = await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await hub.branchHas('planwright/demo', 'a.txt');
    run.cancel();
    await hub.settle();
    expect([done(run), hub.runs.length], told(hub)).toEqual([
      ['schedule: success', 'run: cancelled', 'join: failure'],
      1,
    ]);
    expect(await statuses(hub)).toMatchObject({ a: 'completed' });
  });
});

describe.concurrent('what tasks need', slow, () => {
  const setup = `name: setup
description: setup
runs:
  using: composite
  steps:
    - run: echo "GREETING=hello" >> "$GITHUB_ENV"
      shell: bash
`;
  const needing = (runners: string): string =>
    phasesOf(
      [
        {
          id: 'wide',
          mode: 'parallel',
          runners,
          tasks: [shell('a', 'test "$GREETING" = hello; printf %s "$WORD" | wc -c > a.txt; echo "said $WORD"')],
        },
      ],
      { pass_env: ['GREETING', 'WORD'] },
    );

  it.each(['one', 'many'])(
    'comes from the setup action of the caller and the secret task-env (runners: %s)',
    async (runners) => {
      const withSetup = caller
        .replace('    with:\n', '    with:\n      setup: true\n')
        .replace('    secrets:\n', '    secrets:\n      task-env: ${{ secrets.TASK_ENV }}\n');
      await using hub = await Hub.start({
        files: {
          '.github/workflows/plan-execute.yml': withSetup,
          '.github/actions/planwright-setup/action.yml': setup,
          'plans/demo.yml': needing(runners),
        },
        secrets: { TASK_ENV: 'WORD=correct-horse-battery' },
      });
      await hub.dispatch('plan-execute.yml', { plan: 'demo' });
      await hub.settle();
      expect((await stateOf(hub)).status, told(hub)).toBe('completed');
      expect((await git(hub.remote, 'show', `${branch}:a.txt`)).trim()).toBe('21');
      expect(told(hub)).toContain('said ***');
      expect(told(hub)).not.toContain('correct-horse-battery');
    },
  );
});

describe.concurrent('a job per task', slow, () => {
  const fanned = (tasks: readonly ReturnType<typeof shell>[]): string =>
    phasesOf([
      { id: 'wide', mode: 'parallel', runners: 'many', tasks },
      { id: 'after', tasks: [shell('last', 'cat *.txt > all.log')] },
    ]);

  it('four tasks in jobs that may write nothing, in plan order on the branch, then one on the next run', async () => {
    const tasks = ['d', 'c', 'b', 'a'].map((id) => shell(id));
    await using hub = await Hub.start({ files: { 'plans/demo.yml': fanned(tasks) } });
    await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await hub.settle();
    expect([(await stateOf(hub)).status, await committed(hub)], told(hub)).toEqual([
      'completed',
      ['d', 'c', 'b', 'a', 'last'],
    ]);
    expect(
      hub.runs.map((run) => done(run).toSorted()),
      told(hub),
    ).toEqual([
      [
        'continue: success',
        'join: success',
        'schedule: success',
        'task a: success',
        'task b: success',
        'task c: success',
        'task d: success',
      ],
      ['join: success', 'run: success', 'schedule: success'],
    ]);
    expect(await git(hub.remote, 'show', `${branch}:all.log`)).toBe('a\nb\nc\nd');
  });

  it('a single task, whose artifact comes without a folder of its own', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': fanned([shell('only')]) } });
    await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await hub.settle();
    expect([(await stateOf(hub)).status, await committed(hub)], told(hub)).toEqual(['completed', ['only', 'last']]);
  });

  it('a conflict runs again in the next wave, on what the others have done', async () => {
    const tasks = [shell('a', 'echo a >> shared.txt'), shell('b', 'echo b >> shared.txt'), shell('c')];
    await using hub = await Hub.start({ files: { 'plans/demo.yml': fanned(tasks) } });
    await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await hub.settle();
    const state = await stateOf(hub);
    expect([state.status, await committed(hub)], told(hub)).toEqual(['completed', ['a', 'c', 'b', 'last']]);
    expect(state.tasks['b']?.attempts.map(({ outcome }) => outcome)).toEqual(['conflict', 'completed']);
    expect(await git(hub.remote, 'show', `${branch}:shared.txt`)).toBe('a\nb');
  });

  it('comes to what one runner comes to', async () => {
    const tasks = ['a', 'b', 'c'].map((id) => shell(id));
    const trees = await Promise.all(
      [fanned(tasks), fanned(tasks).replace('"runners":"many",', '')].map(async (plan) => {
        await using hub = await Hub.start({ files: { 'plans/demo.yml': plan } });
        await hub.dispatch('plan-execute.yml', { plan: 'demo' });
        await hub.settle();
        const tree = await git(hub.remote, 'ls-tree', '-r', branch);
        return tree.split('\n').filter((line) => !/\t(?:plans|\.github)\//.test(line));
      }),
    );
    expect(trees[0]?.length).toBeGreaterThanOrEqual(3);
    expect(trees[0]).toEqual(trees[1]);
  });
});

describe.concurrent('environment gates', slow, () => {
  const gated = phasesOf([
    { id: 'build', tasks: [shell('a')] },
    { id: 'release', mode: 'manual', environment: 'plan-approval', tasks: [shell('tag'), shell('announce')] },
  ]);

  it('every task waits for an approval of its own, and the state says who gave it', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': gated } });
    hub.api.repository.environments.set('plan-approval', { reviewers: ['grace'] });
    await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    for (const task of ['tag', 'announce']) {
      const run = await hub.waits(`execute / ${task}, once approved`);
      hub.gates.review(run, 'plan-approval', 'grace', 'approved');
    }
    await hub.settle();
    const state = await stateOf(hub);
    expect([state.status, await committed(hub)], told(hub)).toEqual(['completed', ['a', 'tag', 'announce']]);
    expect(['tag', 'announce'].map((id) => state.tasks[id]?.approved)).toMatchObject([
      { by: 'grace', via: 'environment' },
      { by: 'grace', via: 'environment' },
    ]);
  });

  it('an environment that asks nobody lets nothing pass', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': gated } });
    await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    await hub.settle();
    expect(await committed(hub), told(hub)).toEqual(['a']);
    expect((await stateOf(hub)).status).not.toBe('completed');
  });

  it('a rejection is recorded, and the task did not run', async () => {
    await using hub = await Hub.start({ files: { 'plans/demo.yml': gated } });
    hub.api.repository.environments.set('plan-approval', { reviewers: ['grace'] });
    await hub.dispatch('plan-execute.yml', { plan: 'demo' });
    const run = await hub.waits('execute / tag, once approved');
    hub.gates.review(run, 'plan-approval', 'grace', 'rejected');
    await hub.settle();
    expect(await committed(hub), told(hub)).toEqual(['a']);
    expect((await stateOf(hub)).tasks['tag'], told(hub)).toMatchObject({ status: 'failed' });
  });
});

it('the watchdog finds nothing to do where nothing runs', slow, async () => {
  await using hub = await Hub.start({ files: { 'plans/demo.yml': planOf([shell('a')]) } });
  const run = await hub.dispatch('plan-watchdog.yml', {});
  expect(await run.ended, run.log).toBe('success');
  expect(hub.api.repository.dispatches).toEqual([]);
});
