import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import { newerHuman, splitSource } from '../plan/source.ts';
import type { PlanState } from '../plan/state.ts';
import { renderPlan } from '../report/tables.ts';
import type { Request } from '../request/request.ts';
import { invalidPlan, parsePlanFile } from '../state/plan-file.ts';
import type { Draft } from '../workspace/draft.ts';
import { mergeBase, mergeCommits } from '../workspace/merge.ts';
import { commitMessage } from '../workspace/message.ts';
import { draftBranch } from './draft-branch.ts';
import { outcomeOf, standingOf } from './go-on.ts';
import { noted } from './noted.ts';
import type { OpenPlan } from './open-plan.ts';
import { openToChange } from './open-to-change.ts';
import type { CommandResult } from './outcome.ts';
import { refuse } from './outcome.ts';
import type { World } from './world.ts';

interface Updated {
  readonly plan: Plan;
  readonly state: PlanState;
  readonly text: string;
}

/** Merges the base as it is now into the plan's branch: all of it, or nothing. What people wrote in the plan file is taken from whoever changed it. */
export const updateBranch = async (
  request: Extract<Request, { command: 'reset' | 'update' }>,
  world: World,
): CommandResult => {
  const opened = await openToChange(world, request.plan);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  const updated = await draftBranch(open, (draft, plan) => draftUpdate(world, open, draft, plan));
  if (!updated.ok) return refuse(updated.error);
  const { plan, state, text } = updated.value;
  const outcome = outcomeOf(world, { ...open, plan }, state, `${text}\n\n${renderPlan(plan, state)}`);
  return ok({ ...outcome, exit: 0, standing: standingOf({ ...open, plan }, state, { stopped: false }) });
};

const draftUpdate = async (
  world: World,
  open: OpenPlan,
  draft: Draft,
  plan: Plan,
): Promise<Result<Updated, Failure>> => {
  const { workbench, state } = open;
  const { base } = workbench;
  if (!workbench.branchExisted)
    return ok({
      plan,
      state,
      text: `${plan.branch} does not exist yet; it will start from ${base.name} as it is then.`,
    });
  if (await workbench.git.isAncestor(base.sha, draft.head))
    return ok({ plan, state, text: `${plan.branch} holds all of ${base.name}; there is nothing to merge.` });
  const common = await mergeBase(workbench.git, draft.head, base.sha);
  if (common === undefined) return err(conflict(open, plan, 'they have no commit in common'));
  const human = await humanPart(open, { ours: draft.head, common });
  const { tree, conflicts } = await mergeCommits(workbench.git, draft.head, base.sha);
  const { path } = open.path;
  const paths = [...conflicts.filter((other) => other !== path), ...(human === undefined ? [path] : [])];
  if (human === undefined || paths.length > 0) return err(conflict(open, plan, `both changed ${paths.join(', ')}`));
  const { parsed } = await parsePlanFile(open.path, Buffer.from(human), 'refused');
  if (!parsed.ok) return err(invalidPlan(`${path} of ${base.name}`, parsed.error));
  open.store.adopt(Buffer.from(human));
  const at = timestamp(world.clock.now());
  const after = noted({ ...state, updated_at: at }, world, { kind: 'updated', base: base.sha });
  const trailers = { plan: plan.id, ...(state.execution === undefined ? {} : { execution: state.execution }) };
  const message = commitMessage(`Merge ${base.name} into ${plan.branch}`, '', trailers);
  await draft.merge({ sha: base.sha, tree }, open.store.bytes(after), message);
  const text = `Merged ${base.name} (${base.sha.slice(0, 7)}) into ${plan.branch}.`;
  return ok({ plan: parsed.value.plan, state: after, text });
};

const conflict = ({ workbench }: OpenPlan, plan: Plan, why: string): Failure => ({
  code: 'base-conflict',
  message: `${workbench.base.name} cannot be merged into ${plan.branch}: ${why}; nothing was changed`,
  hint: `merge ${workbench.base.name} into ${plan.branch} by hand and push it; the plan goes on from there`,
});

/** The plan file without its state as the merge has to have it; undefined when both sides changed it. */
const humanPart = async (
  { workbench, path }: OpenPlan,
  { ours, common }: { readonly ours: string; readonly common: string },
): Promise<string | undefined> => {
  const read = async (rev: string): Promise<string | undefined> => {
    const bytes = await workbench.readFile(rev, path.path);
    return bytes === undefined ? undefined : splitSource(bytes.toString('utf8')).human;
  };
  return newerHuman(await read(common), await read(ours), await read(workbench.base.sha));
};
