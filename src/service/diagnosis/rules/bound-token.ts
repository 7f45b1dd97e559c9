import type { SuggestionDraft } from '../rule.ts';
import { isAnswer, type Seen, type SeenAnswer } from '../seen.ts';
import { signsAssertion } from './refused-assertion.ts';
import { aboutClientCertificate, showsCertificate } from './tls.ts';

/** What providers and services say of a certificate that the client has to show (RFC 8705), and Keycloak and FAPI of the token that is bound to it. */
const certificate =
  /client.certificat|mutual.?tls|\bm-?tls\b|tls_client_auth|certificate.?bound|certificate thumbprint|\bx5t\b|\bcnf\b|holder.of.key|\bhok\b/i;
/** A token endpoint that speaks of a certificate means that of the client, unless it speaks of what one signs. */
const anyCertificate = /\bcertificates?\b/i;
const ofSigning = /assertion|\bjwt\b|signature|certificates & secrets/i;
const over = /\b(?:expired|revoked|no longer valid)\b/i;
const dpop = /\bdpop\b/i;
const missing =
  /\bno (?:\w+ ){0,2}certificate\b|certificat(?:e|ion) (?:is |was )?(?:missing|not (?:found|present|presented|provided|sent))/i;

type Said = Pick<SeenAnswer, 'error' | 'isSuccess'>;
type SaidAt = Said & Pick<SeenAnswer, 'step'>;

/** True where a refusal asks for proofs of a key with each request (RFC 9449), in whatever words. */
export function speaksOfDpop({ error, isSuccess }: Said): boolean {
  return !isSuccess && dpop.test(`${error?.code?.replaceAll('_', ' ') ?? ''} ${error?.description ?? ''}`);
}

/** True where a refusal speaks of the certificate that the client shows, or should show. */
export function speaksOfCertificate(seen: SaidAt): boolean {
  if (seen.isSuccess || speaksOfDpop(seen)) return false;
  const words = seen.error?.description ?? '';
  return (
    certificate.test(words) || (seen.step !== 'check' && anyCertificate.test(words) && !ofSigning.test(words))
  );
}

/** True where a refusal says that no certificate was seen. */
export function missesCertificate({ error }: Pick<SeenAnswer, 'error'>): boolean {
  return missing.test(error?.description ?? '');
}

/** Where a refusal says that the certificate which was shown is over, another one is wanted. */
export function renewedCertificate(seen: SeenAnswer): SuggestionDraft[] {
  return showsCertificate(seen) && over.test(seen.error?.description ?? '')
    ? [{ code: 'renew_client_certificate', field: 'clientCertificate' }]
    : [];
}

/** A certificate that was not seen was not asked for, as a rule: another address does. */
export function aboutBinding(seen: SeenAnswer): SuggestionDraft[] {
  const isUnseen = showsCertificate(seen) && missesCertificate(seen);
  return [
    ...(isUnseen && seen.step !== 'check'
      ? [{ code: 'use_mutual_tls_address', field: 'tokenRequestUrl' } as const]
      : []),
    ...renewedCertificate(seen),
    ...aboutClientCertificate(seen.facts).slice(0, 1),
  ];
}

const already: ReadonlySet<string> = new Set([
  'show_client_certificate',
  'check_client_certificate',
  'check_registered_certificate',
]);

/** Where a refusal speaks of a certificate, under whatever code, that comes first. */
export function withCertificate(
  drafts: readonly SuggestionDraft[],
  seen: Seen | SeenAnswer,
): readonly SuggestionDraft[] {
  if (!isAnswer(seen) || signsAssertion(seen) || !speaksOfCertificate(seen)) return drafts;
  return drafts.some(({ code }) => already.has(code)) ? drafts : [...aboutBinding(seen), ...drafts];
}
