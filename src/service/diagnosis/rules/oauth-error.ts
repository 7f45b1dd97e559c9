import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { audience } from './audience.ts';
import { missesCertificate, renewedCertificate, speaksOfCertificate } from './bound-token.ts';
import { authenticationVariants, checkClient, checkEnvironment } from './authentication-variants.ts';
import { credentialsByWords } from './credential-words.ts';
import { requestHeader, wantsKey } from './gateway-key.ts';
import { aboutAssertion, namedFirst, signsAssertion, speaksOfAssertion } from './refused-assertion.ts';
import { refusesShownAssertion, renewAssertion } from './shown-assertion.ts';
import { refusesRefreshToken } from './refused-refresh-token.ts';
import { otherForms } from './other-forms.ts';
import { aboutClientCertificate } from './tls.ts';

/** The error codes of the standards, and what can be done about each. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'invalid_target'
  | 'access_denied';

type Suggest = (seen: SeenAnswer) => SuggestionDraft[];

function described({ error }: SeenAnswer): string {
  return error?.description ?? '';
}

/** Entered again, a password that is right is refused again, and counts where attempts are counted. */
const ofAccount = /lock(?:ed|out)|suspend|disabled|\bfactor|\b(?:mfa|otp|2fa)\b|expired/i;
const secondFactor = /mfa|2fa|\botp\b|(?:multi|second|two)[ -_]?factor/i;

function speaksOfAudience({ error }: SeenAnswer): boolean {
  return /audience|resource|apiv1|client.?grant/i.test(error?.description ?? '');
}

function speaksOfAuthentication({ error }: SeenAnswer): boolean {
  return /client|authenticat|credential|secret|encod|basic/i.test(error?.description ?? '');
}

function speaksOfRights({ error }: SeenAnswer): boolean {
  return /not (?:allowed|authori[sz]ed|permitted)|polic(?:y|ies)/i.test(error?.description ?? '');
}

const scope: Suggest = ({ facts }) => {
  if (facts.requestedScope.length === 0) return [{ code: 'add_scope', field: 'scope' }];
  const many = facts.requestedScope.length > 1;
  const other: SuggestionDraft =
    facts.scopeSeparator === 'comma'
      ? { code: 'separate_by_space', change: { scopeSeparator: 'space' }, field: 'scopeSeparator' }
      : { code: 'separate_by_comma', change: { scopeSeparator: 'comma' }, field: 'scopeSeparator' };
  const check: SuggestionDraft = { code: 'check_scope', field: 'scope' };
  if (!many) return [check];
  return facts.scopeSeparator === 'comma' ? [other, check] : [check, other];
};

const grant: Suggest = () => [
  { code: 'allow_grant' },
  { code: 'use_token_endpoint', field: 'tokenRequestUrl' },
];

/** A token that came just before is seldom over: another address may be another provider, or another environment of it. */
function otherRenewalAddress({ facts }: SeenAnswer): SuggestionDraft[] {
  return facts.refreshTokenUrl === facts.tokenRequestUrl
    ? []
    : [{ code: 'check_renewal_address', field: 'refreshTokenUrl' }];
}

const ofRefreshToken: Suggest = (seen) => [
  ...otherRenewalAddress(seen),
  { code: 'get_new_refresh_token' },
  { code: 'ask_provider' },
];

/** Some providers call the grant something else. */
const ownGrantType: Suggest = ({ facts }) =>
  facts.requestForm === null ? [] : [{ code: 'use_own_grant_type', field: 'grantType' }];

const wantsAssertion = /client.?assertion|private_key_jwt|signed (?:jwt|assertion)/i;
/** A secret that is over is refused in whatever way it is sent. */
const secretOver = /\bsecrets?\b.{0,30}\b(?:expired|revoked)\b|\b(?:expired|revoked)\b.{0,20}\bsecret\b/i;
const tenantUnknown =
  /\b(?:tenant|realm|directory)\b.{0,60}\b(?:not (?:found|known)|unknown|does ?n[o’']t exist|invalid)\b|\b(?:unknown|invalid|no such) (?:tenant|realm)\b/i;
const isPublic =
  /\bclient is (?:a )?public\b|\bpublic client\b.{0,60}\b(?:secret|credential|authenticat)|neither .{0,60}client_secret/i;
const publicClient = /\bpublic clients? (?:is |are )?not (?:allowed|permitted)\b/i;
const takesSecret = /client_secret\b/i;
/** What somebody else has to allow at the provider, as Salesforce and Box say it. */
const ofApproval = /\badmin(?:istrator)?\b|\b(?:pre-?)?approv(?:ed|al)\b/i;
const wantsBody = /\bbody\b|client_secret_post|form param/i;

const sendNoSecret: SuggestionDraft = {
  code: 'send_no_secret',
  field: 'clientAuthentication',
  change: { clientAuthentication: 'none' },
};

/** A public client has no secret to send, and without one it gets no token for itself (RFC 6749 4.4). */
function ofPublicClient(seen: SeenAnswer): SuggestionDraft[] {
  const isForUser = seen.facts.grant !== 'client_credentials' && seen.facts.clientAuthentication !== 'none';
  return [
    ...(isForUser ? [sendNoSecret] : []),
    { code: 'register_confidential' },
    { code: 'check_client_id', field: 'clientId' },
  ];
}

/** A certificate that was not seen was not asked for, as a rule: another address does. */
function certificateUnseen(drafts: SuggestionDraft[]): SuggestionDraft[] {
  const isAddress = ({ code }: SuggestionDraft) => code === 'use_mutual_tls_address';
  return [...drafts.filter(isAddress), ...drafts.filter((draft) => !isAddress(draft))];
}

/** What the refusal asks for in words comes before what is likely without them. */
function wantedFirst(drafts: SuggestionDraft[], seen: SeenAnswer): SuggestionDraft[] {
  const words = seen.error?.description ?? '';
  if (signsAssertion(seen)) return namedFirst(drafts, seen);
  if (seen.facts.clientAuthentication === 'tls_client_auth')
    return missesCertificate(seen)
      ? certificateUnseen(drafts)
      : [...(speaksOfCertificate(seen) ? renewedCertificate(seen) : []), ...drafts];
  if (isPublic.test(words)) return ofPublicClient(seen);
  if (wantsAssertion.test(words) && !takesSecret.test(words)) return aboutAssertion(seen);
  if (speaksOfCertificate(seen)) return [...aboutClientCertificate(seen.facts), ...drafts];
  if (secretOver.test(words))
    return [
      { code: 'renew_secret', field: 'clientSecret' },
      checkClient(seen),
      ...drafts.filter(({ code, change }) => code !== checkClient(seen).code && change === undefined),
    ];
  const inBody = drafts.filter(({ code }) => code === 'send_in_body');
  return wantsBody.test(words)
    ? [...inBody, ...drafts.filter(({ code }) => code !== 'send_in_body')]
    : drafts;
}

/** What to try for each code, the most promising first. */
export const oauthSuggestions: Readonly<Record<OAuthErrorCode, Suggest>> = {
  invalid_client: (seen) => wantedFirst(credentialsByWords(seen), seen),
  invalid_request: (seen) => {
    const variants = authenticationVariants(seen);
    const check: SuggestionDraft = { code: 'check_parameters', field: 'scope' };
    const isOfProof = signsAssertion(seen) ? speaksOfAssertion(seen) : wantsAssertion.test(described(seen));
    if (isOfProof && seen.facts.clientAuthentication !== null)
      return wantedFirst(credentialsByWords(seen), seen);
    if (tenantUnknown.test(described(seen)))
      return [checkEnvironment(seen), { code: 'use_token_endpoint', field: 'tokenRequestUrl' }];
    if (speaksOfAudience(seen)) return [audience(seen), check];
    const header = requestHeader(seen);
    if (header.length > 0) return [...header, check];
    const forms = otherForms(seen);
    if (forms.length > 0) return [...forms, check];
    return speaksOfAuthentication(seen) ? [...variants, check] : [check, ...variants];
  },
  invalid_grant: (seen) => {
    const { grant: type, passwordField } = seen.facts;
    const client = checkClient(seen);
    const user: SuggestionDraft[] = [
      { code: 'check_user', field: passwordField ?? 'password' },
      { code: 'check_account' },
    ];
    if (seen.step === 'refresh') return ofRefreshToken(seen);
    if (refusesShownAssertion(seen)) return [renewAssertion, checkEnvironment(seen), client];
    if (type === 'authorization_code') return [{ code: 'get_new_code' }, client];
    if (passwordField !== null)
      return [...(ofAccount.test(described(seen)) ? user.toReversed() : user), client];
    const endpoint: SuggestionDraft = { code: 'use_token_endpoint', field: 'tokenRequestUrl' };
    return /credential|secret/i.test(described(seen)) ? [client, endpoint] : [endpoint, client];
  },
  unauthorized_client: (seen) => [
    ...(publicClient.test(described(seen)) ? ofPublicClient(seen) : []),
    ...(ofApproval.test(described(seen)) ? [{ code: 'grant_access' as const }] : []),
    ...grant(seen),
    ...(seen.facts.secret?.encodingMatters === true ? authenticationVariants(seen).slice(0, 1) : []),
  ],
  unsupported_grant_type: (seen) => [...otherForms(seen), ...grant(seen), ...ownGrantType(seen)],
  invalid_scope: scope,
  invalid_target: (seen) => [audience(seen)],
  access_denied: (seen) => {
    const named = audience(seen);
    return speaksOfRights(seen) && !speaksOfAudience(seen)
      ? [{ code: 'grant_access' }, named]
      : [named, { code: 'grant_access' }];
  },
};

/** What to try for a code that no standard has, as far as its words tell. */
export function suggestionsFor(code: string | null, seen: SeenAnswer): SuggestionDraft[] {
  if (refusesRefreshToken(seen)) return ofRefreshToken(seen);
  const known = Object.entries(oauthSuggestions).find(([name]) => name === code)?.[1];
  if (known !== undefined) return known(seen);
  if (wantsKey(seen))
    return [...requestHeader(seen), { code: 'read_documentation' }, { code: 'ask_provider' }];
  const words = `${code ?? ''} ${seen.error?.description ?? ''}`;
  if (seen.facts.passwordField !== null && secondFactor.test(words))
    return [{ code: 'check_account' }, { code: 'read_documentation' }];
  if (ofApproval.test(words)) return [{ code: 'grant_access' }, { code: 'read_documentation' }];
  if (/scope/i.test(words)) return [...scope(seen), { code: 'read_documentation' }];
  if (speaksOfAudience(seen)) return [audience(seen), { code: 'read_documentation' }];
  if (/client|credential|secret|unauth/i.test(words))
    return [...credentialsByWords(seen), { code: 'read_documentation' }];
  return [
    { code: 'read_documentation' },
    { code: 'check_parameters', field: 'scope' },
    { code: 'ask_provider' },
  ];
}
