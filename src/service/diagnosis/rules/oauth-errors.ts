import type { TextParameters } from '#contract/diagnosis.ts';
import { saysNoError } from '../../evidence/answer/provider-error.ts';
import type { Confidence, FailureRule } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { sentCallback, speaksOfCallback } from './about-sign-in.ts';
import { speaksOfDpop } from './bound-token.ts';
import { needsConsent } from './needs-consent.ts';
import { refusesCredentials } from './refused-credentials.ts';
import { refusesRefreshToken } from './refused-refresh-token.ts';
import { refusesShownAssertion } from './shown-assertion.ts';
import { oauthSuggestions, suggestionsFor, type OAuthErrorCode } from './oauth-error.ts';

function isAssertion(method: string | null): boolean {
  return method === 'client_secret_jwt' || method === 'private_key_jwt';
}

/** What a refusal is called by OAuth: some providers write the codes in capitals, or with hyphens. */
function codeOf(seen: SeenAnswer): string | null {
  const { error, isSuccess } = seen;
  if (isSuccess || error === null) return null;
  if (refusesRefreshToken(seen) || refusesShownAssertion(seen)) return 'invalid_grant';
  if (error.kind === 'other' || error.code === null) return null;
  const code = error.code.toLowerCase().replaceAll('-', '_');
  return refusesCredentials(seen, code) ? 'invalid_client' : code;
}

function says(seen: SeenAnswer, ...codes: string[]): boolean {
  return codes.includes(codeOf(seen) ?? '');
}

/** An assertion that is shown is no other thing, whatever the code that it is refused with. */
function ofShownAssertion(seen: SeenAnswer): TextParameters {
  return refusesShownAssertion(seen) ? { byAssertion: true, byClient: false } : {};
}

function ofRequest({ facts, step }: SeenAnswer): TextParameters {
  return {
    // To renew a token, none of them are sent.
    scope: step === 'refresh' ? '' : facts.requestedScope.join(' '),
    parameterNames: step === 'refresh' ? '' : facts.parameterNames.join(', '),
    inHeader: facts.clientAuthentication === 'client_secret_basic',
    inHeaderRaw: facts.clientAuthentication === 'client_secret_basic_raw',
    inBody: facts.clientAuthentication === 'client_secret_post',
    withAssertion: isAssertion(facts.clientAuthentication),
    withCertificate: facts.clientAuthentication === 'tls_client_auth',
    withoutSecret: facts.clientAuthentication === 'none',
  };
}

function oauthRule(code: OAuthErrorCode, confidence: Confidence): FailureRule<SeenAnswer> {
  return {
    code,
    stage: 'oauth',
    confidence,
    applies: (seen) => says(seen, code),
    parameters: (seen) => ({ ...ofShownAssertion(seen), ...ofRequest(seen) }),
    suggestions: oauthSuggestions[code],
  };
}

/** The error codes of RFC 6749 5.2, RFC 8707 2, RFC 6749 4.1.2.1 and RFC 9449. */
export const oauthErrorRules: readonly FailureRule<SeenAnswer>[] = [
  {
    code: 'dpop_required',
    stage: 'oauth',
    confidence: 'certain',
    applies: (seen) =>
      says(seen, 'use_dpop_nonce', 'invalid_dpop_proof') ||
      (seen.answer.status < 500 && speaksOfDpop(seen) && !says(seen, 'invalid_scope')),
    suggestions: () => [{ code: 'ask_for_bearer' }],
  },
  oauthRule('invalid_client', 'likely'),
  oauthRule('invalid_request', 'likely'),
  oauthRule('invalid_grant', 'likely'),
  oauthRule('unauthorized_client', 'certain'),
  oauthRule('unsupported_grant_type', 'certain'),
  oauthRule('invalid_scope', 'certain'),
  oauthRule('invalid_target', 'certain'),
  oauthRule('access_denied', 'likely'),
];

/** Errors of RFC 6750 3.1, which an API gives and no token endpoint. */
const ofProtectedResources = new Set(['invalid_token', 'insufficient_scope']);

/** An error code that no standard has. Comes after the statuses that say more than it. */
export const unknownOAuthErrorRule: FailureRule<SeenAnswer> = {
  code: 'oauth_error_unknown',
  stage: 'oauth',
  confidence: 'open',
  applies: ({ answer, error }) =>
    answer.status >= 400 &&
    answer.status < 500 &&
    error !== null &&
    error.kind !== 'other' &&
    !ofProtectedResources.has(error.code ?? ''),
  parameters: (seen) => ({
    needsConsent: needsConsent(seen),
    namesCallback: sentCallback(seen) !== null && speaksOfCallback(seen.error),
    errorUri: /^https?:\/\//i.test(seen.error?.uri ?? '') ? (seen.error?.uri ?? null) : null,
  }),
  suggestions: (seen) => suggestionsFor(seen.error?.code ?? null, seen),
};

/** A success status, and an error in the body. */
export const errorInSuccessRule: FailureRule<SeenAnswer> = {
  code: 'error_in_success',
  stage: 'oauth',
  confidence: 'certain',
  applies: ({ answer, error, isSuccess, reading }) =>
    isSuccess &&
    // XML under a success status is no answer of a token endpoint, whatever it says.
    answer.format !== 'xml' &&
    error !== null &&
    !saysNoError(error) &&
    (error.isCertain || (reading !== null && reading.problem === 'token_missing')),
  suggestions: (seen) => suggestionsFor(seen.error?.code ?? null, seen),
};
