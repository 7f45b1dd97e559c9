import type { SuggestionDraft } from '../rule.ts';
import type { Seen } from '../seen.ts';

/** The last part of addresses at which people sign in: `…/oauth2/authorize`, and Keycloak’s `…/openid-connect/auth`. */
const authorization = /\/authori[sz]e\/?(?=$|\?)|(?<=\/protocol\/openid-connect)\/auth\/?(?=$|\?)/i;

/**
 * Where a suggestion is to look the token endpoint up, and the address is that
 * of the authorization endpoint, the token endpoint beside it comes first.
 */
export function withTokenPath(drafts: readonly SuggestionDraft[], seen: Seen): readonly SuggestionDraft[] {
  const { facts, step, url } = seen;
  const isLookedUp = drafts.some(({ code }) => code === 'use_token_endpoint');
  if (!isLookedUp || step === 'check' || !authorization.test(url.pathname)) return drafts;
  if (step === 'refresh') return [{ code: 'use_token_path', field: 'refreshTokenUrl' }, ...drafts];
  const written = facts.tokenRequestUrl ?? '';
  const tokenRequestUrl = written.replace(authorization, '/token');
  const change = tokenRequestUrl === written ? {} : { change: { tokenRequestUrl } };
  return [{ code: 'use_token_path', field: 'tokenRequestUrl', ...change }, ...drafts];
}
