import type { Failure, Result } from '../lib/result.ts';
import { oneLine } from '../lib/text.ts';
import type { Plan, Task } from '../plan/model.ts';
import type { PlanState } from '../plan/state.ts';
import type { BranchNews, Halt, Integration, Integrator } from '../scheduler/ports.ts';
import { noNews } from '../scheduler/ports.ts';
import type { Lease } from '../state/lease.ts';
import type { PlanStore } from '../state/store.ts';
import { combineFiles } from '../state/store.ts';
import { asWorkspaceChange } from '../task/run-task.ts';
import { commitMessage } from '../workspace/message.ts';
import type { Workbench } from '../workspace/workbench.ts';

export interface IntegratorOptions {
  readonly plan: Plan;
  readonly workbench: Workbench;
  readonly store: PlanStore;
  /** Reads a plan that somebody edited while it was executing. */
  readonly parse: (file: Uint8Array) => Promise<Result<Plan, Failure>>;
  /** Confirmed before anything is written: once the plan is somebody else's, nothing is. */
  readonly lease?: Pick<Lease, 'confirm'>;
}

type Integrate = Parameters<Integrator['integrate']>[0];

/** How often somebody may move the branch under us while we stop, before we say so instead of trying again. */
const patience = 10;

/** Puts verified changes on the plan's branch, one commit per task, state included, and publishes them in the background. */
export class BranchIntegrator implements Integrator {
  readonly #options: IntegratorOptions;

  constructor(options: IntegratorOptions) {
    this.#options = options;
  }

  get behind(): boolean {
    return this.#options.workbench.problem !== undefined;
  }

  watch(told: () => void): Disposable {
    return this.#options.workbench.watch(told);
  }

  async integrate(request: Integrate): Promise<Integration> {
    const { workbench, store, plan, lease } = this.#options;
    await lease?.confirm('none');
    const { workspace, ...change } = asWorkspaceChange(request.change);
    const news = await this.catchUp();
    const state = request.state(news);
    if (state === undefined) return { kind: 'obsolete', news };
    let { snapshot } = change;
    if (snapshot.base !== workbench.head) {
      const rebased = await workbench.rebase(workspace, snapshot);
      if (rebased.kind === 'conflict') return { ...rebased, news };
      const failure = await change.verifyAgain();
      if (failure !== undefined) return { kind: 'failed', error: failure, news };
      snapshot = rebased.snapshot;
    }
    const message = taskMessage(plan, request, state.execution);
    const committed = await workbench.commitTask({ workspace, snapshot, plan: store.bytes(state), message });
    if (committed.kind === 'moved') throw new Error('the head moved although nobody else may move it');
    return { kind: 'committed', sha: committed.sha, news: { ...this.#refusal(), ...news } };
  }

  async record(state: (news: BranchNews) => PlanState, why: string): Promise<BranchNews> {
    const { plan, workbench, store, lease } = this.#options;
    await lease?.confirm('none');
    let news = await this.catchUp();
    workbench.remoteBranch?.release();
    for (let left = patience; left > 0; left -= 1) {
      const recorded = state(news);
      const trailers = {
        plan: plan.id,
        ...(recorded.execution === undefined ? {} : { execution: recorded.execution }),
      };
      await workbench.commitFiles(
        { [store.path]: store.bytes(recorded) },
        commitMessage(`Plan ${plan.id}: ${why}`, '', trailers),
      );
      if ((await workbench.settle()).ok || news.halt !== undefined) break;
      news = joined(news, await this.catchUp());
    }
    return { ...this.#refusal(), ...news };
  }

  /** Puts our commits on top of what somebody else pushed in the meantime, and reads what they made of the plan. */
  async catchUp(): Promise<BranchNews> {
    const { workbench, store, parse } = this.#options;
    if (workbench.problem?.code !== 'moved') return { ...noNews, ...this.#refusal() };
    await this.#options.lease?.confirm('doubtful');
    let pushed: { readonly file: Uint8Array | undefined } | undefined;
    const result = await workbench.catchUp(({ theirs, ours }) => {
      // The first commit is put on theirs, the others on what we have put there.
      pushed ??= { file: theirs };
      return combineFiles(theirs, ours);
    });
    if (!result.ok) return { ...noNews, halt: { reason: 'push-refused', detail: result.error.message } };
    const { rewritten, lost } = result.value;
    const news = { rewritten, lost };
    const theirs = pushed === undefined ? await workbench.readFile(workbench.head, store.path) : pushed.file;
    if (theirs === undefined)
      return { ...news, halt: { reason: 'invalid-plan', detail: `${store.path} was removed from the branch` } };
    if (!store.adopt(theirs)) return news;
    const plan = await parse(theirs);
    return plan.ok
      ? { ...news, plan: plan.value }
      : { ...news, halt: { reason: 'invalid-plan', detail: plan.error.message } };
  }

  #refusal(): { halt?: Halt } {
    const { problem } = this.#options.workbench;
    if (problem === undefined || problem.code === 'moved') return {};
    return { halt: { reason: 'push-refused', detail: problem.message } };
  }
}

const joined = (first: BranchNews, second: BranchNews): BranchNews => {
  const rewritten = new Map(second.rewritten);
  for (const [from, to] of first.rewritten) rewritten.set(from, second.rewritten.get(to) ?? to);
  return { ...first, ...second, rewritten, lost: [...first.lost, ...second.lost] };
};

const taskMessage = (
  plan: Plan,
  { task, attempt, summary, details }: Integrate,
  execution: string | undefined,
): string =>
  commitMessage(task.title, bodyOf(task, summary, details), {
    plan: plan.id,
    ...(execution === undefined ? {} : { execution }),
    phase: task.phase,
    task: task.id,
    attempt,
  });

/** Each thing once: a command's whole output may be its summary, and a summary the title. */
const bodyOf = (task: Task, summary: string, details: string): string =>
  [summary === task.title ? '' : summary, oneLine(details) === summary ? '' : details]
    .filter((part) => part !== '')
    .join('\n\n');
