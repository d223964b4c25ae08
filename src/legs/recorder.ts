import type { PlanState } from '../plan/state.ts';
import { taskState } from '../plan/state.ts';
import type { AttemptResult, BranchNews, Integration, Integrator, Runner } from '../scheduler/ports.ts';
import { noNews } from '../scheduler/ports.ts';
import type { MadeAttempt } from '../task/replay.ts';
import { asWorkspaceChange } from '../task/run-task.ts';
import type { TreeEdit } from '../workspace/tree.ts';

/**
 * Takes down how the attempts at one task end, and keeps the change of the one that succeeds: what stands for the branch where it may not be
 * written.
 */
export class Recorder implements Integrator {
  readonly behind = false;
  readonly #ends: MadeAttempt['end'][] = [];
  #edits: readonly TreeEdit[] | undefined;

  /** The change that succeeded, as edits of the base's tree. */
  get edits(): readonly TreeEdit[] | undefined {
    return this.#edits;
  }

  /** The same runner, listened to. */
  listenTo(runner: Runner): Runner {
    return {
      attempt: async (request) => {
        const result = await runner.attempt(request);
        this.#ends.push(endOf(result));
        return result;
      },
    };
  }

  /** The attempts made here, with what the state tells of them; `before` is how many there were already. */
  attempts(state: PlanState, task: string, before: number): MadeAttempt[] {
    return taskState(state, task)
      .attempts.slice(before)
      .flatMap(({ outcome: _outcome, error: _error, run: _run, ...attempt }, index) => {
        const end = this.#ends[index];
        return end === undefined ? [] : [{ ...attempt, end }];
      });
  }

  watch(): Disposable {
    return { [Symbol.dispose]: () => undefined };
  }

  catchUp(): Promise<BranchNews> {
    return Promise.resolve(noNews);
  }

  integrate({ change }: Parameters<Integrator['integrate']>[0]): Promise<Integration> {
    const { snapshot } = asWorkspaceChange(change);
    this.#edits = snapshot.changes.map(({ edit }) => edit);
    return Promise.resolve({ kind: 'committed', sha: snapshot.base, news: noNews });
  }

  record(): Promise<BranchNews> {
    return Promise.resolve(noNews);
  }
}

const endOf = (result: AttemptResult): MadeAttempt['end'] => {
  switch (result.kind) {
    case 'succeeded':
      return { kind: 'succeeded', summary: result.summary, details: result.details, outputs: result.outputs };
    case 'failed':
      return { kind: 'failed', outcome: result.outcome, error: result.error };
    case 'blocked':
      return { kind: 'blocked', reason: result.reason, detail: result.detail };
    case 'cancelled':
      return { kind: 'cancelled', ...(result.why === undefined ? {} : { why: result.why }) };
  }
};
