import { createMiddleware } from 'hono/factory';
import type { HostEnvironment } from './host-environment.ts';

/** The requests that are being carried out. */
export class Activity {
  #running = 0;
  #waiting: (() => void)[] = [];

  /** Counts each request from its first to its last step, also where nobody waits for the answer any more. */
  readonly count = createMiddleware<HostEnvironment>(async (_, next) => {
    this.#running += 1;
    try {
      await next();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#waiting.splice(0).forEach((resolve) => resolve());
    }
  });

  get isIdle(): boolean {
    return this.#running === 0;
  }

  /** Resolves as soon as no request is being carried out. */
  async idle(): Promise<void> {
    if (this.isIdle) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
