import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Lets bubblewrap, and nothing else, make user namespaces: Ubuntu 24.04 forbids them by AppArmor (containers/bubblewrap#632). The
 * alternative, a sysctl, would allow them to every program.
 */
const profile = `abi <abi/4.0>,
include <tunables/global>
profile bwrap /usr/bin/bwrap flags=(unconfined) {
  userns,
}
`;

/** Hosted runners are thrown away after the job and have passwordless sudo; nothing else may be changed without being asked. */
const isHosted = (env: Environment): boolean =>
  env['RUNNER_ENVIRONMENT'] === 'github-hosted' && env['RUNNER_OS'] === 'Linux';

/**
 * Installs bubblewrap on a GitHub-hosted runner and lets it work. Says whether it did anything; whether that helped, only a probe can tell.
 * Everywhere else it does nothing.
 */
export const prepareRunner = async (env: Environment, say: (line: string) => void): Promise<boolean> => {
  if (!isHosted(env)) return false;
  const { exec } = await import('@actions/exec');
  const folder = await mkdtemp(join(tmpdir(), 'planwright-apparmor-'));
  const file = join(folder, 'bwrap');
  const run = (...args: readonly string[]): Promise<number> =>
    exec('sudo', ['-n', ...args], { silent: true, ignoreReturnCode: true, listeners: { errline: say } });
  try {
    await writeFile(file, profile);
    const install = () => run('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', 'bubblewrap');
    // An image is weeks old, and what its package lists name may be gone by then.
    if ((await install()) !== 0 && (await run('apt-get', 'update', '--quiet')) === 0) await install();
    await run('apparmor_parser', '--replace', file);
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
