import type { GitHub } from '../github/client.ts';
import { changedFiles } from '../github/changed-files.ts';
import { readPull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { plansBranch } from '../plan/branch.ts';
import type { Plan } from '../plan/model.ts';
import type { Context } from '../request/context.ts';
import type { TriggeringEvent } from '../request/event.ts';
import { Checkout } from '../state/checkout.ts';

type CommentEvent = Extract<TriggeringEvent, { kind: 'comment' }>;

/** The plan that a comment means without naming it: the one of the pull request's branch or changed files, or the one that came from the issue. */
export const planMeant = async (
  context: Context,
  github: GitHub,
  { issue, onPull }: CommentEvent,
): Promise<Result<string, Failure>> => {
  const plans = await plansHere(context);
  if (!plans.ok) return plans;
  if (onPull) return planOfPull(github, issue, plans.value);
  const linked = plans.value.filter((plan) => plan.issue === issue).map(({ id }) => id);
  return only(linked, `no plan says \`issue: ${issue}\``, `several plans say \`issue: ${issue}\``);
};

/** The plans of the checkout that can be read. */
const plansHere = async ({ directory, env }: Context): Promise<Result<readonly Plan[], Failure>> => {
  const opened = await Checkout.open(directory, env);
  if (!opened.ok) return opened;
  await using checkout = opened.value;
  const plans: Plan[] = [];
  for (const id of await checkout.ids()) {
    const path = await checkout.resolve(id);
    const file = path.ok ? await checkout.read(path.value) : undefined;
    if (file?.parsed.ok === true) plans.push(file.parsed.value.plan);
  }
  return ok(plans);
};

const planOfPull = async (github: GitHub, number: number, plans: readonly Plan[]): Promise<Result<string, Failure>> => {
  const pull = await readPull(github, number);
  if (!pull.ok) return pull;
  const { head } = pull.value;
  const own = head.repository !== github.name ? undefined : planOfBranch(head.ref, plans);
  if (own !== undefined) return ok(own);
  const files = await changedFiles(github, number);
  if (!files.ok) return files;
  const changed = files.value.items.flatMap(({ path }) => planPath.exec(path)?.[1] ?? []);
  return only(changed, 'this pull request changes no plan', 'this pull request changes several plans');
};

const planPath = /^plans\/([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/;

const planOfBranch = (branch: string, plans: readonly Plan[]): string | undefined => {
  const [, id] = /^planwright(?:-plans)?\/([a-z0-9][a-z0-9-]{0,62})$/.exec(branch) ?? [];
  const known = plans.find((plan) => plan.branch === branch || plansBranch(plan.id) === branch);
  return known?.id ?? id;
};

const only = (ids: readonly string[], none: string, several: string): Result<string, Failure> => {
  const [first, second] = [...new Set(ids)];
  if (first !== undefined && second === undefined) return ok(first);
  const said = first === undefined ? none : `${several}: ${ids.slice(0, 20).join(', ')}`;
  return err({
    code: 'plan-not-named',
    message: `Which plan? The comment names none, and ${said}.`,
    hint: 'Name it: `/plan show add-user-authentication`, or with `--plan`.',
  });
};
