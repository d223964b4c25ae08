import { join } from 'node:path';
import type { Case } from '../case.ts';
import { interleaved, median, timed } from '../measure.ts';
import { peakProbe } from '../peak.ts';
import { makeRepository } from '../place.ts';
import { noopPlan, prosePlan } from '../plans.ts';
import { oursAtMost } from '../row.ts';

const n = 5;

/** Peak memory of commands on a plan of 1,000 tasks. */
export const memory: Case = {
  name: 'memory',
  run: async (place) => {
    const probe = peakProbe(place);
    const prose = prosePlan(1000);
    const cwd = makeRepository(place, 'memory', 20, { 'plans/full.yml': prose, 'plans/shell.yml': noopPlan(1000) });
    const env = { ...place.env, ...probe.env, ANTHROPIC_API_KEY: 'key-of-no-value' };
    const node = (...args: readonly string[]): number => {
      timed({ argv: [process.execPath, ...probe.options, ...args], cwd, env });
      return probe.read();
    };
    const cli = join(place.dist, 'cli.js');
    const figures = await interleaved(
      { n },
      {
        empty: () => node(place.empty),
        validate: () => node(cli, 'validate', 'full'),
        preview: () => node(cli, 'execute', 'full', '--dry-run'),
      },
    );
    const baseline = { what: 'empty Node.js', value: median(figures.empty) };
    const target = oursAtMost(180);
    return [
      { what: 'memory: validate, 1,000 tasks', unit: 'MB', ours: median(figures.validate), baseline, target, n },
      {
        what: 'memory: execute --dry-run, 1,000 tasks',
        unit: 'MB',
        ours: median(figures.preview),
        baseline,
        target,
        n,
      },
    ];
  },
};
