import { chmod, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exec } from '../../src/lib/exec.ts';
import { probeSandbox } from '../../src/workspace/sandbox.ts';
import { everythingIn } from '../support/action.ts';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { serveGit } from '../support/git-http.ts';
import { git, gitEnvironment, writeFiles } from '../support/git.ts';
import { apiKey, githubToken, planOf, project, type Project } from '../support/project.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { promptOf, sessions } from '../support/sessions.ts';

const confined = (await probeSandbox(process.env)).ok;
const runtimeToken = 'runtime-token-that-nobody-may-see';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const never = [apiKey, githubToken, runtimeToken, base64(apiKey), base64(`x-access-token:${githubToken}`)];

/** Variables by which a child could get at a credential or steer the runner. */
const channels =
  /^(INPUT_|ACTIONS_|ANTHROPIC_|RUNNER_TEMP|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE)=)/m;

/** Every object of every repository, and every file, that a run left below the project's folder. */
const leftBehind = async (place: Project): Promise<string> => {
  const objects = async (gitDir: string): Promise<string> => {
    const args = ['cat-file', '--batch-all-objects', '--batch'];
    return (await exec('git', args, { cwd: gitDir, env: gitEnvironment, keepBytes: 1024 ** 3 })).output;
  };
  const found = await exec('find', [place.root, '-type', 'd', '-name', 'objects'], { env: gitEnvironment });
  const folders = found.stdout.split('\n').filter((path) => path !== '' && !path.includes('/workspaces/'));
  const texts = await Promise.all(folders.map((folder) => objects(dirname(folder))));
  return [...texts, await everythingIn(place.root)].join('\n');
};

/** Writes all that a process can find out about itself and, where it may, about others. */
const dump = `
env > "$1"
for file in /proc/[0-9]*/environ /proc/[0-9]*/cmdline; do tr '\\0' '\\n' < "$file" >> "$1"; done 2>/dev/null
cat "$GITHUB_WORKSPACE/.git/config" /tmp/pw-*/pw-runner-*/_runner_file_commands/* >> "$1" 2>/dev/null
exit 0
`;
const files = { 'tools/dump.sh': dump };

describe.concurrent('the key', () => {
  const tasks = [
    {
      id: 'shell',
      run: 'bash tools/dump.sh shell.txt',
      verify: ['bash tools/dump.sh "$HOME/verify.txt"; ! grep ^INPUT_ "$HOME/verify.txt"'],
    },
    { id: 'claude', description: 'Look around' },
    {
      id: 'command',
      description: 'Look around',
      agent: { command: 'cat > prompt.txt; bash tools/dump.sh command.txt; echo done' },
    },
  ];
  const script = () =>
    sessions({
      claude: [toolUse('bash', { command: 'bash tools/dump.sh claude.txt' }), report({ summary: 'Looked' })],
    });

  it.runIf(confined)('is in no log, summary, output, commit, transcript, state or child environment', async () => {
    const top = { sandbox: 'required', pass_env: ['DATABASE_URL', 'GH_ENTERPRISE_TOKEN'] };
    await using place = await project(planOf(tasks, top), { script: script(), files });
    const env = { DATABASE_URL: 'postgres://somewhere', GH_ENTERPRISE_TOKEN: githubToken, ANTHROPIC_API_KEY: apiKey };
    const run = await place.execute({}, { env });
    expect([run.code, run.outputs['status']]).toEqual([0, 'completed']);
    expect(run.log).toContain('GH_ENTERPRISE_TOKEN is not passed to tasks');
    const dumps = await Promise.all(['shell.txt', 'claude.txt', 'command.txt'].map((name) => place.file(name)));
    for (const text of dumps) {
      expect(text).toContain('PATH=');
      expect(text).not.toMatch(channels);
    }
    expect(dumps.map((text) => text.includes('DATABASE_URL='))).toEqual([true, false, true]);
    const all = [run.log, run.summary, JSON.stringify(run.outputs), await leftBehind(place)].join('\n');
    expect(all).toContain('Look around');
    expect(never.filter((secret) => all.includes(secret))).toEqual([]);
  });

  it('needs a sandbox on a runner of GitHub, and a warning elsewhere', async () => {
    await using place = await project(planOf([{ id: 'a', run: 'echo a > a.txt' }]));
    const broken = join(place.root, 'bin');
    await writeFiles(broken, { bwrap: '#!/bin/sh\nexit 1\n' });
    await chmod(join(broken, 'bwrap'), 0o755);
    const env = { PATH: `${broken}:${process.env['PATH']}` };
    const refused = await place.execute({}, { env: { ...env, RUNNER_ENVIRONMENT: 'self-hosted' } });
    expect(refused.code, refused.log).toBe(2);
    expect(refused.log).toContain('on runners of GitHub Actions sandbox: auto means required, and');
    expect(refused.log).toContain('set `sandbox: off`');
    const warned = await place.execute({}, { env });
    expect([warned.code, warned.log.includes('::warning::No sandbox:')], warned.log).toEqual([0, true]);
  });

  it('is in no environment that we hand on, also without a sandbox', async () => {
    const own = { 'tools/dump.sh': `env > "$1"; tr '\\0' '\\n' < /proc/self/environ >> "$1"\n` };
    await using place = await project(planOf(tasks, { sandbox: 'off' }), { script: script(), files: own });
    const run = await place.execute();
    expect([run.code, run.outputs['status']]).toEqual([0, 'completed']);
    for (const shown of [run.log, run.summary]) expect(shown).toContain('sandbox: off.');
    const dumps = await Promise.all(['shell.txt', 'claude.txt', 'command.txt'].map((name) => place.file(name)));
    for (const text of dumps) {
      expect(text).toContain('PATH=');
      expect(text).not.toMatch(channels);
      expect(never.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  it('is redacted wherever a model or a process says it', async () => {
    const say = `echo key ${apiKey}; echo ${base64(apiKey)}; echo token ${githubToken} >&2`;
    await using place = await project(
      planOf([
        { id: 'shell', run: `${say}; echo x > x.txt` },
        { id: 'claude', description: 'Say it' },
        { id: 'failing', run: `${say}; exit 1`, max_attempts: 1 },
      ]),
      {
        script: sessions({
          claude: [
            toolUse('bash', { command: `${say}; echo y > y.txt` }),
            report({ summary: `The key is ${apiKey}`, details: `and ${githubToken}` }),
          ],
        }),
      },
    );
    const run = await place.execute();
    expect(run.code).toBe(1);
    const state = await place.state();
    expect(state.tasks['claude']?.summary).toBe('The key is ***');
    expect(state.tasks['failing']?.attempts[0]?.error).toContain('key ***');
    // The human part of the plan says the secrets itself; everything below and beside it must not.
    const human = await place.file('plans/demo.yml', place.remote, 'main');
    const written = (
      await git(place.remote, 'log', '--format=%B', '-p', 'main..refs/heads/planwright/demo')
    ).replaceAll(human, '');
    const transcripts = await everythingIn(run.outputs['transcripts'] ?? '');
    const all = [run.log, run.summary, JSON.stringify(run.outputs), written, transcripts].join('\n');
    const ofPlan = (line: string): boolean => !human.includes(line.replace(/^[ +-]/, '').trim());
    const told = all.split('\n').filter(ofPlan).join('\n');
    expect(never.filter((secret) => told.includes(secret))).toEqual([]);
    expect(promptOf(place.api.requests[0])).toContain('Say it');
  });

  it('that the API quotes back in an error stays out of the log and the state', async () => {
    await using place = await project(planOf([{ id: 'claude', description: 'Do it' }]), {
      script: () => ({
        kind: 'raw',
        status: 401,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'error', error: { type: 'authentication_error', message: `bad key ${apiKey}` } }),
      }),
    });
    const run = await place.execute();
    expect([run.code, run.outputs['reason']]).toEqual([1, 'auth']);
    const all = [run.log, run.summary, JSON.stringify(run.outputs), await leftBehind(place)].join('\n');
    expect(all).toContain('bad key ***');
    expect(never.filter((secret) => all.includes(secret))).toEqual([]);
  });
});

describe.concurrent('what pass_env hands to a task', () => {
  it('is seen by the task and by nobody else, whatever it is called; what the runner says of itself is no secret', async () => {
    const url = 'postgres://someone@db.example/orders';
    const env = { DATABASE_URL: url, GITHUB_SHA: 'c0ffee00c0ffee00' };
    const script = 'test "$DATABASE_URL" = "$(cat url.txt)" && echo "of $GITHUB_SHA: $DATABASE_URL" && exit 3';
    const plan = planOf([{ id: 'a', run: script, max_attempts: 1 }], { pass_env: Object.keys(env) });
    await using place = await project(plan, { files: { 'url.txt': url } });
    const run = await place.execute({}, { env });
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'task-failed']);
    const state = JSON.stringify(await place.state());
    expect(state).toContain('of c0ffee00c0ffee00: ***');
    expect([run.log, run.summary, JSON.stringify(run.outputs), state].filter((text) => text.includes(url))).toEqual([]);
  });
});

describe.concurrent('the GitHub token', () => {
  it('reaches the remote over HTTP and nothing else', async () => {
    await using place = await project(planOf([{ id: 'a', run: 'bash tools/dump.sh a.txt' }]), { files });
    await git(place.remote, 'config', 'http.receivepack', 'true');
    const authorization = `basic ${base64(`x-access-token:${githubToken}`)}`;
    await using server = await serveGit({ root: dirname(await realpath(place.remote)), authorization });
    await git(place.checkout, 'remote', 'set-url', 'origin', `${server.origin}/remote.git`);
    const run = await place.execute();
    expect([run.code, await place.committed()]).toEqual([0, ['a']]);
    expect(server.authorizations.filter((given) => given.toLowerCase() !== authorization.toLowerCase())).toEqual([]);
    const all = [run.log, run.summary, JSON.stringify(run.outputs), await leftBehind(place)].join('\n');
    expect(never.filter((secret) => all.includes(secret))).toEqual([]);
  });
});

describe.concurrent('what a process prints', () => {
  it('cannot become a workflow command, a colour, or a hidden character', async () => {
    const attack = [
      '::set-output name=status::forged',
      '  ::add-mask::hello',
      '##[set-env name=PATH]evil',
      'in the middle ##[error]x',
      '::stop-commands::t',
      '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
      'over\rwritten',
      'right to left \u202e override',
    ];
    const say = { 'words.txt': `${attack.join('\n')}\n` };
    const [title = ''] = attack;
    await using place = await project(
      planOf([
        { id: 'shell', title, run: 'cat words.txt | tee x.txt >&2' },
        { id: 'claude', title: attack[2], description: 'Say it' },
        { id: 'fails', title: attack[3], run: 'cat words.txt; exit 1', max_attempts: 1 },
      ]),
      {
        files: say,
        script: sessions({
          claude: [
            toolUse('bash', { command: 'cat words.txt > z.txt # \n::error::x' }),
            report({ summary: '::error::from the model\u001b[31m', details: attack.join('\n') }),
          ],
        }),
      },
    );
    const run = await place.execute();
    expect(run.outputs).toMatchObject({ status: 'paused', reason: 'task-failed' });
    const commands = commandsIn(run.log).filter((name) => name !== 'group' && name !== 'endgroup');
    expect(commands.filter((name) => name !== 'error')).toEqual([]);
    expect(run.log.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1);
    // oxlint-disable-next-line no-control-regex -- that is what must not be there
    expect(run.log).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(run.summary).not.toContain('::error::from');
    const [first, second] = await place.commits();
    expect([first?.subject, second?.subject]).toEqual([title, attack[2]]);
    expect(await place.committed()).toEqual(['shell', 'claude']);
  });
});
