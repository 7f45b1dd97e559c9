import { isProtocolParameter } from '#contract/keys.ts';
import { sensitiveKind } from '../../evidence/secrets/sensitive-name.ts';
import type { ProfileDraft } from './profile-draft.ts';

/** Parameters that belong to one request and can be used once, or that others send. */
const live = new Set(['code', 'code_verifier', 'refresh_token', 'access_token', 'assertion', 'state']);
/** Parameters that the product sends by itself where it needs them. */
const own = new Set(['redirect_uri', 'response_type']);

/**
 * True for a parameter that is no part of an address: the protocol's, one that
 * can be used once, and a secret, which would be readable there.
 */
export function isNoAddressPart(key: string): boolean {
  const name = key.toLowerCase();
  return isProtocolParameter(key) || own.has(name) || live.has(name) || sensitiveKind(key) !== null;
}

/** Takes a parameter of a token request over as a row of the scope list, where it has a place there. */
export function addTokenParameter(draft: ProfileDraft, key: string, value: string, source: string): void {
  const name = key.toLowerCase();
  if (isProtocolParameter(key) || own.has(name) || value === '') return;
  if (live.has(name)) draft.note(source, 'live_token_left_out');
  else {
    const secure = sensitiveKind(key) !== null ? { secure: true } : {};
    draft.add('scope', { key, value, ...secure }, source);
  }
}
