import { readFile, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

import { exec, type ExecResult } from '../lib/exec.ts';
import { err, ok, type Failure, type Result } from '../lib/result.ts';
import {
  configEnvironment,
  gitWords,
  neutralConfig,
  neutralEnvironment,
  neutralGit,
  succeeded,
  type Git,
} from './git.ts';
import type { ObjectFormat } from './objects.ts';

/** The user's repository, as found. Reading it changes nothing. */
export interface Repository {
  /** Real path of the checkout. */
  readonly toplevel: string;
  /** The git dir that all worktrees share. */
  readonly commonDir: string;
  readonly objects: string;
  readonly format: ObjectFormat;
  /** Commit that is checked out. */
  readonly head: string;
  /** Branch that is checked out; absent when HEAD is detached. */
  readonly headBranch?: string;
  /** What `origin` says its default branch is; absent when it is not known here. */
  readonly originDefault?: string;
  readonly remotes: Readonly<Record<string, string>>;
  /** Neutral git on the user's git dir. Used to read, and to move the plan's branch; nothing else. */
  readonly git: Git;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds the repository of a directory. Failures: `git-missing`, `no-repository`, `bare-repository`, `no-commits`, `shallow-clone`,
 * `partial-clone`.
 */
export const openRepository = async (directory: string, env: Environment): Promise<Result<Repository, Failure>> => {
  const path = env['PATH'] ?? '';
  const [found, config] = await Promise.all([
    revParse(directory, path, [...layout, 'HEAD', '--symbolic-full-name', 'HEAD']),
    readConfig(directory, path),
  ]);
  if (!succeeded(found)) return err(await explain(directory, path, found));
  const [toplevel = '', commonDir = '', shallow, format = '', head = '', headName = ''] = found.stdout.split('\n');
  if (shallow === 'true') return err(shallowClone(directory));
  const git = neutralGit(commonDir, path);
  const symbolic = await originHead(git);
  if (config.partial) return err(partialClone(directory));
  return ok({
    toplevel: await realpath(toplevel),
    commonDir,
    objects: join(commonDir, 'objects'),
    format: format === 'sha256' ? 'sha256' : 'sha1',
    head,
    ...(headName.startsWith('refs/heads/') ? { headBranch: headName.slice('refs/heads/'.length) } : {}),
    ...(symbolic === undefined ? {} : { originDefault: symbolic }),
    remotes: config.remotes,
    git,
  });
};

/**
 * The name of the branch that plans start from: as given, else the default branch of `origin`, else the branch that is checked out.
 * Fails with `detached-head` when none of these is known.
 */
export const resolveBase = (
  repository: Repository,
  given?: string,
  remoteDefault?: string,
): Result<string, Failure> => {
  const base = given ?? remoteDefault ?? repository.originDefault ?? repository.headBranch;
  if (base !== undefined) return ok(base);
  return err({
    code: 'detached-head',
    message: `cannot tell which branch to start from: HEAD of ${repository.toplevel} is detached and the default branch of origin is not known`,
    hint: 'give the plan a `base:`, or check out a branch',
  });
};

/** Paths of the worktrees in which a branch is checked out. */
export const worktreesOf = async (repository: Repository, branch: string): Promise<string[]> => {
  if (!(await mayBeCheckedOut(repository, branch))) return [];
  const fields = await repository.git.list(['worktree', 'list', '--porcelain', '-z']);
  let current = '';
  return fields.flatMap((field) => {
    if (field.startsWith('worktree ')) current = Buffer.from(field.slice(9), 'latin1').toString();
    return field === `branch refs/heads/${branch}` ? [current] : [];
  });
};

/** A branch whose name leaves no room for that of another: git has no ref and refs below it at once. `remotes` as their branches are known here. */
export const branchInTheWay = async (
  { git }: Repository,
  branch: string,
  { local, remotes }: { readonly local: boolean; readonly remotes: readonly string[] },
): Promise<string | undefined> => {
  const places = [...(local ? ['refs/heads/'] : []), ...remotes.map((name) => `refs/remotes/${name}/`)];
  const [top = ''] = branch.split('/');
  const found = await git.text(['for-each-ref', '--format=%(refname)', ...places.map((place) => place + top)]);
  const names = found.split('\n').flatMap((ref) => {
    const place = places.find((one) => ref.startsWith(one));
    return place === undefined ? [] : [ref.slice(place.length)];
  });
  return names.find((name) => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
};

/** A look at the HEAD files, which is all it takes in most cases and spares a process; where refs are kept otherwise they do not tell. */
const mayBeCheckedOut = async ({ commonDir }: Repository, branch: string): Promise<boolean> => {
  const linked = await readdir(join(commonDir, 'worktrees')).catch(() => []);
  const folders = [commonDir, ...linked.map((name) => join(commonDir, 'worktrees', name))];
  const heads = await Promise.all(folders.map((folder) => readFile(join(folder, 'HEAD'), 'utf8').catch(() => '')));
  return heads.some((head) => ['', `ref: refs/heads/${branch}`, 'ref: refs/heads/.invalid'].includes(head.trim()));
};

const layout = ['--show-toplevel', '--git-common-dir', '--is-shallow-repository', '--show-object-format'];

const revParse = (directory: string, path: string, args: readonly string[]): Promise<ExecResult> =>
  gitIn(directory, path, ['rev-parse', '--path-format=absolute', ...args]);

/** Git that finds the repository of a directory itself. */
const gitIn = (directory: string, path: string, args: readonly string[]): Promise<ExecResult> =>
  exec('git', args, { cwd: directory, env: { ...neutralEnvironment(path), ...configEnvironment(neutralConfig) } });

const explain = async (directory: string, path: string, failed: ExecResult): Promise<Failure> => {
  if (failed.kind === 'not-started') return notStarted(directory, path, failed.error);
  const bare = await revParse(directory, path, ['--is-bare-repository']);
  if (!succeeded(bare)) return noRepository(directory);
  if (bare.stdout.trim() === 'true') return bareRepository(directory);
  if (!succeeded(await revParse(directory, path, ['--verify', '--quiet', 'HEAD']))) return noCommits(directory);
  return { code: 'no-repository', message: `git cannot read ${directory}: ${gitWords(failed.stderr)}` };
};

const notStarted = async (directory: string, path: string, error: Error): Promise<Failure> => {
  const folder = await realpath(directory).catch(() => undefined);
  if (folder === undefined) return { code: 'no-repository', message: `there is no directory ${directory}` };
  return {
    code: 'git-missing',
    message: `git cannot be started: ${error.message}`,
    hint: `install git 2.38 or newer; looked for it in ${path}`,
  };
};

const noRepository = (directory: string): Failure => ({
  code: 'no-repository',
  message: `${directory} is not inside a git repository; accepted: a directory of a checkout`,
  hint: 'in a workflow, run actions/checkout first; in a terminal, change to your checkout or run `git init`',
});

const bareRepository = (directory: string): Failure => ({
  code: 'bare-repository',
  message: `${directory} is a bare repository (or a git dir); accepted: a directory of a checkout`,
});

const noCommits = (directory: string): Failure => ({
  code: 'no-commits',
  message: `the repository of ${directory} has no commit yet; accepted: a repository whose current branch has a commit`,
  hint: 'make a first commit: `git commit --allow-empty -m "First commit"`',
});

const shallowClone = (directory: string): Failure => ({
  code: 'shallow-clone',
  message: `${directory} is a shallow clone; accepted: a clone with its full history`,
  hint: 'set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow`',
});

const partialClone = (directory: string): Failure => ({
  code: 'partial-clone',
  message: `${directory} is a partial clone, which lacks objects; accepted: a clone with all objects`,
  hint: 'leave out `filter` on actions/checkout, or clone without `--filter`',
});

interface Configuration {
  readonly remotes: Readonly<Record<string, string>>;
  readonly partial: boolean;
}

const readConfig = async (directory: string, path: string): Promise<Configuration> => {
  const keys = String.raw`^(remote\..*\.(url|promisor)|extensions\.partialclone)$`;
  const result = await gitIn(directory, path, ['config', '--local', '-z', '--get-regexp', keys]);
  const remotes: Record<string, string> = {};
  let partial = false;
  for (const entry of result.stdout.split('\0')) {
    const [key = '', value = ''] = entry.split('\n', 2);
    const name = /^remote\.(.*)\.url$/.exec(key)?.[1];
    if (name !== undefined) remotes[name] ??= value;
    else if (key !== '' && value !== 'false') partial = true;
  }
  return { remotes, partial };
};

/** Symbolic refs are files that cost no process to read; where refs are kept otherwise, HEAD says so (gitformat, reftable). */
const originHead = async (git: Git): Promise<string | undefined> => {
  const file = (name: string): Promise<string> => readFile(join(git.gitDir, name), 'utf8').catch(() => '');
  const [ref, head] = await Promise.all([file('refs/remotes/origin/HEAD'), file('HEAD')]);
  const other = head.trim() === 'ref: refs/heads/.invalid';
  const name = other ? (await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'])).stdout : ref;
  const prefix = 'refs/remotes/origin/';
  const target = name.trim().replace(/^ref: /, '');
  return target.startsWith(prefix) ? target.slice(prefix.length) : undefined;
};
