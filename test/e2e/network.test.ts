import { describe, expect, it } from 'vitest';
import { probeSandbox } from '../../src/workspace/sandbox.ts';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { git } from '../support/git.ts';
import { openMeetings } from '../support/meetings.ts';
import { planOf, project } from '../support/project.ts';
import { sessions } from '../support/sessions.ts';

const confined = (await probeSandbox(process.env, 'off')).ok;

describe.runIf(confined)('network: off', () => {
  it('nothing that a task drives reaches this machine or another one; Claude, the remote and its own loopback are there', async () => {
    await using meetings = await openMeetings();
    const fails = (name: string): string => `if (${meetings.at(name)}) 2> /dev/null; then exit 1; fi`;
    const own = `node -e "const s = require('net').createServer(); s.listen(0, '127.0.0.1', () => process.exit(0))"`;
    const plan = planOf(
      [
        { id: 'shell', run: `${fails('shell')}; echo shell > shell.txt`, verify: [fails('verify'), own] },
        { id: 'claude', description: 'Do it' },
        { id: 'cli', description: 'Do it', agent: { command: `${fails('cli')}; cat > prompt.txt; echo done` } },
      ],
      { network: 'off', workspace: { setup: fails('setup') }, defaults: { max_attempts: 1 } },
    );
    await using place = await project(plan, {
      script: sessions({
        claude: [toolUse('bash', { command: `${fails('tool')}; echo claude > claude.txt` }), report()],
      }),
    });
    const run = await place.execute();
    expect([run.code, await place.committed()], run.log).toEqual([0, ['shell', 'claude', 'cli']]);
    expect(['setup', 'shell', 'verify', 'tool', 'cli'].map((name) => meetings.count(name))).toEqual([0, 0, 0, 0, 0]);
    expect(await place.file('claude.txt')).toBe('claude\n');
  });
});

describe.concurrent('a network rule that cannot be kept', () => {
  it.each([
    ['off', 'plan demo says network: off, and there is no sandbox here that could keep its tasks off it'],
    [['example.org'], 'plan demo uses network with a list of hosts, which this version can check but not execute yet'],
  ])('%s without a sandbox is refused before anything runs', async (network, message) => {
    await using place = await project(planOf([{ id: 'a', run: 'echo a > a.txt' }], { network, sandbox: 'off' }));
    const run = await place.execute();
    expect(run.code, run.log).toBe(2);
    expect(run.log).toContain(message);
    expect(await git(place.remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });
});
