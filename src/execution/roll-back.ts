import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import { outputsRead } from '../plan/reads.ts';
import { tasksToUndo, tasksUndone } from '../plan/rollback.ts';
import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import { renderPlan } from '../report/tables.ts';
import type { Request } from '../request/request.ts';
import type { TaskCommit } from '../state/task-commits.ts';
import { taskCommits } from '../state/task-commits.ts';
import type { Draft } from '../workspace/draft.ts';
import { commitMessage } from '../workspace/message.ts';
import { draftBranch } from './draft-branch.ts';
import { tasksAreOut } from './fan-out.ts';
import { outcomeOf, standingOf } from './go-on.ts';
import { askedBy, noted } from './noted.ts';
import type { OpenPlan } from './open-plan.ts';
import { openToChange } from './open-to-change.ts';
import type { CommandResult } from './outcome.ts';
import { refuse } from './outcome.ts';
import type { World } from './world.ts';

type RollbackRequest = Extract<Request, { command: 'rollback' }>;

interface Rolled {
  readonly plan: Plan;
  readonly state: PlanState;
  /** Dependants before what they build on. */
  readonly undone: readonly string[];
  /** Newest first. */
  readonly reverted: readonly TaskCommit[];
}

/** Reverts the commits of tasks and of all that builds on them, and puts these tasks back to pending: all of it, or nothing. */
export const rollBack = async (request: RollbackRequest, world: World): CommandResult => {
  const opened = await openToChange(world, request.plan);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using open = opened.value;
  if (open.fanOut !== undefined) return refuse(tasksAreOut(open.plan.id, open.fanOut));
  const rolled = await draftBranch(open, (draft, plan) => draftRollback({ request, world, open, plan }, draft));
  if (!rolled.ok) return refuse(rolled.error);
  const { plan, state, undone, reverted } = rolled.value;
  const outcome = outcomeOf(
    world,
    { ...open, plan },
    state,
    `${summaryOf(rolled.value)}\n\n${renderPlan(plan, state)}`,
  );
  const commits = reverted.map(({ task, sha }) => ({ task, commit: sha }));
  const standing = standingOf({ ...open, plan }, state, { stopped: false });
  return ok({ ...outcome, exit: 0, result: { ...outcome.result, undone, reverted: commits }, standing });
};

interface Rolling {
  readonly request: RollbackRequest;
  readonly world: World;
  readonly open: OpenPlan;
  readonly plan: Plan;
}

const draftRollback = async (rolling: Rolling, draft: Draft): Promise<Result<Rolled, Failure>> => {
  const { request, open, plan } = rolling;
  const { state, workbench } = open;
  const commits = await taskCommits(workbench, plan.id, state);
  const committed = commits.map(({ task }) => task);
  const found = tasksToUndo({ plan, state, target: request.target, committed, reads: await outputsRead(plan) });
  if (!found.ok) return found;
  const undone = found.value;
  if (undone.length === 0) return ok({ plan, state, undone, reverted: [] });
  const fault = missing(undone, state, commits);
  if (fault !== undefined) return err(fault);
  const reverted = commits.filter(({ task }) => undone.includes(task)).toReversed();
  const conflict = await revert(rolling, draft, reverted);
  if (conflict !== undefined) return err(conflict);
  const after = stateAfter(rolling, undone);
  const why = commitMessage(`Plan ${plan.id}: rolled back ${few(undone)}`, '', trailersOf(plan, state));
  await draft.plan(open.store.bytes(after), why);
  return ok({ plan, state: after, undone, reverted });
};

/** A commit that was squashed or rebased away cannot be reverted, and nobody may believe that it was. */
const missing = (undone: readonly string[], state: PlanState, commits: readonly TaskCommit[]): Failure | undefined => {
  const there = new Set(commits.map(({ sha }) => sha));
  const lost = undone.flatMap((id) => {
    const { commit } = taskState(state, id);
    return commit === undefined || there.has(commit) ? [] : [{ id, commit }];
  });
  const [first] = lost;
  if (first === undefined) return undefined;
  return {
    code: 'commit-missing',
    message: `task ${first.id} was committed as ${first.commit}, which is not on the branch; nothing was changed`,
    hint: 'it was squashed, rebased or merged away; revert it with git and `reset` the plan',
  };
};

const revert = async (
  { plan, open }: Rolling,
  draft: Draft,
  commits: readonly TaskCommit[],
): Promise<Failure | undefined> => {
  const reverts = commits.map(({ sha, subject }) => ({
    sha,
    message: commitMessage(`Revert "${subject}"`, `This reverts commit ${sha}.`, {
      ...trailersOf(plan, open.state),
      reverts: [sha],
    }),
  }));
  const conflict = await draft.revert(reverts);
  if (conflict === undefined) return undefined;
  const { task = '' } = commits.find(({ sha }) => sha === conflict.sha) ?? {};
  return {
    code: 'revert-conflict',
    message: `task ${task} (${conflict.sha.slice(0, 7)}) cannot be undone: later changes touch the same lines of ${few(conflict.paths)}; nothing was changed`,
    hint: 'roll back further, so that the later changes are undone too, or revert by hand',
  };
};

const stateAfter = ({ request, world, open }: Rolling, undone: readonly string[]): PlanState => {
  const { target, reason } = request;
  const why = reason === undefined ? '' : `: ${reason}`;
  const detail = `${askedBy(world)} rolled back ${few(undone)}${why}`;
  const state = tasksUndone(open.state, undone, { detail, at: timestamp(world.clock.now()) });
  const { kind, ...of } = target;
  const scope = kind === 'to' ? { to: target.task } : of;
  return noted(state, world, {
    kind: 'rolled-back',
    ...scope,
    tasks: undone,
    ...(reason === undefined ? {} : { why: reason }),
  });
};

const trailersOf = (plan: Plan, { execution }: PlanState) => ({
  plan: plan.id,
  ...(execution === undefined ? {} : { execution }),
});

const summaryOf = ({ undone, reverted }: Rolled): string => {
  if (undone.length === 0) return 'There is nothing to undo; nothing was changed.';
  const commits = reverted.map(({ task, sha }) => `  ${task}  ${sha.slice(0, 7)}`);
  const list = commits.length === 0 ? '' : `\nReverted, newest first:\n${commits.join('\n')}`;
  return `Undone, dependants first: ${undone.join(', ')}.${list}`;
};

const listed = 20;

const few = (items: readonly string[]): string =>
  `${items.slice(0, listed).join(', ')}${items.length > listed ? ', …' : ''}`;
