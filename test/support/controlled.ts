import type { Clock } from '../../src/lib/clock.ts';
import type { PlanState } from '../../src/plan/state.ts';
import type {
  AttemptRequest,
  AttemptResult,
  BranchNews,
  Change,
  Integration,
  Integrator,
  Runner,
} from '../../src/scheduler/ports.ts';
import { noNews } from '../../src/scheduler/ports.ts';

/** Time that moves only when somebody waits for it. */
export const controlledClock = (start = Date.UTC(2026, 0, 2)): Clock => {
  let elapsed = 0;
  return {
    now: () => new Date(start + elapsed),
    monotonic: () => elapsed,
    sleep: (ms, signal) => {
      if (signal?.aborted !== true) elapsed += ms;
      return Promise.resolve();
    },
  };
};

const noChange: Change = { empty: true, release: () => Promise.resolve() };

export const succeeded = (summary = 'done'): AttemptResult => ({
  kind: 'succeeded',
  seconds: 1,
  summary,
  details: '',
  outputs: {},
  change: noChange,
});

export const failed = (outcome: 'verify' | 'agent' = 'verify', error = 'it broke'): AttemptResult => ({
  kind: 'failed',
  seconds: 1,
  outcome,
  error,
  discarded: 'M a.ts',
});

/** Attempts that end as the test says: by a value, by a function, or when the test resolves them. */
export class ControlledRunner implements Runner {
  readonly requests: AttemptRequest[] = [];
  readonly #answer: (request: AttemptRequest) => AttemptResult | Promise<AttemptResult>;

  constructor(answer: (request: AttemptRequest) => AttemptResult | Promise<AttemptResult>) {
    this.#answer = answer;
  }

  attempt(request: AttemptRequest): Promise<AttemptResult> {
    this.requests.push(request);
    return Promise.resolve(this.#answer(request));
  }
}

/** Keeps what would have been committed. */
export class MemoryIntegrator implements Integrator {
  readonly commits: { task: string; state: PlanState }[] = [];
  readonly records: { state: PlanState; why: string }[] = [];
  conflicts = new Map<string, string[]>();
  /** What somebody did to the branch before the next commit. */
  news: BranchNews = noNews;
  readonly behind = false;

  watch(): Disposable {
    return { [Symbol.dispose]: () => undefined };
  }

  catchUp(): Promise<BranchNews> {
    return Promise.resolve(this.#read());
  }

  integrate(request: Parameters<Integrator['integrate']>[0]): Promise<Integration> {
    const paths = this.conflicts.get(request.task.id);
    if (paths !== undefined) {
      this.conflicts.delete(request.task.id);
      return Promise.resolve({ kind: 'conflict', paths, news: this.#read() });
    }
    const state = request.state(this.news);
    if (state === undefined) return Promise.resolve({ kind: 'obsolete', news: this.#read() });
    this.commits.push({ task: request.task.id, state });
    return Promise.resolve({ kind: 'committed', sha: `sha-${request.task.id}`, news: this.#read() });
  }

  record(state: (news: BranchNews) => PlanState, why: string): Promise<BranchNews> {
    const news = this.#read();
    this.records.push({ state: state(news), why });
    return Promise.resolve(news);
  }

  /** News come once. */
  #read(): BranchNews {
    const { news } = this;
    this.news = noNews;
    return news;
  }
}
