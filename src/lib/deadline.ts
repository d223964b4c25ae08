/** A time limit that can be put off: time spent waiting for somebody else's overload is not the task's. */
export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout;
  #at: number;

  constructor(ms: number) {
    this.#at = performance.now() + ms;
    this.#timer = this.#arm();
  }

  /** Aborted when the time is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get passed(): boolean {
    return this.#controller.signal.aborted;
  }

  extend(ms: number): void {
    if (this.passed) return;
    clearTimeout(this.#timer);
    this.#at += ms;
    this.#timer = this.#arm();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }

  #arm(): NodeJS.Timeout {
    const left = Math.min(Math.max(this.#at - performance.now(), 0), 2 ** 31 - 1);
    return setTimeout(() => this.#controller.abort(new Error('time limit reached')), left);
  }
}
