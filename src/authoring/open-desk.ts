import { holderNow } from '../execution/coordination-look.ts';
import { openAside } from '../execution/look-at.ts';
import { isHeld, openToChange } from '../execution/open-to-change.ts';
import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { plansBranch, workBranch } from '../plan/branch.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { parsePlanFile } from '../state/plan-file.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import { readPlanName } from '../workspace/plan-path.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { branchDesk } from './branch-desk.ts';
import { checkoutDesk } from './checkout-desk.ts';
import type { Desk, Saved } from './desk.ts';
import { openPlansBench } from './open-bench.ts';
import { ownBranchDesk } from './own-branch-desk.ts';
import type { AtHead } from './plans-at-head.ts';
import { planIn, plansAtHead } from './plans-at-head.ts';
import { ofFork, openPullDesk } from './pull-desk.ts';
import { isFork } from './pull-plans.ts';

type Opened = Promise<Result<Desk, NotOpened>>;

const refused = (failure: Failure) => err({ failure, diagnostics: [] });

/**
 * Where a plan that exists is written on: its own branch once it was executed, else its pull request's branch, or in a terminal its file. A look keeps
 * nobody out and saves nothing.
 */
export const openDesk = async (world: World, given: string, purpose: 'work' | 'look' = 'work'): Opened => {
  const found = await findPlan(world, given);
  if (!found.ok) return found;
  const { checkout, workbench } = found.value;
  await using resources = new AsyncDisposableStack();
  resources.use(checkout);
  resources.use(workbench);
  const onPlans = workbench.branchExisted && inPullRequest(world);
  if (!onPlans && (await wasExecuted(found.value))) {
    await resources.disposeAsync();
    if (purpose === 'look') return lookOnOwnBranch(world, given);
    const open = await openToChange(world, given);
    return open.ok ? ok(await ownBranchDesk(world, open.value)) : open;
  }
  const desk = await deskAt(world, found.value);
  if (desk.text === undefined) return refused(missing(given, desk, found.value));
  resources.move();
  await checkout[Symbol.asyncDispose]();
  return ok(desk);
};

const lookOnOwnBranch = async (world: World, given: string): Opened => {
  const aside = await openAside(world, given);
  if (!aside.ok) return aside;
  const desk = await ownBranchDesk(world, aside.value.open);
  return ok({ ...desk, [Symbol.asyncDispose]: () => aside.value[Symbol.asyncDispose]() });
};

/**
 * Where a plan that exists is taken away: its file in the pull request that brings or changes it, else on the base, whatever work it has on a branch.
 * Fails with `held` while it runs.
 */
export const openDeskToRemove = async (world: World, given: string, pull?: number): Opened => {
  const head = await plansAtHead(world, pull);
  if (!head.ok) return refused(head.error);
  const there = head.value === undefined ? undefined : planIn(head.value, given);
  return head.value !== undefined && there?.file !== undefined && isAnothers(head.value, there.file)
    ? removeInPull(world, head.value, there)
    : removeOnBase(world, given);
};

/** Whether the pull request is a person's: the plan is then taken away where that person has written it. */
const isAnothers = ({ github, pull }: AtHead, { id, parsed }: PlanFile): boolean =>
  isFork(github, pull) ||
  ![plansBranch(id), parsed.ok ? parsed.value.plan.branch : workBranch(id)].includes(pull.head.ref);

const removeInPull = async (world: World, { github, pull }: AtHead, { id, path }: PlanPath): Opened => {
  if (isFork(github, pull)) return refused(ofFork(pull.number));
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refused(opened.error);
  await using checkout = opened.value;
  const place = { path: { id, path }, checkout };
  const running = await heldNow(world, place);
  if (running !== undefined) return refused(running);
  const desk = await openPullDesk(world, { pull, repository: checkout.repository, path: place.path });
  return desk.ok ? desk : refused(desk.error);
};

const removeOnBase = async (world: World, given: string): Opened => {
  const found = await findPlan(world, given);
  if (!found.ok) return found;
  await using resources = new AsyncDisposableStack();
  const workbench = resources.use(found.value.workbench);
  await using checkout = found.value.checkout;
  const running = await heldNow(world, found.value);
  if (running !== undefined) return refused(running);
  if (await wasExecuted(found.value)) {
    const claimed = await openToChange(world, given);
    if (!claimed.ok && isHeld(claimed.error.failure)) return claimed;
    if (claimed.ok) await claimed.value[Symbol.asyncDispose]();
  }
  const desk = await deskAt(world, { path: found.value.path, checkout, workbench });
  if (desk.text === undefined) return refused(missing(given, desk, found.value));
  resources.move();
  return ok(desk);
};

/** Who executes the plan now, as a failure: a run that has just begun has no branch yet. Whoever has it for a moment does not count. */
const heldNow = async (
  world: World,
  { path, checkout }: Pick<Found, 'path' | 'checkout'>,
): Promise<Failure | undefined> => {
  const found = await holderNow(world, checkout.repository, path.id);
  if (!found.ok) return found.error;
  const holder = found.value;
  if (holder === undefined || holder.brief === true) return undefined;
  return {
    code: 'held',
    message: `${holder.label} holds the plan since ${holder.since}`,
    hint: `wait until it has ended, or stop it: planwright cancel ${path.id}`,
  };
};

/** Whether a plan that waits on the branch of a pull request is the new one: what a run left that got no further. There is nothing to write then. */
type IsIt = (waiting: Desk) => Promise<boolean>;

/** Where a new plan is written. Fails with `plan-exists` when there is another one of this id, or the work of one that is gone: it would go on from there. */
export const openNewDesk = async (world: World, id: string, isIt: IsIt = () => Promise.resolve(false)): Opened => {
  const found = await findPlan(world, id);
  if (!found.ok) return found;
  await using _checkout = found.value.checkout;
  const desk = await deskAt(world, found.value);
  if (desk.text === undefined && !(await wasExecuted(found.value))) return ok(desk);
  if (desk.kind === 'plans-branch' && desk.before === undefined && (await isIt(desk)))
    return ok({ ...desk, save: () => Promise.resolve(asItStands(desk)) });
  await desk[Symbol.asyncDispose]();
  return refused(desk.text === undefined ? workOf(found.value.path) : existing(found.value.path));
};

const existing = ({ id, path }: PlanPath): Failure => ({
  code: 'plan-exists',
  message: `there is a plan ${id} already: ${path}`,
  hint: 'give the new plan another id, or change this one with `edit`',
});

const workOf = ({ id }: PlanPath): Failure => ({
  code: 'plan-exists',
  message: `there is the branch ${workBranch(id)} already, with the work and the state of a plan ${id} that is gone`,
  hint: 'give the new plan another id, or delete the branch',
});

const asItStands = ({ workbench: { branch, head } }: Desk): Result<Saved, Failure> =>
  ok({ where: branch, branch, sha: head });

interface Found {
  readonly path: PlanPath;
  /** Why no file of the checkout is meant, where none is. */
  readonly notHere?: Failure;
  readonly checkout: Checkout;
  readonly workbench: Workbench;
}

/** In the action, and in a terminal that pushes, a plan that is not merged yet is written on a branch with a pull request. */
const inPullRequest = ({ context }: World): boolean => context.push;

const deskAt = (world: World, { path, checkout: { repository }, workbench }: Found): Promise<Desk> =>
  inPullRequest(world)
    ? branchDesk(world, { kind: 'plans-branch', path, repository, workbench, keepsHistory: true })
    : checkoutDesk({ path, repository, workbench });

const findPlan = async (world: World, given: string): Promise<Result<Found, NotOpened>> => {
  const { context } = world;
  const opened = await Checkout.open(context.directory, context.env);
  if (!opened.ok) return refused(opened.error);
  await using resources = new AsyncDisposableStack();
  const checkout = resources.use(opened.value);
  const place = await placeOf(checkout, context.directory, given);
  if (!place.ok) return refused(place.error);
  const { repository } = checkout;
  const { path } = place.value;
  const workbench = await openPlansBench(world, { repository, path, branch: plansBranch(path.id) });
  if (!workbench.ok) return refused(workbench.error);
  resources.move();
  return ok({ ...place.value, checkout, workbench: workbench.value });
};

type Place = Pick<Found, 'path' | 'notHere'>;

/** The file of that name in the checkout, or the one it would be. */
const placeOf = async (checkout: Checkout, directory: string, given: string): Promise<Result<Place, Failure>> => {
  const there = await checkout.resolve(given);
  if (there.ok) return ok({ path: there.value });
  if (there.error.code !== 'plan-not-found') return there;
  const name = await readPlanName(given, { toplevel: checkout.repository.toplevel, directory });
  return name.ok ? ok({ path: { id: name.value.id, path: name.value.candidates[0] }, notHere: there.error }) : name;
};

/** Whether the plan has a branch of its own. */
const wasExecuted = async ({ path, checkout, workbench }: Found): Promise<boolean> => {
  const bytes = await workbench.readFile(workbench.base.sha, path.path);
  const { parsed } = bytes === undefined ? { parsed: undefined } : await parsePlanFile(path, bytes, 'allowed');
  const branch = parsed?.ok === true ? parsed.value.plan.branch : workBranch(path.id);
  const { git } = checkout.repository;
  const [local, remote] = await Promise.all([
    git.commit(`refs/heads/${branch}`),
    git.commit(`refs/remotes/origin/${branch}`),
  ]);
  return local !== undefined || remote !== undefined;
};

const missing = (given: string, { path }: Desk, { notHere }: Found): Failure => ({
  code: 'plan-not-found',
  message: `${notHere?.message ?? `there is no plan ${JSON.stringify(given)}`}; nor is there a branch ${plansBranch(path.id)}`,
  ...(notHere?.hint === undefined ? {} : { hint: notHere.hint }),
});
