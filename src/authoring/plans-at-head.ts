import type { World } from '../execution/world.ts';
import type { GitHub } from '../github/client.ts';
import { readPull } from '../github/pulls.ts';
import type { Pull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { noToken } from './open-pull.ts';
import { planIdIn } from './plan-id.ts';
import type { PullPlan, PullPlans } from './pull-plans.ts';
import { readPullPlans } from './pull-plans.ts';

/** What a pull request makes of the plans, read as data. */
export interface AtHead extends PullPlans {
  readonly github: GitHub;
  readonly pull: Pull;
}

/** The plans of an open pull request; undefined where none is named, or it is closed: what it brought is merged, or is not wanted. */
export const plansAtHead = async (
  world: World,
  number: number | undefined,
): Promise<Result<AtHead | undefined, Failure>> => {
  if (number === undefined) return ok(undefined);
  const github = await world.github();
  if (github === undefined) return err(noToken(number));
  const pull = await readPull(github, number);
  if (!pull.ok) return pull;
  if (pull.value.state !== 'open') return ok(undefined);
  const plans = await readPullPlans(github, pull.value);
  return plans.ok ? ok({ ...plans.value, github, pull: pull.value }) : plans;
};

/** The plan of that name or path in a pull request; undefined where it does not change it. */
export const planIn = ({ plans }: Pick<PullPlans, 'plans'>, given: string): PullPlan | undefined =>
  plans.find(({ id }) => id === planIdIn(given));

/** One plan as a pull request has it; undefined where it does not change it. Fails with `plan-not-found` where it removes it. */
export const planAtHead = async (
  world: World,
  { plan, pull }: { readonly plan: string; readonly pull?: number },
): Promise<Result<PlanFile | undefined, Failure>> => {
  const head = await plansAtHead(world, pull);
  if (!head.ok) return head;
  const found = head.value === undefined ? undefined : planIn(head.value, plan);
  if (found === undefined || found.file !== undefined) return ok(found?.file);
  return err({ code: 'plan-not-found', message: `pull request #${pull} removes the plan ${found.id}` });
};
