import type { Order } from './ports.ts';

/** Orders that came in while the engine was busy or waiting. */
export class Inbox {
  #orders: Order[] = [];
  #wake: (() => void) | undefined;
  #woken: Promise<string> | undefined;

  put(order: Order): void {
    this.#orders.push(order);
    this.wake();
  }

  take(): readonly Order[] {
    const orders = this.#orders;
    this.#orders = [];
    return orders;
  }

  /** Makes the engine look again. */
  wake(): void {
    this.#wake?.();
  }

  /** Resolves (with no task's id) when there is a reason to look again. */
  woken(): Promise<string> {
    this.#woken ??= new Promise<string>((resolve) => {
      this.#wake = () => {
        this.#woken = undefined;
        resolve('');
      };
    });
    if (this.#orders.length > 0) this.wake();
    return this.#woken ?? Promise.resolve('');
  }
}
