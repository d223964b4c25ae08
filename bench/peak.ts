import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';

const hook = `import { writeFileSync } from 'node:fs';
const file = process.env.BENCH_PEAK;
delete process.env.BENCH_PEAK;
if (file !== undefined) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
`;

export interface PeakProbe {
  /** Options for Node.js, before the program. */
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Largest resident set of the program that ended last, in MB. */
  read(): number;
}

/** Lets a Node.js program say how much memory it held at most; its children are not counted. */
export const peakProbe = (place: Place): PeakProbe => {
  const program = join(place.root, 'peak-hook.js');
  const file = join(place.root, 'peak.txt');
  writeFileSync(program, hook);
  return {
    options: ['--import', program],
    env: { BENCH_PEAK: file },
    read: () => (Number(readFileSync(file, 'utf8')) * 1024) / 1e6,
  };
};

const commandLine = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
};

/** Looks again and again at the processes of which a command line names the file; their largest resident set so far, in MB. */
export const watchPeak = (program: string): { read(): number } & Disposable => {
  let most = 0;
  const look = (): void => {
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid)) continue;
      const words = commandLine(pid).split('\0');
      if (words[1] !== program) continue;
      try {
        const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
        most = Math.max(most, (Number(found?.[1] ?? 0) * 1024) / 1e6);
      } catch {
        // It has ended since.
      }
    }
  };
  const timer = setInterval(look, 20);
  return { read: () => most, [Symbol.dispose]: () => clearInterval(timer) };
};
