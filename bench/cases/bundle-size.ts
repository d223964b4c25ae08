import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../case.ts';
import { oursAtMost } from '../row.ts';

export const bundleSize: Case = {
  name: 'bundle',
  run: ({ dist }) => {
    const bytes = readdirSync(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
    return [{ what: 'bundle: dist/', unit: 'MB', ours: bytes / 1e6, target: oursAtMost(4), n: 1 }];
  },
};
