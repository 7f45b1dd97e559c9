import type { ProfileFacts } from '../authorization/profile-facts.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import { examineCall } from './check/examine-call.ts';
import type { Examination } from './examination.ts';
import { examine } from './examine.ts';
import { examineCredentials } from './oauth1/examine-credentials.ts';
import { examineSignIn } from './sign-in/examine-sign-in.ts';

function examineOne(
  exchange: ObservedExchange,
  facts: ProfileFacts,
  earlier: readonly Examination[],
  credentials: readonly string[],
): Examination {
  const { step, signIn, result } = exchange;
  if (signIn !== undefined && result.failure === null) return examineSignIn(exchange, facts);
  if (exchange.oauth1 !== undefined) return examineCredentials(exchange, facts);
  if (step !== 'check') return examine(exchange, facts);
  const token = earlier.findLast((examined) => examined.token !== null)?.token ?? null;
  return examineCall(exchange, facts, token, credentials);
}

/** Each exchange by itself; a call of the API also by the token and what else it was made with. */
export function examineAll(
  exchanges: readonly ObservedExchange[],
  facts: ProfileFacts,
  credentials: readonly string[] = [],
): Examination[] {
  const examined: Examination[] = [];
  for (const exchange of exchanges) examined.push(examineOne(exchange, facts, examined, credentials));
  return examined;
}
