import { signatureMethodNames } from '../../authorization/oauth1/signature.ts';
import { headerValue } from '../../evidence/answer/headers.ts';
import { clockParameters } from '../clock-difference.ts';
import { errorWords } from '../../evidence/answer/provider-error.ts';
import { problemCode } from '../oauth1/seen-credentials.ts';
import { isStatus, type FailureRule, type SuggestionDraft } from '../rule.ts';
import { audience } from '../rules/audience.ts';
import { aboutBinding, speaksOfCertificate, speaksOfDpop } from '../rules/bound-token.ts';
import { askInTheWay, inTheWay, isFirewallAnswer } from '../rules/firewall.ts';
import { isFormOfPeople } from '../rules/forms-of-people.ts';
import { callHeader, challengesForKey, wantsKey } from '../rules/gateway-key.ts';
import { boundCertificate } from '../rules/token-warnings.ts';
import { showsCertificate } from '../rules/tls.ts';
import { wantsUser } from '../rules/schemes-of-users.ts';
import { aboutTenant, missesTenant } from './called-tenant.ts';
import { enteredAgain, isCallerUnknown, mayBeUnknown, missesProof } from './caller-unknown.ts';
import { askService, callRule, checkAddress, checkTokenPlace } from './call-rule.ts';
import { isDeniedInWords } from './denied-in-words.ts';
import { inPlaceOfPassword, takesNoPassword, wantsFactor } from './ended-passwords.ts';
import { lockedOutRule } from './locked-out.ts';
import { deniesSigner, isSignatureRefused, isTimeRefused, otherSignature } from './refused-signature.ts';
import { readsToken, refusesTokenInWords, saysTokenOver } from './refused-token.ts';
import {
  grantedScope,
  missingScope,
  namesError,
  sendsBasic,
  tokenParameters,
  type SeenCall,
} from './seen-call.ts';
import { faultsCaller, faultsRights } from './soap-fault.ts';
import { userWantedRule } from './wanted-user.ts';
import { isSchemeWrong, otherKind, schemeSuggestions, wantedScheme, wantedSchemes } from './wanted-scheme.ts';

const refusals = isStatus(401, 403);
const refusedKey =
  /\b(?:api[ _-]?key|credential|password|user ?name|consumer|signature|log-?in|authenticat)|\bkey (?:is |was |has )?(?:not authori[sz]ed|invalid|unknown|expired|revoked|not valid)\b/i;
const wrong =
  /\b(?:invalid|incorrect|wrong|unknown|expired|revoked|disabled|not valid|key (?:is )?not authori[sz]ed)\b/i;
const scopeText = (seen: SeenCall) => ({ grantedScope: grantedScope(seen).join(' ') });
const place = ({ sent }: SeenCall) => ({ sentIn: sent.places.join(' and ') });

/** Says that what was sent is wrong: it was read, as it stood there. */
function hasReadCredentials({ token, error }: SeenCall): boolean {
  const words = errorWords(error);
  return token === null && refusedKey.test(words) && wrong.test(words);
}

/** User name and password were not looked at where a gateway asks for a key; a key alone is what it asks for. */
function wantsAnotherKey(seen: SeenCall): boolean {
  return sendsBasic(seen) && challengesForKey(seen);
}

/** The token alone is not enough there, whatever word stands before it (RFC 9449 7). */
function wantsDpop(seen: SeenCall): boolean {
  if (!isStatus(400, 401, 403)(seen)) return false;
  const schemes = wantedSchemes(seen);
  return speaksOfDpop(seen) || (schemes.length > 0 && schemes.every((scheme) => scheme === 'dpop'));
}

/** Twilio says so of credentials that it knows, and that are for tests alone. */
const ofThese = /\bnot (?:accessible|available|allowed|permitted) (?:with|for|to|by)\b/i;

/** Says that it is about who is calling, in words of its own under another status, as gateways do for keys. */
function namesCredentials(seen: SeenCall): boolean {
  const words = errorWords(seen.error);
  const isSaid = refusedKey.test(words) || readsToken(words) || takesNoPassword(seen) || missesProof(seen);
  return isStatus(400, 403)(seen) && isSaid && !ofThese.test(words);
}

const ofScope = /\bscopes?\b|_scopes?\b/i;

/** Where the words speak of scopes, these come first. */
function namedScope({ error }: SeenCall): SuggestionDraft[] {
  return ofScope.test(errorWords(error)) ? [{ code: 'check_scope', field: 'scope' }] : [];
}

/** True where the words say of what was sent that it is wrong: it was read where it stood, as it stood there. */
function wasRead(seen: SeenCall): boolean {
  return hasReadCredentials(seen) || refusesTokenInWords(seen) || isDeniedInWords(seen);
}

/** Bound to a certificate, by the words of the refusal, or by what the token says of itself where none is shown. */
function isBound(seen: SeenCall): boolean {
  const isElsewhere = seen.token !== null && boundCertificate(seen.token) !== null && !showsCertificate(seen);
  return speaksOfCertificate(seen) || isElsewhere;
}

/** Asks for what is missing beside what is asked for now. Other words that the service wants instead are left to the reader. */
function askForScope(seen: SeenCall): SuggestionDraft[] {
  const missing = missingScope(seen);
  if (missing.length === 0) return [{ code: 'check_scope', field: 'scope' }];
  const joint = seen.facts.scopeSeparator === 'comma' ? ',' : ' ';
  const value = [...new Set([...seen.facts.requestedScope, ...missing])].join(joint);
  return [{ code: 'ask_for_scope', field: 'scope', change: { scope: [{ do: 'set', key: 'scope', value }] } }];
}

/** SAP names the header, others say it in words: the call lacks a token against forged requests, whoever makes it. */
function wantsGuard(seen: SeenCall): boolean {
  return (
    headerValue(seen.answer.headers, 'x-csrf-token')?.toLowerCase() === 'required' || isFormOfPeople(seen)
  );
}

/** Reading needs no such token. */
function withoutGuard({ exchange }: SeenCall): SuggestionDraft[] {
  const byGet: SuggestionDraft = { code: 'use_method', field: 'checkMethod', change: { checkMethod: 'GET' } };
  return [...(exchange.request.method === 'POST' ? [byGet] : []), checkAddress];
}

/** The service did not let the caller in: who it is, and what it may do. */
export const tokenRefusalRules: readonly FailureRule<SeenCall>[] = [
  callRule('call_scope_insufficient', {
    when: (seen) => !seen.isSuccess && namesError(seen, 'insufficient_scope'),
    parameters: (seen) => ({ missingScope: missingScope(seen).join(' '), ...scopeText(seen) }),
    suggestions: (seen) => [...askForScope(seen), { code: 'grant_access' }],
  }),
  callRule('call_blocked_by_firewall', {
    when: ({ answer }) => isFirewallAnswer(answer),
    confidence: 'likely',
    parameters: inTheWay,
    suggestions: (seen) => [askInTheWay(seen), checkAddress],
  }),
  callRule('call_dpop_required', {
    when: wantsDpop,
    suggestions: () => [{ code: 'ask_for_bearer_calls' }],
  }),
  callRule('call_without_token', {
    when: (seen) => (refusals(seen) || faultsCaller(seen)) && seen.sent.places.length === 0,
    suggestions: () => [{ code: 'add_token_field', field: 'authorizationFields' }],
  }),
  lockedOutRule,
  userWantedRule,
  callRule('call_scheme_wrong', {
    when: (seen) => isStatus(401)(seen) && isSchemeWrong(seen, wasRead(seen)),
    confidence: 'likely',
    parameters: (seen) => ({
      wantedScheme: wantedScheme(seen),
      sentScheme: seen.sent.scheme,
      ...otherKind(seen),
    }),
    suggestions: schemeSuggestions,
  }),
  callRule('call_signature_refused', {
    when: isSignatureRefused,
    confidence: 'likely',
    parameters: (seen) => ({
      signatureMethod:
        seen.facts.signatureMethod === null ? null : signatureMethodNames[seen.facts.signatureMethod],
      isTime: isTimeRefused(seen),
      ...clockParameters(seen),
    }),
    suggestions: otherSignature,
  }),
  callRule('call_auth_error_status', {
    when: (seen) => seen.answer.status === seen.facts.authErrorStatus && !refusals(seen),
    parameters: place,
    suggestions: (seen) => [
      checkTokenPlace,
      audience(seen),
      { code: 'check_status', field: 'authErrorStatus' },
      askService,
    ],
  }),
  callRule('call_credentials_refused', {
    when: (seen) =>
      seen.token === null &&
      !wantsAnotherKey(seen) &&
      !wantsUser(seen) &&
      !isDeniedInWords(seen) &&
      (isStatus(401)(seen) || namesCredentials(seen) || faultsCaller(seen)),
    confidence: 'likely',
    parameters: (seen) => ({
      ...place(seen),
      isUnseen: missesProof(seen),
      takesNoPassword: takesNoPassword(seen),
      wantsFactor: wantsFactor(seen),
    }),
    suggestions: (seen) =>
      takesNoPassword(seen) || wantsFactor(seen) ? inPlaceOfPassword : enteredAgain(seen),
  }),
  callRule('call_token_refused', {
    when: (seen) =>
      !isDeniedInWords(seen) &&
      ((refusals(seen) && namesError(seen, 'invalid_token')) || refusesTokenInWords(seen)),
    confidence: 'likely',
    parameters: (seen) => ({
      ...tokenParameters(seen),
      ...place(seen),
      byWords: refusesTokenInWords(seen),
      isBound: isBound(seen),
      saysOver: saysTokenOver(seen),
    }),
    suggestions: (seen) => [
      ...(isBound(seen) ? aboutBinding(seen) : []),
      ...(isStatus(400)(seen) && problemCode(seen) === null ? [checkTokenPlace] : []),
      ...(saysTokenOver(seen)
        ? [{ code: 'test_again' as const }]
        : [audience(seen), { code: 'check_environment' as const, field: 'checkUrl' }]),
      askService,
    ],
  }),
  callRule('call_unauthorized', {
    when: (seen) =>
      (isStatus(401)(seen) && !deniesSigner(seen) && !isDeniedInWords(seen)) ||
      isCallerUnknown(seen) ||
      faultsCaller(seen),
    confidence: 'likely',
    parameters: (seen) => ({
      ...tokenParameters(seen),
      ...place(seen),
      wantsKey: wantsKey(seen),
      wantsUser: wantsUser(seen),
      missesTenant: missesTenant(seen),
    }),
    suggestions: (seen) => [
      ...(wantsUser(seen) ? [{ code: 'ask_for_this_sign_in' as const }] : []),
      ...aboutTenant(seen),
      ...callHeader(seen),
      ...namedScope(seen),
      checkTokenPlace,
      audience(seen),
      askService,
    ],
  }),
  callRule('call_forbidden', {
    when: (seen) => isStatus(403)(seen) || deniesSigner(seen) || isDeniedInWords(seen) || faultsRights(seen),
    confidence: 'open',
    parameters: (seen) =>
      wantsGuard(seen)
        ? { wantsGuard: true, allowed: 'GET' }
        : {
            ...scopeText(seen),
            hasToken: seen.token !== null,
            wantsKey: wantsKey(seen),
            mayBeUnknown: mayBeUnknown(seen),
            byWords: isDeniedInWords(seen),
            missesTenant: missesTenant(seen),
          },
    suggestions: (seen) =>
      wantsGuard(seen)
        ? [...withoutGuard(seen), askService]
        : [
            ...aboutTenant(seen),
            ...callHeader(seen),
            ...namedScope(seen),
            ...(mayBeUnknown(seen) ? [{ code: 'check_entered' as const, field: 'inputs' }] : []),
            { code: 'grant_access' },
            ...(namedScope(seen).length > 0 ? [] : [{ code: 'check_scope' as const, field: 'scope' }]),
            { code: 'allow_address' },
          ],
  }),
];
