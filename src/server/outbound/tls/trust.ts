import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { codeOf } from '../../error-code.ts';

const certificateInPem = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/;

/**
 * The text of the file that NODE_EXTRA_CA_CERTS names, read once as Node itself does. One that cannot be read is told
 * and left out: connections that add authorities would all fail over it, and the others would not.
 */
export function extraAuthorities(
  environment: Readonly<Record<string, string | undefined>>,
  onNotice: (notice: string) => void,
): readonly string[] {
  const file = environment.NODE_EXTRA_CA_CERTS ?? '';
  if (file === '') return [];
  try {
    const text = readFileSync(file, 'utf8');
    // Node says nothing of a file in which it finds none, such as one in DER.
    if (!certificateInPem.test(text))
      onNotice(`NODE_EXTRA_CA_CERTS names ${file}, which has no certificate in PEM: it adds no authority.`);
    return [text];
  } catch (error) {
    onNotice(`NODE_EXTRA_CA_CERTS names ${file}, which cannot be read (${codeOf(error)}): it is not used.`);
    return [];
  }
}

/**
 * The certificate authorities to trust when some are added. A `ca` given to a
 * connection takes the place of all others, so the roots of Node and those of
 * NODE_EXTRA_CA_CERTS are named again. Undefined, where none is added, leaves
 * the choice to Node.
 */
export function trustedAuthorities(added: readonly string[], extra: readonly string[]): string[] | undefined {
  return added.length === 0 ? undefined : [...rootCertificates, ...extra, ...added];
}
