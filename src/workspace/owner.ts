import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { err, ok, type Failure, type Result } from '../lib/result.ts';

interface Owner {
  readonly pid: number;
  /** Tells two processes with the same id apart; empty where the system does not say. */
  readonly started: string;
}

/**
 * Makes this process the only one on this machine that works in `folder`. A process that died is no owner. Fails with `busy`.
 */
export const takeOwnership = async (folder: string): Promise<Result<AsyncDisposable, Failure>> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'owner');
  const mine = join(folder, `owner.${process.pid}`);
  await writeFile(mine, `${process.pid}\n${await startedAt(process.pid)}\n`);
  try {
    for (;;) {
      if (await linked(mine, file)) return ok({ [Symbol.asyncDispose]: () => rm(file, { force: true }) });
      const other = await readOwner(file);
      if (other !== undefined && (await isRunning(other))) return err(busy(other));
      // Renamed, not removed: of two processes that find it dead, one gets here and the other one finds nothing.
      await rename(file, `${mine}.old`).catch(() => undefined);
      await rm(`${mine}.old`, { force: true });
    }
  } finally {
    await rm(mine, { force: true });
  }
};

const busy = ({ pid }: Owner): Failure => ({
  code: 'busy',
  message: `process ${pid} on this machine is working on this plan`,
  hint: 'wait until it has finished, or stop it',
});

const linked = async (from: string, to: string): Promise<boolean> => {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

const readOwner = async (file: string): Promise<Owner | undefined> => {
  const [pid = '', started = ''] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return /^\d+$/.test(pid) ? { pid: Number(pid), started } : undefined;
};

const isRunning = async ({ pid, started }: Owner): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return (await startedAt(pid)) === started;
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Boot and start time of a process (proc_pid_stat, field 22); empty where there is no /proc. */
const startedAt = async (pid: number): Promise<string> => {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
  ]);
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return ticks === '' ? '' : `${boot.trim()} ${ticks}`;
};
