import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareRunner } from '../../src/workspace/prepare-runner.ts';

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_OS: 'Linux' };
const path = process.env['PATH'] ?? '';
let folder = '';

/** A sudo that notes what it is asked for, and keeps the profile it is shown. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pw-sudo-'));
  const sudo = join(folder, 'sudo');
  await writeFile(
    sudo,
    `#!/bin/sh\nprintf "%s\\n" "$*" >> ${folder}/asked\ncase "$2" in apparmor_parser) cat "$4" > ${folder}/profile ;; esac\n`,
  );
  await chmod(sudo, 0o755);
  process.env['PATH'] = `${folder}:${path}`;
});

afterEach(async () => {
  process.env['PATH'] = path;
  await rm(folder, { recursive: true, force: true });
});

test('on a hosted runner bubblewrap is installed, and it alone is allowed user namespaces', async () => {
  expect(await prepareRunner(hosted, () => undefined)).toBe(true);
  const [install = '', profile = ''] = (await readFile(join(folder, 'asked'), 'utf8')).split('\n');
  expect(install).toBe('-n apt-get install --yes --quiet --no-install-recommends bubblewrap');
  expect(profile).toMatch(/^-n apparmor_parser --replace \S+$/);
  expect(await readFile(join(folder, 'profile'), 'utf8')).toContain('profile bwrap /usr/bin/bwrap flags=(unconfined)');
});

test('where the package lists of the image are too old, they are renewed first', async () => {
  const sudo = join(folder, 'sudo');
  const fails = `case "$*" in *install*) test -e ${folder}/updated || exit 100 ;; *update*) touch ${folder}/updated ;; esac`;
  await writeFile(sudo, `#!/bin/sh\nprintf "%s\\n" "$*" >> ${folder}/asked\n${fails}\n`);
  expect(await prepareRunner(hosted, () => undefined)).toBe(true);
  const asked = (await readFile(join(folder, 'asked'), 'utf8')).split('\n').map((line) => line.split(' ').slice(1, 3));
  expect(asked.slice(0, 4)).toEqual([
    ['apt-get', 'install'],
    ['apt-get', 'update'],
    ['apt-get', 'install'],
    ['apparmor_parser', '--replace'],
  ]);
});

test.each([{}, { ...hosted, RUNNER_ENVIRONMENT: 'self-hosted' }, { ...hosted, RUNNER_OS: 'macOS' }])(
  'anywhere else nothing is changed: %j',
  async (env) => {
    expect(await prepareRunner(env, () => undefined)).toBe(false);
    await expect(readFile(join(folder, 'asked'))).rejects.toThrow('ENOENT');
  },
);

test('a sudo that fails is told and does not throw', async () => {
  await writeFile(join(folder, 'sudo'), '#!/bin/sh\necho "no sudo for you" >&2\nexit 1\n');
  const said: string[] = [];
  expect(await prepareRunner(hosted, (line) => said.push(line))).toBe(true);
  expect(said).toContain('no sudo for you');
});
