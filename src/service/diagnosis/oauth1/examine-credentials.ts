import type { ProfileFacts } from '../../authorization/profile-facts.ts';
import { readCredentials } from '../../evidence/answer/oauth1-credentials.ts';
import type { UsableToken } from '../../evidence/answer/token-response.ts';
import type { CredentialsRequest, ObservedExchange } from '../../evidence/observed-exchange.ts';
import type { Finding } from '../describe.ts';
import { findingOf, warningsOf, type Examination } from '../examination.ts';
import { answerParameters, commonParameters, failureParameters } from '../parameters.ts';
import { failureRules, lastResort, oauth1AnswerRules, warningRules } from '../registry.ts';
import type { SuggestionDraft } from '../rule.ts';
import { seeAnswer } from '../see-answer.ts';
import type { Seen } from '../seen.ts';
import type { SuggestionCode } from '../texts/suggestions.ts';
import type { SeenCredentials } from './seen-credentials.ts';

/** What is said of the token endpoint of OAuth v2 as it is said of a link of OAuth v1. */
const saidOfLinks: Partial<Record<SuggestionCode, SuggestionCode>> = {
  check_address: 'check_link',
  use_token_endpoint: 'check_link',
  use_token_path: 'check_link',
  use_oauth_endpoint: 'check_link',
  use_redirect_target: 'check_link',
  check_redirect_target: 'check_link',
  check_client_and_secret: 'check_consumer',
};

const links = {
  temporary: { field: 'requestTokenUrl', link: 'Request Token Link' },
  token: { field: 'accessTokenUrl', link: 'Access Token Link' },
  refresh: { field: 'refreshTokenUrl', link: 'Refresh Token URL' },
} as const;

/** What the rules of OAuth v2 have to say, said of the link that was asked; each suggestion once. */
function ofLink(finding: Finding, { asksFor }: CredentialsRequest): Finding {
  const { field: linkField, link } = links[finding.step === 'refresh' ? 'refresh' : asksFor];
  const drafts = finding.suggestions.map(({ code, field, change }): SuggestionDraft => {
    const said = saidOfLinks[code] ?? code;
    const isOfEndpoint = field === 'tokenRequestUrl' || field === 'refreshTokenUrl';
    if (isOfEndpoint) return { code: said, field: linkField };
    return {
      code: said,
      ...(field === undefined ? {} : { field }),
      ...(change === undefined ? {} : { change }),
    };
  });
  const suggestions = drafts.filter(
    ({ code }, at) => drafts.findIndex((other) => other.code === code) === at,
  );
  return { ...finding, suggestions, parameters: { ...finding.parameters, link } };
}

function tokenOf({ found }: SeenCredentials): UsableToken | null {
  if (found?.problem !== null) return null;
  return {
    accessToken: found.credentials.token,
    tokenType: 'OAuth',
    typeIsAssumed: false,
    lifetime: { seconds: null, source: 'assumed', oddity: null, stated: null },
    scope: { values: null, form: 'absent' },
    jwt: null,
    body: found.body,
  };
}

/**
 * Examines a request for credentials of OAuth v1 (RFC 5849 2.1 and 2.3): what
 * failed, what is odd, and the token where it is the last one. Throws where the
 * exchange is of another kind.
 */
export function examineCredentials(exchange: ObservedExchange, facts: ProfileFacts): Examination {
  const { oauth1: asked } = exchange;
  if (asked === undefined) throw new TypeError('An exchange of OAuth v1 says what was asked for.');
  const { failure, response } = exchange.result;
  const seen: Seen = { step: exchange.step, facts, exchange, url: new URL(exchange.request.url) };
  const fail = (finding: Finding): Examination => ({
    finding: ofLink(finding, asked),
    warnings: [],
    token: null,
  });
  if (failure !== null) {
    const seenFailure = { ...seen, failure };
    const rule = failureRules.find((candidate) => candidate.applies(seenFailure)) ?? lastResort.failure;
    return fail(findingOf(rule, seenFailure, failureParameters(seenFailure)));
  }
  if (response === null) return fail(findingOf(lastResort.failure, seen, commonParameters(seen)));
  const answered = { ...seeAnswer(seen, response), reading: null };
  const found = answered.isSuccess ? readCredentials(answered.answer, asked.asksFor) : null;
  const credentials: SeenCredentials = { ...answered, asked, found };
  const rule = oauth1AnswerRules.find((candidate) => candidate.applies(credentials));
  if (rule !== undefined) return fail(findingOf(rule, credentials, answerParameters(credentials)));
  return {
    finding: null,
    warnings: [
      ...warningsOf(warningRules.answer, answered),
      ...warningsOf(warningRules.credentials, credentials),
    ],
    token: asked.asksFor === 'token' ? tokenOf(credentials) : null,
  };
}
