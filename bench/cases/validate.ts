import { join } from 'node:path';
import type { Case } from '../case.ts';
import { interleaved, median, timed } from '../measure.ts';
import { bundle, makeRepository } from '../place.ts';
import { prosePlan } from '../plans.ts';
import { ratioAtMost } from '../row.ts';

const n = 10;

const parseOnly = `import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
if (parse(readFileSync(process.argv[2], 'utf8')).version !== 1) throw new Error('not a plan');
`;

/** Validation of a large plan from a cold start, against a bundle that only parses the same file with the same library. */
export const validate: Case = {
  name: 'validate',
  run: async (place) => {
    const plans = { 'plans/half.yml': prosePlan(500), 'plans/full.yml': prosePlan(1000) };
    const cwd = makeRepository(place, 'validate', 20, plans);
    const parser = bundle(place, 'yaml-only', parseOnly);
    const node = (...argv: readonly string[]): number =>
      timed({ argv: [process.execPath, ...argv], cwd, env: place.env });
    const cli = join(place.dist, 'cli.js');
    const figures = await interleaved(
      { n, warm: true },
      {
        yaml: () => node(parser, 'plans/full.yml'),
        full: () => node(cli, 'validate', 'full'),
        half: () => node(cli, 'validate', 'half'),
      },
    );
    const ours = median(figures.full);
    const yaml = { what: 'bundled yaml parse', value: median(figures.yaml) };
    const half = { what: '500 tasks', value: median(figures.half) };
    return [
      { what: 'validate: 1,000 tasks, cold', unit: 'ms', ours, baseline: yaml, target: ratioAtMost(1.3), n },
      { what: 'validate: growth 500 to 1,000 tasks', unit: 'ms', ours, baseline: half, target: ratioAtMost(2), n },
    ];
  },
};
