import type { GitHubStandIn } from '../github/server.ts';
import type { JobRecord } from './model.ts';
import type { WorkflowRun } from './run.ts';

interface Waiting {
  readonly run: WorkflowRun;
  readonly record: JobRecord;
  readonly environment: string;
  readonly signal: AbortSignal;
}

type Passed = 'approved' | 'rejected' | 'cancelled';

/**
 * Environments (docs: deployments and environments). One review answers for all jobs of the run that wait for the environment at that moment; those that come
 * later ask again. The history of reviews belongs to the run, whatever its attempt.
 */
export class Gates {
  readonly #api: GitHubStandIn;
  readonly #waiting: (Waiting & { readonly answer: (passed: Passed) => void })[] = [];

  constructor(api: GitHubStandIn) {
    this.#api = api;
  }

  async pass(waiting: Waiting): Promise<Passed> {
    const { environments } = this.#api.repository;
    // A job that names an environment that is not there makes it, without rules.
    if (!environments.has(waiting.environment)) environments.set(waiting.environment, { reviewers: [] });
    if (environments.get(waiting.environment)?.reviewers.length === 0) return 'approved';
    if (waiting.signal.aborted) return 'cancelled';
    return new Promise((resolve) => {
      const entry = { ...waiting, answer: resolve };
      this.#waiting.push(entry);
      waiting.record.status = 'waiting';
      waiting.run.changed();
      waiting.signal.addEventListener('abort', () => {
        if (this.#remove(entry)) resolve('cancelled');
      });
    });
  }

  /** A reviewer's answer, for all that wait in that run and environment. Throws when nobody waits or the reviewer is none. */
  review(run: WorkflowRun, environment: string, by: string, state: 'approved' | 'rejected'): void {
    const rules = this.#api.repository.environments.get(environment);
    if (rules?.reviewers.includes(by) !== true) throw new Error(`${by} is no reviewer of ${environment}`);
    if (rules.preventSelfReview === true && run.event.actor === by)
      throw new Error(`${by} cannot review their own run`);
    const wave = this.#waiting.filter((one) => one.run === run && one.environment === environment);
    if (wave.length === 0) throw new Error(`no job of run ${run.id} waits for ${environment}`);
    const standIn = this.#api.repository.runs.get(run.id);
    standIn?.reviews?.push({ state, by, environments: [environment] });
    for (const one of wave) {
      this.#remove(one);
      one.answer(state);
    }
  }

  #remove(entry: Waiting): boolean {
    const at = this.#waiting.findIndex((one) => one === entry);
    if (at < 0) return false;
    this.#waiting.splice(at, 1);
    return true;
  }
}
