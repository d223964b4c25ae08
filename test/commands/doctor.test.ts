import { expect, test } from 'vitest';
import { doctor } from '../../src/commands/doctor.ts';
import { init } from '../../src/commands/init.ts';
import { checkMachine } from '../../src/execution/check-machine.ts';
import type { GitHub } from '../../src/github/client.ts';
import type { Context } from '../../src/request/context.ts';
import { startAnthropic } from '../support/anthropic/server.ts';
import { scratch, writeFiles } from '../support/git.ts';
import { githubPlace } from '../support/github/place.ts';
import { worldOf } from './world.ts';

const gated = `version: 1
title: Gated
phases:
  - id: release
    title: Release
    mode: manual
    environment: plan-approval
    tasks: [{ id: tag, title: Tag, run: 'true' }]
`;

interface Asked {
  readonly directory: string;
  readonly context?: Partial<Context>;
  readonly github?: GitHub;
  readonly checkKey?: boolean;
}

/** What doctor says of the repository and the API; the machine is another test's. */
const findings = async ({ directory, context, github, checkKey = false }: Asked) => {
  const result = await doctor({ command: 'doctor', checkKey }, worldOf(directory, context, github));
  if (!result.ok) throw new Error(result.error.failure.message);
  const lines = result.value.text.split('\n').filter((line) => !/^(?:[✓!✗] (?:Node|git|sandbox)|$)/.test(line));
  return { exit: result.value.exit, lines: lines.slice(0, -1) };
};

test('a repository that has everything', async () => {
  await using place = await scratch();
  await using there = await githubPlace();
  there.api.repository.environments.set('plan-approval', { reviewers: ['grace', 'linus'] });
  await init(worldOf(place.checkout));
  await writeFiles(place.checkout, { 'plans/gated.yml': gated });
  const context = { anthropic: { apiKey: 'sk-test' } };
  expect(await findings({ directory: place.checkout, context, github: there.github })).toEqual({
    exit: 0,
    lines: [
      '✓ plans: 2 valid plans',
      '✓ workflows: all five are there',
      '✓ Anthropic API key: there is one; --check-key asks the API whether it works',
      '✓ GitHub: acme/widgets',
      '✓ pull requests: workflows may create them',
      '✓ default token: may only read',
      '✓ environment plan-approval: 2 required reviewers',
    ],
  });
});

test('a repository that has nothing: each line says how to mend it, and the exit code is 1', async () => {
  await using place = await scratch({
    'plans/gated.yml': gated,
    'plans/broken.yml': 'version: 1\n',
    '.github/workflows/plan-execute.yml': 'on: push\n',
  });
  await using there = await githubPlace();
  Object.assign(there.api.repository.settings, { private: true, actionsMayCreatePulls: false, tokenMayWrite: true });
  expect(await findings({ directory: place.checkout, github: there.github })).toEqual({
    exit: 1,
    lines: [
      '✗ plans: cannot be read: plans/broken.yml',
      '    planwright validate',
      '! workflows: not in .github/workflows: plan-generate.yml, plan-review.yml, plan-command.yml, plan-watchdog.yml',
      '    planwright init',
      '! Anthropic API key: none in ANTHROPIC_API_KEY',
      '    set it here, and as a secret of the repository for the workflows',
      '✓ GitHub: acme/widgets, private',
      '✗ pull requests: workflows may not create them',
      '    switch on: Settings, Actions, General: "Allow GitHub Actions to create and approve pull requests"',
      '! default token: may write in every workflow that does not say otherwise',
      '    Settings, Actions, General: "Read repository contents and packages permissions"; the workflows of Planwright say what they need',
      '✗ environment plan-approval: asks nobody, so that tasks of gated wait for a comment',
      '    Settings, Environments: create it and set required reviewers; in a private repository that takes GitHub Enterprise; or leave `environment` out: /plan approve lets them pass',
    ],
  });
});

test('the token of a workflow cannot read the settings: that is a warning that says where to look', async () => {
  await using place = await scratch();
  await using there = await githubPlace();
  there.api.repository.settings.workflowSettingsAreSeen = false;
  const { lines } = await findings({ directory: place.checkout, github: there.github });
  expect(lines).toContain(
    '! workflow permissions: cannot read the settings of GitHub Actions: GitHub answered 403: Resource not accessible by integration',
  );
});

test('without a token GitHub is not asked; with a wrong one that is a problem', async () => {
  await using place = await scratch();
  await using there = await githubPlace({ given: 'wrong' });
  const alone = await findings({ directory: place.checkout });
  expect(alone.exit).toBe(0);
  expect(alone.lines).toContain('! GitHub: not asked: there is no token, or `origin` is not on GitHub');
  const wrong = await findings({ directory: place.checkout, github: there.github });
  expect(wrong.exit).toBe(1);
  expect(wrong.lines).toContain(
    '✗ GitHub: cannot read the repository acme/widgets: GitHub answered 401: Bad credentials',
  );
});

test('the key is tried when asked for, with a request that costs nothing, and never shown', async () => {
  await using place = await scratch();
  const api = await startAnthropic({ apiKey: 'sk-good', script: () => Promise.reject(new Error('not asked')) });
  try {
    const asked = async (apiKey: string) => {
      const context = { anthropic: { apiKey, baseUrl: api.url } };
      const { lines } = await findings({ directory: place.checkout, context, checkKey: true });
      return lines.find((line) => line.includes('Anthropic API key'));
    };
    expect(await asked('sk-good')).toBe('✓ Anthropic API key: works');
    expect(await asked('sk-bad')).toMatch(/^✗ Anthropic API key: /);
    expect(await asked('sk-bad')).not.toContain('sk-bad');
    expect(api.requests).toHaveLength(3);
  } finally {
    await api.close();
  }
});

test('of a key that nobody could be asked about nobody says that it is wrong', async () => {
  await using place = await scratch();
  const context = { anthropic: { apiKey: 'sk-good', baseUrl: 'http://127.0.0.1:1' } };
  const { lines } = await findings({ directory: place.checkout, context, checkKey: true });
  const at = lines.findIndex((line) => line.includes('Anthropic API key'));
  expect(lines.slice(at, at + 2)).toEqual([
    expect.stringMatching(/^✗ Anthropic API key: the API does not answer: /),
    '    look at the address (base-url or ANTHROPIC_BASE_URL: http://127.0.0.1:1) and the network, and try again',
  ]);
});

test('the machine: versions, and a program that is missing', async () => {
  const here = await checkMachine({ PATH: process.env['PATH'] }, '24.1.0');
  expect(here.slice(0, 2).map(({ level, what }) => [level, what])).toEqual([
    ['ok', 'Node.js'],
    ['ok', 'git'],
  ]);
  const bare = await checkMachine({ PATH: '/nonexistent' }, '22.9.0');
  expect(bare.map(({ level, what, found }) => [level, what, found])).toEqual([
    ['warning', 'Node.js', '22.9.0'],
    ['problem', 'git', 'not found'],
    ['warning', 'sandbox', 'bubblewrap is not installed'],
  ]);
});

test('whom it acts for, and a plan whose commits nobody would sign', async () => {
  await using place = await scratch({
    'plans/own.yml': gated.replace('title: Gated', 'title: Own\nsigned: true\nauthor: Ada <ada@example.org>'),
  });
  await using there = await githubPlace();
  const identity = { kind: 'job' } as const;
  const context = {
    app: { id: '4711', privateKey: 'unused' },
    anthropic: { federation: { ruleId: 'fdrl_1', organizationId: 'org-1', identity } },
  };
  const { exit, lines } = await findings({ directory: place.checkout, context, github: there.github });
  expect(exit).toBe(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      '✓ Anthropic API key: workload identity federation; --check-key asks the API whether it works',
      '✓ GitHub App: 4711 makes tokens for this repository',
      '✗ signed commits: GitHub signs no commit that names its author, as own would',
    ]),
  );
});

test('what a federation that was begun lacks, and where that is written', async () => {
  await using place = await scratch();
  const context = { env: { PATH: process.env['PATH'], ANTHROPIC_ORGANIZATION_ID: 'org-1' } };
  const { exit, lines } = await findings({ directory: place.checkout, context });
  expect(exit).toBe(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      '✗ Anthropic API key: none, and workload identity federation lacks ANTHROPIC_FEDERATION_RULE_ID',
      '    what the federation needs: https://github.com/planwright/planwright/blob/main/docs/security.md',
    ]),
  );
});
