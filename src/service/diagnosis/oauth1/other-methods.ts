import type { ProfileFacts } from '../../authorization/profile-facts.ts';
import type { SuggestionDraft } from '../rule.ts';

/** The methods that a profile could sign with instead. PLAINTEXT is nobody's to suggest: it sends the secret itself. */
export function otherMethods({ signatureMethod }: Pick<ProfileFacts, 'signatureMethod'>): SuggestionDraft[] {
  const sha1: SuggestionDraft = {
    code: 'use_hmac_sha1',
    field: 'signatureMethod',
    change: { signatureMethod: 'hmac_sha1' },
  };
  const sha256: SuggestionDraft = {
    code: 'use_hmac_sha256',
    field: 'signatureMethod',
    change: { signatureMethod: 'hmac_sha256' },
  };
  if (signatureMethod === 'hmac_sha1') return [sha256];
  return signatureMethod === 'hmac_sha256' ? [sha1] : [sha1, sha256];
}
