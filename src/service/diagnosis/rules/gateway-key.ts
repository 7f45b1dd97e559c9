import { textMember } from '../../evidence/answer/json-value.ts';
import { errorWords } from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

const named = String.raw`(?:api|subscription|user|app(?:lication)?)[\s_-]?key`;
const ofKey = new RegExp(named, 'i');
/** A code of OAuth beside the words may be about a client whose ID is called its API key, as Shopify does. */
const refusedKey = new RegExp(
  String.raw`(?:missing|\bno|invalid|incorrect|wrong|unknown|expired|\bvalid|require[sd]?|provide|include)[\W_]*(?:[a-z]+[\W_]+)?${named}|${named}[\W_]*(?:[a-z]+[\W_]+){0,3}(?:missing|invalid|incorrect|unknown|expired|revoked|valid|found|required|provided)`,
  'i',
);
/** What the challenge of a gateway is called that wants its key in a header of its own: Kong, Azure API Management, MuleSoft. */
const ownSchemes: ReadonlySet<string> = new Set(['key', 'azureapimanagementkey', 'client-id-enforcement']);
/** Headers with such a key: MuleSoft and IBM call it the ID of the client, and speak of it so. */
const keyHeader = /key|client[_-]?id/i;
const clientHeader = /client[_-]?id/i;
const ofClient = /client.?id\b/i;
/** What 3scale and Tyk say without a word of a key: from a token endpoint, which gets no token, it can be of nothing else. */
const ofGateway =
  /\bauthentication parameters (?:missing|invalid)\b|\bauthorization field missing\b|\bkey not authori[sz]ed\b|\baccess to this api has been disallowed\b|\bnot subscribed to this api\b/i;

/** True for a scheme that tells of a key in a header of its own, and of none in the header Authorization. */
export function isOwnKeyScheme(scheme: string): boolean {
  return ownSchemes.has(scheme);
}

/** WSO2 lists a key behind the token that it takes as well: then none is wanted beside it. */
const inPlaceOfToken = /\bbearer\b.*\bor\b/i;

function sends({ exchange }: Pick<SeenAnswer, 'exchange'>, header: RegExp): boolean {
  return exchange.request.headers.some(([name]) => header.test(name));
}

/** True where nothing but the key of a gateway is asked for. */
export function challengesForKey({ answer: { challenges } }: Pick<SeenAnswer, 'answer'>): boolean {
  return challenges.length > 0 && challenges.every(({ scheme }) => isOwnKeyScheme(scheme));
}

/** The form in which IBM API Connect and DataPower refuse whom they do not let through. */
function isOfIbm({ answer: { json } }: SeenAnswer): boolean {
  return textMember(json, 'httpMessage') !== null && textMember(json, 'moreInformation') !== null;
}

/** True where a gateway in front of whoever was asked wants a key of its own, or does not take the one it got. */
export function wantsKey(seen: SeenAnswer): boolean {
  const { error, isSuccess } = seen;
  if (isSuccess && error?.isCertain !== true) return false;
  if (challengesForKey(seen)) return true;
  const words = errorWords(error);
  if (error?.kind !== 'other') return refusedKey.test(words);
  if (ofClient.test(words) && (isOfIbm(seen) || sends(seen, clientHeader))) return true;
  if (seen.step === 'check' && inPlaceOfToken.test(words)) return false;
  return ofKey.test(words) || (seen.step !== 'check' && ofGateway.test(words));
}

const missed =
  /\b(?:miss(?:ing|es)|lacks?|requires?|add|provide|include|specify|set|needs?|no|without|expect\w*)\b[^.]{0,40}\bheader\b|\bheader\b[^.]{0,40}\b(?:missing|required|absent|expected|not (?:found|present|provided|set|sent)|must|has to|needs)\b/i;

/** Speaks of a header that a request may be given: others are set by how the client signs in and by the body. */
function namesHeader({ error }: SeenAnswer): boolean {
  const words = errorWords(error);
  if (!missed.test(words) || /authorization|content-?type|\baccept\b/i.test(words)) return false;
  return /\bx-[a-z]/i.test(words) || !/\bclients?\b|credential|secret|\bbasic\b/i.test(words);
}

/** The header that is wanted, or, where one with a key was sent, what stands in it. */
function wantedHeader(seen: SeenAnswer, add: SuggestionDraft, check: SuggestionDraft): SuggestionDraft[] {
  const isOfClient = seen.step === 'check' && ofClient.test(errorWords(seen.error));
  if (wantsKey(seen) || isOfClient) return [sends(seen, keyHeader) ? check : add];
  return namesHeader(seen) ? [add] : [];
}

/** The same with a token request. */
export function requestHeader(seen: SeenAnswer): SuggestionDraft[] {
  const field = 'tokenRequestHeaders';
  return wantedHeader(seen, { code: 'add_request_header', field }, { code: 'check_request_header', field });
}

/** The same with a call, beside the token. */
export function callHeader(seen: SeenAnswer): SuggestionDraft[] {
  const field = 'authorizationFields';
  return wantedHeader(seen, { code: 'add_call_header', field }, { code: 'check_call_header', field });
}
