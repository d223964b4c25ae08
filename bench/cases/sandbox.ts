import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { hostMounts, workspaceMounts } from '../../src/workspace/confinement.ts';
import { probeSandbox, wrapCommand } from '../../src/workspace/sandbox.ts';
import type { Case } from '../case.ts';
import { interleaved, median, timed } from '../measure.ts';
import { oursAtMost } from '../row.ts';

const n = 60;

/** What confinement adds to one command, over starting the command alone. */
export const sandbox: Case = {
  name: 'sandbox',
  run: async ({ root, env, dist }) => {
    const probed = await probeSandbox(env);
    if (!probed.ok) throw new Error(probed.error.message);
    const { program } = probed.value;
    const workRoot = join(root, 'cache', 'planwright');
    const workspace = join(workRoot, 'workspaces', '1');
    const folder = (name: string): string => join(workspace, name);
    for (const name of ['checkout/.git', 'home', 'tmp']) mkdirSync(folder(name), { recursive: true });
    const host = await hostMounts({
      env: { ...process.env, ...env },
      toplevel: realpathSync(root),
      workRoot,
      readable: [dist, join(workRoot, 'objects')],
    });
    const places = { dir: folder('checkout'), home: folder('home'), tmp: folder('tmp'), links: [] };
    const mounts = [...host, ...workspaceMounts(places)];
    const [file = '', ...args] = wrapCommand({ program }, ['true'], { mounts, network: 'on', cwd: places.dir });
    const plain = [program, '--ro-bind', '/', '/', '--unshare-pid', '--die-with-parent', 'true'] as const;
    const figures = await interleaved(
      { n, warm: true },
      {
        alone: () => timed({ argv: ['true'], cwd: root, env }),
        bwrap: () => timed({ argv: plain, cwd: root, env }),
        ours: () => timed({ argv: [file, ...args], cwd: root, env }),
      },
    );
    const alone = median(figures.alone);
    const baseline = { what: 'bwrap with one mount', value: median(figures.bwrap) - alone };
    const ours = median(figures.ours) - alone;
    return [{ what: 'sandbox: added to a command', unit: 'ms', ours, baseline, target: oursAtMost(6), n }];
  },
};
