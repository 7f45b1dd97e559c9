import type { CertificateFacts } from '#contract/client-key/key-facts.ts';
import type { FieldError } from '#contract/problem.ts';
import { isUnread, readCertificates, unreadableError } from './read-certificates.ts';

/** What is worked out of the certificate authorities of a profile, and what is wrong with them. */
export interface PreparedAuthorities {
  readonly derived: { readonly certificateAuthorityFacts: readonly CertificateFacts[] };
  readonly errors: readonly FieldError[];
}

/** Reads the certificate authorities that connections of a profile trust. */
export async function prepareAuthorities(text: string): Promise<PreparedAuthorities> {
  if (isUnread(text)) return { derived: { certificateAuthorityFacts: [] }, errors: [] };
  const certificates = await readCertificates(text);
  return {
    derived: { certificateAuthorityFacts: certificates?.map(({ facts }) => facts) ?? [] },
    errors: certificates === null ? [unreadableError('certificateAuthority', text)] : [],
  };
}
