import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttemptState, PlanState } from '../../src/plan/state.ts';
import { probeSandbox } from '../../src/workspace/sandbox.ts';
import type { ActionRun } from '../support/action.ts';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { processesWith } from '../support/processes.ts';
import type { TaskKeys } from '../support/project.ts';
import { independent, planOf, planPath, project, type Project } from '../support/project.ts';
import { promptOf, sessions } from '../support/sessions.ts';

const confined = (await probeSandbox(process.env)).ok;
const workflow = '.github/workflows/ci.yml';
const action = '.github/actions/mine/action.yml';
const write = (path: string): string => `mkdir -p "$(dirname ${path})" && echo changed > ${path}`;
/** Seconds that nobody else sleeps, to find the process again. */
const nap = `${4000 + (process.pid % 1000)}`;

/** What each task does, and how its attempt is to end. */
const wrong: readonly (TaskKeys & { readonly outcome: string; readonly error: string })[] = [
  {
    id: 'scope',
    run: `${write('src/a.txt')}; ${write('lib/b.txt')}`,
    files: ['src/**'],
    outcome: 'scope',
    error: "lib/b.txt is outside the task's files (src/**)",
  },
  {
    id: 'deletes',
    run: 'rm README.md',
    files: ['src/**'],
    outcome: 'scope',
    error: "README.md is outside the task's files (src/**)",
  },
  {
    id: 'plan',
    run: `echo "# more" >> ${planPath}`,
    outcome: 'scope',
    error: `${planPath} is the plan itself, which only Planwright writes`,
  },
  {
    id: 'workflow',
    run: write(workflow),
    outcome: 'scope',
    error: `${workflow} is protected: a plan that changes workflows or actions says allow_workflows: true`,
  },
  {
    id: 'workflow-by-case',
    run: write('.GitHub/Workflows/x.yml'),
    outcome: 'scope',
    error: '.GitHub/Workflows/x.yml is protected: a plan that changes workflows or actions says allow_workflows: true',
  },
  {
    id: 'own-action',
    run: write(action),
    outcome: 'scope',
    error: `${action} is protected: a plan that changes workflows or actions says allow_workflows: true`,
  },
  {
    id: 'link-out',
    run: 'ln -s ../../../../etc/passwd passwd',
    outcome: 'scope',
    error: 'passwd is a symbolic link out of the repository (../../../../etc/passwd)',
  },
  {
    id: 'link-absolute',
    run: 'ln -s /etc etc',
    outcome: 'scope',
    error: 'etc is a symbolic link out of the repository (/etc)',
  },
  {
    id: 'exits',
    run: 'echo the reason >&2; exit 7',
    outcome: 'agent',
    error: '`echo the reason >&2; exit 7` exited with code 7\nthe reason',
  },
  { id: 'pipe', run: 'false | cat', outcome: 'agent', error: '`false | cat` exited with code 1' },
  { id: 'killed', run: 'kill -KILL $$', outcome: 'agent', error: '`kill -KILL $$`' },
  {
    id: 'verify',
    run: write('v.txt'),
    verify: ['true', 'echo seen; false', 'true'],
    outcome: 'verify',
    error: '`echo seen; false` exited with code 1\nseen',
  },
  {
    id: 'slow',
    run: `(trap "" TERM; exec sleep ${nap}) & setsid nohup sleep ${nap} > /dev/null 2>&1 & echo started; sleep ${nap}`,
    timeout_minutes: 0.02,
    outcome: 'timeout',
    error: 'took longer than 0.02 minutes\nstarted',
  },
  {
    id: 'slow-verify',
    run: 'true',
    verify: [`sleep ${nap}`],
    timeout_minutes: 0.02,
    outcome: 'verify',
    error: `\`sleep ${nap}\` took longer than 0.02 minutes`,
  },
  {
    id: 'slow-claude',
    description: 'Sleep',
    timeout_minutes: 0.03,
    outcome: 'timeout',
    error: 'took longer than 0.03 minutes',
  },
  {
    id: 'command',
    description: 'Do',
    agent: { command: 'cat > /dev/null; echo I cannot; exit 1' },
    outcome: 'agent',
    error: 'exited with code 1\nI cannot',
  },
  {
    id: 'mute-command',
    description: 'Do',
    agent: { command: 'cat > /dev/null' },
    outcome: 'no-change',
    error: 'nothing was changed, and no reason was given',
  },
];

const right: readonly TaskKeys[] = [
  { id: 'nothing', run: 'true' },
  { id: 'in-scope', run: write('src/deep/in-scope.txt'), files: ['src/**'] },
  { id: 'verify-writes', run: write('w.txt'), verify: ['echo junk > junk.txt; echo more >> w.txt; rm README.md'] },
  {
    id: 'repository',
    run: 'git init -q inner && cd inner && echo i > i.txt && git add . && git -c user.name=x -c user.email=x@x commit -qm i',
  },
  {
    id: 'commits',
    run: 'echo c > c.txt; git add c.txt && git -c user.name=x -c user.email=x@x commit -qm mine || true',
  },
  {
    id: 'command-done',
    description: 'Do it well',
    agent: { command: 'cat > prompt.txt; echo "Wrote the prompt down"; echo and more' },
  },
  { id: 'leaves-behind', run: `sleep ${nap} & setsid sleep ${nap} > /dev/null 2>&1 & echo l > l.txt` },
];

describe('one attempt', () => {
  let place: Project;
  let run: ActionRun;
  let state: PlanState;

  beforeAll(async () => {
    const tasks = [...wrong.map(({ outcome: _outcome, error: _error, ...task }) => task), ...right];
    place = await project(independent(tasks), {
      script: sessions({ 'slow-claude': [toolUse('bash', { command: `sleep ${nap}` }), report()] }),
    });
    run = await place.execute();
    state = await place.state();
  }, 60_000);

  afterAll(() => place[Symbol.asyncDispose]());

  const attempts = (id: string): readonly AttemptState[] => state.tasks[id]?.attempts ?? [];

  it.each(wrong.map(({ id, outcome, error }) => [id, outcome, error]))('%s fails as %s', (id, outcome, error) => {
    expect(attempts(id).map((attempt) => attempt.outcome)).toEqual([outcome]);
    expect(attempts(id)[0]?.error).toContain(error);
  });

  it('only what passed is committed', async () => {
    expect(await place.committed()).toEqual(right.map(({ id }) => id));
    const files = Object.fromEntries(
      (await place.commits()).map((commit) => [
        commit.trailers['Plan-Task'] ?? '',
        commit.files.filter((file) => file !== planPath),
      ]),
    );
    expect(files).toEqual({
      nothing: [],
      'in-scope': ['src/deep/in-scope.txt'],
      'verify-writes': ['w.txt'],
      repository: ['inner/i.txt'],
      commits: ['c.txt'],
      'command-done': ['prompt.txt'],
      'leaves-behind': ['l.txt'],
      '': [],
    });
    expect(await place.file('w.txt')).toBe('changed\n');
    expect(await place.file('prompt.txt')).toContain('Do it well');
    expect(state.tasks['command-done']?.summary).toBe('Wrote the prompt down and more');
    const made = (await place.commits()).find(({ trailers }) => trailers['Plan-Task'] === 'command-done');
    expect(made?.body).toMatch(/^Wrote the prompt down and more\n\nPlan: demo\n/);
  });

  it.runIf(confined)('nothing that a task started outlives it', async () => {
    expect(await processesWith(`sleep\0${nap}`)).toEqual([]);
  });

  it('a time limit is told in the log and does not wait for what ignores SIGTERM', () => {
    expect(run.log).toContain('slow: attempt 1:');
    expect(attempts('slow')[0]?.seconds).toBeLessThan(10);
  });
});

describe('setup', () => {
  it('that fails costs attempts, and the reason is told', async () => {
    await using place = await project(
      planOf([{ id: 'a', run: 'true' }], {
        workspace: { setup: 'echo no network; exit 1' },
        defaults: { max_attempts: 2 },
      }),
    );
    const run = await place.execute();
    expect([run.code, run.outputs['detail']], run.log).toEqual([1, 'a failed 2 of 2 attempts']);
    const { tasks } = await place.state();
    expect(tasks['a']?.attempts).toMatchObject([
      { outcome: 'setup' },
      { outcome: 'setup', error: '`echo no network; exit 1` exited with code 1\nno network' },
    ]);
  });

  it('runs once per workspace, its ignored files stay, and it may change no others', async () => {
    const files = { '.gitignore': 'modules/\n' };
    const tasks = [
      { id: 'a', run: 'cat modules/log > a.txt' },
      { id: 'b', run: 'cat modules/log > b.txt' },
    ];
    await using good = await project(
      planOf(tasks, { workspace: { setup: 'mkdir -p modules; echo set up >> modules/log' } }),
      { files },
    );
    expect((await good.execute()).code).toBe(0);
    expect([await good.file('a.txt'), await good.file('b.txt')]).toEqual(['set up\n', 'set up\n']);
    await using bad = await project(
      planOf(tasks, { workspace: { setup: 'echo x > tracked.txt' }, defaults: { max_attempts: 1 } }),
      { files },
    );
    expect((await bad.execute()).code).toBe(1);
    expect((await bad.state()).tasks['a']?.attempts[0]?.error).toBe(
      'workspace.setup may change ignored files only; it changed tracked.txt',
    );
  });
});

describe('an agent that leaves its scope', () => {
  it('learns why in the next attempt, and may do what a plan that allows workflows allows', async () => {
    const change = (command: string) => [toolUse('bash', { command }), report()];
    await using place = await project(
      planOf(
        [
          { id: 'ci', description: 'Change CI', files: ['.github/**'] },
          { id: 'b', description: 'B', files: ['b.txt'] },
        ],
        { allow_workflows: true },
      ),
      {
        script: sessions({
          ci: change(write(workflow)),
          b: [...change('echo b > c.txt'), ...change('test ! -e c.txt && echo b > b.txt')],
        }),
      },
    );
    const run = await place.execute();
    expect([run.code, await place.committed()], run.log).toEqual([0, ['ci', 'b']]);
    expect(promptOf(place.api.requests[4])).toContain("<error>\nc.txt is outside the task's files (b.txt)\n</error>");
    expect(existsSync(join(place.checkout, workflow))).toBe(false);
  });
});
