import { readProviderError } from '../evidence/answer/provider-error.ts';
import { isReadable } from '../evidence/answer/readable.ts';
import { readAnswer } from '../evidence/answer/read-answer.ts';
import { readTokenResponse } from '../evidence/answer/token-response.ts';
import type { TransportResponse } from '../ports/transport.ts';
import type { Seen, SeenAnswer } from './seen.ts';

/** Reads an answer for the rules. */
export function seeAnswer(seen: Seen, response: TransportResponse): SeenAnswer {
  const answer = readAnswer(response);
  const isSuccess = answer.status >= 200 && answer.status < 300;
  const { requestedScope, tokenPlace } = seen.facts;
  return {
    ...seen,
    answer,
    isSuccess,
    error: readProviderError(answer),
    reading:
      isSuccess && isReadable(answer, tokenPlace)
        ? readTokenResponse(answer, requestedScope, seen.exchange.endedAt, tokenPlace)
        : null,
  };
}
