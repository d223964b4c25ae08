import { realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { kindOf } from './files.ts';
import type { Link } from './links.ts';
import type { Mount } from './sandbox.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface HostPlaces {
  /** The environment as found. */
  readonly env: Environment;
  /** The user's checkout. */
  readonly toplevel: string;
  readonly workRoot: string;
  /** Folders that stay readable whatever hides around them: our own program, node, object folders. */
  readonly readable: readonly string[];
}

/**
 * What a child may not see of this machine and what it still needs: computed once per run. Hidden are the user's home, the checkout
 * with its git dir, our work root, and the folders and credential files of the Actions runner; tool chains in them stay readable.
 */
export const hostMounts = async (places: HostPlaces): Promise<Mount[]> => {
  const { env, toplevel, workRoot, readable } = places;
  const folders = [env['HOME'], '/root', toplevel, workRoot, '/var/tmp', '/var/run', ...runnerFolders(env)];
  const found = (await Promise.all(present(folders).map((path) => hide(path)))).flat();
  const hidden = unique(found.filter(({ path }) => path !== serviceFolder));
  const shown = (await Promise.all(present([...toolchains(env), ...readable]).map((path) => show(path)))).flat();
  const gone = [...hidden.map(({ path }) => path), sharedTmp, serviceFolder];
  const below = shown.filter(({ path }) => gone.some((folder) => isBelow(folder, path)));
  const needed = below.filter(({ path }) => !isCovered(path, below, hidden));
  const secrets = (await Promise.all(credentialFiles(env).map((path) => hide(path)))).flat();
  const services = (await Promise.all(socketsOf(env).map((path) => hide(path)))).flat();
  const open = services.filter(({ path }) => !gone.some((folder) => isBelow(folder, path)));
  return unique([...hidden, ...open, ...secrets, ...needed]);
};

/** Whether a folder is readable already because one above it is, with nothing hidden in between: each mount costs time in every command. */
const isCovered = (path: string, shown: readonly Mount[], hidden: readonly Mount[]): boolean =>
  shown.some(
    (above) =>
      isBelow(above.path, path) &&
      !hidden.some((between) => isBelow(above.path, between.path) && isBelow(between.path, path)),
  );

/** Every workspace has its own in its place. */
const sharedTmp = '/tmp';

/** Hidden in every sandbox; `/var/run` is a link to it nearly everywhere. */
const serviceFolder = '/run';

const isBelow = (folder: string, path: string): boolean => path.startsWith(`${folder}/`);

export interface WorkspacePlaces {
  readonly dir: string;
  readonly home: string;
  readonly tmp: string;
  readonly links: readonly Link[];
}

/** One workspace inside of `hostMounts`: its files, home and `/tmp` writable, its `.git` and what is linked read-only. */
export const workspaceMounts = ({ dir, home, tmp, links }: WorkspacePlaces): Mount[] => [
  { kind: 'write', path: sharedTmp, source: tmp },
  { kind: 'write', path: tmp },
  { kind: 'write', path: home },
  { kind: 'write', path: dir },
  { kind: 'read', path: join(dir, '.git') },
  ...links.map(({ path, source }): Mount => ({ kind: 'read', path: join(dir, path), source })),
];

const present = (paths: readonly (string | undefined)[]): string[] =>
  paths.filter((path): path is string => path !== undefined && path.startsWith('/') && path !== '/');

/** Real paths: a mount on a symbolic link would miss its target. */
const hide = async (path: string): Promise<Mount[]> => {
  const kind = await kindOf(path);
  if (kind === undefined) return [];
  return [{ kind: kind === 'directory' ? 'hide-directory' : 'hide-file', path: await realpath(path) }];
};

const show = async (path: string): Promise<Mount[]> =>
  (await kindOf(path)) === undefined ? [] : [{ kind: 'read', path: await realpath(path) }];

/** The first mount of a path is kept, so that what is hidden cannot be shown by naming the very same folder. */
const unique = (mounts: readonly Mount[]): Mount[] => [
  ...new Map(mounts.toReversed().map((mount) => [mount.path, mount])).values(),
];

/**
 * `<runner>/_work/_temp` is RUNNER_TEMP: it holds the files by which steps talk to the runner; beside it are actions and checkouts, above it
 * a self-hosted runner's own credentials and logs (actions/runner, HostContext).
 */
const runnerFolders = (env: Environment): (string | undefined)[] => {
  const channels = [
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_EVENT_PATH',
  ];
  const files = channels.flatMap((name) => {
    const file = env[name];
    return file === undefined ? [] : [dirname(file)];
  });
  const temp = env['RUNNER_TEMP'];
  if (temp === undefined) return files;
  const root = dirname(dirname(temp));
  const own = ['.credentials', '.credentials_rsaparams', '.runner', '.env', '_diag'].map((name) => join(root, name));
  return [...files, temp, ...(root === '/' ? [] : [dirname(temp), ...own]), env['GITHUB_WORKSPACE']];
};

/** Who can connect to these acts with the keys or the power behind them, wherever they lie. */
const socketsOf = (env: Environment): string[] => {
  const docker = env['DOCKER_HOST']?.replace(/^unix:\/\//, '');
  return present([env['SSH_AUTH_SOCK'], docker]);
};

/** Credentials that some tool chains keep beside their programs. */
const credentialFiles = (env: Environment): string[] => {
  const home = env['HOME'] ?? '/nonexistent';
  const cargo = env['CARGO_HOME'] ?? join(home, '.cargo');
  const gradle = env['GRADLE_USER_HOME'] ?? join(home, '.gradle');
  return [join(cargo, 'credentials.toml'), join(cargo, 'credentials'), join(gradle, 'gradle.properties')];
};

/** Where tool chains live, as the environment says and where they are by custom. Never a whole home, nor anything above it. */
const toolchains = (env: Environment): string[] => {
  const home = env['HOME'] ?? '/nonexistent';
  const named = toolchainVariables.flatMap((name) => env[name] ?? []);
  const customary = toolchainFolders.map((name) => join(home, name));
  const path = (env['PATH'] ?? '').split(':').flatMap(programFolders);
  return [...named, ...customary, ...path].filter((folder) => {
    const above = relative(folder, home);
    return above !== '' && (above.startsWith('..') || above.startsWith('/'));
  });
};

const words = (text: string): string[] => text.trim().split(/\s+/);

const toolchainVariables = words(`
  RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY JAVA_HOME GOROOT GOPATH CARGO_HOME RUSTUP_HOME DOTNET_ROOT
  ANDROID_HOME ANDROID_SDK_ROOT NVM_DIR PNPM_HOME VOLTA_HOME BUN_INSTALL FNM_DIR PYENV_ROOT pythonLocation
  RBENV_ROOT SDKMAN_DIR ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR GEM_HOME VIRTUAL_ENV UV_PYTHON_INSTALL_DIR
  PLAYWRIGHT_BROWSERS_PATH NODE_EXTRA_CA_CERTS
`);

const toolchainFolders = words(`
  .cargo .rustup .nvm .volta .bun .deno .pyenv .rbenv .sdkman .asdf .jenv .dotnet go .local/bin .local/lib
  .local/pipx .local/share/pipx .local/share/mise .local/share/uv .local/share/fnm .local/share/pnpm
  .nix-profile .cache/ms-playwright .cache/node/corepack
`);

/** A folder of programs, and the libraries that stand beside it. */
const programFolders = (folder: string): string[] =>
  folder.endsWith('/bin')
    ? [folder, ...['lib', 'libexec', 'include'].map((name) => join(dirname(folder), name))]
    : [folder];
