import { setTimeout as delay } from 'node:timers/promises';

/** The only source of time. Tests hand in their own. */
export interface Clock {
  /** Wall-clock time. May go backwards; never subtract two of these to get a duration. */
  now(): Date;
  /** Milliseconds from an arbitrary point, never going backwards. */
  monotonic(): number;
  /** Resolves after `ms` milliseconds, or at once (never rejecting) when `signal` is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    const options = signal === undefined ? {} : { signal };
    await delay(Math.min(Math.max(ms, 0), longestTimer), undefined, options).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error;
    });
  },
};

/** `2026-11-23T08:17:00Z`: UTC, RFC 3339, whole seconds, as every time in a plan's state is written. */
export const timestamp = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
