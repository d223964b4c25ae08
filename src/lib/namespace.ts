import { readFile } from 'node:fs/promises';
import type { Stream } from 'node:stream';

import { systemClock } from './clock.ts';

/** How long a killed process may take to die, in the worst case (one that waits for a dead disk). */
const longestMs = 4000;

/** Reads what bubblewrap writes to its `--info-fd`; the returned function gives the id of its namespace's first process, once known. */
export const readInfo = (pipe: Stream | null | undefined): (() => number | undefined) => {
  let said = '';
  pipe?.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
  pipe?.on('error', () => undefined);
  return () => {
    const pid = /"child-pid": ([0-9]+)/.exec(said)?.[1];
    return pid === undefined ? undefined : Number(pid);
  };
};

/** Resolves when the first process of a namespace is gone or a zombie: all others are gone before it (pid_namespaces(7)). */
export const namespaceEnd = async (pid: number | undefined): Promise<void> => {
  if (pid === undefined) return;
  for (let waited = 0, pause = 1; waited < longestMs; waited += pause, pause *= 2) {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
    if (stat === '' || /\) [ZX] [^)]*$/.test(stat)) return;
    await systemClock.sleep(pause);
  }
};
