import { describe, expect, it } from 'vitest';
import { appTokens } from '../../src/github/app-token.ts';
import { controlledClock } from '../support/controlled.ts';
import { StandInApp } from '../support/github/app.ts';
import { GitHubStandIn } from '../support/github/server.ts';

const open = async (change: Partial<{ id: string; privateKey: string }> = {}) => {
  const api = await GitHubStandIn.start({ token: 'unused-token' });
  const app = new StandInApp();
  api.repository.app = app;
  const clock = controlledClock(Date.now());
  const told: string[] = [];
  const token = appTokens({
    app: { id: app.id, privateKey: app.privateKey, ...change },
    repository: 'acme/widgets',
    apiUrl: api.url,
    clock,
    signal: new AbortController().signal,
    onToken: (one) => void told.push(one),
  });
  return { api, app, clock, told, token, [Symbol.asyncDispose]: () => api[Symbol.asyncDispose]() };
};

// One after the other: auth-app keeps requests under way in its module, by installation.
describe('the tokens of an App', () => {
  it('are good for this repository alone, and are told before they are used', async () => {
    await using rig = await open();
    expect(await rig.token()).toEqual({ ok: true, value: rig.app.minted[0] });
    expect([rig.app.scopes, rig.told]).toEqual([[{ repositories: ['widgets'] }], rig.app.minted]);
    expect(rig.api.asked).toEqual([
      'GET /repos/acme/widgets/installation',
      'POST /app/installations/815/access_tokens',
    ]);
  });

  it('are kept while they last, and one is asked for when many want it at once', async () => {
    await using rig = await open();
    const all = await Promise.all([rig.token(), rig.token(), rig.token()]);
    expect(all.map((one) => one.ok && one.value)).toEqual(Array.from({ length: 3 }, () => rig.app.minted[0]));
    await rig.token();
    expect(rig.app.minted).toHaveLength(1);
  });

  it('are replaced before they end, without looking for the installation again', async () => {
    await using rig = await open();
    rig.app.lifetimeMs = 299_000;
    const first = await rig.token();
    expect(await rig.token()).not.toEqual(first);
    expect(rig.api.asked.filter((one) => one.startsWith('GET'))).toHaveLength(1);
    expect(rig.told).toEqual(rig.app.minted);
  });

  it('are asked for again where the API fails', async () => {
    await using rig = await open();
    rig.api.fail({ status: 502 }, 'drop');
    expect(await rig.token()).toEqual({ ok: true, value: rig.app.minted[0] });
  });

  it('are not there with the key of another App', async () => {
    await using rig = await open({ privateKey: new StandInApp().privateKey });
    expect(await rig.token()).toEqual({
      ok: false,
      error: {
        code: 'app-refused',
        message: 'cannot get a token for App 4711 in acme/widgets: GitHub answered 401: Bad credentials',
        hint: 'app-id and app-private-key must be of the same GitHub App: see its page under Settings, Developer settings, GitHub Apps',
      },
    });
  });

  it('are not there where the App is not installed', async () => {
    await using rig = await open();
    rig.app.installed = false;
    expect(await rig.token()).toEqual({
      ok: false,
      error: {
        code: 'app-refused',
        message: 'cannot get a token for App 4711 in acme/widgets: GitHub answered 404: Not Found',
        hint: 'install the App in this repository',
      },
    });
  });
});
