import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanState } from '../../src/plan/state.ts';
import { commitAll, git } from '../support/git.ts';
import { phasesOf, planPath, planRef, project } from '../support/project.ts';
import type { WorkflowRun } from '../support/workflow.ts';
import { Workflow } from '../support/workflow.ts';

const slow = { timeout: 240_000 };

const open = async (plan: string): Promise<Workflow> => Workflow.of(await project(plan));

const kinds = (runs: readonly WorkflowRun[]): (string | undefined)[] =>
  runs.map(({ schedule }) => schedule.outputs['next']);

const outcomes = ({ tasks }: PlanState) =>
  Object.fromEntries(Object.entries(tasks).map(([id, { attempts }]) => [id, attempts.map(({ outcome }) => outcome)]));

/** The state without what differs between any two executions. */
const timeless = ({ status, tasks }: PlanState) => ({
  status,
  tasks: Object.fromEntries(
    Object.entries(tasks).map(([id, { attempts, commit, approved: _approved, ...task }]) => [
      id,
      {
        ...task,
        committed: commit !== undefined,
        attempts: attempts.map(
          ({ started_at: _at, seconds: _seconds, run: _run, usage: _usage, ...attempt }) => attempt,
        ),
      },
    ]),
  ),
});

/** The tree of the branch without the plan file, whose state has times. */
const treeOf = async (remote: string): Promise<string> =>
  (await git(remote, 'ls-tree', '-r', '-z', planRef))
    .split('\0')
    .filter((line) => !line.endsWith(planPath))
    .join('\n');

const wide = phasesOf([
  {
    id: 'prepare',
    tasks: [{ id: 'list', run: 'printf "one\\n" > list.txt; echo "greeting=hi" >> "$PLANWRIGHT_OUTPUT"' }],
  },
  {
    id: 'build',
    mode: 'parallel',
    runners: 'many',
    tasks: [
      { id: 'a', run: 'echo a > a.txt; echo a-was-here >> list.txt', verify: ['test -s list.txt'] },
      { id: 'b', run: 'echo "${{ tasks.list.outputs.greeting }}" > b.txt; chmod +x b.txt; ln -s b.txt b.link' },
      { id: 'c', run: "printf '\\0\\1\\2' > c.bin; rm README.md", verify: ['test ! -e README.md'] },
      { id: 'd', run: 'test -e a.txt && echo d > d.txt', depends_on: ['a'] },
    ],
  },
  { id: 'end', tasks: [{ id: 'sum', run: 'cat a.txt b.txt > sum.txt' }] },
]);

describe.concurrent('a plan over many runners', slow, () => {
  it('ends as on one runner: the same files, the same state, one commit per task in plan order', async () => {
    await using many = await open(wide);
    await using one = await project(wide);
    const alone = await one.execute();
    expect(alone.code, alone.log).toBe(0);
    const runs = await many.all();
    const last = runs.at(-1);
    expect(kinds(runs), last?.schedule.log).toEqual(['run', 'fanout', 'fanout', 'run']);
    expect(JSON.parse(runs[1]?.schedule.outputs['matrix'] ?? '')).toEqual({ task: ['a', 'b', 'c'] });
    expect(JSON.parse(runs[2]?.schedule.outputs['matrix'] ?? '')).toEqual({ task: ['d'] });
    expect(runs.map((run) => run.join?.outputs['more'])).toEqual(['true', 'true', 'true', 'false']);
    const state = await many.place.state();
    expect(timeless(state)).toEqual(timeless(await one.state()));
    expect(await treeOf(many.place.remote)).toBe(await treeOf(one.remote));
    expect(await many.place.committed()).toEqual(['list', 'a', 'b', 'c', 'd', 'sum']);
    expect(state.run).toMatchObject({ id: '103', leg: 3, actor: 'github-actions[bot]', requested_by: 'ada' });
  });
});

/** Five tasks over many runners of which only the first goes well. */
const unlucky = phasesOf([
  {
    id: 'build',
    mode: 'parallel',
    runners: 'many',
    tasks: [
      { id: 'good', run: 'echo good > list.txt' },
      { id: 'clash', run: 'test -e list.txt && echo clash >> list.txt || echo clash > list.txt' },
      { id: 'fails', run: 'echo no; exit 3', max_attempts: 2 },
      { id: 'gone', run: 'echo gone > gone.txt' },
      { id: 'forged', run: 'echo forged > forged.txt', files: ['forged.txt'] },
    ],
  },
  { id: 'end', tasks: [{ id: 'after', run: 'true' }] },
]);

/** What a person who can write artifacts makes of one. */
const forge = (change: (result: Record<string, unknown>) => unknown) => async (folder: string) => {
  const file = join(folder, 'result.json');
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
};

describe.concurrent('a fan-out that goes wrong', slow, () => {
  it('a conflict, a failure, a lost and a forged result: each is what it would be on one runner, and the rest goes on', async () => {
    await using many = await open(unlucky);
    const runs = await many.all('100', [
      {
        afterTask: async (task, folder) => {
          if (task === 'gone') return 'lost';
          if (task === 'forged') await forge((result) => ({ ...result, spec: '0000000000000000' }))(folder);
        },
      },
    ]);
    expect(kinds(runs)).toEqual(['fanout', 'fanout']);
    const [first, second] = runs;
    expect(first?.jobs.map(({ code }) => code)).toEqual([0, 0, 1, 0, 0]);
    expect(first?.join?.log).toContain('its job ended without a result');
    expect(first?.join?.log).toContain('the task was edited after it was given out');
    expect(JSON.parse(second?.schedule.outputs['matrix'] ?? '')).toEqual({ task: ['clash', 'gone', 'forged'] });
    const state = await many.place.state();
    expect(outcomes(state)).toEqual({
      good: ['completed'],
      clash: ['conflict', 'completed'],
      fails: ['agent', 'agent'],
      gone: ['interrupted', 'completed'],
      forged: ['interrupted', 'completed'],
    });
    expect(state.tasks['clash']?.attempts[0]?.error).toBe('somebody else changed the same places: list.txt');
    expect(state).toMatchObject({ status: 'paused', reason: 'task-failed', detail: 'fails failed 2 of 2 attempts' });
    expect(second?.join?.outputs).toMatchObject({ more: 'false', 'exit-code': '1' });
    expect(await many.place.file('list.txt')).toBe('good\nclash\n');
    expect(await many.place.committed()).toEqual(['good', 'clash', 'gone', 'forged']);
  });

  it.each<[string, (folder: string) => Promise<unknown>, string, string]>([
    ['JSON that is none', (folder) => writeFile(join(folder, 'result.json'), '{'), 'it is not JSON', 'interrupted'],
    ['another plan', forge((result) => ({ ...result, plan: 'other' })), 'its result is of another plan', 'interrupted'],
    ['another base', forge((result) => ({ ...result, base: '0'.repeat(40) })), 'is of another base', 'interrupted'],
    ['another task', forge((result) => ({ ...result, task: 'b' })), 'is of another task: b', 'interrupted'],
    [
      'an outcome of its own',
      forge((result) => ({ ...result, approved: { by: 'me' } })),
      'cannot be used',
      'interrupted',
    ],
    ['no change', (folder) => rm(join(folder, 'change.bundle')), 'there is no change.bundle', 'interrupted'],
    ['a change cut short', (folder) => truncate(join(folder, 'change.bundle'), 300), 'is refused', 'interrupted'],
    ['a change out of scope', (folder) => bundle(folder, { 'evil.txt': 'x' }), "is outside the task's files", 'scope'],
    ['a change of a workflow', (folder) => bundle(folder, { '.github/workflows/x.yml': 'x' }), 'is protected', 'scope'],
    [
      'a change of the plan',
      (folder) => bundle(folder, { [planPath]: 'x' }),
      'which only Planwright writes',
      'interrupted',
    ],
  ])('refuses %s', async (_name, tamper, message, outcome) => {
    const tasks = ['a', 'b'].map((id) => ({
      id,
      run: `echo ${id} > ${id}.txt`,
      files: [`${id}.txt`, '.github/**'],
      max_attempts: 1,
    }));
    await using many = await open(phasesOf([{ id: 'build', mode: 'parallel', runners: 'many', tasks }]));
    const run = await many.run(
      '100',
      {},
      { afterTask: async (task, folder) => void (task === 'a' && (await tamper(folder))) },
    );
    expect(run.join?.log).toContain(message);
    const state = await many.place.state();
    expect(outcomes(state)).toEqual({ a: [outcome], b: ['completed'] });
    expect(await many.place.committed()).toEqual(['b']);
    expect(await git(many.place.remote, 'ls-tree', '-r', '--name-only', planRef)).toBe(
      'README.md\nb.txt\nplans/demo.yml',
    );
  });
});

/** A bundle as the action makes one, with other files in it. */
const bundle = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const { base }: { base: string } = JSON.parse(await readFile(join(folder, 'result.json'), 'utf8'));
  // The job's checkout is a sibling of its temp folder, and holds the base.
  const root = join(folder, '..', '..', '..', '..');
  const work = join(root, 'forged');
  await git(root, 'clone', '--quiet', join(root, 'remote.git'), work);
  await git(work, 'checkout', '--quiet', base);
  await commitAll(work, files, 'forged');
  await git(work, 'update-ref', 'refs/planwright/attempt', 'HEAD');
  await git(work, 'bundle', 'create', '--quiet', join(folder, 'change.bundle'), 'refs/planwright/attempt', `^${base}`);
};
