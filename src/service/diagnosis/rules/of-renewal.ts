import type { SuggestionDraft } from '../rule.ts';
import type { Seen } from '../seen.ts';
import type { SuggestionCode } from '../texts/suggestions.ts';

/** What is said of the address of the token request, as it is said of the one that renews its token. */
const saidOfRenewal: Partial<Record<SuggestionCode, SuggestionCode>> = {
  check_address: 'check_renewal_address',
  check_redirect_target: 'check_renewal_address',
};

/** What only the token request takes along (RFC 6749 6). */
const notSent: ReadonlySet<string> = new Set(['scope', 'scopeSeparator', 'grantType']);

/** What would change how the token is asked for too, and where it is read from, both of which have just worked. */
const ofBoth: ReadonlySet<SuggestionCode> = new Set<SuggestionCode>([
  'send_json',
  'send_form',
  'request_by_get',
  'request_by_post',
  'take_token_from',
  'take_token_as_standard',
  'take_token_from_text',
  'take_token_from_form',
]);

/** True for the request that renews a token of OAuth v2. OAuth v1 renews at a link of its own. */
export function isRenewal({ step, exchange }: Pick<Seen, 'step' | 'exchange'>): boolean {
  return step === 'refresh' && exchange.oauth1 === undefined;
}

/** Suggestions about the token request, said of the request that renews its token: that has its own address, and no rows. */
export function withRenewalAddress(
  drafts: readonly SuggestionDraft[],
  seen: Seen,
): readonly SuggestionDraft[] {
  if (!isRenewal(seen)) return drafts;
  const said = drafts
    .filter(({ code, field }) => !notSent.has(field ?? '') && !ofBoth.has(code))
    .map(({ code, field, ...draft }): SuggestionDraft => {
      const leads = field === 'tokenRequestUrl' ? 'refreshTokenUrl' : field;
      return {
        ...draft,
        code: saidOfRenewal[code] ?? code,
        ...(leads === undefined ? {} : { field: leads }),
      };
    });
  const once = said.filter(({ code }, at) => said.findIndex((other) => other.code === code) === at);
  return once.length > 0 ? once : [{ code: 'ask_provider' }];
}
