import type { FailureFacts, SendOptions, TransportFailure } from '#service/ports/transport.ts';

/** What ends an exchange early: the caller, or the time. */
export interface Deadline {
  /** Aborts at either. */
  readonly signal: AbortSignal;
  /** Which of the two it was, once the signal aborted. */
  failure(stage: 'headers' | 'body', place: FailureFacts): TransportFailure;
}

/** Starts the time of an exchange. */
export function deadlineOf({ signal, timeoutMs }: SendOptions): Deadline {
  return {
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    failure(stage, place) {
      if (signal.aborted) return { stage, code: 'cancelled', facts: place };
      const code = stage === 'headers' ? 'answer_timeout' : 'body_timeout';
      return { stage, code, facts: { ...place, limitMs: timeoutMs, isTotal: true } };
    },
  };
}
