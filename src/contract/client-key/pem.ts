/** One block of a PEM text (RFC 7468 2): what it says it is, and its bytes. */
export interface PemBlock {
  readonly label: string;
  /** Null where the content is no base64, as in keys that OpenSSL encrypted in its old way. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** The block as it was written. */
  readonly text: string;
}

/**
 * Line breaks may be lost: a field of one line drops them when a file is pasted. Or they are written out as `\n`, as in
 * a file of JSON or of environment variables.
 */
const block = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*(?:-(?!----)[^-]*)*)-----END \1-----/g;

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replace(/\s|\\[nr]/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The blocks of a PEM text, in their order; text around them is skipped. */
export function pemBlocks(text: string): PemBlock[] {
  return Array.from(text.matchAll(block), ([whole, label = '', content = '']) => ({
    label,
    bytes: fromBase64(content),
    text: whole,
  }));
}

/** A private key, or a file of PKCS#12, which is there to hold one; also one that was cut off: it then goes on to the end of the text. */
const privateKey =
  /-----BEGIN (?:(?:[A-Z0-9 ]{1,40} )?PRIVATE KEY|PKCS12)-----[^-]*(?:-(?!----)[^-]*)*(?:-----END [A-Z0-9 ]{1,40}-----)?/g;

/** What makes a JWK a private key (RFC 7518 6.2.2 and 6.3.2, RFC 8037 2). */
const privateMember = /("(?:d|p|q|dp|dq|qi)"\s*:\s*)"[\w-]{20,}"?/g;

/** The text without the private keys in it, be they PEM or JWK. */
export function withoutPrivateKeys(text: string): string {
  return text.replace(privateKey, '').replace(privateMember, '$1""');
}

/** Bytes as a PEM block, in lines of 64 characters (RFC 7468 2). */
export function toPem(label: string, bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const lines = btoa(binary).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** What a PEM block holds that has to be opened before it is a key: see the service. */
export const lockedLabels = {
  /** A key pair that was generated here, sealed with the keys of this server. */
  generated: 'SEALED PRIVATE KEY',
  /** A file of PKCS#12 (RFC 7292), which has no label of its own in RFC 7468. */
  pkcs12: 'PKCS12',
  /** RFC 7468 11. */
  encrypted: 'ENCRYPTED PRIVATE KEY',
} as const;

/** How a private key is locked that stands in a PEM text; null where it can be read as it is. */
export function lockOf(text: string): 'generated' | 'pkcs12' | 'encrypted' | null {
  const labels = new Set(pemBlocks(text).map(({ label }) => label));
  if (labels.has(lockedLabels.generated)) return 'generated';
  if (labels.has(lockedLabels.pkcs12)) return 'pkcs12';
  const isTraditional = /-----BEGIN (?:RSA|EC) PRIVATE KEY-----\s*Proc-Type: ?4,ENCRYPTED/.test(text);
  return labels.has(lockedLabels.encrypted) || isTraditional ? 'encrypted' : null;
}
