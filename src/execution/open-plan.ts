import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { timestamp } from '../lib/clock.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import type { Plan } from '../plan/model.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import type { PlanState } from '../plan/state.ts';
import type { BegunAttempt } from '../plan/transitions.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanFile } from '../state/plan-file.ts';
import { invalidPlan, withoutBrokenState } from '../state/plan-file.ts';
import type { Lease } from '../state/lease.ts';
import type { Scheduled } from '../state/scheduled.ts';
import { recoverState } from '../state/recover.ts';
import { combineFiles, PlanStore } from '../state/store.ts';
import { parseAuthor } from '../workspace/message.ts';
import { openWorkbench } from '../workspace/open-workbench.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Sandbox } from '../workspace/sandbox.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { branchHome } from './branch-home.ts';
import { Children } from './children.ts';
import type { ClaimOptions } from './claim.ts';
import { Claim } from './claim.ts';
import { chooseSandbox } from './sandbox-choice.ts';
import { signer } from './signing.ts';
import type { NotOpened } from './which-copy.ts';
import { readAt, readWhereItCounts } from './which-copy.ts';
import { fanOutOf } from './fan-out.ts';
import type { World } from './world.ts';

/** A plan opened for work: its branch found, its text and state read from there, nobody else on this machine working on it. */
export interface OpenPlan extends AsyncDisposable {
  readonly path: PlanPath;
  readonly repository: Repository;
  readonly workbench: Workbench;
  readonly children: Children;
  /** Absent when the plan was opened to look at it. */
  readonly lease?: Lease;
  readonly plan: Plan;
  readonly state: PlanState;
  readonly store: PlanStore;
  /** A fan-out whose run goes on: its tasks are worked on elsewhere. */
  readonly fanOut?: Scheduled;
  /** Tasks whose attempt a dead run left unfinished, as the state tells it now and the branch does not yet. */
  readonly interrupted: readonly string[];
}

const refused = (failure: Failure, diagnostics: readonly Diagnostic[] = []) => err({ failure, diagnostics });

export interface OpenOptions extends ClaimOptions {
  /** A new execution: it starts from the base where that holds everything of the branch. */
  readonly fresh?: boolean;
  /** Opens the plan as it stands at this commit of its branch. Default: as it stands now. */
  readonly at?: string;
  /** Whether a fan-out of this very run is left to the caller, who has its results. Default: what a dead run gave out has to run again. */
  readonly fanOut?: 'ours';
  /** Whether a state that cannot be read is left out. Default: the plan is not opened. */
  readonly brokenState?: 'drop';
}

/** Opens the plan that a person means by an id or a path; to work on it, it is claimed in the coordination ref first. */
export const openPlan = async (
  world: World,
  given: string,
  options: OpenOptions,
): Promise<Result<OpenPlan, NotOpened>> => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refused(opened.error);
  await using checkout = opened.value;
  const path = await checkout.resolve(given);
  if (!path.ok) return refused(path.error);
  const seen = await asked(await checkout.read(path.value), options);
  if (!seen.parsed.ok) return refused(invalidPlan(seen.path, seen.parsed.error), seen.parsed.error);
  const { plan } = seen.parsed.value;
  const sandbox = await chooseSandbox(world, plan);
  if (!sandbox.ok) return refused(sandbox.error);
  const { repository } = checkout;
  const resources = new AsyncDisposableStack();
  const { purpose } = options;
  const claim = new Claim(world, options);
  const place = { plan, path: path.value, repository, sandbox: sandbox.value };
  const workbench = await openBench(world, { ...place, claim, purpose });
  if (!workbench.ok) return refused(workbench.error);
  resources.use(workbench.value);
  if (options.fresh === true) await workbench.value.startFromBase();
  const current =
    options.at === undefined
      ? await readWhereItCounts(world, workbench.value, seen)
      : await readAt(workbench.value, seen, options.at);
  if (!current.ok) return failedWith(resources, current);
  const { parsed } = await asked(current.value, options);
  if (!parsed.ok) return failedWith(resources, refused(invalidPlan(seen.path, parsed.error), parsed.error));
  const bench = { path: path.value, repository, workbench: workbench.value };
  const children = new Children({
    world,
    plan: parsed.value.plan,
    repository,
    workbench: workbench.value,
    sandbox: sandbox.value,
  });
  const lease = claim.lease === undefined ? {} : { lease: claim.lease };
  const { begun, ...out } = await fanOutOf(world, claim.lease?.scheduled, {
    execution: parsed.value.state.execution,
    kept: options.fanOut === 'ours',
  });
  const taken = await takeUp(world, parsed.value, { ...bench, begun: [...(claim.lease?.leftOver ?? []), ...begun] });
  return ok({ ...bench, ...taken, ...lease, ...out, children, [Symbol.asyncDispose]: () => resources.disposeAsync() });
};

const asked = async (file: PlanFile, { brokenState }: OpenOptions): Promise<PlanFile> =>
  brokenState === 'drop' ? withoutBrokenState(file) : file;

const failedWith = async <E>(resources: AsyncDisposableStack, error: E): Promise<E> => {
  await resources.disposeAsync();
  return error;
};

interface BenchRequest {
  readonly plan: Plan;
  readonly path: PlanPath;
  readonly repository: Repository;
  readonly sandbox: Sandbox | undefined;
  readonly claim: Claim;
  readonly purpose: OpenOptions['purpose'];
}

const openBench = async (world: World, request: BenchRequest): Promise<Result<Workbench, Failure>> => {
  const { plan, path, repository, sandbox, claim, purpose } = request;
  const { context, clock, emit, signal } = world;
  const author = plan.author === undefined ? undefined : parseAuthor(plan.author);
  if (author?.ok === false) return author;
  const home = branchHome(world, repository);
  if (!home.ok) return home;
  const sign = purpose === 'look' ? ok(undefined) : signer(world, plan);
  if (!sign.ok) return sign;
  return openWorkbench({
    repository,
    planId: path.id,
    planPath: path.path,
    planFile: ({ theirs, ours }) => combineFiles(theirs, ours),
    purpose,
    workRoot: context.workRoot,
    ...(plan.base === undefined ? {} : { base: plan.base }),
    branch: plan.branch,
    home: home.value,
    link: plan.workspace.link,
    linkBy: sandbox === undefined ? 'copy' : 'mount',
    ...(author === undefined ? {} : { author: author.value }),
    ...(sign.value === undefined ? {} : { sign: sign.value }),
    claim: () => claim.take({ repository, home: home.value, plan: path.id }),
    clock,
    env: context.env,
    onPushed: (sha, to) => emit({ kind: 'published', at: clock.now(), sha, branch: plan.branch, to }),
    signal,
  });
};

interface Bench extends Pick<OpenPlan, 'path' | 'workbench'> {
  readonly begun: readonly BegunAttempt[];
}

const takeUp = async (world: World, parsed: ParsedPlan, { path, workbench, begun }: Bench) => {
  const store = new PlanStore(path.path, parsed.source);
  const recovered = await recoverState(workbench, {
    plan: parsed.plan,
    state: parsed.state,
    begun,
    at: timestamp(world.clock.now()),
  });
  for (const task of recovered.interrupted)
    world.emit({
      kind: 'warning',
      at: world.clock.now(),
      task,
      message: 'the last run ended in the middle of an attempt; it does not count',
    });
  return { plan: parsed.plan, state: recovered.state, store, interrupted: recovered.interrupted };
};
