import type { Step } from '#contract/evidence.ts';
import type { ProfileFacts } from '../authorization/profile-facts.ts';
import type { ProviderError } from '../evidence/answer/provider-error.ts';
import type { Answer } from '../evidence/answer/read-answer.ts';
import type { TokenReading, UsableToken } from '../evidence/answer/token-response.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { TransportFailure } from '../ports/transport.ts';

/** What every rule gets to see. */
export interface Seen {
  readonly step: Step;
  readonly facts: ProfileFacts;
  readonly exchange: ObservedExchange;
  /** Where the request went. */
  readonly url: URL;
}

/** An exchange that ended before a whole answer. */
export interface SeenFailure extends Seen {
  readonly failure: TransportFailure;
}

/** A whole answer. */
export interface SeenAnswer extends Seen {
  readonly answer: Answer;
  readonly isSuccess: boolean;
  /** What it says went wrong, or null. */
  readonly error: ProviderError | null;
  /** Read from a success only. */
  readonly reading: TokenReading | null;
}

/** True where an answer came, whatever it says. */
export function isAnswer(seen: Seen | SeenAnswer): seen is SeenAnswer {
  return 'answer' in seen;
}

/** An answer with a token that can be used. */
export interface SeenToken extends SeenAnswer {
  readonly token: UsableToken;
}
