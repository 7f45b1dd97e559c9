import type { SuggestionDraft } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';
import { checkEnvironment, credentialSuggestions } from './authentication-variants.ts';
import { signsAssertion } from './refused-assertion.ts';

const unknownClient =
  /\b(?:client|app(?:lication)?|consumer)\b[^.]{0,60}\b(?:(?:not|never) (?:be )?(?:found|known|registered)|unknown|does ?n[o’']t exist)\b|\b(?:unknown|no such) client\b/i;
const wrongSecret =
  /\b(?:invalid|wrong|incorrect|bad|validating) client.?secret\b|\bclient.?secret\b[^.]{0,50}\b(?:invalid|incorrect|wrong|not valid|(?:does ?n[o’']t|did not) match|mismatch)\b/i;
/** Words that leave open which of several things it was. */
const openWords = /\bor\b|and\/or|\bmissing\b|\bno client authentication\b/i;
const unseen = /\bmissing\b|\bno client authentication\b/i;
const otherPlaces: ReadonlySet<string> = new Set(['send_in_body', 'send_in_header', 'authenticate_client']);

/** True where a refusal says that the client is not known at all. */
export function saysClientUnknown(words: string): boolean {
  return unknownClient.test(words);
}

/**
 * What may be wrong with client ID and secret, in the order that the words of a
 * refusal give: an ID that is not found, and a secret that is wrong, were read.
 */
export function credentialsByWords(seen: SeenAnswer): SuggestionDraft[] {
  const drafts = credentialSuggestions(seen);
  const words = seen.error?.description ?? '';
  const isPlace = ({ code }: SuggestionDraft) => otherPlaces.has(code);
  // Where nothing may have been seen, another encoding of it helps less than another place.
  if (unseen.test(words) && !signsAssertion(seen))
    return [...drafts.filter(isPlace), ...drafts.filter((draft) => !isPlace(draft))];
  if (openWords.test(words) || seen.facts.clientId === null) return drafts;
  if (saysClientUnknown(words))
    return [{ code: 'check_client_id', field: 'clientId' }, checkEnvironment(seen)];
  if (!wrongSecret.test(words)) return drafts;
  return [...drafts.filter((draft) => !isPlace(draft)), ...drafts.filter(isPlace)];
}
