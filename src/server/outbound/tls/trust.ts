import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';

/**
 * The certificate authorities to trust when some are added. A `ca` given to a
 * connection takes the place of all others, so the roots of Node and the file
 * of NODE_EXTRA_CA_CERTS are named again. Undefined, where none is added,
 * leaves the choice to Node. Throws where that file cannot be read.
 */
export function trustedAuthorities(
  added: readonly string[],
  extraFile: string | undefined,
): string[] | undefined {
  if (added.length === 0) return undefined;
  const extra = extraFile === undefined || extraFile === '' ? [] : [readFileSync(extraFile, 'utf8')];
  return [...rootCertificates, ...extra, ...added];
}
