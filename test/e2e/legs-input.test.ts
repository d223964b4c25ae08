import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describes, openDesk, replies, says } from '../support/authoring.ts';
import { git } from '../support/git.ts';
import { phasesOf, planOf, planRef, project } from '../support/project.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { Workflow } from '../support/workflow.ts';

const slow = { timeout: 240_000 };

const plan = planOf([{ id: 'a', run: 'echo a > a.txt' }]);
const hostile = '$(touch pwned);`touch pwned`&touch pwned|x\'"';

const touched = /(?:^|\/)(?:pwned|touch)$/;

const filesOf = async (folder: string): Promise<string[]> => readdir(folder, { recursive: true });

describe.concurrent('the steps of the workflows', slow, () => {
  it.each(['schedule', 'join', 'continue', 'execute', 'approve'])(
    '%s: a plan path with shell characters is refused as it is',
    async (command) => {
      await using many = await Workflow.of(await project(plan));
      const given = { command, plan: `plans/${hostile}.yml`, task: command === 'approve' ? 'a' : '' };
      const run = await many.job('100', given);
      expect([run.code, run.outputs['next'] ?? ''], run.log).toEqual([2, '']);
      expect(new Set(commandsIn(run.log))).toEqual(new Set(['error']));
      expect((await filesOf(many.place.root)).filter((file) => touched.test(file))).toEqual([]);
      expect(await git(many.place.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    },
  );

  it('a plan file with shell characters in its name is told, and the others go on', async () => {
    const files = { [`plans/${hostile}.yml`]: plan, 'plans/--help.yml': plan };
    await using many = await Workflow.of(await project(plan, { files }));
    const watch = await many.job('900', { command: 'watchdog', plan: '' });
    expect([watch.code, JSON.parse(watch.outputs['result'] ?? '')], watch.log).toMatchObject([
      0,
      { plans: [{ plan: 'demo' }] },
    ]);
    expect((await many.run('100')).join?.outputs).toMatchObject({ status: 'completed', more: 'false' });
    expect((await filesOf(many.place.root)).filter((file) => touched.test(file))).toEqual([]);
  });

  it.each([
    ['inputs that are not YAML', { inputs: '{target: [' }, 'input inputs: "{target: [" is not accepted.'],
    ['inputs that are a text', { inputs: 'docs' }, 'input inputs: "docs" is not accepted.'],
    ['a leg that is no number', { leg: '1; touch pwned' }, 'input leg: "1; touch pwned" is not accepted.'],
    ['a run that is an option', { leg: '1', 'parent-run': '--help' }, 'input parent-run: "--help" is not accepted.'],
    ['a task that is an option', { until: '--help' }, '--help'],
    ['an asker who is nobody', { leg: '1', 'requested-by': hostile }, 'input requested-by:'],
  ])('schedule refuses %s', async (_name, inputs, message) => {
    await using many = await Workflow.of(await project(plan));
    const run = await many.job('100', { command: 'schedule', ...inputs });
    expect([run.code, run.log.includes(message), run.outputs['next']], run.log).toEqual([2, true, undefined]);
    expect(await git(many.place.remote, 'for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
  });

  it.each(['--upload-pack=touch', 'HEAD', '$(touch pwned)'])('a task refuses the base %s', async (base) => {
    await using many = await Workflow.of(await project(plan));
    const run = await many.job('100', { command: 'execute', task: 'a', base });
    expect([run.code, run.log.includes('input base:')], run.log).toEqual([2, true]);
  });
});

describe.concurrent('a pull request whose branch is named like an option', slow, () => {
  it.each(['--upload-pack=touch', '--output=pwned', '-D'])(
    '%s: comments and reviews work, git is told no option',
    async (branch) => {
      await using desk = await openDesk({ script: () => says({ suggestions: [describes('a', 'Better.')] }) });
      const number = await desk.propose(branch, { 'plans/demo.yml': plan.replace('echo a', 'echo aa') });
      for (const body of ['/plan show', '/plan validate', '/plan show demo']) {
        const run = await desk.comment(number, body);
        expect([body, run.code], run.log).toEqual([body, 0]);
      }
      const reviewed = await desk.pullRequest(number);
      expect(reviewed.code, reviewed.log).toBe(0);
      const applied = await desk.comment(number, '/plan apply 1');
      expect(applied.code, applied.log).toBe(0);
      expect(await desk.read('plans/demo.yml', branch)).toContain('Better.');
      expect((await filesOf(desk.place.root)).filter((file) => touched.test(file))).toEqual([]);
    },
  );

  it('inputs that are not YAML are told in a reply, and nothing is dispatched', async () => {
    await using desk = await openDesk();
    const { number } = desk.github.repository.open({ title: 'Issue' });
    const run = await desk.comment(number, "/plan execute demo --inputs '{target: ['");
    expect([run.code, desk.github.repository.dispatches], run.log).toEqual([2, []]);
    expect(replies(desk, number)[0]).toContain('is not accepted');
  });
});

describe.concurrent('an environment that is deleted in between', slow, () => {
  const gated = phasesOf([
    {
      id: 'release',
      mode: 'manual',
      environment: 'plan-approval',
      tasks: [{ id: 'tell', run: 'echo told > told.txt' }],
    },
  ]);

  it('after its reviewer approved: the job refuses, and the next run waits for a comment', async () => {
    await using many = await Workflow.of(await project(gated));
    const { environments } = many.api.repository;
    environments.set('plan-approval', { reviewers: ['grace'] });
    const review = () => {
      environments.delete('plan-approval');
      return { state: 'approved', by: 'grace' } as const;
    };
    const first = await many.run('100', {}, { review });
    expect([first.schedule.outputs['next'], first.jobs[0]?.code], first.jobs[0]?.log).toEqual(['gated', 1]);
    expect(first.jobs[0]?.log).toContain('environment plan-approval asks nobody before a job starts');
    expect(first.join?.outputs).toMatchObject({ more: 'false', status: 'waiting' });
    const second = await many.run('200');
    expect(second.schedule.outputs, second.schedule.log).toMatchObject({ next: 'none', status: 'waiting' });
    expect(second.schedule.log).toContain('/plan approve tell');
    expect((await many.place.state()).tasks['tell']).not.toHaveProperty('approved');
    expect(await many.place.committed()).toEqual([]);
  });
});

describe.concurrent('a fan-out of 300 tasks', slow, () => {
  it('is 256 jobs and then the rest; that none of them left a result costs no attempt', async () => {
    const all = Array.from({ length: 300 }, (_, n) => `t${n}`);
    const tasks = all.map((id) => ({ id, run: 'true' }));
    await using many = await Workflow.of(
      await project(phasesOf([{ id: 'build', mode: 'parallel', runners: 'many', tasks }])),
    );
    const { runs } = many.api.repository;
    runs.set('100', { status: 'in_progress' });
    const first = await many.job('100', { command: 'schedule' });
    const matrix = ({ outputs }: typeof first): unknown => JSON.parse(outputs['matrix'] ?? '');
    expect(matrix(first), first.log).toEqual({ task: all.slice(0, 256) });
    expect(first.outputs).toMatchObject({ next: 'fanout', 'max-parallel': '256' });
    const joined = await many.job('100', { command: 'join', attempts: 'nowhere' });
    expect(joined.outputs, joined.log).toMatchObject({ more: 'true', status: 'running' });
    const { tasks: states } = await many.place.state();
    const outcomes = Object.values(states).flatMap(({ attempts }) => attempts.map(({ outcome }) => outcome));
    expect(outcomes).toEqual(all.slice(0, 256).map(() => 'interrupted'));
    expect(Number(await git(many.place.remote, 'rev-list', '--count', `main..${planRef}`))).toBeLessThan(4);
    runs.set('101', { status: 'in_progress' });
    const second = await many.job('101', { command: 'schedule', leg: '1', 'parent-run': '100' });
    expect(matrix(second), second.log).toEqual({ task: all.slice(0, 256) });
  });
});

describe.concurrent('two comments at once', slow, () => {
  it('approve two tasks: neither is turned away, and both approvals are in the state at the end', async () => {
    const tasks = ['tell', 'shout'].map((id) => ({ id, run: `echo ${id} > ${id}.txt` }));
    await using many = await Workflow.of(await project(phasesOf([{ id: 'release', mode: 'manual', tasks }])));
    const { comments, issues, permissions, runs } = many.api.repository;
    for (const id of ['100', '201', '202']) runs.set(id, { status: 'in_progress' });
    await many.job('100', { command: 'execute' });
    permissions.set('grace', 'maintain');
    issues.set(1, many.api.repository.open({ title: 'Issue' }));
    const approve = async (id: number, by: string, task: string) => {
      const body = `/plan approve ${task} --plan demo`;
      comments.set(String(id), { id, by, body });
      const comment = { id, body, user: { login: by, type: 'User' } };
      const path = join(many.place.root, `event-${id}.json`);
      await writeFile(path, JSON.stringify({ action: 'created', comment, issue: { number: 1 } }));
      const env = { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: path, GITHUB_ACTOR: by };
      return many.job(String(id), { plan: '' }, env);
    };
    const both = await Promise.all([approve(201, 'ada', 'tell'), approve(202, 'grace', 'shout')]);
    const told = [...comments.values()].map(({ body }) => body).join('\n');
    expect(
      both.map(({ code }) => code),
      told,
    ).toEqual([0, 0]);
    await many.run('300');
    const state = await many.place.state();
    expect([state.status, state.tasks['tell']?.approved?.by, state.tasks['shout']?.approved?.by], told).toEqual([
      'completed',
      'ada',
      'grace',
    ]);
  });
});
