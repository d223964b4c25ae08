import { dirname } from 'node:path';
import { mayAskClaude } from '../execution/claude-client.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { GitHub } from '../github/client.ts';
import { createComment } from '../github/comments.ts';
import type { Pull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { diffPlans } from '../plan/diff.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import { Checkout } from '../state/checkout.ts';
import { parsePlanFile } from '../state/plan-file.ts';
import { openPlansBench } from './open-bench.ts';
import { openPull } from './open-pull.ts';
import { planIdIn } from './plan-id.ts';
import type { PullPlan } from './pull-plans.ts';
import { isFork, readPullPlans } from './pull-plans.ts';
import { highestIn, knownOf, notAskedAbout } from './earlier-review.ts';
import type { OwnReview, PlanSuggestions } from './pull-review.ts';
import { ownReview, postReview } from './pull-review.ts';
import { writeReviewDraft } from './review-draft.ts';
import type { Reviewed } from './review-result.ts';
import { reviewOutcome, unanswered } from './review-result.ts';
import type { ReviewRequest } from './suggest.ts';
import { suggest } from './suggest.ts';

/** More plans than this in one pull request are checked and compared, and not shown to Claude. */
const mostTalks = 5;

interface Reviewing {
  readonly world: World;
  readonly github: GitHub;
  readonly pull: Pull;
  readonly request: ReviewRequest;
}

/** Reviews the plans of a pull request: checks and differences always, on forks too; Claude's suggestions as a review of it when the branch is ours. */
export const reviewPull = async (request: ReviewRequest, world: World, number: number): CommandResult => {
  const opened = await openPull(world, number);
  if (!opened.ok) return refuse(opened.error);
  const { github, pull } = opened.value;
  const found = await readPullPlans(github, pull);
  if (!found.ok) return refuse(found.error);
  const plans = found.value.plans.filter(({ id }) => request.plan === undefined || id === planIdIn(request.plan));
  const incomplete = found.value.complete
    ? []
    : ['The pull request changes more files than GitHub lists; plans may be missing here.'];
  const outputs = { 'pull-request': String(number) };
  if (plans.length === 0 && request.plan !== undefined)
    return refuse(notThere(number, request.plan, found.value.plans));
  const templates = request.plan === undefined ? await Promise.all(found.value.templates.map(check)) : [];
  const none = `Pull request #${number} changes no plan.`;
  if (plans.length === 0) return ok(reviewOutcome({ plans: [], templates, notes: [none, ...incomplete], outputs }));
  const checked = await Promise.all(plans.map(check));
  const reviewing = { world, github, pull, request };
  const notAsked = whyNot(reviewing, plans);
  if (notAsked !== undefined) {
    const notes = [...(notAsked === '' ? [] : [notAsked]), ...incomplete];
    return ok(reviewOutcome({ plans: checked, templates, notes, outputs }));
  }
  const talked = await talk(reviewing, plans, checked);
  if (!talked.ok)
    return ok(reviewOutcome({ plans: checked, templates, notes: incomplete, ...unanswered(talked.error, outputs) }));
  const { failed, transcripts, draft, ...told } = talked.value;
  const all = {
    ...outputs,
    ...(transcripts === undefined ? {} : { transcripts }),
    ...(draft === undefined ? {} : { draft }),
  };
  const ending = failed === undefined ? { outputs: all } : unanswered(failed, all);
  return ok(reviewOutcome({ ...told, templates, notes: [...told.notes, ...incomplete], ...ending }));
};

const notThere = (number: number, given: string, plans: readonly PullPlan[]): Failure => ({
  code: 'plan-not-found',
  message: `pull request #${number} changes no plan ${JSON.stringify(given)}; ${plans.length === 0 ? 'it changes none' : `plans that it changes: ${firstOf(plans)}`}`,
});

const mostNamed = 20;

const firstOf = (plans: readonly PullPlan[]): string =>
  [...plans.slice(0, mostNamed).map(({ id }) => id), ...(plans.length > mostNamed ? ['…'] : [])].join(', ');

/** What needs no model. */
const check = async ({ id, path, file, before }: PullPlan): Promise<Reviewed> => {
  const nothing = { id, path, text: file?.text ?? '', suggestions: [], dropped: [] };
  if (file === undefined) return { ...nothing, problems: [] };
  if (!file.parsed.ok) return { ...nothing, problems: file.parsed.error };
  const old = before === undefined ? undefined : await parsePlanFile({ id, path }, Buffer.from(before), 'allowed');
  const { plan, state, warnings } = file.parsed.value;
  const former = old?.parsed.ok === true ? old.parsed.value.plan : undefined;
  return { ...nothing, problems: warnings, diff: diffPlans(former, plan, state) };
};

/** Why Claude is not asked; empty where nobody wanted it, undefined where it is. */
const whyNot = ({ world, github, pull, request }: Reviewing, plans: readonly PullPlan[]): string | undefined => {
  if (request.types.length === 0 && request.draft === undefined) return '';
  if (isFork(github, pull)) return 'Claude was not asked: the pull request comes from a fork.';
  if (!plans.some(({ file }) => file?.parsed.ok === true)) return 'Claude was not asked: no plan can be read.';
  if (request.draft !== undefined) return undefined;
  const { context } = world;
  if (context.env['GITHUB_EVENT_NAME'] !== 'pull_request') return undefined;
  if (plans.every(isUnderWay)) return 'Claude was not asked: this is the work of plans that are executed already.';
  return mayAskClaude(context) ? undefined : 'Claude was not asked: there is no API key in this run.';
};

/** Whoever wants a plan reviewed that is executed already asks for it. */
const isUnderWay = ({ file }: PullPlan): boolean =>
  file?.parsed.ok === true && file.parsed.value.state.execution !== undefined;

interface Talked {
  readonly plans: readonly Reviewed[];
  readonly notes: readonly string[];
  /** Where a dry run has left the suggestions. */
  readonly draft?: string;
  readonly transcripts?: string;
  /** Why Claude was not heard about the rest. */
  readonly failed?: NotOpened;
}

const talk = async (
  reviewing: Reviewing,
  plans: readonly PullPlan[],
  checked: readonly Reviewed[],
): Promise<Result<Talked, NotOpened>> => {
  const { github, pull } = reviewing;
  const earlier = await ownReview(github, pull.number);
  if (!earlier.ok) return err({ failure: earlier.error, diagnostics: [] });
  const readable = plans.filter(({ file }) => file?.parsed.ok === true);
  const answers = await askAbout(reviewing, readable.slice(0, mostTalks), earlier.value);
  if (!answers.ok) return answers;
  const { asked, ...ending } = answers.value;
  if (asked.length === 0 && ending.failed !== undefined) return err(ending.failed);
  const left = readable.length - asked.length;
  const notes =
    left > 0
      ? [
          `Claude was asked about ${asked.length} of ${readable.length} plans; name one to ask about it: /plan review --plan <id>.`,
        ]
      : [];
  const posted = reviewing.request.dryRun
    ? ok(await leave(reviewing.world, asked))
    : await post(reviewing, { readable, asked, earlier: earlier.value });
  if (!posted.ok) return err({ failure: posted.error, diagnostics: [] });
  const withSuggestions = checked.map((plan) => {
    const own = asked.find(({ about }) => about.plan === plan.id);
    return own === undefined ? plan : { ...plan, suggestions: own.suggestions, dropped: own.dropped };
  });
  const { where, ...drafted } = posted.value;
  return ok({ ...drafted, plans: withSuggestions, notes: [where, ...notes], ...ending });
};

interface Left {
  /** In words. */
  readonly where: string;
  readonly draft?: string;
}

const leave = async (world: World, asked: readonly Asked[]): Promise<Left> => {
  const [first] = asked;
  const usd = asked.reduce((sum, one) => sum + (one.usd ?? 0), 0);
  const draft = await writeReviewDraft(world, {
    model: first?.model ?? '',
    ...(usd === 0 ? {} : { usd }),
    plans: asked.map(({ about, fresh, dropped }) => ({ plan: about.plan, suggestions: fresh, dropped })),
  });
  return { where: `Nothing was posted. Drafted into ${draft}.`, draft };
};

interface Found {
  readonly readable: readonly PullPlan[];
  readonly asked: readonly Asked[];
  readonly earlier: OwnReview | undefined;
}

const nothing = 'Claude has nothing to suggest.';

const post = async (reviewing: Reviewing, { readable, asked, earlier }: Found): Promise<Result<Left, Failure>> => {
  const { github, pull, request } = reviewing;
  const total = asked.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  if (total > 0 || earlier !== undefined) {
    const kept = notAskedAbout(readable, asked, earlier);
    const posted = await postReview(github, postOf(reviewing, [...kept, ...asked]), earlier);
    return posted.ok ? ok({ where: `The suggestions are in the review: ${posted.value}` }) : posted;
  }
  // Whoever asked in a comment waits for an answer in the pull request.
  const told = request.requestedBy === undefined ? ok('') : await createComment(github, pull.number, nothing);
  return told.ok ? ok({ where: nothing }) : told;
};

const postOf = ({ pull, request }: Reviewing, plans: readonly PlanSuggestions[]) => ({
  pull,
  plans,
  intro: [`Looked for: ${request.types.join(', ')}.`],
  inline: true,
});

const refused = (failure: NotOpened['failure']) => err({ failure, diagnostics: [] });

/** One plan that Claude was asked about. */
interface Asked extends PlanSuggestions {
  readonly model: string;
  readonly usd?: number;
  /** Those of `suggestions` that are new. */
  readonly fresh: readonly Suggestion[];
}

interface Answers {
  readonly asked: Asked[];
  readonly transcripts?: string;
  /** What ended the talks before all plans were talked about: what was answered before is paid for. */
  readonly failed?: NotOpened;
}

type Folder = Pick<NotOpened, 'transcripts'>;

/** The folder of one talk, or that of all: a plan has a folder there, and a talk one in it. */
const foldersOf = ({ transcripts: before }: Folder, { transcripts: now }: Folder): Folder => {
  if (now === undefined) return before === undefined ? {} : { transcripts: before };
  return { transcripts: before === undefined ? now : dirname(dirname(now)) };
};

/** One talk after the other; numbers count over all plans of the pull request, and those that are known stay. */
const askAbout = async (
  { world, pull, request }: Reviewing,
  plans: readonly PullPlan[],
  earlier: OwnReview | undefined,
): Promise<Result<Answers, NotOpened>> => {
  const opened = await Checkout.open(world.context.directory, world.context.env);
  if (!opened.ok) return refused(opened.error);
  await using checkout = opened.value;
  const { repository } = checkout;
  const [first] = plans;
  if (first === undefined) return ok({ asked: [] });
  const place = { repository, path: { id: first.id, path: first.path }, branch: pull.head.ref, base: pull.base.ref };
  const workbench = await openPlansBench(world, place);
  if (!workbench.ok) return refused(workbench.error);
  await using bench = workbench.value;
  const asked: Asked[] = [];
  let transcripts: { readonly transcripts?: string } = {};
  let next = 1 + highestIn(earlier);
  for (const plan of plans) {
    if (plan.file?.parsed.ok !== true) continue;
    const parsed = plan.file.parsed.value;
    const { known, applied } = knownOf(plan, parsed, earlier);
    const subject = { text: plan.file.text, parsed, repository, workbench: bench, known, firstNumber: next };
    const suggested = await suggest(world, request, subject);
    transcripts = foldersOf(transcripts, suggested.ok ? suggested.value : suggested.error);
    if (!suggested.ok) return ok({ asked, ...transcripts, failed: { ...suggested.error, ...transcripts } });
    const { suggestions, dropped, model, usd } = suggested.value;
    next += suggestions.length;
    asked.push({
      model,
      ...(usd === undefined ? {} : { usd }),
      fresh: suggestions,
      about: { plan: plan.id, commit: pull.head.sha, applied },
      path: plan.path,
      text: plan.file.text,
      patch: plan.patch,
      suggestions: [...known, ...suggestions],
      dropped,
    });
  }
  return ok({ asked, ...transcripts });
};
