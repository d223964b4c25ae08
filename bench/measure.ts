import { spawn, spawnSync } from 'node:child_process';

/** The middle value; the mean of the two middle ones of an even number. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
};

type Measured<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Measures several things in turns, so that whatever else the machine does meanwhile weighs on all of them alike; every other round goes
 * backwards. Each function returns its own figure. One round is thrown away first when `warm` is set.
 */
export const interleaved = async <Name extends string>(
  rounds: { readonly n: number; readonly warm?: boolean },
  subjects: Readonly<Record<Name, (round: number) => number | Promise<number>>>,
): Promise<Measured<Name>> => {
  const names = Object.keys(subjects) as Name[];
  const figures = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = rounds.warm === true ? -1 : 0; round < rounds.n; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const figure = await subjects[name](round);
      if (round >= 0) figures.get(name)?.push(figure);
    }
  }
  return Object.fromEntries(figures) as unknown as Measured<Name>;
};

export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Expected exit code. Default 0. */
  readonly code?: number;
}

/** Wall time of a program from its start to its end, in milliseconds. Throws when it ends in another way than expected. */
export const timed = ({ argv: [file, ...args], cwd, env, code = 0 }: Command): number => {
  const started = performance.now();
  const result = spawnSync(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1024 ** 3 });
  const took = performance.now() - started;
  if (result.status === code) return took;
  const words = `${result.stdout.toString()}${result.stderr.toString()}${result.error?.message ?? ''}`;
  throw new Error(`${file} ${args.join(' ')} ended with ${result.status ?? result.signal}:\n${words.slice(-4000)}`);
};

/** The same without blocking this process, which may have to answer the program. `onLine` hears each line of output as it comes. */
export const timedWhileServing = (
  { argv: [file, ...args], cwd, env, code = 0 }: Command,
  onLine: (line: string, at: number) => void = () => undefined,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    let rest = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        const at = performance.now();
        words = `${words}${text}`.slice(-4000);
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) onLine(line, at);
      });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === code) resolve(performance.now() - started);
      else reject(new Error(`${file} ${args.join(' ')} ended with ${status}:\n${words}`));
    });
  });
