import { hostname } from 'node:os';
import { commentApproval, dispatchApproval } from '../gate/comment.ts';
import { environmentApproval } from '../gate/environment.ts';
import { requestersOf } from '../gate/requesters.ts';
import { commentEvidence, reviewEvidence, reviewersUsed, runEvidence } from '../gate/evidence.ts';
import type { GitHub } from '../github/client.ts';
import { readComment } from '../github/comments.ts';
import type { Environment } from '../github/environments.ts';
import { readEnvironment } from '../github/environments.ts';
import { readPermission } from '../github/permissions.ts';
import { readReviews } from '../github/runs.ts';
import { timestamp } from '../lib/clock.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { userName } from '../lib/user.ts';
import type { Gate } from '../plan/gates.ts';
import { specHash } from '../plan/spec-hash.ts';
import type { Approval, PlanState } from '../plan/state.ts';
import { readEvent } from '../request/event.ts';
import type { World } from './world.ts';

/** A gate of an opened plan, as it stands when somebody is asked about it. */
export interface GateInPlan extends Gate {
  readonly plan: string;
  readonly state: PlanState;
  readonly head: string;
}

type Run = NonNullable<World['context']['run']>;
type Proof = Pick<Approval, 'by' | 'via' | 'evidence'>;

/**
 * The approval of whoever asks for it now, for the task as it is defined now. Inside GitHub Actions it is proved through the API and refused
 * when the API says no, or nothing; at a terminal the person is asked, and where nobody can be asked, the command itself is the answer.
 */
export const obtainApproval = async (
  world: World,
  gate: GateInPlan,
  reason?: string,
): Promise<Result<Approval, Failure>> => {
  const { run } = world.context;
  const proof = run === undefined ? await atTerminal(world, gate) : await inActions(world, run, gate);
  if (!proof.ok) return proof;
  const { task, head } = gate;
  const at = timestamp(world.clock.now());
  const why = reason === undefined ? {} : { reason };
  return ok({ ...proof.value, at, spec: specHash(task), head, ...why });
};

const atTerminal = async ({ ask }: World, gate: GateInPlan): Promise<Result<Proof, Failure>> => {
  const by = userName();
  if (ask !== undefined && !(await ask({ ...gate, by })))
    return err({ code: 'not-approved', message: `task ${gate.task.id} was not approved; it goes on waiting` });
  return ok({ by, via: 'terminal', evidence: `${by}@${hostname()}` });
};

/** Who approves a phase with an environment are its reviewers; where it has none, and elsewhere, whoever has write access. */
const inActions = async (world: World, run: Run, gate: GateInPlan): Promise<Result<Proof, Failure>> => {
  const github = await world.github();
  if (github === undefined)
    return err({
      code: 'no-token',
      message: 'an approval is proved through the API of GitHub, and there is no token',
      hint: 'give the input github-token',
    });
  const event = await readEvent(world.context);
  const name = gate.phase.environment;
  const environment = name === undefined ? ok(undefined) : await readEnvironment(github, name);
  if (!environment.ok) return environment;
  const reviewed = environment.value !== undefined && environment.value.reviewers > 0;
  if (event.kind === 'comment' && !reviewed) return byComment(github, event.id, gate);
  if (event.kind === 'dispatch' && !reviewed && event.inputs['task'] === gate.task.id)
    return byDispatch(github, run, event.inputs, gate);
  if (name !== undefined && environment.value !== undefined)
    return event.kind === 'comment'
      ? err(reviewersOnly(gate.task.id, name))
      : byReviewer(github, run, gate, { name, environment: environment.value });
  return err({
    code: 'not-approved',
    message: `a run of this kind approves nothing by itself: task ${gate.task.id} goes on waiting`,
    hint: `dispatch a workflow with the input task: ${gate.task.id}, or comment /plan approve ${gate.task.id}`,
  });
};

const reviewersOnly = (task: string, name: string): Failure => ({
  code: 'not-approved',
  message: `task ${task} is approved by the reviewers of environment ${name}, not with a comment`,
  hint: 'they approve the job that waits for them in the run',
});

const byComment = async (github: GitHub, id: string, { task }: GateInPlan): Promise<Result<Proof, Failure>> => {
  const comment = await readComment(github, id);
  if (!comment.ok) return comment;
  const permission = await readPermission(github, comment.value.by);
  if (!permission.ok) return permission;
  const approved = commentApproval(task.id, comment.value, permission.value);
  return approved.ok ? ok({ ...approved.value, via: 'comment', evidence: commentEvidence(id) }) : approved;
};

const byDispatch = async (
  github: GitHub,
  { id, attempt, actor }: Run,
  inputs: Readonly<Record<string, unknown>>,
  { task }: GateInPlan,
): Promise<Result<Proof, Failure>> => {
  const permission = await readPermission(github, actor);
  if (!permission.ok) return permission;
  const approved = dispatchApproval(task.id, { actor, attempt, inputs }, permission.value);
  return approved.ok ? ok({ ...approved.value, via: 'comment', evidence: runEvidence(id) }) : approved;
};

const byReviewer = async (
  github: GitHub,
  run: Run,
  { task, state }: GateInPlan,
  on: { readonly name: string; readonly environment: Environment },
): Promise<Result<Proof, Failure>> => {
  const reviews = await readReviews(github, run.id);
  if (!reviews.ok) return reviews;
  const used = reviewersUsed(state, run.id);
  const requesters = [run.actor, ...requestersOf(state)];
  const approved = environmentApproval({ ...on, task: task.id, run, reviews: reviews.value, used, requesters });
  const evidence = reviewEvidence(run.id, used.length + 1);
  return approved.ok ? ok({ ...approved.value, via: 'environment', evidence }) : approved;
};
