import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { timestamp } from '../lib/clock.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import type { Plan } from '../plan/model.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import type { PlanState } from '../plan/state.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { invalidPlan, parsePlanFile } from '../state/plan-file.ts';
import { recoverState } from '../state/recover.ts';
import { PlanStore } from '../state/store.ts';
import { parseAuthor } from '../workspace/message.ts';
import { openWorkbench } from '../workspace/open-workbench.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Sandbox } from '../workspace/sandbox.ts';
import type { BranchHome } from '../workspace/workbench-options.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { Children } from './children.ts';
import { chooseSandbox } from './sandbox-choice.ts';
import type { World } from './world.ts';

/** A plan opened for work: its branch found, its text and state read from there, nobody else on this machine working on it. */
export interface OpenPlan extends AsyncDisposable {
  readonly path: PlanPath;
  readonly repository: Repository;
  readonly workbench: Workbench;
  readonly children: Children;
  readonly plan: Plan;
  readonly state: PlanState;
  readonly store: PlanStore;
}

export interface NotOpened {
  readonly failure: Failure;
  readonly diagnostics: readonly Diagnostic[];
}

const refused = (failure: Failure, diagnostics: readonly Diagnostic[] = []) => err({ failure, diagnostics });

/** Opens the plan that a person means by an id or a path. Nothing is changed, here or on the remote. */
export const openPlan = async (world: World, given: string): Promise<Result<OpenPlan, NotOpened>> => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refused(opened.error);
  await using checkout = opened.value;
  const path = await checkout.resolve(given);
  if (!path.ok) return refused(path.error);
  const seen = await checkout.read(path.value);
  if (!seen.parsed.ok) return refused(invalidPlan(seen.path, seen.parsed.error), seen.parsed.error);
  const { plan } = seen.parsed.value;
  const sandbox = await chooseSandbox(world, plan);
  if (!sandbox.ok) return refused(sandbox.error);
  const { repository } = checkout;
  const workbench = await openBench(world, { plan, path: path.value, repository, sandbox: sandbox.value });
  if (!workbench.ok) return refused(workbench.error);
  const resources = new AsyncDisposableStack();
  resources.use(workbench.value);
  const current = await readWhereItCounts(world, workbench.value, seen);
  if (!current.ok) return failedWith(resources, current);
  const { parsed } = current.value;
  if (!parsed.ok) return failedWith(resources, refused(invalidPlan(seen.path, parsed.error), parsed.error));
  const bench = { path: path.value, repository, workbench: workbench.value };
  const children = new Children({ world, plan: parsed.value.plan, repository, workbench: workbench.value, sandbox: sandbox.value });
  const taken = await takeUp(world, parsed.value, bench);
  return ok({ ...bench, ...taken, children, [Symbol.asyncDispose]: () => resources.disposeAsync() });
};

const failedWith = async <E>(resources: AsyncDisposableStack, error: E): Promise<E> => {
  await resources.disposeAsync();
  return error;
};

interface BenchRequest {
  readonly plan: Plan;
  readonly path: PlanPath;
  readonly repository: Repository;
  readonly sandbox: Sandbox | undefined;
}

const openBench = async (world: World, request: BenchRequest): Promise<Result<Workbench, Failure>> => {
  const { plan, path, repository, sandbox } = request;
  const { context, clock, emit, signal } = world;
  const author = plan.author === undefined ? undefined : parseAuthor(plan.author);
  if (author?.ok === false) return author;
  const home = branchHome(world, repository);
  if (!home.ok) return home;
  return openWorkbench({
    repository,
    planId: path.id,
    planPath: path.path,
    workRoot: context.workRoot,
    ...(plan.base === undefined ? {} : { base: plan.base }),
    branch: plan.branch,
    home: home.value,
    link: plan.workspace.link,
    linkBy: sandbox === undefined ? 'copy' : 'mount',
    ...(author === undefined ? {} : { author: author.value }),
    clock,
    env: context.env,
    onPushed: (sha, label) => emit({ kind: 'pushed', at: clock.now(), sha, ref: `${plan.branch} (${label})` }),
    signal,
  });
};

/** In the action the branch lives on the remote; in a terminal in the person's repository, and on the remote when they push. */
const branchHome = ({ context }: World, repository: Repository): Result<BranchHome, Failure> => {
  if (context.door === 'cli') return ok({ local: true, ...(context.push ? { remote: { kind: 'configured', name: 'origin' } } : {}) });
  const url = repository.remotes['origin'];
  if (url === undefined)
    return err({
      code: 'no-remote',
      message: `${repository.toplevel} has no remote origin, and the action keeps its work on the remote`,
      hint: 'run actions/checkout before this action',
    });
  return ok({ local: false, remote: { kind: 'url', url, ...(context.githubToken === undefined ? {} : { token: context.githubToken }) } });
};

/** The branch's copy where there is a branch; else the base's; in a terminal also a file that is not committed yet. */
const readWhereItCounts = async (world: World, workbench: Workbench, seen: PlanFile): Promise<Result<PlanFile, NotOpened>> => {
  const committed = await workbench.readFile(workbench.head, seen.path);
  if (world.context.door === 'cli' && !workbench.branchExisted) return ok(seen);
  if (committed !== undefined) return ok(await parsePlanFile(seen, committed, 'allowed'));
  if (world.context.door === 'cli') return ok(seen);
  const { name } = workbench.base;
  return refused({
    code: 'plan-not-on-base',
    message: `${seen.path} is in the checkout, but neither on ${name} nor on the plan's own branch; accepted: a plan that was reviewed and merged`,
    hint: `merge it into ${name} first`,
  });
};

const takeUp = async (world: World, parsed: ParsedPlan, { path, workbench }: Pick<OpenPlan, 'path' | 'workbench'>) => {
  const store = new PlanStore(path.path, parsed.source);
  const recovered = await recoverState(workbench, { plan: parsed.plan, state: parsed.state, at: timestamp(world.clock.now()) });
  for (const task of recovered.interrupted)
    world.emit({ kind: 'warning', at: world.clock.now(), task, message: 'the last run ended in the middle of an attempt; it does not count' });
  return { plan: parsed.plan, state: recovered.state, store };
};
