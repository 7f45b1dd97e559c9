import { lockedLabels, lockOf, pemBlocks } from '#contract/client-key/pem.ts';
import type { FieldErrorCode } from '#contract/field-errors.ts';
import type { Vault } from '../vault/vault.ts';
import { decryptKey } from './decrypt-key.ts';
import { keyBudget, type KeyBudget } from './forge.ts';
import { openGeneratedKey } from './generated-key.ts';
import { openPkcs12 } from './open-pkcs12.ts';

/** A private key that can be read, with the certificates that came in the same text; or why it cannot be opened. */
export type UnlockedKey =
  | { readonly problem: null; readonly key: string; readonly certificates: string }
  | {
      readonly problem: {
        readonly field: 'clientKey' | 'clientKeyPassphrase';
        readonly code: FieldErrorCode;
        readonly parameters?: { readonly field: string };
      };
    };

/** The certificates that stand beside a key in one PEM text. */
function certificatesIn(text: string): string {
  const certificates = pemBlocks(text).filter(({ label }) => label === 'CERTIFICATE');
  return certificates.map((block) => `${block.text}\n`).join('');
}

function problemAt(code: FieldErrorCode, passphrase: string): UnlockedKey {
  if (code !== 'passphrase_wrong') return { problem: { field: 'clientKey', code } };
  const field = 'clientKeyPassphrase';
  return passphrase === ''
    ? { problem: { field, code: 'required', parameters: { field } } }
    : { problem: { field, code } };
}

async function openFile(text: string, passphrase: string, budget: KeyBudget): Promise<UnlockedKey> {
  const file = pemBlocks(text).find(({ label }) => label === lockedLabels.pkcs12);
  const opened = await openPkcs12(file?.bytes ?? new Uint8Array(), passphrase, budget);
  return opened.problem === null ? opened : problemAt(opened.problem, passphrase);
}

/**
 * Opens a private key that was written locked: encrypted, in a file of PKCS#12,
 * or generated here for this assistant. Any other stays as it is.
 */
export async function unlockKey(
  text: string,
  passphrase: string,
  vault: Vault,
  assistantId: string,
  budget: KeyBudget = keyBudget(),
): Promise<UnlockedKey> {
  const lock = lockOf(text);
  if (lock === 'pkcs12') return openFile(text, passphrase, budget);
  const certificates = certificatesIn(text);
  if (lock === 'generated') {
    const key = await openGeneratedKey(text, vault, assistantId);
    if (key === null) return { problem: { field: 'clientKey', code: 'secret_unreadable' } };
    return { problem: null, key, certificates };
  }
  if (lock === null) return { problem: null, key: text, certificates };
  const decrypted = await decryptKey(text, passphrase, budget);
  return decrypted.problem === null
    ? { ...decrypted, certificates }
    : problemAt(decrypted.problem, passphrase);
}
