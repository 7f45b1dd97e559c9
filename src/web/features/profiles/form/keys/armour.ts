import { derElements, derTags } from '#contract/client-key/der.ts';
import { lockedLabels, toPem } from '#contract/client-key/pem.ts';
import { encodingOf } from '../../../../lib/encoding-of.ts';

/** Longest that a file of keys and certificates may be, in bytes. */
export const longestFile = 32 * 1024;

/** What a file in DER is, by its first elements (RFC 7292 4, RFC 5958 2 and 3, RFC 5280 4.1); null where it is no DER. */
function labelOf(bytes: Uint8Array): string | null {
  const [whole] = derElements(bytes) ?? [];
  const [first, second] = whole?.tag === derTags.sequence ? (derElements(whole.content) ?? []) : [];
  if (first?.tag === derTags.integer)
    // The version of PKCS#12 is 3, that of a private key 0 or 1.
    return first.content[0] === 3 ? lockedLabels.pkcs12 : 'PRIVATE KEY';
  if (first?.tag !== derTags.sequence) return null;
  return second?.tag === derTags.octetString ? lockedLabels.encrypted : 'CERTIFICATE';
}

/**
 * A file of a key or of certificates as the text that profiles take: PEM or JSON as it is, DER as PEM. Null where nothing
 * is in it.
 */
export function armoured(bytes: Uint8Array): string | null {
  const label = labelOf(bytes);
  if (label !== null) return toPem(label, bytes);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.trim() === '' ? null : text;
}
