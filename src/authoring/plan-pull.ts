import { estimateOf } from '../execution/estimate.ts';
import { warn } from '../execution/warn.ts';
import type { World } from '../execution/world.ts';
import type { GitHub } from '../github/client.ts';
import { compareUrl, createPull, findOpenPull, updatePull } from '../github/pulls.ts';
import type { Pull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { oneLine } from '../lib/text.ts';
import type { PlanDiff } from '../plan/diff.ts';
import type { Plan } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { mergeBody, roomFor } from '../report/body.ts';
import { renderPlanBody } from '../report/plan-body.ts';
import { withoutClosing } from '../report/closing-words.ts';
import type { Desk, Saved } from './desk.ts';
import type { Version } from './version.ts';
import { versionOf } from './version.ts';

/** The pull request in which a plan is read; without a number it has to be opened by hand, at `url`. */
export interface PlanPull {
  readonly number?: number;
  readonly url: string;
  readonly created: boolean;
}

export interface Publication {
  readonly desk: Desk;
  readonly saved: Saved;
  readonly version: Version;
  /** Whether a model wrote the commands in it. */
  readonly proposed: boolean;
}

const label = { name: 'plan', color: '8250df', description: 'A plan for Planwright' };

/** Opens the pull request of a plan's branch, or brings the body of the open one up to date; undefined where the plan is written elsewhere. */
export const bringUpPull = async (
  world: World,
  publication: Publication,
): Promise<Result<PlanPull | undefined, Failure>> => {
  const { desk, saved } = publication;
  if (desk.kind !== 'plans-branch' || saved.branch === undefined) return ok(undefined);
  const github = await world.github();
  if (github === undefined) return ok(undefined);
  const between = { head: saved.branch, base: desk.workbench.base.name };
  const there = await findOpenPull(github, between);
  if (!there.ok) return ok(byHand(world, github, between, there.error));
  if (there.value !== undefined) return ok(await refresh(world, github, there.value, publication));
  const opened = await createPull(github, {
    ...between,
    title: titleOf(publication.version.parsed.plan, desk),
    body: await bodyOf(world, publication, undefined),
    draft: false,
    labels: [label],
  });
  if (!opened.ok) return ok(byHand(world, github, between, opened.error));
  const { pull, created, unlabelled } = opened.value;
  if (unlabelled !== undefined) warn(world, unlabelled);
  return ok(
    created ? { number: pull.number, url: pull.url, created } : await refresh(world, github, pull, publication),
  );
};

/** The branch is there, and a person can do what the token may not. */
const byHand = (
  world: World,
  github: GitHub,
  between: { readonly head: string; readonly base: string },
  why: Failure,
): PlanPull => {
  warn(world, why);
  return { url: compareUrl(github, between), created: false };
};

const refresh = async (world: World, github: GitHub, pull: Pull, publication: Publication): Promise<PlanPull> => {
  const body = await bodyOf(world, publication, pull.body);
  const updated = body === pull.body ? ok(pull) : await updatePull(github, pull.number, { body });
  // What was to be written is written.
  if (!updated.ok) warn(world, updated.error);
  return { number: pull.number, url: pull.url, created: false };
};

/** The pull request shows what it changes on the base, not what the last commit did. */
const diffToBase = async ({ path, before }: Desk, { text, diff }: Version): Promise<{ readonly diff: PlanDiff }> => {
  const whole = await versionOf(path, text, before);
  return whole.ok ? whole.value : { diff };
};

const titleOf = (plan: Plan, { before }: Desk): string =>
  `${before === undefined ? 'Plan' : 'Change plan'}: ${oneLine(withoutClosing(plan.title))}`;

/** Once a model has written in a plan, its commands are shown as such: nobody knows which of them a person looked at since. */
const isProposed = ({ iterations }: PlanState): boolean =>
  iterations.some(({ kind }) => kind === 'generated' || kind === 'applied');

const bodyOf = async (
  world: World,
  { desk, version, proposed }: Publication,
  existing: string | undefined,
): Promise<string> => {
  const { plan, state } = version.parsed;
  const estimate = await estimateOf(world, { plan, state });
  const { diff } = await diffToBase(desk, version);
  const ours = renderPlanBody({
    plan,
    state,
    estimate,
    proposed: proposed || isProposed(state),
    path: desk.path.path,
    diff,
    limit: roomFor(existing),
  });
  return world.redact(mergeBody(existing, ours));
};

/** Opens the pull request that takes a plan away; undefined where the file was removed in a checkout, or nobody can be asked. */
export const bringUpRemoval = async (
  world: World,
  desk: Desk,
  saved: Saved,
): Promise<Result<PlanPull | undefined, Failure>> => {
  const github = desk.kind === 'plans-branch' && desk.before !== undefined ? await world.github() : undefined;
  if (github === undefined || saved.branch === undefined) return ok(undefined);
  const between = { head: saved.branch, base: desk.workbench.base.name };
  const title = `Remove plan: ${desk.path.id}`;
  const body = `Removes \`${desk.path.path}\`. The branch with its work, if there is one, stays.`;
  const opened = await createPull(github, { ...between, title, body, draft: false, labels: [label] });
  if (!opened.ok) return ok(byHand(world, github, between, opened.error));
  const { pull, created, unlabelled } = opened.value;
  if (unlabelled !== undefined) warn(world, unlabelled);
  // One that was open already was about a change of the plan.
  const told = created ? ok(pull) : await updatePull(github, pull.number, { title, body: mergeBody(pull.body, body) });
  if (!told.ok) warn(world, told.error);
  return ok({ number: pull.number, url: pull.url, created });
};
