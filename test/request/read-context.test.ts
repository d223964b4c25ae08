import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/lib/redact.ts';
import type { Host } from '../../src/request/read-context.ts';
import { readActionInputs, readContext } from '../../src/request/read-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'pw-context-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const host = (env: Record<string, string | undefined>, isTTY = false): Host => ({
  env,
  cwd: () => folder,
  stderr: { isTTY },
});

const actions = (): Record<string, string | undefined> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_RUN_ID: '12',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REPOSITORY: 'acme/widgets',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_ACTOR: 'ada',
  GITHUB_WORKSPACE: folder,
  RUNNER_TEMP: '/runner/temp',
  'INPUT_ANTHROPIC-API-KEY': ' sk-secret-one ',
  'INPUT_GITHUB-TOKEN': 'ghs-secret-two',
  GITHUB_TOKEN: 'ghs-secret-three',
  ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
  'INPUT_BASE-URL': 'http://127.0.0.1:1',
  INPUT_COMMAND: ' execute ',
  INPUT_PLAN: '',
  PATH: '/bin',
});

const read = (env: Record<string, string>): unknown => {
  const context = readContext('cli', {}, host({ HOME: '/h', ...env }, true));
  return context.ok ? [context.value.workRoot, context.value.tty] : context.error;
};

describe('readContext', () => {
  it('reads the action', () => {
    const env = actions();
    const raw = readActionInputs({ env });
    expect(raw).toMatchObject({ command: 'execute', 'base-url': 'http://127.0.0.1:1' });
    expect(raw).not.toHaveProperty('plan');
    const context = readContext('action', raw, host(env, true));
    expect(context).toMatchObject({
      ok: true,
      value: {
        door: 'action',
        directory: folder,
        json: false,
        push: true,
        yes: false,
        tty: false,
        anthropic: { apiKey: 'sk-secret-one', baseUrl: 'http://127.0.0.1:1' },
        githubToken: 'ghs-secret-two',
        run: {
          id: '12',
          attempt: 2,
          url: 'https://github.example/acme/widgets/actions/runs/12',
          actor: 'ada',
          repository: 'acme/widgets',
          serverUrl: 'https://github.example',
          temp: '/runner/temp',
        },
        workRoot: '/runner/temp/planwright',
        secrets: ['ghs-secret-three', 'sk-secret-one', 'ghs-secret-two', 'runtime-secret'],
      },
    });
  });

  it('leaves no credential in the environment, nor in the copy that children are given parts of', () => {
    const env = actions();
    const context = readContext('action', {}, host(env));
    if (!context.ok) throw new Error(context.error.message);
    for (const left of [env, context.value.env]) {
      expect(Object.keys(left)).not.toContain('GITHUB_TOKEN');
      expect(JSON.stringify(left)).not.toMatch(/sk-secret-one|ghs-secret/);
      expect(left['PATH']).toBe('/bin');
    }
  });

  it('reads the terminal', () => {
    const env = {
      HOME: '/home/ada',
      ANTHROPIC_API_KEY: 'sk-key',
      GH_TOKEN: 'gh-token',
      ANTHROPIC_BASE_URL: 'https://x.example',
    };
    expect(readContext('cli', { json: 'true', push: 'true', yes: 'true' }, host(env, true))).toEqual({
      ok: true,
      value: {
        door: 'cli',
        directory: folder,
        json: true,
        push: true,
        yes: true,
        tty: true,
        env: { HOME: '/home/ada', ANTHROPIC_BASE_URL: 'https://x.example' },
        anthropic: { apiKey: 'sk-key', baseUrl: 'https://x.example' },
        githubToken: 'gh-token',
        workRoot: '/home/ada/.cache/planwright',
        secrets: ['sk-key', 'gh-token'],
        keepSecret: expect.any(Function),
      },
    });
  });

  it('takes an App, whose key is a secret, and learns of credentials that come later', () => {
    const env = { ...actions(), 'INPUT_APP-ID': 'Iv23.one', 'INPUT_APP-PRIVATE-KEY': `${pem}\n` };
    const context = readContext('action', readActionInputs({ env }), host(env));
    if (!context.ok) throw new Error(context.error.message);
    expect(context.value.app).toEqual({ id: 'Iv23.one', privateKey: pem.trim() });
    expect(context.value.secrets).toContain(pem.trim());
    expect(Object.keys(context.value.env)).not.toContain('INPUT_APP-PRIVATE-KEY');
    const redact = createRedactor(context.value.secrets);
    expect(redact('later-credential')).toBe('later-credential');
    context.value.keepSecret('later-credential');
    expect(redact('later-credential')).toBe('***');
  });

  it('leaves the App out where a fork has no secrets', () => {
    const event = join(folder, 'fork.json');
    writeFileSync(event, JSON.stringify({ pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } }));
    const env = { ...actions(), GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, 'INPUT_APP-ID': '12' };
    const context = readContext('action', readActionInputs({ env }), host(env));
    expect(context.ok && [context.value.app, context.value.githubToken]).toEqual([undefined, 'ghs-secret-two']);
  });

  it.each([
    [{ 'INPUT_APP-ID': '12' }, 'app-id is "12", and app-private-key is empty.'],
    [{ 'INPUT_APP-PRIVATE-KEY': pem }, 'app-private-key is given without app-id.'],
    [
      { 'INPUT_APP-ID': '12', 'INPUT_APP-PRIVATE-KEY': 'not-a-key-at-all' },
      'app-private-key is no RSA private key in PEM format.',
    ],
  ])('refuses half an App, and shows no key', (given, message) => {
    const env = { ...actions(), ...given };
    const context = readContext('action', readActionInputs({ env }), host(env));
    expect(context).toMatchObject({ ok: false, error: { code: 'invalid-input', message } });
    expect(JSON.stringify(context)).not.toMatch(/not-a-key|BEGIN/);
  });

  it('follows XDG where it is absolute, and draws nothing in CI or on a dumb terminal', () => {
    expect(read({ XDG_CACHE_HOME: '/cache' })).toEqual(['/cache/planwright', true]);
    expect(read({ XDG_CACHE_HOME: 'cache', CI: 'true' })).toEqual(['/h/.cache/planwright', false]);
    expect(read({ TERM: 'dumb' })).toEqual(['/h/.cache/planwright', false]);
  });

  it.each([
    [
      'cli',
      { 'working-directory': 'nowhere' },
      '--working-directory: "nowhere" is not accepted.',
      'Accepted: a folder that exists.',
    ],
    [
      'action',
      { 'base-url': 'ftp://x' },
      'input base-url: "ftp://x" is not accepted.',
      'Accepted: an https:// or http:// address without user and password.',
    ],
    [
      'cli',
      { 'base-url': 'https://a:b@x' },
      '--base-url: "https://***@x" is not accepted.',
      'Accepted: an https:// or http:// address without user and password.',
    ],
  ] as const)('refuses %s %j', (door, raw, message, hint) => {
    expect(readContext(door, raw, host({}))).toEqual({ ok: false, error: { code: 'invalid-input', message, hint } });
  });
});
