import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import { startChild } from '../../src/lib/exec.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { hostEnvironment, runCli } from '../support/action.ts';
import {
  coordination,
  localCoordination,
  remoteCoordination,
  rewriteCoordination,
  strangeHolder,
} from '../support/coordination.ts';
import { commitAll, git, writeFiles } from '../support/git.ts';
import { GitHubStandIn } from '../support/github/server.ts';
import { openMeetings } from '../support/meetings.ts';
import { githubToken, phasesOf, planBranch, planPath, project, type Project } from '../support/project.ts';

type Keys = Readonly<Record<string, unknown>>;

const announce = { id: 'announce', run: 'echo announced > announced.txt' };

const gated = (release: Keys = {}, tasks: readonly (Keys & { id: string })[] = [announce]): string =>
  phasesOf([
    { id: 'build', tasks: [{ id: 'a', run: 'echo a > a.txt' }] },
    { id: 'release', mode: 'manual', ...release, tasks },
  ]);

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

const approvedIn = ({ tasks }: PlanState, id = 'announce') => tasks[id]?.approved;

/** A person changes the plan's branch in their repository. */
const byHand = async (place: Project, files: Readonly<Record<string, string>>): Promise<void> => {
  const folder = join(place.root, 'by-hand');
  await git(place.checkout, 'worktree', 'add', '--quiet', folder, planBranch);
  await commitAll(folder, files, 'by hand');
  await git(place.checkout, 'worktree', 'remove', folder);
};

describe.concurrent('at a terminal', () => {
  it('tasks wait one after the other, show what will run, and run once they are approved', async () => {
    await using place = await project(
      gated({}, [{ id: 'rotate', agent: 'human', verify: ['test -f rotated.txt'] }, announce]),
    );
    const waiting = await place.cli('execute', 'demo');
    expect(codeOf(waiting), waiting.output).toBe(0);
    expect(waiting.stdout).toContain('rotate waits for a person, who does it.\n');
    expect(waiting.stdout).toContain('then verifies: test -f rotated.txt');
    expect(waiting.stdout).toContain('npx planwright approve demo --task rotate --execute');

    const early = await place.cli('approve', 'demo', '--task', 'rotate', '--execute');
    expect(codeOf(early), early.output).toBe(1);
    expect(early.output).toContain('task rotate is not completed: `test -f rotated.txt` exited with code 1');
    expect(approvedIn(await place.state(place.checkout), 'rotate')).toBeUndefined();

    await byHand(place, { 'rotated.txt': 'yes\n' });
    const done = await place.cli('approve', 'demo', '--task', 'rotate', '--execute', '--reason', 'did it', '--json');
    expect([codeOf(done), JSON.parse(done.stdout)], done.output).toMatchObject([
      0,
      { status: 'waiting', reason: 'approval', detail: 'announce waits for approval' },
    ]);
    expect(await place.committed(place.checkout)).toEqual(['a']);

    const last = await place.cli('approve', 'demo', '--task', 'announce', '--execute', '--json');
    expect([codeOf(last), JSON.parse(last.stdout)], last.output).toMatchObject([0, { status: 'completed' }]);
    expect(await place.committed(place.checkout)).toEqual(['a', 'announce']);
    const state = await place.state(place.checkout);
    expect(approvedIn(state, 'rotate')).toMatchObject({
      via: 'terminal',
      evidence: expect.stringMatching(/^.+@.+$/),
      reason: 'did it',
      head: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(state.iterations.filter(({ kind }) => kind === 'approved').map((one) => one['task'])).toEqual([
      'rotate',
      'announce',
    ]);
  });

  it('an edit after the approval makes the task wait again', async () => {
    await using place = await project(gated());
    await place.cli('execute', 'demo');
    const approved = await place.cli('approve', 'demo', '--task', 'announce');
    expect(codeOf(approved), approved.output).toBe(0);
    const again = await place.cli('approve', 'demo', '--task', 'announce');
    expect(again.stderr).toMatch(/cannot approve task announce: \S+ approved it at .+; accepted: a waiting or pending/);
    const text = await place.file(planPath, place.checkout);
    await byHand(place, { [planPath]: text.replace('echo announced >', 'echo something else >') });
    const edited = await place.cli('execute', 'demo', '--json');
    expect([codeOf(edited), JSON.parse(edited.stdout)], edited.output).toMatchObject([0, { status: 'waiting' }]);
    expect(await place.committed(place.checkout)).toEqual(['a']);
    const now = await place.cli('approve', 'demo', '--task', 'announce', '--execute');
    expect(codeOf(now), now.output).toBe(0);
    expect(await place.file('announced.txt', place.checkout)).toBe('something else\n');
  });

  it('a rejected task has failed without having run; retry brings it back to its gate, complete does not get past it', async () => {
    await using place = await project(gated());
    await place.cli('execute', 'demo');
    const past = await place.cli('complete', 'demo', '--task', 'announce');
    expect(codeOf(past), past.output).toBe(2);
    expect(past.stderr).toContain('nobody has approved it');
    const rejected = await place.cli('reject', 'demo', '--task', 'announce', '--reason', 'not yet');
    expect(codeOf(rejected), rejected.output).toBe(0);
    const { tasks, iterations } = await place.state(place.checkout);
    expect(tasks['announce']).toMatchObject({ status: 'failed', attempts: [{ outcome: 'rejected' }] });
    expect(iterations.at(-1)).toMatchObject({ kind: 'rejected', task: 'announce' });
    expect(codeOf(await place.cli('execute', 'demo'))).toBe(1);
    expect(codeOf(await place.cli('complete', 'demo', '--task', 'announce'))).toBe(2);
    const retried = await place.cli('retry', 'demo', '--task', 'announce', '--execute', '--json');
    expect([codeOf(retried), JSON.parse(retried.stdout)], retried.output).toMatchObject([0, { status: 'waiting' }]);
    expect(await place.committed(place.checkout)).toEqual(['a']);
  });

  it('a task that is not at a gate is refused, and nothing changes', async () => {
    await using place = await project(gated());
    await place.cli('execute', 'demo');
    const head = await git(place.checkout, 'rev-parse', planBranch);
    for (const [command, task, message] of [
      ['approve', 'a', 'its phase build is not manual'],
      ['reject', 'a', 'its phase build is not manual'],
      ['approve', 'anounce', 'did you mean announce?'],
    ] as const) {
      const refused = await place.cli(command, 'demo', '--task', task);
      expect([codeOf(refused), refused.stderr.includes(message)], refused.output).toEqual([2, true]);
    }
    expect(await git(place.checkout, 'rev-parse', planBranch)).toBe(head);
  });

  it('whoever executes the plan hears of an approval, and does not stop for it', async () => {
    await using meetings = await openMeetings();
    await using place = await project(
      phasesOf([
        { id: 'build', tasks: [{ id: 'a', run: meetings.at('a') }] },
        { id: 'release', mode: 'manual', tasks: [announce] },
      ]),
    );
    const running = place.startCli('execute', 'demo', '--json');
    const visit = await meetings.visit('a');
    const asked = await place.cli('approve', 'demo', '--task', 'announce');
    expect([codeOf(asked), asked.stdout], asked.output).toEqual([0, expect.stringMatching(/^Asked process \d+ on /)]);
    const requests = async () => (await coordination(place.checkout, localCoordination)).requests.length;
    await expect.poll(requests, { timeout: 30_000, interval: 200 }).toBe(0);
    visit.go();
    const { code, output } = await running.ended;
    expect(code, output).toBe(0);
    expect(await place.committed(place.checkout)).toEqual(['a', 'announce']);
    expect(approvedIn(await place.state(place.checkout))).toMatchObject({ via: 'terminal' });
  });
});

/** The command line on a pseudo terminal, answered as a person would. */
const atTerminal = async (place: Project, line: string, answers: readonly string[]): Promise<string> => {
  const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
  const command = `stty -echo; ${process.execPath} ${cli} ${line}; echo exit code $?`;
  const env = { ...hostEnvironment(), ...place.terminal, TERM: 'xterm' };
  const child = startChild('script', ['-qec', command, '/dev/null'], { cwd: place.checkout, env });
  let output = '';
  const left = [...answers];
  let questions = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const now = output.split('Approve it? [y/N] ').length - 1;
    for (; questions < now; questions += 1) child.stdin.write(`${left.shift() ?? 'n'}\n`);
  });
  child.stderr.resume();
  await child.exited;
  child.stdin.end();
  return output;
};

describe.concurrent('while execute runs at a terminal', () => {
  const two = gated({}, [announce, { id: 'tell', description: 'Tell them', run: 'echo told > told.txt' }]);

  it('asks at each gate, and goes on with a yes', async () => {
    await using place = await project(two);
    const output = await atTerminal(place, 'execute demo', ['y', 'yes']);
    expect(output).toContain('Task announce of demo waits for approval: announce');
    expect(output).toContain('Runs    shell: echo announced > announced.txt');
    expect(output).toContain('exit code 0');
    expect(await place.committed(place.checkout)).toEqual(['a', 'announce', 'tell']);
  });

  it('stops as waiting with a no', async () => {
    await using place = await project(two);
    const output = await atTerminal(place, 'execute demo', ['y', '']);
    expect(output).toContain('exit code 0');
    expect(await place.committed(place.checkout)).toEqual(['a', 'announce']);
    expect(await place.state(place.checkout)).toMatchObject({ status: 'waiting', reason: 'approval' });
  });
});

/** A plan that waits at its gate, in the action, and the API that approvals are proved with. */
const waiting = async (plan = gated()) => {
  const place = await project(plan);
  const api = await GitHubStandIn.start({ token: githubToken });
  const run = await place.execute({}, { env: { GITHUB_API_URL: api.url } });
  expect(run.outputs, run.log).toMatchObject({ status: 'waiting', reason: 'approval', 'exit-code': '0' });
  api.repository.permissions.set('ada', 'write');
  const approve = async (
    event: string,
    payload: object,
    rest: { task?: string; env?: Record<string, string> } = {},
  ) => {
    await writeFiles(place.root, { 'event.json': JSON.stringify(payload) });
    const { task = 'announce' } = rest;
    const named = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(place.root, 'event.json') };
    const env = { GITHUB_API_URL: api.url, ...named, ...rest.env };
    return place.action({ command: 'approve', plan: 'demo', task, execute: 'true' }, { env, runId: '4712' });
  };
  const close = async () => {
    await api[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { place, api, approve, [Symbol.asyncDispose]: close };
};

const dispatch = { inputs: { command: 'approve', plan: 'demo', task: 'announce' } };
const comment = { action: 'created', comment: { id: 5 }, issue: { number: 1 } };

describe.concurrent('in the action', () => {
  it('a dispatch that names the task approves it, by whom the API knows to have write access', async () => {
    await using at = await waiting();
    const run = await at.approve('workflow_dispatch', dispatch);
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    expect(at.api.asked).toContain('GET /repos/acme/widgets/collaborators/ada/permission');
    expect(at.api.asked.filter((asked) => asked.includes('/approvals'))).toEqual([]);
    const { tasks } = await at.place.state();
    expect(tasks['announce']?.approved).toMatchObject({
      by: 'ada',
      via: 'comment',
      spec: tasks['announce']?.spec,
      evidence: 'run:4712',
    });
    expect(run.log).not.toContain(githubToken);
  });

  it.each<[string, (at: Awaited<ReturnType<typeof waiting>>) => ReturnType<typeof at.approve>, string]>([
    [
      'somebody who may only read',
      (at) => {
        at.api.repository.permissions.set('ada', 'triage');
        return at.approve('workflow_dispatch', dispatch);
      },
      'ada may not approve: their role is triage',
    ],
    [
      'an API that refuses the question',
      (at) => {
        at.api.fail({ status: 403, message: 'Resource not accessible by integration' });
        return at.approve('workflow_dispatch', dispatch);
      },
      'cannot read the permission of ada: GitHub answered 403',
    ],
    [
      'a re-run',
      (at) => at.approve('workflow_dispatch', dispatch, { env: { GITHUB_RUN_ATTEMPT: '2' } }),
      'no new approval',
    ],
    ['a dispatch for something else', (at) => at.approve('workflow_dispatch', { inputs: {} }), 'goes on waiting'],
    ['a push', (at) => at.approve('push', {}), 'goes on waiting'],
    ['a schedule', (at) => at.approve('schedule', { schedule: '0 0 * * *' }), 'goes on waiting'],
    [
      'a comment that was edited',
      (at) => {
        at.api.repository.comments.set('5', { id: 5, by: 'ada', body: '/plan approve announce', edited: true });
        return at.approve('issue_comment', comment);
      },
      'comment 5 was edited',
    ],
    ['a comment that is gone', (at) => at.approve('issue_comment', comment), 'GitHub answered 404'],
  ])('nothing passes with %s', async (_name, attempt, message) => {
    await using at = await waiting();
    const run = await attempt(at);
    expect([run.code, run.log.includes(message)], run.log).toEqual([1, true]);
    expect(await at.place.committed()).toEqual(['a']);
    expect(await at.place.state()).toMatchObject({ status: 'waiting', tasks: { announce: { status: 'waiting' } } });
  });

  it('a comment approves, proved by what the API says it says', async () => {
    await using at = await waiting();
    at.api.repository.permissions.set('grace', 'maintain');
    at.api.repository.comments.set('5', { id: 5, by: 'grace', body: 'Yes.\r\n/plan approve announce' });
    const run = await at.approve('issue_comment', comment);
    expect(run.code, run.log).toBe(0);
    expect(approvedIn(await at.place.state())).toMatchObject({ by: 'grace', via: 'comment', evidence: 'comment:5' });
  });

  it('the same holds for the command line inside a run', async () => {
    await using at = await waiting();
    const variables = { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '4712', GITHUB_REPOSITORY: 'acme/widgets' };
    const env = { ...variables, GITHUB_ACTOR: 'ada', GITHUB_EVENT_NAME: 'push', GITHUB_API_URL: at.api.url };
    const cli = await runCli(['approve', 'demo', '--task', 'announce'], {
      cwd: at.place.checkout,
      env: { ...at.place.terminal, ...env, GITHUB_TOKEN: githubToken },
    });
    expect([codeOf(cli), cli.stderr.includes('a run of this kind approves nothing')], cli.output).toEqual([1, true]);
  });
});

describe.concurrent('an environment with reviewers', () => {
  const plan = gated({ environment: 'plan-approval' }, [announce, { id: 'tell', run: 'echo told > told.txt' }]);
  const reviewed = async () => {
    const at = await waiting(plan);
    at.api.repository.environments.set('plan-approval', { reviewers: ['grace'], preventSelfReview: true });
    at.api.repository.runs.set('4712', { status: 'in_progress' });
    return at;
  };
  const review = { state: 'approved' as const, by: 'grace', environments: ['plan-approval'] };

  it('approves one task for each review of the run', async () => {
    await using at = await reviewed();
    at.api.repository.runs.set('4712', { status: 'in_progress', reviews: [review] });
    const first = await at.approve('workflow_dispatch', { inputs: {} });
    expect([first.code, first.outputs['detail']], first.log).toEqual([0, 'tell waits for approval']);
    const second = await at.approve('workflow_dispatch', { inputs: {} }, { task: 'tell' });
    expect([second.code, second.log.includes('has no approval of environment plan-approval left')]).toEqual([1, true]);
    const state = await at.place.state();
    expect(approvedIn(state)).toMatchObject({ by: 'grace', via: 'environment', evidence: 'run:4712#1' });
    expect(await at.place.committed()).toEqual(['a', 'announce']);
  });

  it.each<[string, (at: Awaited<ReturnType<typeof waiting>>) => ReturnType<typeof at.approve>, string]>([
    [
      'a job that started although nobody was asked',
      (at) => at.approve('workflow_dispatch', dispatch),
      'has no approval of environment plan-approval left',
    ],
    [
      'a re-run, whose approvals may be old',
      (at) => {
        at.api.repository.runs.set('4712', { status: 'in_progress', attempt: 2, reviews: [review] });
        return at.approve('workflow_dispatch', dispatch, { env: { GITHUB_RUN_ATTEMPT: '2' } });
      },
      'is a re-run',
    ],
    [
      'the review of whoever asked for the work',
      (at) => {
        at.api.repository.runs.set('4712', { status: 'in_progress', reviews: [{ ...review, by: 'ada' }] });
        return at.approve('workflow_dispatch', dispatch);
      },
      'lets nobody approve their own',
    ],
    [
      'a comment of somebody with write access',
      (at) => {
        at.api.repository.comments.set('5', { id: 5, by: 'ada', body: '/plan approve announce' });
        return at.approve('issue_comment', comment);
      },
      'approved by the reviewers of environment plan-approval, not with a comment',
    ],
    [
      'rules that the API does not show',
      (at) => {
        at.api.failWhen({ path: /environments\/plan-approval/ }, { status: 404, message: 'Not Found' });
        return at.approve('workflow_dispatch', dispatch);
      },
      'cannot read the environment plan-approval: GitHub answered 404',
    ],
    [
      'rules that are gone',
      (at) => {
        at.api.repository.environments.delete('plan-approval');
        return at.approve('workflow_dispatch', { inputs: {} });
      },
      'environment plan-approval asks nobody',
    ],
  ])('refuses %s', async (_name, attempt, message) => {
    await using at = await reviewed();
    const run = await attempt(at);
    expect([run.code, run.log.includes(message)], run.log).toEqual([1, true]);
    expect(await at.place.committed()).toEqual(['a']);
  });

  it('that cannot have any leaves it to people with write access', async () => {
    await using at = await waiting(plan);
    at.api.repository.environments.set('plan-approval', { reviewers: [] });
    at.api.repository.comments.set('5', { id: 5, by: 'ada', body: '/plan approve announce' });
    const run = await at.approve('issue_comment', comment);
    expect(run.code, run.log).toBe(0);
    expect(await at.place.committed()).toEqual(['a', 'announce']);
  });
});

describe.concurrent('a run that holds the plan', () => {
  it.each([
    ['goes on, says the API: nobody else may work on it', 'in_progress', 3],
    ['is over, says the API, however fresh its heartbeat', 'completed', 0],
  ])('%s', async (_name, status, code) => {
    await using at = await waiting();
    const holder = { ...strangeHolder(new Date()), run: { id: '4000', attempt: 1 } };
    await rewriteCoordination(at.place.remote, remoteCoordination, (document) => ({ ...document, holder }));
    at.api.repository.runs.set('4000', { status });
    const run = await at.place.execute({}, { env: { GITHUB_API_URL: at.api.url }, runId: '4712' });
    expect(run.code, run.log).toBe(code);
    expect(at.api.asked).toContain('GET /repos/acme/widgets/actions/runs/4000');
  });
});
