import type { PracticeSettings } from '../settings.ts';
import { TokenRefusal } from './refusal.ts';

/** RFC 6749 3.3: scopes are separated by single spaces and made of these characters. */
const scopeText = /^[\x21\x23-\x5b\x5d-\x7e]+(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/;

/** The scopes of a token: all that the client may have where it asked for none, else what it may have of those. */
export function grantScopes(requested: string | undefined, settings: PracticeSettings): string[] {
  if (requested === undefined) return settings.grantedScopes.filter((scope) => scope !== 'offline_access');
  if (!scopeText.test(requested))
    throw new TokenRefusal('invalid_scope', 'The scope holds a character that no scope can have.');
  const scopes = [...new Set(requested.split(' '))];
  const unknown = scopes.find((scope) => !settings.scopes.includes(scope));
  if (unknown !== undefined)
    throw new TokenRefusal('invalid_scope', `The scope ${unknown} is not known here.`);
  const granted = scopes.filter((scope) => settings.grantedScopes.includes(scope));
  if (granted.length === 0)
    throw new TokenRefusal('invalid_scope', 'The client may have none of these scopes.');
  return granted;
}
