import type { FailureFacts, SendOptions, TransportFailure } from '#service/ports/transport.ts';

/** What ends an exchange early: the caller, or the time. */
export interface Deadline {
  /** Aborts at either. */
  readonly signal: AbortSignal;
  /** Which of the two it was, once the signal aborted. */
  failure(stage: 'headers' | 'body', place: FailureFacts): TransportFailure;
  /** The exchange is over: stops the time. */
  end(): void;
}

/**
 * Starts the time of an exchange. A timer of its own, since Node 20 loses
 * `AbortSignal.timeout` inside `AbortSignal.any` to the garbage collector.
 */
export function deadlineOf({ signal, timeoutMs }: SendOptions): Deadline {
  const either = new AbortController();
  const stop = () => either.abort();
  const timer = setTimeout(stop, timeoutMs);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return {
    signal: either.signal,
    failure(stage, place) {
      if (signal.aborted) return { stage, code: 'cancelled', facts: place };
      const code = stage === 'headers' ? 'answer_timeout' : 'body_timeout';
      return { stage, code, facts: { ...place, limitMs: timeoutMs, isTotal: true } };
    },
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    },
  };
}
