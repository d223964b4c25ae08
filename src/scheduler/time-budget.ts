import type { Engine } from './engine.ts';

/** Running attempts get this share of the budget on top, at most ten minutes, before they are ended too. */
const graceShare = 0.1;
const longestGrace = 600;

/** Ends execution before the job does: first nothing more is started, then what still runs is stopped and not counted. */
export class TimeBudget implements Disposable {
  readonly #done = new AbortController();

  constructor(engine: Engine, wake: () => void) {
    const { timeBudget, clock } = engine.execution;
    if (timeBudget === undefined) return;
    const detail = `the time of this run (${Math.round(timeBudget / 60)} minutes) is used up`;
    const watch = async (): Promise<void> => {
      await clock.sleep(timeBudget * 1000, this.#done.signal);
      if (this.#done.signal.aborted) return;
      engine.scheduler.halt({ status: 'paused', reason: 'time-budget', detail });
      wake();
      await clock.sleep(Math.min(timeBudget * graceShare, longestGrace) * 1000, this.#done.signal);
      if (!this.#done.signal.aborted) engine.abort(new Error(detail));
    };
    void watch();
  }

  [Symbol.dispose](): void {
    this.#done.abort();
  }
}
