import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everythingIn } from '../support/action.ts';
import { report } from '../support/anthropic/reply.ts';
import { serveGit } from '../support/git-http.ts';
import { git } from '../support/git.ts';
import { StandInApp } from '../support/github/app.ts';
import { GitHubStandIn } from '../support/github/server.ts';
import { githubToken, planOf, project } from '../support/project.ts';

const basic = (token: string): string => `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

/** A project whose remote and API know the App alone. */
const open = async (plan = planOf(['a', 'b', 'c', 'd'].map((id) => ({ id, run: `echo ${id} > ${id}.txt` })))) => {
  const place = await project(plan);
  const api = await GitHubStandIn.start({ token: githubToken, remote: place.remote });
  const app = new StandInApp();
  api.repository.app = app;
  await git(place.remote, 'config', 'http.receivepack', 'true');
  const used = new Set<string>();
  const http = await serveGit({
    root: place.root,
    authorization: (given) => {
      const token = app.minted.find((one) => basic(one) === given.replace(/^basic/i, 'basic'));
      if (token !== undefined) used.add(token);
      return token !== undefined && app.accepts(token);
    },
  });
  await git(place.checkout, 'remote', 'set-url', 'origin', `${http.origin}/remote.git`);
  const inputs = { 'app-id': app.id, 'app-private-key': app.privateKey };
  const env = { GITHUB_API_URL: api.url };
  const close = async (): Promise<void> => {
    await http[Symbol.asyncDispose]();
    await api[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { place, api, app, used, inputs, env, [Symbol.asyncDispose]: close };
};

/** What nobody may see of an App: the lines of its key, and its tokens as they are and as git sends them. */
const secretsOf = (app: StandInApp): readonly string[] => [
  ...app.privateKey.split('\n').filter((line) => line.length > 16 && !line.startsWith('-----')),
  ...app.minted.flatMap((token) => [token, Buffer.from(`x-access-token:${token}`).toString('base64')]),
];

describe.concurrent('a plan that may change workflow files', () => {
  const work = 'mkdir -p .github/workflows; echo "on: push" > .github/workflows/ci.yml';
  const plan = planOf([{ id: 'a', run: work }], { allow_workflows: true });

  it("is not begun with the job's own token, which may push none", async () => {
    await using place = await project(plan);
    await using api = await GitHubStandIn.start({ token: githubToken, remote: place.remote });
    const run = await place.execute({}, { env: { GITHUB_API_URL: api.url } });
    expect(run.code, run.log).toBe(2);
    expect(run.log).toContain(
      "plan demo says allow_workflows: true, and the job's own token may push no workflow file",
    );
    const scheduled = await place.action({ command: 'schedule', plan: 'demo' }, { env: { GITHUB_API_URL: api.url } });
    expect([scheduled.code, scheduled.outputs['next']], scheduled.log).toEqual([2, undefined]);
    expect(await git(place.remote, 'branch', '--list', 'planwright/*')).toBe('');
  });

  it('is executed by an App', async () => {
    await using rig = await open(plan);
    const run = await rig.place.execute(rig.inputs, { env: rig.env });
    expect([run.code, (await rig.place.commits())[0]?.files], run.log).toEqual([
      0,
      expect.arrayContaining(['.github/workflows/ci.yml']),
    ]);
  });
});

describe.concurrent('as a GitHub App', () => {
  it('one token does for git and the API while it lasts, and neither it nor the key is seen', async () => {
    await using rig = await open();
    rig.api.repository.open({ title: 'Demo', pull: { head: 'planwright/demo' } });
    const first = await rig.place.execute({ ...rig.inputs, until: 'a' }, { env: rig.env });
    const run = await rig.place.execute(rig.inputs, { env: rig.env });
    expect([first.code, run.code], first.log + run.log).toEqual([0, 0]);
    expect(await rig.place.committed()).toEqual(['a', 'b', 'c', 'd']);
    expect(rig.app.minted).toHaveLength(2);
    const asked = rig.api.requests.filter(({ path }) => path.startsWith('/repos/acme/widgets/pulls'));
    const tokens = rig.app.minted.map((token) => `token ${token}`);
    expect([...new Set(asked.map(({ authorization }) => authorization))]).toEqual(tokens);
    const seen = [run.log, JSON.stringify(run.outputs), run.summary, await everythingIn(rig.place.root)].join('\n');
    for (const secret of secretsOf(rig.app)) expect(seen).not.toContain(secret);
  });

  it('a run outlives its tokens', async () => {
    await using rig = await open();
    // Each is as good as over when it is made, and of no use any more when ten newer ones are there.
    rig.app.lifetimeMs = 60_000;
    rig.app.good = 10;
    const run = await rig.place.execute(rig.inputs, { env: rig.env });
    expect(run.code, run.log).toBe(0);
    expect(await rig.place.committed()).toEqual(['a', 'b', 'c', 'd']);
    const used = [...rig.used];
    expect([used.at(0), used.at(-1)].map((token = '') => rig.app.accepts(token))).toEqual([false, true]);
    for (const secret of secretsOf(rig.app)) expect(run.log).not.toContain(secret);
  });

  it('a key of another App is said at once, exit code 2', async () => {
    await using rig = await open();
    const other = new StandInApp();
    const inputs = { ...rig.inputs, 'app-private-key': other.privateKey };
    const run = await rig.place.execute(inputs, { env: rig.env });
    expect(run.code, run.log).toBe(2);
    expect(run.log.trim()).toBe(
      '::error title=Planwright::cannot get a token for App 4711 in acme/widgets: GitHub answered 401: Bad credentials%0Aapp-id and app-private-key must be of the same GitHub App: see its page under Settings, Developer settings, GitHub Apps',
    );
    expect(rig.used.size).toBe(0);
    for (const secret of secretsOf(other)) expect(run.log).not.toContain(secret);
  });

  it('what is no key is not sent anywhere, and not shown', async () => {
    await using rig = await open();
    const run = await rig.place.execute({ ...rig.inputs, 'app-private-key': 'no-key-7d12ab' }, { env: rig.env });
    expect(run.code, run.log).toBe(2);
    expect(run.log).toContain('app-private-key is no RSA private key in PEM format');
    expect(run.log).not.toContain('no-key-7d12ab');
    expect(rig.api.asked).toEqual([]);
  });
});

/** What the runner answers a job that may ask for its identity. */
const runner = async (identityToken: string) => {
  const asked: { readonly url: string | undefined; readonly authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: identityToken }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-job-2b77',
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};

describe.concurrent('GitHub OIDC in place of a key for Claude', () => {
  const identity = { assertion: 'identity.of-this.job-91c2', accessToken: 'access-token-for-claude-0d3e' };
  const plan = planOf([{ id: 'a', description: 'Do nothing' }]);
  const script = () => report({ status: 'nothing_to_do', summary: 'Nothing', details: 'It is all there.' });
  const rule = { ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1', ANTHROPIC_ORGANIZATION_ID: 'org-1' };
  const noKey = { 'anthropic-api-key': '' };

  it('the identity of the job is exchanged for a token, and none of the two is seen', async () => {
    await using job = await runner(identity.assertion);
    await using place = await project(plan, { script, identity });
    const run = await place.execute(noKey, { env: { ...rule, ...job.env, ANTHROPIC_WORKSPACE_ID: 'wrkspc_1' } });
    expect(run.code, run.log).toBe(0);
    expect(job.asked).toEqual([
      {
        url: '/token?api-version=2&audience=https%3A%2F%2Fapi.anthropic.com',
        authorization: 'Bearer request-token-of-the-job-2b77',
      },
    ]);
    const [exchange, ...messages] = place.api.requests;
    expect(exchange?.body).toMatchObject({
      assertion: identity.assertion,
      federation_rule_id: 'fdrl_1',
      organization_id: 'org-1',
      workspace_id: 'wrkspc_1',
    });
    expect(messages.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${identity.accessToken}`]);
    // The runner takes this line for itself.
    const log = run.log.replace(`::add-mask::${identity.assertion}`, '');
    const seen = [log, run.summary, await everythingIn(place.root)].join('\n');
    for (const secret of [...Object.values(identity), ...Object.values(job.env).slice(1)])
      expect(seen).not.toContain(secret);
  });

  it('an identity in a file does too', async () => {
    await using place = await project(plan, { script, identity });
    const file = join(place.root, 'identity-token');
    await writeFile(file, `${identity.assertion}\n`);
    const run = await place.execute(noKey, { env: { ...rule, ANTHROPIC_IDENTITY_TOKEN_FILE: file } });
    expect(run.code, run.log).toBe(0);
  });

  it('one that is refused stops the plan, in words', async () => {
    await using place = await project(plan, { script, identity });
    const run = await place.execute(noKey, { env: { ...rule, ANTHROPIC_IDENTITY_TOKEN: 'identity.of-another.job' } });
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'auth']);
    expect(run.log).toContain('Token exchange failed with status 401');
    expect(run.log).not.toContain('identity.of-another.job');
  });

  it('without the permission to ask for an identity there is no credential', async () => {
    await using place = await project(plan, { script, identity });
    const run = await place.execute(noKey, { env: rule });
    expect(run.code, run.log).toBe(2);
    expect(run.log).toContain(
      'task a is done by Claude, and there is no API key; workload identity federation lacks an identity: give the job the permission `id-token: write`',
    );
  });

  it.each(['ANTHROPIC_FEDERATION_RULE_ID', 'ANTHROPIC_ORGANIZATION_ID'] as const)(
    'a rule without %s is named',
    async (name) => {
      await using place = await project(plan, { script, identity });
      const env = { ...rule, [name]: '', ANTHROPIC_IDENTITY_TOKEN: identity.assertion };
      const lacking = `workload identity federation lacks ${name}`;
      expect((await place.execute(noKey, { env })).log).toContain(`there is no API key; ${lacking}`);
      const doctor = await place.action({ command: 'doctor', ...noKey }, { env });
      expect([doctor.code, doctor.log.includes(`none, and ${lacking}`)], doctor.log).toEqual([1, true]);
      const generate = await place.action({ command: 'generate', description: 'x', ...noKey }, { env });
      expect([generate.code, generate.log.includes(`There is no API key for the agent, and ${lacking}.`)]).toEqual([
        2,
        true,
      ]);
    },
  );

  it('nobody who named no rule is told of one', async () => {
    await using place = await project(plan, { script, identity });
    const run = await place.execute(noKey);
    expect(run.log).not.toContain('federation lacks');
  });
});
