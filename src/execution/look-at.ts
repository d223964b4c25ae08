import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { removeAll } from '../workspace/files.ts';
import type { OpenOptions, OpenPlan } from './open-plan.ts';
import { openPlan } from './open-plan.ts';
import type { NotOpened } from './which-copy.ts';
import type { World } from './world.ts';

type LookOptions = Pick<OpenOptions, 'brokenState'>;

/** A plan as it stands on its branch, opened in a private folder of its own: somebody else may be working on it, on this machine too. */
export const openAside = async (
  world: World,
  plan: string,
  options: LookOptions = {},
): Promise<Result<AsyncDisposable & { readonly open: OpenPlan }, NotOpened>> => {
  const { context } = world;
  const workRoot = await mkdtemp(join(context.run?.temp ?? tmpdir(), 'planwright-look-'));
  await using resources = new AsyncDisposableStack();
  resources.defer(() => removeAll(workRoot));
  const aside: World = { ...world, context: { ...context, workRoot } };
  const opened = await openPlan(aside, plan, { ...options, purpose: 'look' });
  if (!opened.ok) return opened;
  const open = resources.use(opened.value);
  const moved = resources.move();
  return ok({ open, [Symbol.asyncDispose]: () => moved.disposeAsync() });
};

/**
 * What `look` makes of a plan as it stands on its branch, while somebody else may be working on it: nothing is changed and nothing is
 * reported.
 */
export const lookAt = async <T>(
  world: World,
  plan: string,
  look: (open: OpenPlan) => T,
  options?: LookOptions,
): Promise<Result<Awaited<T>, NotOpened>> => {
  const opened = await openAside({ ...world, emit: () => undefined }, plan, options);
  if (!opened.ok) return opened;
  await using aside = opened.value;
  return ok(await look(aside.open));
};
