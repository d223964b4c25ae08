import { expect, test } from 'vitest';
import type { Context } from '../src/request/context.ts';
import { strangerRefusal } from '../src/stranger.ts';
import { GitHubStandIn } from './support/github/server.ts';
import { worldOf } from './commands/world.ts';

const token = 'token-of-the-stranger-tests';

const contextOf = (apiUrl: string, actor: string, event = 'issues'): Context => ({
  ...worldOf('/').context,
  door: 'action',
  githubToken: token,
  env: { GITHUB_EVENT_NAME: event, GITHUB_API_URL: apiUrl },
  run: {
    id: '1',
    attempt: 1,
    url: '',
    actor,
    repository: 'acme/widgets',
    serverUrl: 'https://github.example',
    temp: '/tmp',
  },
});

test('a run that an issue started needs somebody with write access behind it', async () => {
  await using api = await GitHubStandIn.start({ token });
  api.repository.permissions.set('ada', 'write').set('eve', 'read');
  expect(await strangerRefusal(contextOf(api.url, 'ada'))).toBeUndefined();
  expect(await strangerRefusal(contextOf(api.url, 'eve'))).toEqual({
    code: 'no-write-access',
    message: 'eve opened or labelled the issue without write access (read).',
    hint: 'Somebody with write access can take the label off and set it again.',
  });
  expect((await strangerRefusal(contextOf(api.url, 'nobody')))?.code).toBe('no-write-access');
});

test('no other run is asked; where GitHub does not say, the answer is no', async () => {
  await using api = await GitHubStandIn.start({ token });
  expect(await strangerRefusal(contextOf(api.url, 'eve', 'workflow_dispatch'))).toBeUndefined();
  expect(api.requests).toEqual([]);
  api.fail({ status: 403 });
  expect((await strangerRefusal(contextOf(api.url, 'ada')))?.code).toBe('github-refused');
  const { githubToken: _, ...tokenless } = contextOf(api.url, 'ada');
  expect((await strangerRefusal(tokenless))?.code).toBe('no-token');
});
