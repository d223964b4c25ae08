import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { interleaved, median, timed } from '../measure.ts';
import type { Place } from '../place.ts';
import { commitPlans, git, makeRepository } from '../place.ts';
import { filePlan } from '../plans.ts';
import type { Row } from '../row.ts';
import { ratioAtMost } from '../row.ts';

const few = 20;
const many = 60;

/** What one more task costs in a repository of 2,000 files, push included, against a shell loop that does the same by hand. */
export const sequential = async (place: Place): Promise<Row[]> => [
  await perTask(place, { name: 'plain', keys: [], checks: '' }),
  await perTask(place, {
    name: 'verify',
    keys: ['verify: ["true", "true"]'],
    checks: 'bash -c true; bash -c true;',
  }),
];

interface Kind {
  readonly name: string;
  readonly keys: readonly string[];
  /** What the loop runs in place of `verify`. */
  readonly checks: string;
}

const perTask = async (place: Place, { name, keys, checks }: Kind): Promise<Row> => {
  const cwd = makeRepository(place, `sequential-${name}`, 2000);
  const rounds = Array.from({ length: 3 }, (_, round) => round);
  const options = { top: ['sandbox: off'], keys };
  const plans = rounds.flatMap((round) => [few, many].map((count) => [`r${round}-${count}`, filePlan(count, options)]));
  commitPlans(place, cwd, Object.fromEntries(plans));
  const cli = join(place.dist, 'cli.js');
  const ours = (round: number, count: number): number =>
    timed({ argv: [process.execPath, cli, 'execute', `r${round}-${count}`, '--push'], cwd, env: place.env });
  const figures = await interleaved(
    { n: rounds.length },
    {
      loop: (round) => loop(place, cwd, `loop-${name}-${round}`, checks) / many,
      ours: (round) => (ours(round, many) - ours(round, few)) / (many - few),
    },
  );
  return {
    what: `a task, 2,000 files${checks === '' ? '' : ', two verify commands'}`,
    unit: 'ms',
    ours: median(figures.ours),
    baseline: { what: 'add && commit loop', value: median(figures.loop) },
    target: ratioAtMost(1.3),
    n: rounds.length,
  };
};

const loop = (place: Place, original: string, name: string, checks: string): number => {
  const copy = join(place.root, name);
  cpSync(original, copy, { recursive: true });
  git(place, copy, 'status');
  const script = `for i in $(seq ${many}); do echo $i > notes-$i.txt; ${checks} git add -A && git commit -q -m $i; done`;
  return timed({ argv: ['bash', '-c', script], cwd: copy, env: place.env });
};
