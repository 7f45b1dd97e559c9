import type { Challenge } from '../../evidence/answer/challenge.ts';
import type { SuggestionDraft } from '../rule.ts';
import { audience } from '../rules/audience.ts';
import { isOwnKeyScheme } from '../rules/gateway-key.ts';
import { isSchemeOfUsers } from '../rules/schemes-of-users.ts';
import { askService, checkTokenPlace } from './call-rule.ts';
import { sendsBasic, type SeenCall } from './seen-call.ts';

/** WSO2 challenges everybody with the name of the protocol, and takes the scheme that it has (RFC 6750). */
function asScheme(challenge: Challenge): Challenge {
  return challenge.scheme === 'oauth2' ? { ...challenge, scheme: 'bearer', written: 'Bearer' } : challenge;
}

/** The challenges of the service that a field can be filled for. */
function fillable({ answer }: Pick<SeenCall, 'answer'>): readonly Challenge[] {
  return answer.challenges
    .filter(({ scheme }) => !isSchemeOfUsers(scheme) && !isOwnKeyScheme(scheme))
    .map(asScheme);
}

/** The schemes that they name. */
export function wantedSchemes(seen: Pick<SeenCall, 'answer'>): string[] {
  return fillable(seen).map(({ scheme }) => scheme);
}

/** The first of them, as the service writes it; null where there is none. */
export function wantedScheme(seen: Pick<SeenCall, 'answer'>): string | null {
  const written = fillable(seen)[0]?.written;
  return written === undefined ? null : written.charAt(0).toUpperCase() + written.slice(1);
}

/**
 * The header Authorization begins with no scheme, or with one that the service does not name.
 * `wasRead`: its words say that what was sent was read, with no scheme or this one.
 */
export function isSchemeWrong(seen: SeenCall, wasRead: boolean): boolean {
  const { answer, sent } = seen;
  const wanted = wantedSchemes(seen);
  if (!sent.hasAuthorization) return false;
  if (sent.scheme === null) return wanted.length > 0 || (answer.challenges.length === 0 && !wasRead);
  // Jira and Facebook name OAuth to everybody, and take Bearer, or Basic, as well.
  if (wasRead || wanted.includes('oauth')) return false;
  return wanted.length > 0 && !wanted.includes(sent.scheme.toLowerCase());
}

/** A token is not put behind Basic, nor a password behind Bearer. */
function isOtherKind(seen: SeenCall, wanted: string): boolean {
  return wantedSchemes(seen)[0] === wanted && (wanted === 'basic' ? seen.token !== null : sendsBasic(seen));
}

/** What the texts say where the service wants something else than another word before it. */
export function otherKind(seen: SeenCall): Readonly<Record<string, boolean>> {
  return { passwordWanted: isOtherKind(seen, 'basic'), tokenWanted: isOtherKind(seen, 'bearer') };
}

/** What to try where the word before it is not the one that is wanted. */
export function schemeSuggestions(seen: SeenCall): SuggestionDraft[] {
  if (isOtherKind(seen, 'basic')) return [checkTokenPlace, audience(seen), { code: 'ask_for_this_sign_in' }];
  if (isOtherKind(seen, 'bearer')) return [{ code: 'use_token_type' }, checkTokenPlace, askService];
  const code = wantedScheme(seen) === null ? 'use_bearer' : 'use_scheme';
  return [{ code, field: 'authorizationFields' }, checkTokenPlace];
}
