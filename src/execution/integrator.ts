import type { Plan, Task } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import { commitsRewritten } from '../plan/transitions.ts';
import type { Change, Halt, Integration, Integrator, Rewritten } from '../scheduler/ports.ts';
import type { PlanStore } from '../state/store.ts';
import type { WorkspaceChange } from '../task/run-task.ts';
import { commitMessage } from '../workspace/message.ts';
import type { Workbench } from '../workspace/workbench.ts';

export interface IntegratorOptions {
  readonly plan: Plan;
  readonly workbench: Workbench;
  readonly store: PlanStore;
}

type Integrate = Parameters<Integrator['integrate']>[0];

const unmoved: Rewritten = new Map();

/** How often somebody may move the branch under us while we stop, before we say so instead of trying again. */
const patience = 10;

/** Puts verified changes on the plan's branch, one commit per task, state included, and publishes them in the background. */
export class BranchIntegrator implements Integrator {
  readonly #options: IntegratorOptions;

  constructor(options: IntegratorOptions) {
    this.#options = options;
  }

  async integrate(request: Integrate): Promise<Integration> {
    const { workbench, store } = this.#options;
    const { workspace, ...change } = workspaceChange(request.change);
    const caughtUp = await this.#catchUp();
    const { rewritten } = caughtUp;
    let { snapshot } = change;
    if (snapshot.base !== workbench.head) {
      const rebased = await workbench.rebase(workspace, snapshot);
      if (rebased.kind === 'conflict') return { ...rebased, rewritten };
      const failure = await change.verifyAgain();
      if (failure !== undefined) return { kind: 'failed', error: failure, rewritten };
      snapshot = rebased.snapshot;
    }
    const plan = store.bytes(commitsRewritten(request.state, rewritten));
    const committed = await workbench.commitTask({ workspace, snapshot, plan, message: taskMessage(this.#options.plan, request) });
    if (committed.kind === 'moved') throw new Error('the head moved although nobody else may move it');
    const halt = caughtUp.halt ?? this.#refusal();
    return { kind: 'committed', sha: committed.sha, rewritten, ...(halt === undefined ? {} : { halt }) };
  }

  async record(state: PlanState, why: string): Promise<{ readonly rewritten: Rewritten; readonly halt?: Halt }> {
    const { plan, workbench, store } = this.#options;
    let { rewritten, halt } = await this.#catchUp();
    const trailers = { plan: plan.id, ...(state.execution === undefined ? {} : { execution: state.execution }) };
    const message = commitMessage(`Plan ${plan.id}: ${why}`, '', trailers);
    await workbench.commitFiles({ [store.path]: store.bytes(commitsRewritten(state, rewritten)) }, message);
    for (let left = patience; left > 0; left -= 1) {
      if ((await workbench.settle()).ok) break;
      const again = await this.#catchUp();
      rewritten = chain(rewritten, again.rewritten);
      halt = again.halt;
      if (halt !== undefined) break;
    }
    halt ??= this.#refusal();
    return { rewritten, ...(halt === undefined ? {} : { halt }) };
  }

  /** Puts our commits on top of what somebody else pushed in the meantime. */
  async #catchUp(): Promise<{ rewritten: Rewritten; halt?: Halt }> {
    const { workbench, store } = this.#options;
    if (workbench.problem === undefined) return { rewritten: unmoved };
    if (workbench.problem.code !== 'moved') return { rewritten: unmoved, ...this.#halt() };
    const result = await workbench.catchUp(({ theirs, ours }) => {
      if (theirs !== undefined) store.adopt(theirs);
      return store.combine(theirs, ours);
    });
    if (!result.ok) return { rewritten: unmoved, halt: { reason: 'push-refused', detail: result.error.message } };
    if (result.value.kind === 'caught-up') return { rewritten: result.value.rewritten };
    const { commit, paths } = result.value;
    const detail = `somebody pushed changes of ${paths.join(', ')} that conflict with our commit ${commit.slice(0, 12)}`;
    return { rewritten: unmoved, halt: { reason: 'push-refused', detail } };
  }

  #refusal(): Halt | undefined {
    const { problem } = this.#options.workbench;
    if (problem === undefined || problem.code === 'moved') return undefined;
    return { reason: 'push-refused', detail: problem.message };
  }

  #halt(): { halt?: Halt } {
    const halt = this.#refusal();
    return halt === undefined ? {} : { halt };
  }
}

const workspaceChange = (change: Change): WorkspaceChange => {
  if ('snapshot' in change && 'workspace' in change) return change as WorkspaceChange;
  throw new Error('a change that was not made in a workspace cannot be integrated');
};

const chain = (first: Rewritten, second: Rewritten): Rewritten => {
  const joined = new Map(second);
  for (const [from, to] of first) joined.set(from, second.get(to) ?? to);
  return joined;
};

const taskMessage = (plan: Plan, { task, attempt, summary, details, state }: Integrate): string =>
  commitMessage(task.title, bodyOf(task, summary, details), {
    plan: plan.id,
    ...(state.execution === undefined ? {} : { execution: state.execution }),
    phase: task.phase,
    task: task.id,
    attempt,
  });

const bodyOf = (task: Task, summary: string, details: string): string =>
  [summary === task.title ? '' : summary, details].filter((part) => part !== '').join('\n\n');
