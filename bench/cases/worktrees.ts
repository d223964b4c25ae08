import { join } from 'node:path';
import type { Case } from '../case.ts';
import { interleaved, median, timed } from '../measure.ts';
import { commitPlans, git, makeRepository } from '../place.ts';
import { filePlan } from '../plans.ts';
import { ratioAtMost } from '../row.ts';

const n = 5;
const few = 12;
const many = 48;

// What integration onto a moved head cannot do without: a pooled worktree put back, and a merge without a checkout.
const floor = `set -e
for i in $(seq ${many - few}); do
  git -C pooled read-tree --reset -u main
  git -C pooled clean -ffdq
  tree=$(git merge-tree --write-tree main side)
  git commit-tree -p main -m "task $i" $tree > last
done`;

/** Parallel tasks, 4 at once, in a repository of 2,000 files: a workspace each, every change put on a head that has moved. */
export const worktrees: Case = {
  name: 'worktrees',
  run: async (place) => {
    const checkout = makeRepository(place, 'worktrees', 2000);
    const plans = Array.from({ length: n + 1 }, (_, round) =>
      [few, many].map((count) => [`p-${count}-${round}`, filePlan(count, { mode: 'parallel' })] as const),
    );
    commitPlans(place, checkout, Object.fromEntries(plans.flat()));
    const pool = join(place.root, 'worktrees-floor');
    git(place, place.root, 'clone', '--quiet', checkout, pool);
    git(place, pool, 'checkout', '--quiet', '-b', 'side');
    git(place, pool, 'commit', '--quiet', '--allow-empty', '--message', 'side');
    git(place, pool, 'worktree', 'add', '--quiet', '--detach', 'pooled', 'main');
    const cli = join(place.dist, 'cli.js');
    const ours = (count: number, round: number): number =>
      timed({ argv: [process.execPath, cli, 'execute', `p-${count}-${round + 1}`], cwd: checkout, env: place.env });
    const figures = await interleaved(
      { n, warm: true },
      {
        ours: (round) => (ours(many, round) - ours(few, round)) / (many - few),
        floor: () => timed({ argv: ['bash', '-c', floor], cwd: pool, env: place.env }) / (many - few),
      },
    );
    const baseline = { what: 'read-tree, clean, merge-tree, commit-tree', value: median(figures.floor) };
    const what = 'parallel: 4 workspaces, repository of 2,000 files, per task';
    return [{ what, unit: 'ms', ours: median(figures.ours), baseline, target: ratioAtMost(1.5), n }];
  },
};
