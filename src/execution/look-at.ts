import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../lib/result.ts';
import { removeAll } from '../workspace/files.ts';
import type { OpenOptions, OpenPlan } from './open-plan.ts';
import { openPlan } from './open-plan.ts';
import type { NotOpened } from './which-copy.ts';
import type { World } from './world.ts';

/**
 * What `look` makes of a plan as it stands on its branch, while somebody else may be working on it, on this machine too: it gets a
 * private folder of its own, nothing is changed and nothing is reported.
 */
export const lookAt = async <T>(
  world: World,
  plan: string,
  look: (open: OpenPlan) => T,
  options: Pick<OpenOptions, 'brokenState'> = {},
): Promise<Result<Awaited<T>, NotOpened>> => {
  const { context } = world;
  const workRoot = await mkdtemp(join(context.run?.temp ?? tmpdir(), 'planwright-look-'));
  try {
    const aside: World = { ...world, context: { ...context, workRoot }, emit: () => undefined };
    const opened = await openPlan(aside, plan, { ...options, purpose: 'look' });
    if (!opened.ok) return opened;
    await using open = opened.value;
    return { ok: true, value: await look(open) };
  } finally {
    await removeAll(workRoot);
  }
};
