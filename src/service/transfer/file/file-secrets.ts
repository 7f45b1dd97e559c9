import type { ExportedProfile, SealedSecrets } from '#contract/transfer/export-file.ts';
import { z } from '#contract/zod.ts';
import type { Random } from '../../ports.ts';
import { safeParse } from '../../safe-parse.ts';
import { toBase64Url, utf8 } from '../../vault/bytes.ts';
import { checkExtent, parseJson } from '../import/json-text.ts';
import { openWithPassphrase, sealUnderPassphrase } from './passphrase-seal.ts';

/** One secret of a file: of which profile, where in it, and the secret itself. */
export interface FileSecret {
  readonly profile: number;
  readonly path: string;
  readonly text: string;
}

const contentSchema = z.object({
  profiles: z.string(),
  secrets: z.array(z.object({ profile: z.int(), path: z.string(), text: z.string() })),
});

/** Tells the profiles of a file from any others. White space of the file makes no difference. */
async function hashOf(profiles: readonly ExportedProfile[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', utf8(JSON.stringify(profiles)));
  return toBase64Url(new Uint8Array(hash));
}

/**
 * Seals the secrets of a file together with a hash of its profiles: whoever
 * changes an address in the file does not get the secrets sent there.
 */
export async function sealFileSecrets(
  profiles: readonly ExportedProfile[],
  secrets: readonly FileSecret[],
  passphrase: string,
  random: Random,
): Promise<SealedSecrets> {
  const content = JSON.stringify({ profiles: await hashOf(profiles), secrets });
  return sealUnderPassphrase(content, passphrase, random);
}

/** The secrets of a file, or why there are none to be had. */
export async function openFileSecrets(
  profiles: readonly ExportedProfile[],
  sealed: SealedSecrets,
  passphrase: string,
): Promise<readonly FileSecret[] | 'passphrase_wrong' | 'import_changed'> {
  const text = await openWithPassphrase(sealed, passphrase);
  if (text === null) return 'passphrase_wrong';
  checkExtent(text);
  const json = parseJson(text);
  const content = safeParse(contentSchema, 'value' in json ? json.value : null)?.data;
  if (content?.profiles !== (await hashOf(profiles))) return 'import_changed';
  return content.secrets;
}
