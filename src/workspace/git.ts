import type { Readable } from 'node:stream';

import { exec, startChild, type Child, type ExecResult } from '../lib/exec.ts';

export interface GitOptions {
  readonly gitDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly config: Readonly<Record<string, string>>;
}

export interface GitCall {
  /** Absolute path of the index file. */
  readonly index?: string;
  /** Absolute path of the files; also the working directory of the call. */
  readonly workTree?: string;
  readonly cwd?: string;
  /** Environment for this call alone, such as an author or a credential. */
  readonly env?: Readonly<Record<string, string>>;
  /** Configuration for this call alone. It travels by environment, never on a command line that others can list. */
  readonly config?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array | Readable;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly capture?: 'text' | 'bytes';
  readonly keepBytes?: number;
}

/** Git failed where it must not: a broken repository, a full disk, or a bug. */
export class GitError extends Error {
  override readonly name = 'GitError';
  constructor(args: readonly string[], result: ExecResult) {
    const cause = result.kind === 'not-started' ? { cause: result.error } : {};
    super(`git ${args[0] ?? ''} ${describe(result)}: ${gitWords(result.stderr)}`, cause);
  }
}

/** Whether the program ended with exit code 0. */
export const succeeded = (result: ExecResult): boolean => result.kind === 'exited' && result.code === 0;

/**
 * What git said, fit for a message: no control characters, no credentials of a URL, the last 1000 characters.
 * Only ever shown, never interpreted.
 */
export const gitWords = (text: string): string =>
  text
    .replaceAll(/\/\/[^/@\s]+@/g, '//***@')
    // oxlint-disable-next-line no-control-regex -- colours, then all other control characters, have to go
    .replaceAll(/\u001B\[[0-9;]*[A-Za-z]/g, '')
    // oxlint-disable-next-line no-control-regex -- see above
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]+/g, ' ')
    .trim()
    .slice(-1000);

/** The only way we run git: every call names its git dir, its work tree and its index; nothing is found by looking around. */
export class Git {
  readonly gitDir: string;
  readonly #options: GitOptions;

  constructor(options: GitOptions) {
    this.gitDir = options.gitDir;
    this.#options = options;
  }

  run(args: readonly string[], call: GitCall = {}): Promise<ExecResult> {
    const cwd = call.cwd ?? call.workTree ?? this.gitDir;
    return exec('git', args, { ...pass(call), cwd, env: this.#env(call) });
  }

  /** Standard output of a call that must succeed. Throws GitError otherwise. */
  async text(args: readonly string[], call: GitCall = {}): Promise<string> {
    const result = await this.run(args, { keepBytes: 64 * 1024 * 1024, ...call });
    if (!succeeded(result)) throw new GitError(args, result);
    return result.stdout;
  }

  /** Standard output split at NUL bytes, each part one JavaScript character per byte, so that any path survives. */
  async list(args: readonly string[], call: GitCall = {}): Promise<string[]> {
    const result = await this.run(args, { keepBytes: 1024 ** 3, ...call, capture: 'bytes' });
    if (!succeeded(result)) throw new GitError(args, result);
    const text = result.stdoutBytes.toString('latin1');
    return text === '' ? [] : text.slice(0, -1).split('\0');
  }

  start(args: readonly string[], call: Pick<GitCall, 'env' | 'config' | 'signal'> = {}): Child {
    const signal = call.signal === undefined ? {} : { signal: call.signal };
    return startChild('git', args, { ...signal, cwd: this.gitDir, env: this.#env(call) });
  }

  /** The commit a name stands for, or undefined when there is none. */
  async commit(rev: string): Promise<string | undefined> {
    const result = await this.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`]);
    return succeeded(result) ? result.stdout.trim() : undefined;
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    if (ancestor === descendant) return true;
    const args = ['merge-base', '--is-ancestor', ancestor, descendant];
    const result = await this.run(args);
    if (result.kind === 'exited' && result.code <= 1) return result.code === 0;
    throw new GitError(args, result);
  }

  #env(call: GitCall): Record<string, string> {
    return {
      ...this.#options.env,
      ...configEnvironment({ ...this.#options.config, ...call.config }, this.#options.env),
      GIT_DIR: this.gitDir,
      ...(call.index === undefined ? {} : { GIT_INDEX_FILE: call.index }),
      ...(call.workTree === undefined ? {} : { GIT_WORK_TREE: call.workTree }),
      ...call.env,
    };
  }
}

/** Configuration that makes git run nothing and leave nothing behind. Filters and merge drivers have no command, so they are inert. */
export const neutralConfig: Readonly<Record<string, string>> = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.attributesFile': '/dev/null',
  'core.excludesFile': '/dev/null',
  'core.autocrlf': 'false',
  'core.safecrlf': 'false',
  'core.untrackedCache': 'false',
  'core.logAllRefUpdates': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'commit.gpgSign': 'false',
  'protocol.ext.allow': 'never',
  'safe.directory': '*',
  'advice.addEmbeddedRepo': 'false',
};

export const neutralEnvironment = (path: string): Record<string, string> => ({
  PATH: path,
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
});

/**
 * Git with neutral configuration: no system or user configuration, no hooks, no file monitor, no maintenance, no prompt. `path` says where
 * to find the program; nothing else of the surroundings reaches it, and nothing a task plants in its workspace is read as configuration.
 */
export const neutralGit = (gitDir: string, path: string): Git =>
  new Git({ gitDir, env: neutralEnvironment(path), config: neutralConfig });

/**
 * Git as the user has set it up (credential helpers, ssh, insteadOf), for the network calls of a terminal; hooks, maintenance and
 * prompts are off all the same.
 */
export const userGit = (gitDir: string, env: Readonly<Record<string, string | undefined>>): Git => {
  const located =
    /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX)$/;
  const kept = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Git({
    gitDir,
    env: {
      ...Object.fromEntries(kept.filter(([name]) => !located.test(name))),
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      SSH_ASKPASS_REQUIRE: 'never',
    },
    config: {
      'core.hooksPath': '/dev/null',
      'core.fsmonitor': 'false',
      'gc.auto': '0',
      'maintenance.auto': 'false',
      'protocol.ext.allow': 'never',
    },
  });
};

/**
 * Configuration as environment variables (git-config, GIT_CONFIG_COUNT), which only the process and its owner can read. Comes after
 * what `env` already holds of that kind.
 */
export const configEnvironment = (
  config: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Record<string, string> => {
  const entries = Object.entries(config);
  const first = Number.parseInt(env['GIT_CONFIG_COUNT'] ?? '0', 10) || 0;
  const pairs = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(first + entries.length), ...Object.fromEntries(pairs) };
};

const pass = ({ input, signal, timeoutMs, capture, keepBytes }: GitCall) => ({
  ...(input === undefined ? {} : { input }),
  ...(signal === undefined ? {} : { signal }),
  ...(timeoutMs === undefined ? {} : { timeoutMs }),
  ...(capture === undefined ? {} : { capture }),
  ...(keepBytes === undefined ? {} : { keepBytes }),
});

const describe = (result: ExecResult): string => {
  switch (result.kind) {
    case 'exited':
      return `ended with exit code ${result.code}`;
    case 'signalled':
      return `was killed by ${result.signal}`;
    case 'timeout':
      return 'took too long';
    case 'aborted':
      return 'was stopped';
    case 'not-started':
      return 'could not be started';
  }
};
