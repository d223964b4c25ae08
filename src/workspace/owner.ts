import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { err, ok, type Failure, type Result } from '../lib/result.ts';
import { isRunning, processIdentity, type ProcessIdentity } from './process-identity.ts';

/**
 * Makes this process the only one on this machine that works in `folder`. A process that died is no owner. Fails with `busy`.
 */
export const takeOwnership = async (folder: string): Promise<Result<AsyncDisposable, Failure>> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'owner');
  const mine = join(folder, `owner.${process.pid}`);
  const { pid, started } = await processIdentity(process.pid);
  await writeFile(mine, `${pid}\n${started}\n`);
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

const busy = ({ pid }: ProcessIdentity): Failure => ({
  code: 'busy',
  message: `process ${pid} on this machine is working on this plan`,
  hint: 'wait until it has finished, or `pause` or `cancel` the plan',
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

const readOwner = async (file: string): Promise<ProcessIdentity | undefined> => {
  const [pid = '', started = ''] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return /^\d+$/.test(pid) ? { pid: Number(pid), started } : undefined;
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
