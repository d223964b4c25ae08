import { expect, it } from 'vitest';

import { childEnvironment } from '../../src/workspace/environment.ts';

const host = {
  PATH: '/bin',
  HOME: '/home/me',
  LC_ALL: 'C',
  TZ: 'UTC',
  CI: 'true',
  JAVA_HOME: '/java',
  JAVA_HOME_21_X64: '/java21',
  GITHUB_TOKEN: 'secret',
  INPUT_TOKEN: 'secret',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ANTHROPIC_API_KEY: 'secret',
  AWS_SECRET_ACCESS_KEY: 'secret',
  SSH_AUTH_SOCK: 'secret',
  GIT_ASKPASS: 'secret',
  NODE_OPTIONS: '--require=x',
  LD_PRELOAD: 'x',
  GITHUB_ENV: '/runner/env',
  DATABASE_URL: 'postgres://',
  UNSET: undefined,
};
const places = { home: '/h', tmp: '/t', env: {}, passEnv: [] };

it('lets through what tools need and nothing else', () => {
  expect(childEnvironment(host, places)).toEqual({
    env: {
      PATH: '/bin',
      LC_ALL: 'C',
      TZ: 'UTC',
      CI: 'true',
      JAVA_HOME: '/java',
      JAVA_HOME_21_X64: '/java21',
      RUSTUP_HOME: '/home/me/.rustup',
      HOME: '/h',
      TMPDIR: '/t',
    },
    refused: [],
  });
});

it('adds env, pass_env and ours, in this order', () => {
  const { env, refused } = childEnvironment(host, {
    ...places,
    env: { NODE_ENV: 'test', CI: 'no', A: 'plan', NODE_OPTIONS: '--max-old-space-size=100' },
    passEnv: ['DATABASE_URL', 'UNSET', 'NOT_THERE'],
    extra: { A: 'ours', PLANWRIGHT_OUTPUT: '/o' },
  });
  expect(env).toMatchObject({
    NODE_ENV: 'test',
    CI: 'no',
    A: 'ours',
    DATABASE_URL: 'postgres://',
    PLANWRIGHT_OUTPUT: '/o',
    NODE_OPTIONS: '--max-old-space-size=100',
  });
  expect(Object.keys(env)).not.toContain('UNSET');
  expect(refused).toEqual([]);
});

it('refuses names that carry credentials, steer the runner or load code into our own wrapper', () => {
  const names =
    'INPUT_TOKEN input_token ACTIONS_RUNTIME_TOKEN GITHUB_TOKEN GH_TOKEN GITHUB_ENV ANTHROPIC_API_KEY SSH_AUTH_SOCK GIT_ASKPASS LD_PRELOAD HOME PLANWRIGHT_OUTPUT A=B'.split(
      ' ',
    );
  const passed = childEnvironment(host, { ...places, passEnv: names });
  expect(passed.refused).toEqual(names);
  expect(JSON.stringify(passed.env)).not.toContain('secret');
  expect(passed.env['HOME']).toBe('/h');
  const env = Object.fromEntries(names.map((name) => [name, 'x']));
  expect(childEnvironment(host, { ...places, env }).refused.toSorted()).toEqual(names.toSorted());
});
