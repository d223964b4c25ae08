import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '../../src/lib/exec.ts';

const run = async (file: string, ...args: string[]): Promise<boolean> => {
  const result = await exec(file, args, { env: { PATH: process.env['PATH'] ?? '' } });
  return result.kind === 'exited' && result.code === 0;
};

/** Something is mounted until it is disposed; a process that still looks into it does not keep it there. */
const mounted = async (path: string, ...args: string[]): Promise<AsyncDisposable> => {
  if (!(await run('mount', ...args, path))) throw new Error(`cannot mount ${path}`);
  return {
    [Symbol.asyncDispose]: async () => {
      await run('umount', '--lazy', path);
    },
  };
};

/** A disk of so many megabytes. */
export const smallDisk = async (path: string, megabytes: number): Promise<AsyncDisposable> => {
  await mkdir(path, { recursive: true });
  return mounted(path, '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs');
};

/** Makes a folder read-only, also for root. */
export const readOnly = async (path: string): Promise<AsyncDisposable> => {
  const bound = await mounted(path, '--bind', path);
  if (await run('mount', '-o', 'remount,ro,bind', path)) return bound;
  await bound[Symbol.asyncDispose]();
  throw new Error(`cannot make ${path} read-only`);
};

/** Whether this process may mount at all: only root may, and not in every container. */
export const mayMount = async (): Promise<boolean> => {
  const path = await mkdtemp(join(tmpdir(), 'pw-mount-'));
  try {
    await using disk = await smallDisk(path, 1);
    await using frozen = await readOnly(path);
    return disk !== frozen;
  } catch {
    return false;
  } finally {
    await rm(path, { recursive: true, force: true });
  }
};
