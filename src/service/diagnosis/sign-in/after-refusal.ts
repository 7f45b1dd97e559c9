import { errorWords, type ProviderError } from '../../evidence/answer/provider-error.ts';
import type { SuggestionDraft } from '../rule.ts';
import { registerCallback, speaksOfCallback } from '../rules/about-sign-in.ts';
import { audience } from '../rules/audience.ts';
import { saysClientUnknown } from '../rules/credential-words.ts';
import { saysSwitchedOff } from '../rules/disabled.ts';
import { saysNotAssigned } from '../rules/not-assigned.ts';
import { answered, type SeenSignIn } from './seen-sign-in.ts';

export const checkAddress: SuggestionDraft = { code: 'check_authorization_url', field: 'authorizationUrl' };
export const checkFields: SuggestionDraft = { code: 'check_additional_fields', field: 'additionalFields' };
const checkClient: SuggestionDraft = { code: 'check_client_id', field: 'clientId' };

/** A request that is sent ahead (RFC 9126) or signed (RFC 9101), and has to be. */
const wantsOtherRequest =
  /pushed.authori[sz]ation|\b(?:missing|requires?|required|must)\b[^.]{0,40}\brequest[ _-]?(?:object|uri)\b|\brequest[ _-]?(?:object|uri)\b[^.]{0,40}\b(?:missing|required|must)\b|signed request/i;
/** In small letters it is a word of other languages. */
const namesPar = /\bPAR\b/;
const ofPkce = /\bpkce\b|code[ _-]?challenge/i;
const ofRights =
  /not assigned|specifically granted|\bpolic(?:y|ies)\b|\badmin(?:istrator)?(?:'s)?\b|admin_policy|org_internal/i;
const invalidClient = /\binvalid client(?:_?id)?\b/i;

/** What the provider sent back in place of a code. */
function saidIn(seen: SeenSignIn): Pick<ProviderError, 'code' | 'description'> {
  return { code: answered(seen, 'error'), description: answered(seen, 'error_description') };
}

/** True where a refusal says that the client is not known at all. */
export function isUnknownClient(seen: SeenSignIn): boolean {
  const said = saidIn(seen);
  const words = errorWords(said);
  return said.code === 'invalid_client' || saysClientUnknown(words) || invalidClient.test(words);
}

/** Where somebody else has to allow the access, to consent once more does not help. */
export function afterDenial(seen: SeenSignIn): SuggestionDraft[] {
  const words = errorWords(saidIn(seen));
  const rest: SuggestionDraft[] = [{ code: 'ask_administrator' }, { code: 'check_scope', field: 'scope' }];
  if (saysNotAssigned(words)) return [{ code: 'assign_user' }, ...rest];
  return ofRights.test(words) ? rest : [{ code: 'consent' }, ...rest];
}

function byCode(seen: SeenSignIn): SuggestionDraft[] | null {
  switch (answered(seen, 'error')) {
    case 'invalid_scope':
      return [{ code: seen.facts.requestedScope.length === 0 ? 'add_scope' : 'check_scope', field: 'scope' }];
    case 'unauthorized_client':
      return [{ code: 'allow_grant' }, checkAddress];
    case 'unsupported_response_type':
      return [checkAddress, { code: 'allow_grant' }];
    case 'invalid_target':
    case 'invalid_resource':
      return [audience(seen), { code: 'check_scope', field: 'scope' }];
    default:
      return null;
  }
}

/** What to try where a provider sent the user back with an error: what it names comes before what its code leaves open. */
export function afterRefusal(seen: SeenSignIn): SuggestionDraft[] {
  const words = errorWords(saidIn(seen));
  const documentation: SuggestionDraft = { code: 'read_documentation' };
  if (saysSwitchedOff(words)) return [{ code: 'have_enabled' }, documentation];
  if (wantsOtherRequest.test(words) || namesPar.test(words))
    return [{ code: 'ask_for_plain_request' }, documentation];
  if (ofPkce.test(words)) return [{ code: 'allow_pkce' }, checkFields, documentation];
  if (saysNotAssigned(words)) return [{ code: 'assign_user' }, { code: 'ask_administrator' }];
  if (isUnknownClient(seen)) return [checkClient, checkAddress];
  const ofCode = byCode(seen);
  if (ofCode !== null) return ofCode;
  if (ofRights.test(words)) return [{ code: 'ask_administrator' }, documentation];
  return speaksOfCallback(saidIn(seen))
    ? [registerCallback, checkFields, documentation]
    : [checkFields, registerCallback, documentation];
}
