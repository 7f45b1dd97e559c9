import { lockedLabels, pemBlocks, toPem } from '#contract/client-key/pem.ts';
import { utf8 } from '../vault/bytes.ts';
import type { Place } from '../vault/envelope.ts';
import type { Vault } from '../vault/vault.ts';

/** A key that was generated waits sealed with the page that asked for it, bound to the assistant it is for. */
function placeOf(assistantId: string): Place {
  return { table: 'generated_keys', row: assistantId, column: 'clientKey' };
}

/** A private key as the page gets it that asked for one: sealed, so that only this server can open it. */
export async function sealGeneratedKey(pem: string, vault: Vault, assistantId: string): Promise<string> {
  const { sealed } = await vault.seal(pem, placeOf(assistantId));
  return toPem(lockedLabels.generated, utf8(sealed));
}

/** The private key in PEM that was sealed by `sealGeneratedKey` for this assistant, or null. */
export async function openGeneratedKey(
  text: string,
  vault: Vault,
  assistantId: string,
): Promise<string | null> {
  const block = pemBlocks(text).find(({ label }) => label === lockedLabels.generated);
  return vault.open(new TextDecoder().decode(block?.bytes ?? new Uint8Array()), placeOf(assistantId));
}
