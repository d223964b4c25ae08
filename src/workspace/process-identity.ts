import { readFile, readlink } from 'node:fs/promises';

/** One process of one boot of one machine, told apart from any other, also from a later one with the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Boot, pid namespace and start time; empty where the system does not say. */
  readonly started: string;
}

export const processIdentity = async (pid: number): Promise<ProcessIdentity> => ({
  pid,
  started: await startedAt(pid),
});

/** `elsewhere`: on another machine, in another container, or before a restart, as far as one can see from here. */
export const whereabouts = async (identity: ProcessIdentity): Promise<'running' | 'gone' | 'elsewhere'> => {
  const [boot, namespace] = identity.started.split(' ');
  const here = await placeOf();
  if (identity.started === '' || boot !== here.boot || namespace !== here.namespace) return 'elsewhere';
  return (await isRunning(identity)) ? 'running' : 'gone';
};

export const isRunning = async ({ pid, started }: ProcessIdentity): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return (await startedAt(pid)) === started;
};

const placeOf = async (): Promise<{ boot: string; namespace: string }> => {
  const [boot, namespace] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readlink('/proc/self/ns/pid').catch(() => ''),
  ]);
  return { boot: boot.trim(), namespace };
};

/** The start time is field 22 of proc_pid_stat, in clock ticks since the boot. */
const startedAt = async (pid: number): Promise<string> => {
  const [stat, place] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''), placeOf()]);
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return ticks === '' ? '' : `${place.boot} ${place.namespace} ${ticks}`;
};
