import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { codeOf } from '../../error-code.ts';

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
    return [readFileSync(file, 'utf8')];
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
