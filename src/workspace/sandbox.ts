import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

import { exec } from '../lib/exec.ts';
import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { gitWords } from './git.ts';

/** A bubblewrap that works on this machine. */
export interface Sandbox {
  /** Absolute path, so that no `PATH` of a plan decides which program confines it. */
  readonly program: string;
}

/** One path as the child sees it. Of two mounts the one with the longer path wins, whatever their order. */
export type Mount =
  | { readonly kind: 'hide-directory' | 'hide-file'; readonly path: string }
  /** `source` defaults to the same path. Skipped when the source does not exist. */
  | { readonly kind: 'read' | 'write'; readonly path: string; readonly source?: string };

export interface Confinement {
  readonly mounts: readonly Mount[];
  /** `off`: the child has a loopback interface of its own and nothing else. */
  readonly network: 'on' | 'off';
  /** The child's working directory. */
  readonly cwd: string;
}

/**
 * Finds bubblewrap and runs a command in it with all that a real task gets. Only that tells whether it works: on Ubuntu 24.04 the
 * program is there and AppArmor forbids it (containers/bubblewrap#632). Fails with `no-sandbox`.
 */
export const probeSandbox = async (
  env: Readonly<Record<string, string | undefined>>,
  network: Confinement['network'] = 'on',
): Promise<Result<Sandbox, Failure>> => {
  const path = env['PATH'] ?? '';
  const program = await find('bwrap', path);
  if (program === undefined) return err(noSandbox('bubblewrap is not installed'));
  const mounts: Mount[] = [{ kind: 'hide-directory', path: '/var/tmp' }];
  const argv = wrapCommand({ program }, ['true'], { mounts, network, cwd: '/' });
  const [file = '', ...args] = argv;
  const result = await exec(file, args, { env: { PATH: path, LC_ALL: 'C' }, timeoutMs: 20_000, bubblewrap: true });
  if (result.kind === 'exited' && result.code === 0) return ok({ program });
  return err(noSandbox(`bubblewrap does not work here: ${gitWords(result.stderr) || result.kind}`));
};

/**
 * The command line that runs a command confined: processes of its own, no new privileges, everything read-only but what `mounts`
 * says, no sockets of the host's services. What it leaves running dies with it. It has died when `exec` is told `bubblewrap`.
 */
export const wrapCommand = (sandbox: Sandbox, command: readonly string[], confinement: Confinement): string[] => [
  sandbox.program,
  ...base,
  ...(confinement.network === 'off' ? ['--unshare-net'] : []),
  ...[...confinement.mounts].toSorted((a, b) => depth(a.path) - depth(b.path)).flatMap(mountArguments),
  '--chdir',
  confinement.cwd,
  '--',
  ...command,
];

/** Sockets below /run (docker, dbus, agents) obey whoever can connect, even on a read-only mount; only name resolution is let through. */
const services = ['/run/systemd/resolve', '/run/resolvconf', '/run/NetworkManager/resolv.conf', '/run/current-system'];

/**
 * Root in a job container or on a self-hosted runner keeps the power over files that `tar`, `chown` and `su` need. Any other would let it unmount
 * what hides the rest, or make it writable; of everybody else bubblewrap takes all powers by itself.
 */
const powersOfRoot = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID'];

const isRoot = process.getuid?.() === 0;

/** What of /proc is the kernel's own and belongs to root, who needs no power to write it: `kernel/core_pattern` alone names a program for the host to run. */
const kernel = ['sys', 'sysrq-trigger', 'acpi', 'fs', 'scsi'].map((name) => `/proc/${name}`);

const base = [
  '--unshare-pid',
  '--die-with-parent',
  '--cap-drop',
  'ALL',
  ...(isRoot ? powersOfRoot.flatMap((power) => ['--cap-add', `CAP_${power}`]) : []),
  ...'--ro-bind / / --dev /dev --proc /proc --tmpfs /run'.split(' '),
  ...(isRoot ? kernel.flatMap((path) => ['--ro-bind-try', path, path]) : []),
  ...services.flatMap((path) => ['--ro-bind-try', path, path]),
];

const mountArguments = (mount: Mount): string[] => {
  switch (mount.kind) {
    case 'hide-directory':
      return ['--tmpfs', mount.path];
    case 'hide-file':
      return ['--ro-bind', '/dev/null', mount.path];
    case 'read':
      return ['--ro-bind-try', mount.source ?? mount.path, mount.path];
    case 'write':
      return ['--bind-try', mount.source ?? mount.path, mount.path];
  }
};

const depth = (path: string): number => path.split('/').filter((part) => part !== '').length;

const noSandbox = (message: string): Failure => ({
  code: 'no-sandbox',
  message,
  hint: 'install bubblewrap; on Ubuntu 24.04 also allow it user namespaces (an AppArmor profile, or sysctl kernel.apparmor_restrict_unprivileged_userns=0); or set `sandbox: off`',
});

/** Absolute folders of `PATH` only: a relative one would depend on where we stand. */
const find = async (name: string, path: string): Promise<string | undefined> => {
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, name);
    const runs = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return file;
  }
  return undefined;
};
