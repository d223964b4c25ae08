import type { CommandResult, Outcome } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { GitHub } from '../github/client.ts';
import type { Pull } from '../github/pulls.ts';
import type { Failure } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { chooseSuggestions } from '../planning/choose.ts';
import type { Payload } from '../planning/payload.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import { Checkout } from '../state/checkout.ts';
import type { PlanPath } from '../workspace/plan-path.ts';
import type { Repository } from '../workspace/repository.ts';
import type { ApplyRequest } from './apply.ts';
import { writingOf } from './apply.ts';
import { withSuggestions } from './apply-suggestions.ts';
import { openPull } from './open-pull.ts';
import { planIdIn } from './plan-id.ts';
import { ofFork, openPullDesk } from './pull-desk.ts';
import type { PullPlan } from './pull-plans.ts';
import { isFork, readPullPlans } from './pull-plans.ts';
import type { OwnReview, PlanSuggestions } from './pull-review.ts';
import { ownReview, postReview } from './pull-review.ts';
import { writePlan } from './write-plan.ts';

interface Applying {
  readonly world: World;
  readonly github: GitHub;
  readonly pull: Pull;
  readonly request: ApplyRequest;
  readonly repository: Repository;
}

/** Applies chosen suggestions of the newest review of ours to the branch of a pull request: one commit per plan that they are about. */
export const applyInPull = async (request: ApplyRequest, world: World, number: number): CommandResult => {
  const opened = await openPull(world, number);
  if (!opened.ok) return refuse(opened.error);
  const { github, pull } = opened.value;
  if (isFork(github, pull)) return refuse(ofFork(number));
  const earlier = await ownReview(github, number);
  if (!earlier.ok) return refuse(earlier.error);
  const checkout = await Checkout.open(world.context.directory, world.context.env);
  if (!checkout.ok) return refuse(checkout.error);
  await using open = checkout.value;
  const applying = { world, github, pull, request, repository: open.repository };
  return earlier.value === undefined ? refuse(noReview(number)) : await applyFrom(applying, earlier.value);
};

const noReview = (number: number) => ({
  code: 'no-suggestions',
  message: `there is no review with suggestions in pull request #${number}`,
  hint: 'ask for one: /plan review',
});

const applyFrom = async (applying: Applying, earlier: OwnReview): CommandResult => {
  const { request, github, pull } = applying;
  const named = request.plan === undefined ? undefined : (planIdIn(request.plan) ?? request.plan);
  const payloads = earlier.payloads.filter(({ about }) => named === undefined || about.plan === named);
  const applied = payloads.flatMap(({ about }) => about.applied);
  const open = payloads.flatMap(({ suggestions, about }) =>
    suggestions.filter(({ number }) => !about.applied.includes(number)),
  );
  const chosen = chooseSuggestions(request.suggestions, open, applied);
  if (!chosen.ok) return refuse(chosen.error);
  const plans = await readPullPlans(github, pull);
  if (!plans.ok) return refuse(plans.error);
  const works: Work[] = [];
  for (const payload of payloads) {
    const own = chosen.value.filter((one) => payload.suggestions.includes(one));
    if (own.length === 0) continue;
    const plan = plans.value.plans.find(({ id }) => id === payload.about.plan);
    if (plan?.file === undefined) return refuse(gone(payload));
    const trial = await withSuggestions(plan, plan.file.text, own);
    if (!trial.ok) return refuse(trial.error.failure, trial.error.diagnostics);
    works.push({ plan, chosen: own });
  }
  const { written, outcomes, refusal } = await writeAll(applying, works);
  const now = written.flatMap((work) => work.chosen);
  if (!request.dryRun && now.length > 0)
    await markApplied(applying, { earlier, plans: plans.value.plans, chosen: now });
  return refusal === undefined
    ? ok(together(outcomes, pull))
    : refuse(besides(refusal.failure, now), refusal.diagnostics);
};

/** A plan has a commit of its own, and those before it stay. */
const besides = (failure: Failure, written: readonly Suggestion[]): Failure =>
  written.length === 0
    ? failure
    : { ...failure, message: `${failure.message}; applied before: ${written.map(({ number }) => number).join(', ')}` };

interface Work {
  readonly plan: PullPlan;
  readonly chosen: readonly Suggestion[];
}

const gone = ({ about }: Payload) => ({
  code: 'stale-suggestion',
  message: `plan ${about.plan} is no longer in this pull request; nothing was changed`,
});

interface Written {
  readonly written: readonly Work[];
  readonly outcomes: readonly Outcome[];
  /** What kept the next plan from being written. */
  readonly refusal?: NotOpened;
}

const writeAll = async (applying: Applying, works: readonly Work[]): Promise<Written> => {
  const outcomes: Outcome[] = [];
  for (const [at, { plan, chosen }] of works.entries()) {
    const { id, path } = plan;
    const one = await writeOne(applying, { id, path }, chosen);
    if (!one.ok) return { written: works.slice(0, at), outcomes, refusal: one.error };
    outcomes.push(one.value);
  }
  return { written: works, outcomes };
};

const writeOne = async (
  { world, pull, request, repository }: Applying,
  path: PlanPath,
  chosen: readonly Suggestion[],
): CommandResult => {
  const opened = await openPullDesk(world, { pull, repository, path });
  if (!opened.ok) return refuse(opened.error);
  await using desk = opened.value;
  const version = await withSuggestions(path, desk.text ?? '', chosen);
  if (!version.ok) return refuse(version.error.failure, version.error.diagnostics);
  return await writePlan(world, { ...writingOf(desk, chosen), version: version.value, dryRun: request.dryRun });
};

interface Marking {
  readonly earlier: OwnReview;
  readonly plans: readonly PullPlan[];
  readonly chosen: readonly Suggestion[];
}

/** Best effort: the plan's own history tells it too, and what was applied is stale from now on. */
const markApplied = async ({ world, github, pull }: Applying, { earlier, plans, chosen }: Marking): Promise<void> => {
  const marked = earlier.payloads.map(({ about, suggestions }): PlanSuggestions => {
    const plan = plans.find(({ id }) => id === about.plan);
    const now = suggestions.filter((one) => chosen.includes(one)).map(({ number }) => number);
    return {
      about: { ...about, applied: [...about.applied, ...now] },
      suggestions,
      path: plan?.path ?? '',
      text: plan?.file?.text ?? '',
      patch: undefined,
      dropped: [],
    };
  });
  const posted = await postReview(github, { pull, plans: marked, intro: [], inline: false }, earlier);
  if (!posted.ok) world.emit({ kind: 'warning', at: world.clock.now(), message: posted.error.message });
};

const together = (outcomes: readonly Outcome[], pull: Pull): Outcome => {
  const [first, ...more] = outcomes;
  if (first === undefined || more.length === 0)
    return done({ ...first, outputs: { ...first?.outputs, 'pull-request': String(pull.number) } });
  return done({
    text: outcomes.map(({ text }) => text).join('\n'),
    markdown: outcomes.map(({ markdown, text }) => markdown ?? text).join('\n\n'),
    result: { plans: outcomes.map(({ result }) => result) },
    outputs: { 'pull-request': String(pull.number) },
  });
};
