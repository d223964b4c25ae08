import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { exec } from '../../src/lib/exec.ts';
import { removeAll } from '../../src/workspace/files.ts';

/** Git for tests: nobody's configuration, a fixed author, no prompt. */
export const gitEnvironment = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'A Person',
  GIT_AUTHOR_EMAIL: 'person@example.com',
  GIT_COMMITTER_NAME: 'A Person',
  GIT_COMMITTER_EMAIL: 'person@example.com',
};

/** Runs git in a directory and returns what it said, without the last line break. Throws when it fails. */
export const git = async (cwd: string, ...args: string[]): Promise<string> => {
  const result = await exec('git', args, { cwd, env: gitEnvironment });
  if (result.kind === 'exited' && result.code === 0) return result.stdout.replace(/\n$/, '');
  throw new Error(`git ${args.join(' ')}: ${result.output}`);
};

/** Writes files below a directory, making folders as needed. */
export const writeFiles = async (
  directory: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
};

export interface Scratch extends AsyncDisposable {
  /** Everything lives below; removed at the end. */
  readonly root: string;
  /** A checkout on branch `main` with one commit of the given files. */
  readonly checkout: string;
  /** A bare repository that `checkout` knows as `origin`, at the same commit. */
  readonly remote: string;
  /** An empty folder for our own work. */
  readonly workRoot: string;
}

/** A checkout, its remote and room to work, in a temporary folder. */
export const scratch = async (
  files: Readonly<Record<string, string>> = { 'README.md': 'hello\n' },
): Promise<Scratch> => {
  const root = await mkdtemp(join(tmpdir(), 'pw-git-'));
  const [checkout, remote, workRoot] = [join(root, 'checkout'), join(root, 'remote.git'), join(root, 'work')];
  await mkdir(workRoot);
  await git(root, 'init', '--quiet', '--initial-branch=main', checkout);
  await git(root, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  await commitAll(checkout, files, 'first');
  await git(checkout, 'remote', 'add', 'origin', remote);
  await git(checkout, 'push', '--quiet', 'origin', 'main');
  return { root, checkout, remote, workRoot, [Symbol.asyncDispose]: () => removeAll(root) };
};

/** Commits files in a checkout and returns the commit. */
export const commitAll = async (
  checkout: string,
  files: Readonly<Record<string, string>>,
  message: string,
): Promise<string> => {
  await writeFiles(checkout, files);
  await git(checkout, 'add', '--all');
  await git(checkout, 'commit', '--quiet', '--message', message);
  return git(checkout, 'rev-parse', 'HEAD');
};

/** Somebody else's clone of a remote. */
export const clone = async (remote: string, directory: string, branch: string): Promise<string> => {
  await git(dirname(directory), 'clone', '--quiet', '--branch', branch, remote, directory);
  return directory;
};

/** Everything about a checkout that must not change: HEAD, refs but `except`, index, status, stash and files. */
export const fingerprint = async (checkout: string, except: string): Promise<Record<string, string>> => ({
  head: await readFile(join(checkout, '.git', 'HEAD'), 'utf8'),
  refs: (await git(checkout, 'for-each-ref'))
    .split('\n')
    .filter((line) => !line.endsWith(except))
    .join('\n'),
  index: (await readFile(join(checkout, '.git', 'index'))).toString('hex'),
  config: await readFile(join(checkout, '.git', 'config'), 'utf8'),
  status: await git(checkout, 'status', '--porcelain=v2', '--ignored', '--untracked-files=all'),
  stash: await git(checkout, 'stash', 'list'),
  files: (
    await exec('bash', ['-c', 'find . -path ./.git -prune -o -type f -print0 | sort -z | xargs -0 sha256sum'], {
      cwd: checkout,
      env: gitEnvironment,
    })
  ).stdout,
});

/** Makes a bare repository ask a shell script about every push. */
export const hook = async (remote: string, script: string): Promise<void> => {
  const file = join(remote, 'hooks', 'pre-receive');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
};
