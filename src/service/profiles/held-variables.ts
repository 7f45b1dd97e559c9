import type { ProfileRecord } from '../ports/store.ts';
import { textsOf, variableNamesIn } from '../variables/variable-lookup.ts';
import type { Vault } from '../vault/vault.ts';
import { openSecrets } from './profile-secrets.ts';
import type { SecretPlan } from './secret-slots.ts';

/** Which variables a profile will hold: in its document, in what is written now, and in the secrets that it keeps. */
export async function heldVariables(
  plan: SecretPlan,
  stored: ProfileRecord | null,
  vault: Vault,
): Promise<string[]> {
  const kept = new Set(plan.keep.map(({ slot }) => slot));
  const secrets = stored?.secrets.filter(({ slot }) => kept.has(slot)) ?? [];
  const opened = stored === null ? [] : (await openSecrets({ id: stored.id, secrets }, vault)).texts.values();
  const written = [...textsOf(plan.document), ...plan.set].map(({ text }) => text);
  return variableNamesIn([...written, ...opened]);
}
