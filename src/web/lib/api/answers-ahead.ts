declare global {
  /** Answers that `src/web/boot/first-requests.js` has asked for, by their addresses. */
  var answersAhead: Map<string, Promise<Response>> | undefined;
}

/** Milliseconds after which what was asked for when the page began is old. */
const freshMs = 10_000;

/**
 * The answer that was asked for while the page was loading, or undefined where
 * there is none. Each is given once, and none once the page has changed
 * something: whoever asks again wants to know anew.
 */
export function takeAnswerAhead(method: string | undefined, address: string): Promise<Response> | undefined {
  const ahead = globalThis.answersAhead;
  if (ahead === undefined) return undefined;
  if (method !== 'GET') {
    ahead.clear();
    return undefined;
  }
  const answer = ahead.get(address);
  ahead.delete(address);
  return performance.now() < freshMs ? answer : undefined;
}
