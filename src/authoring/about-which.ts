import type { World } from '../execution/world.ts';
import { findOpenPull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { plansBranch } from '../plan/branch.ts';
import { readEvent } from '../request/event.ts';
import { planIdIn } from './plan-id.ts';

/** What `review` and `apply` are about: a pull request, or one plan by itself. */
export type About =
  | { readonly kind: 'pull'; readonly number: number }
  | { readonly kind: 'plan'; readonly plan: string };

interface Named {
  readonly plan?: string;
  readonly pull?: number;
}

/** The pull request that was named or that the run is about; else the open one in which the plan is written; else the plan. */
export const aboutWhich = async (
  world: World,
  command: string,
  { plan, pull }: Named,
): Promise<Result<About, Failure>> => {
  if (pull !== undefined) return ok({ kind: 'pull', number: pull });
  const event = await readEvent(world.context);
  if (event.kind === 'pull-request') return ok({ kind: 'pull', number: event.number });
  if (plan === undefined)
    return err({
      code: 'missing-input',
      message: `${command} needs a plan, or a pull request.`,
      hint: `For example: planwright ${command} add-user-authentication`,
    });
  const id = planIdIn(plan);
  const github = world.context.push && id !== undefined ? await world.github() : undefined;
  if (github === undefined || id === undefined) return ok({ kind: 'plan', plan });
  const open = await findOpenPull(github, { head: plansBranch(id) });
  if (!open.ok) return open;
  return ok(open.value === undefined ? { kind: 'plan', plan } : { kind: 'pull', number: open.value.number });
};
