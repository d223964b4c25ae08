import { join } from 'node:path';
import { interleaved, median, timed } from '../measure.ts';
import type { Place } from '../place.ts';
import { makeRepository } from '../place.ts';
import type { Row } from '../row.ts';
import { ratioAtMost } from '../row.ts';

/** Start-up of both doors against what Node.js takes by itself. */
export const start = async (place: Place): Promise<Row[]> => {
  const cli = join(place.dist, 'cli.js');
  const cwd = makeRepository(place, 'start', 10);
  const { env } = place;
  const run = (argv: readonly string[], more: { code?: number } = {}): number =>
    timed({ argv: [process.execPath, ...argv], cwd, env, ...more });
  const action = join(place.dist, 'index.js');
  const quick = await interleaved(
    { n: 15, warm: true },
    {
      empty: () => run([place.empty]),
      version: () => run([cli, '--version']),
      nothing: () => run([action], { code: 2 }),
    },
  );
  const empty = { what: 'empty script', value: median(quick.empty) };
  const row = (what: string, figures: readonly number[], target: number): Row => ({
    what,
    unit: 'ms',
    ours: median(figures),
    baseline: empty,
    target: ratioAtMost(target),
    n: figures.length,
  });
  return [row('cli --version', quick.version, 1.3), row('the action with nothing to do', quick.nothing, 1.3)];
};
