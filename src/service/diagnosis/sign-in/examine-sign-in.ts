import type { ProfileFacts } from '../../authorization/profile-facts.ts';
import type { ObservedExchange } from '../../evidence/observed-exchange.ts';
import { findingOf, type Examination, type WarningFinding } from '../examination.ts';
import { commonParameters } from '../parameters.ts';
import { answered, type SeenSignIn } from './seen-sign-in.ts';
import { oauth1SignInRules } from './oauth1-sign-in-rules.ts';
import { signInRules, unansweredRules } from './sign-in-rules.ts';

/** A provider that says who it is, to a profile that does not know who it should be. */
function warningsOf(seen: SeenSignIn): WarningFinding[] {
  const answeredBy = answered(seen, 'iss');
  if (answeredBy === null || seen.outcome.requestToken !== null || seen.outcome.issuer !== null) return [];
  return [{ code: 'issuer_not_checked', field: 'issuer', parameters: { answeredBy } }];
}

/** Examines how a user's sign-in ended: it brought a code, or a verifier, where there is no finding. */
export function examineSignIn(exchange: ObservedExchange, facts: ProfileFacts): Examination {
  const { signIn: outcome } = exchange;
  if (outcome === undefined) throw new TypeError('An exchange of a sign-in says how it ended.');
  const seen: SeenSignIn = {
    step: exchange.step,
    facts,
    exchange,
    url: new URL(exchange.request.url),
    outcome,
  };
  const ofProtocol = outcome.requestToken === null ? signInRules : oauth1SignInRules;
  const rule = [...unansweredRules, ...ofProtocol].find((candidate) => candidate.applies(seen));
  if (rule !== undefined)
    return { finding: findingOf(rule, seen, commonParameters(seen)), warnings: [], token: null };
  return { finding: null, warnings: warningsOf(seen), token: null };
}
