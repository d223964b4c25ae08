export interface ChildEnvironmentOptions {
  readonly home: string;
  readonly tmp: string;
  /** The plan's `env`. */
  readonly env: Readonly<Record<string, string>>;
  /** The plan's `pass_env`: names to take from the host. Empty for the agent's shell. */
  readonly passEnv: readonly string[];
  /** Ours, such as `PLANWRIGHT_OUTPUT`; wins over everything. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface ChildEnvironment {
  readonly env: Readonly<Record<string, string>>;
  /** Names of `env` and `pass_env` that were left out because they carry credentials or steer the runner. */
  readonly refused: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What every child may know of the host: where programs are, the language, and where the tool chains live. */
const allowed = new Set(
  words(`
  PATH LANG LANGUAGE TZ CI TERM SHELL USER LOGNAME GITHUB_ACTIONS NO_COLOR FORCE_COLOR DEBIAN_FRONTEND
  SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY
  ImageOS ImageVersion JAVA_HOME GOROOT GOPATH GOMODCACHE GOTOOLCHAIN CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN
  DOTNET_ROOT ANDROID_HOME ANDROID_SDK_ROOT ANDROID_NDK ANDROID_NDK_HOME NVM_DIR NVM_BIN PNPM_HOME VOLTA_HOME
  BUN_INSTALL DENO_DIR FNM_DIR COREPACK_HOME PYENV_ROOT pythonLocation Python_ROOT_DIR Python2_ROOT_DIR
  Python3_ROOT_DIR PKG_CONFIG_PATH LD_LIBRARY_PATH VIRTUAL_ENV UV_PYTHON_INSTALL_DIR CONDA RBENV_ROOT
  GEM_HOME GEM_PATH BUNDLE_PATH SDKMAN_DIR ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR GRADLE_HOME M2_HOME
  MAVEN_HOME SWIFT_PATH VCPKG_INSTALLATION_ROOT CHROME_BIN CHROMEWEBDRIVER GECKOWEBDRIVER EDGEWEBDRIVER
  PLAYWRIGHT_BROWSERS_PATH SELENIUM_JAR_PATH HOMEBREW_PREFIX HOMEBREW_CELLAR HOMEBREW_REPOSITORY NIX_PROFILES
  NIX_SSL_CERT_FILE
`),
);

const allowedPatterns = [/^LC_[A-Z_]+$/, /^JAVA_HOME_\w+$/, /^GOROOT_\w+$/, /^DOTNET_ROOT_\w+$/];

/** Names that nobody can pass on: inputs and tokens of the action, the runner's own channels, the model's credentials, our variables. */
const refusedPatterns = [
  /^(INPUT|ACTIONS|STATE|ANTHROPIC|CLAUDE_CODE|PLANWRIGHT)_/i,
  /^GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|EVENT_PATH|WORKSPACE)$/i,
  /^(GH|GH_ENTERPRISE|GITHUB_ENTERPRISE)_TOKEN$/i,
  /^(RUNNER_TEMP|RUNNER_TRACKING_ID|SSH_AUTH_SOCK|SSH_AGENT_PID)$/i,
  /^GIT_/i,
];

/** What we set ourselves, and what would load code into our own wrapper before the sandbox is closed. */
const ours = /^(HOME|TMPDIR|LD_\w+|DYLD_\w+|GLIBC_TUNABLES)$/;

/** The environment of `setup`, `run`, `verify` and the agent's shell: an allow-list of the host's, then `env`, then `pass_env`. */
export const childEnvironment = (
  host: Readonly<Record<string, string | undefined>>,
  options: ChildEnvironmentOptions,
): ChildEnvironment => {
  const refused: string[] = [];
  const env: Record<string, string> = {};
  const put = (name: string, value: string | undefined): void => {
    if (value !== undefined && !value.includes('\0')) env[name] = value;
  };
  for (const [name, value] of Object.entries(host)) if (isAllowed(name)) put(name, value);
  // The proxies in ~/.cargo/bin look for the tool chains in HOME, which is another one now.
  if (host['HOME'] !== undefined) env['RUSTUP_HOME'] ??= `${host['HOME']}/.rustup`;
  for (const [name, value] of Object.entries(options.env)) {
    if (isRefused(name)) refused.push(name);
    else put(name, value);
  }
  for (const name of options.passEnv) {
    if (isRefused(name)) refused.push(name);
    else put(name, host[name]);
  }
  return { env: { ...env, HOME: options.home, TMPDIR: options.tmp, ...options.extra }, refused: [...new Set(refused)] };
};

/** The runner's own facts, such as GITHUB_SHA: no secret, and in many texts. */
const facts = /^(GITHUB|RUNNER)_/;

/** The values that `pass_env` hands to tasks and that nobody else is to see, whatever their names sound like. */
export const passedSecrets = (
  host: Readonly<Record<string, string | undefined>>,
  passEnv: readonly string[],
): string[] =>
  passEnv
    .filter((name) => !isAllowed(name) && !isRefused(name) && !facts.test(name))
    .flatMap((name) => host[name] ?? []);

const isAllowed = (name: string): boolean => allowed.has(name) || allowedPatterns.some((pattern) => pattern.test(name));

const isRefused = (name: string): boolean =>
  !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || ours.test(name) || refusedPatterns.some((pattern) => pattern.test(name));
