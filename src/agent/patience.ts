import type { Clock } from '../lib/clock.ts';
import type { Transcript } from './transcript.ts';

interface Waiting {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly maxWaitSeconds: number;
  readonly transcript: Transcript;
  readonly random: () => number;
  readonly onWait: (wait: { readonly seconds: number; readonly why: string }) => void;
}

const firstWait = 1;
const longestWait = 60;
/** Full jitter may come out as nothing, and so may a server's retry-after. */
const shortestWait = 0.1;

/** How long one request may fail: `retry-after`, else exponential with full jitter, up to `maxWaitSeconds` from the first failure. */
export class Patience {
  readonly #waiting: Waiting;
  #since: number | undefined;
  #tries = 0;

  constructor(waiting: Waiting) {
    this.#waiting = waiting;
  }

  /** The request brought an answer. */
  reset(): void {
    this.#since = undefined;
    this.#tries = 0;
  }

  /** Waits before the next try, ending early when aborted; a string says why there is to be none. */
  async wait(failure: { readonly why: string; readonly retryAfterSeconds?: number }): Promise<string | undefined> {
    const { clock, signal, maxWaitSeconds, onWait, transcript } = this.#waiting;
    this.#since ??= clock.monotonic();
    const passed = (clock.monotonic() - this.#since) / 1000;
    const left = maxWaitSeconds - passed;
    if (left <= 0)
      return `${failure.why} (${this.#tries + 1} tries in ${Math.round(passed)} s, max-wait ${maxWaitSeconds} s)`;
    const seconds = Math.min(left, this.#wanted(failure.retryAfterSeconds));
    this.#tries += 1;
    onWait({ seconds, why: failure.why });
    transcript.write({ type: 'wait', seconds, why: failure.why });
    await clock.sleep(seconds * 1000, signal);
    return undefined;
  }

  #wanted(retryAfter: number | undefined): number {
    const ceiling = Math.min(longestWait, firstWait * 2 ** this.#tries);
    const wanted = retryAfter !== undefined && retryAfter > 0 ? retryAfter : this.#waiting.random() * ceiling;
    return Math.max(shortestWait, wanted);
  }
}
