/** How a certificate stands to a moment. Days are whole days of 24 hours. */
export type CertificateValidity =
  | { readonly state: 'valid' | 'ending' | 'expired'; readonly days: number }
  | { readonly state: 'not_yet_valid' };

const dayMs = 24 * 60 * 60 * 1000;
/** From here on somebody should renew it. */
const endingDays = 30;

/** How long a certificate is still valid, or since when it is not. */
export function certificateValidity(validFrom: Date | null, validTo: Date, now: Date): CertificateValidity {
  if (validFrom !== null && validFrom > now) return { state: 'not_yet_valid' };
  const leftMs = validTo.getTime() - now.getTime();
  if (leftMs < 0) return { state: 'expired', days: Math.floor(-leftMs / dayMs) };
  const days = Math.floor(leftMs / dayMs);
  return { state: days < endingDays ? 'ending' : 'valid', days };
}

/** The first 16 of a fingerprint's digits in groups of four, as they are read aloud. */
export function shortFingerprint(fingerprint: string): string {
  const digits = fingerprint.replaceAll(':', '').slice(0, 16).toUpperCase();
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}

/** `TLSv1.3` as it is written in words: TLS 1.3. */
export function tlsName(protocol: string): string {
  return protocol.replace(/^(TLS|SSL)v?/i, '$1 ');
}
