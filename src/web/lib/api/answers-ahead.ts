declare global {
  /** Answers that `public/first-requests.js` has asked for, by their addresses. */
  var answersAhead: Map<string, Promise<Response>> | undefined;
}

/** Milliseconds after which what was asked for when the page began is old. */
const freshMs = 10_000;

/**
 * The answer that was asked for while the page was loading, or undefined where
 * there is none. Each is given once: whoever asks again wants to know anew.
 */
export function takeAnswerAhead(method: string | undefined, address: string): Promise<Response> | undefined {
  if (method !== 'GET') return undefined;
  const answer = globalThis.answersAhead?.get(address);
  globalThis.answersAhead?.delete(address);
  return performance.now() < freshMs ? answer : undefined;
}
