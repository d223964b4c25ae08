import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { fingerprint, git } from '../support/git.ts';
import { phasesOf, planBranch, planOf, planPath, planRef, project } from '../support/project.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { promptOf, sessions } from '../support/sessions.ts';

const write = (path: string, content: string) => toolUse('write', { file_path: path, content });

/** Everything that a careless writer would change: BOM, CRLF, comments, folding, odd spaces and numbers. */
const oddPlan = [
  '\uFEFF# a comment first',
  'version:   1',
  'title: "Caf\\u00e9"   # said twice',
  'description: >',
  '    folded',
  '    text   ',
  '',
  '',
  'max_parallel: 0x2',
  'phases:',
  '- id: prepare',
  '  title: Prepare',
  '  tasks:',
  '  - { id: scaffold,   title: Make the folder, run: "mkdir src && echo folder > src/README.md" }',
  '- id: build',
  '  title: Build',
  '  tasks:',
  '  - id: greet',
  '    title: Write greet',
  '    description: Write src/greet.txt',
  "    files: ['src/**']",
  '    verify: [grep -q hello src/greet.txt]',
  '  - id: page',
  '    title: Make the page',
  '    run: cat src/greet.txt > page.txt',
  '    verify: [test -s page.txt]',
  '  # the end',
].join('\r\n');

describe.concurrent('a plan of shell and agent tasks', () => {
  it('ends completed: one commit per task, state, outputs, summary, and no byte of the human part changed', async () => {
    await using place = await project(oddPlan, {
      script: sessions({
        greet: [write('src/greet.txt', 'hello\n'), report({ summary: 'Add greet', details: 'It greets.' })],
      }),
      files: { 'AGENTS.md': 'Use tabs, always.\n' },
    });
    const before = await fingerprint(place.checkout, `refs/heads/${planBranch}`);
    const run = await place.execute();

    expect(run.code).toBe(0);
    expect(await fingerprint(place.checkout, `refs/heads/${planBranch}`)).toEqual(before);
    const commits = await place.commits();
    const { execution = '' } = await place.state();
    const trailers = (phase: string, task: string) => ({
      Plan: 'demo',
      'Plan-Execution': execution,
      'Plan-Phase': phase,
      'Plan-Task': task,
      'Plan-Attempt': '1',
    });
    expect(execution).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(commits).toMatchObject([
      { subject: 'Make the folder', files: [planPath, 'src/README.md'], trailers: trailers('prepare', 'scaffold') },
      { subject: 'Write greet', files: [planPath, 'src/greet.txt'], trailers: trailers('build', 'greet') },
      { subject: 'Make the page', files: ['page.txt', planPath], trailers: trailers('build', 'page') },
      { subject: 'Plan demo: completed', files: [planPath], trailers: { Plan: 'demo', 'Plan-Execution': execution } },
    ]);
    expect(commits[1]?.body).toContain('Add greet\n\nIt greets.\n\nPlan: demo');
    expect(await git(place.remote, 'log', '-1', '--format=%an <%ae>', planRef)).toBe(
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    );

    const file = await place.file(planPath);
    expect(file.slice(0, file.indexOf('state:'))).toBe(`${oddPlan}\r\n`);
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
    const state = await place.state();
    expect(state).toMatchObject({
      status: 'completed',
      base: await git(place.remote, 'rev-parse', 'main'),
      run: { id: '4711', attempt: 1, actor: 'ada', url: 'https://github.example/acme/widgets/actions/runs/4711' },
      usage: { requests: 2 },
      iterations: [{ kind: 'executed', by: 'ada', run: '4711' }],
      tasks: {
        scaffold: { status: 'completed', commit: commits[0]?.sha, attempts: [{ outcome: 'completed' }] },
        greet: {
          status: 'completed',
          commit: commits[1]?.sha,
          summary: 'Add greet',
          attempts: [{ model: 'claude-sonnet-5-5' }],
        },
        page: { status: 'completed', commit: commits[2]?.sha },
      },
    });
    expect(state.finished_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

    expect(run.outputs).toMatchObject({
      status: 'completed',
      plan: 'demo',
      branch: planBranch,
      sha: commits.at(-1)?.sha,
      'exit-code': '0',
    });
    expect(run.outputs).not.toHaveProperty('reason');
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({
      plan: 'demo',
      status: 'completed',
      state: { tasks: { page: { commit: commits[2]?.sha } } },
    });
    expect(run.summary).toContain('## ✅ Café: completed');
    expect(run.summary).toContain('**3 of 3 tasks** (100 %)');
    for (const { sha } of commits.slice(0, 3))
      expect(run.summary).toContain(`https://github.example/acme/widgets/commit/${sha}`);
    expect(commandsIn(run.log).filter((command) => command !== 'group' && command !== 'endgroup')).toEqual([]);
    expect(run.log).toContain('::group::greet: Write greet (attempt 1 of 3, claude-sonnet-5-5)');
    expect(run.log).toContain('• write src/greet.txt');
    expect(promptOf(place.api.requests[0])).toContain('Use tabs, always.');
    expect(promptOf(place.api.requests[0])).toContain('src/**');
  });

  it('has nothing left to do the second time, and says so without a new commit', async () => {
    await using place = await project(planOf([{ id: 'a', run: 'echo a > a.txt' }]));
    await place.execute();
    const head = await git(place.remote, 'rev-parse', planRef);
    const again = await place.execute();
    expect([again.code, again.outputs['status'], again.outputs['sha']]).toEqual([0, 'completed', head]);
    expect(again.log).toContain('demo is completed; there is nothing to do.');
    expect(await git(place.remote, 'rev-parse', planRef)).toBe(head);
  });

  it('is taken up where it stands although the checkout knows nothing of the branch', async () => {
    await using place = await project(
      planOf([
        { id: 'a', run: 'echo a > a.txt' },
        { id: 'b', run: 'cat a.txt > b.txt' },
      ]),
    );
    expect((await place.execute({ until: 'a' })).outputs).toMatchObject({ status: 'paused', reason: 'pause-after' });
    await rm(place.checkout, { recursive: true });
    await git(place.root, 'clone', '--quiet', '--branch', 'main', place.remote, place.checkout);
    const run = await place.execute();
    expect([run.code, await place.committed()]).toEqual([0, ['a', 'b']]);
    expect(await place.file('b.txt')).toBe('a\n');
  });
});

describe.concurrent('an attempt that fails its verify', () => {
  it('is thrown away, and the next one is told why and builds on a clean workspace', async () => {
    await using place = await project(
      planOf([
        {
          id: 'greet',
          description: 'Say hello',
          model: ['claude-haiku-4-5', 'claude-sonnet-5-5'],
          verify: ['test ! -e stray.txt', 'cat greet.txt && grep -q hello greet.txt'],
        },
      ]),
      {
        script: sessions({
          greet: [
            toolUse('bash', { command: 'echo "good bye" > greet.txt; echo more >> README.md' }),
            report(),
            toolUse('bash', { command: 'test ! -e greet.txt && grep -c . README.md && echo hello > greet.txt' }),
            report({ summary: 'Greet for real' }),
          ],
        }),
      },
    );
    const run = await place.execute();
    expect(run.code).toBe(0);
    const { tasks, status } = await place.state();
    expect(status).toBe('completed');
    expect(tasks['greet']).toMatchObject({
      summary: 'Greet for real',
      attempts: [{ outcome: 'verify', error: expect.stringContaining('good bye') }, { outcome: 'completed' }],
    });
    const [commit] = await place.commits();
    expect(commit).toMatchObject({ files: ['greet.txt', planPath], trailers: { 'Plan-Attempt': '2' } });
    expect(await place.file('README.md')).toBe('hello\n');

    expect(place.api.requests.map(({ body }) => body['model'])).toEqual([
      'claude-haiku-4-5',
      'claude-haiku-4-5',
      'claude-sonnet-5-5',
      'claude-sonnet-5-5',
    ]);
    const [first, , second] = place.api.requests;
    expect(promptOf(first)).not.toContain('An earlier attempt');
    expect(promptOf(second)).toContain('An earlier attempt at this task failed\nIts outcome was verify.');
    expect(promptOf(second)).toMatch(
      /<error>\n`cat greet\.txt && grep -q hello greet\.txt` exited with code 1\ngood bye\n<\/error>/,
    );
    expect(promptOf(second)).toContain('+good bye');
    expect(run.log).toContain('another attempt follows');
  });

  it('pauses the plan after max_attempts, says what helps, and the next execute does not spend on it again', async () => {
    await using place = await project(
      planOf([
        { id: 'a', run: 'echo a > a.txt' },
        { id: 'b', run: 'echo b > b.txt', verify: ['echo no such luck >&2; exit 3'], max_attempts: 2 },
        { id: 'c', run: 'echo c > c.txt' },
      ]),
    );
    const run = await place.execute();
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({
      status: 'paused',
      reason: 'task-failed',
      detail: 'b failed 2 of 2 attempts',
      'exit-code': '1',
    });
    expect(await place.committed()).toEqual(['a']);
    const state = await place.state();
    expect(state).toMatchObject({ status: 'paused', reason: 'task-failed', detail: 'b failed 2 of 2 attempts' });
    expect(state.tasks['b']).toMatchObject({
      status: 'failed',
      attempts: [{ outcome: 'verify' }, { outcome: 'verify' }],
    });
    expect(state.tasks['b']?.attempts[1]?.error).toContain('exited with code 3\nno such luck');
    expect(run.log).toMatch(/^::error title=Task b failed::.*no such luck/m);
    expect(run.summary).toContain('no such luck');
    expect(run.summary).toContain('npx planwright retry demo --task b --execute');

    const again = await place.execute();
    expect([again.code, again.outputs['reason'], again.outputs['detail']]).toEqual([
      1,
      'task-failed',
      'b failed 2 of 2 attempts',
    ]);
    expect((await place.state()).tasks['b']?.attempts).toHaveLength(2);
  });
});

describe.concurrent('on_failure', () => {
  const plan = (choice: string): string =>
    phasesOf([
      {
        id: 'one',
        tasks: [
          { id: 'bad', run: 'false', max_attempts: 1, on_failure: choice },
          { id: 'next', run: 'echo n > n.txt' },
        ],
      },
      { id: 'two', tasks: [{ id: 'free', run: 'echo f > f.txt' }] },
    ]);

  it('continue: later phases go on where nothing depends on the failed task, and the plan ends failed', async () => {
    await using place = await project(plan('continue'));
    const run = await place.execute();
    expect([run.code, run.outputs['status'], await place.committed()]).toEqual([1, 'failed', ['free']]);
  });

  it('stop: nothing more runs, and the plan ends failed', async () => {
    await using place = await project(plan('stop'));
    const run = await place.execute();
    expect([run.code, run.outputs['status'], await place.committed()]).toEqual([1, 'failed', []]);
    expect((await place.state()).tasks['next']).toBeUndefined();
  });
});
