import { readFile, readdir } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { exec } from '../../src/lib/exec.ts';
import { fixedToken } from '../../src/lib/token.ts';
import { openWorkbench } from '../../src/workspace/open-workbench.ts';
import { git, gitEnvironment, scratch, writeFiles } from '../support/git.ts';
import { serveGit } from '../support/git-http.ts';
import { code, commit, message, open, optionsFor, prepared, value } from './rig.ts';

const token = 'ghs_SecretTokenOfTheTest0123456789';
const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');

/** Command lines and environments of all processes that show the token in some form. */
const showing = async (what: 'cmdline' | 'environ'): Promise<string[]> => {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const text = await readFile(`/proc/${pid}/${what}`, 'latin1').catch(() => '');
    const command = (await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => ''))
      .split('\0')
      .slice(0, 2)
      .join(' ');
    if (text.includes(token) || text.includes(encoded)) found.push(command);
  }
  return found;
};

it('sends the token over HTTP, and shows it to the network processes alone', async () => {
  await using place = await scratch({ 'a.txt': 'a\n', 'plans/demo.yml': 'plan\n' });
  const seen = { cmdline: new Set<string>(), environ: new Set<string>() };
  await using server = await serveGit({
    root: place.root,
    authorization: `basic ${encoded}`,
    onRequest: async () => {
      for (const command of await showing('cmdline')) seen.cmdline.add(command);
      for (const command of await showing('environ')) seen.environ.add(command);
    },
  });
  await git(place.remote, 'config', 'http.receivepack', 'true');
  await using bench = await open(place, {
    home: { local: false, remote: { kind: 'url', url: `${server.origin}/remote.git`, token: fixedToken(token) } },
  });
  const workspace = await prepared(bench);
  await writeFiles(workspace.dir, { x: 'x' });
  const sha = await commit(bench, workspace, 'X');
  const duringLocalWork = await showing('environ');
  value(await bench.settle());

  expect(await git(place.remote, 'rev-parse', 'planwright/demo')).toBe(sha);
  expect(server.authorizations).toContain(`basic ${encoded}`);
  expect([...seen.cmdline]).toEqual([]);
  const network = /^\S*git(-\S+)? (ls-remote|push|fetch|remote-http|send-pack)|git-remote-http/;
  expect([...seen.environ].filter((command) => !network.test(command))).toEqual([]);
  expect([...seen.environ].length).toBeGreaterThan(0);
  expect(duringLocalWork.filter((command) => /git (add|cat-file|diff-index)/.test(command))).toEqual([]);
  const grep = ['-rlF', '-e', token, '-e', encoded, place.root];
  expect((await exec('grep', grep, { env: gitEnvironment })).stdout).toBe('');
});

it('never shows the credential of an address', async () => {
  await using place = await scratch();
  const url = `http://user:${token}@127.0.0.1:1/none.git`;
  await expect(open(place, { home: { local: false, remote: { kind: 'url', url } } })).rejects.toThrow(
    '//***@127.0.0.1:1',
  );
  await expect(open(place, { home: { local: false, remote: { kind: 'url', url } } })).rejects.not.toThrow(token);
});

it('reports a wrong token as a remote that cannot be reached', async () => {
  await using place = await scratch();
  await using server = await serveGit({ root: place.root, authorization: 'basic other' });
  const remote = { kind: 'url', url: `${server.origin}/remote.git`, token: fixedToken(token) } as const;
  const result = await openWorkbench(await optionsFor(place, { home: { local: false, remote } }));
  expect(code(result)).toBe('unreachable');
  expect(message(result)).not.toContain(token);
});
