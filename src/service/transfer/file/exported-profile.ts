import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { ExportedProfile } from '#contract/transfer/export-file.ts';
import type { ProfileRecord } from '../../ports/store.ts';
import { documentOf } from '../../profiles/profile-record.ts';
import { openSecrets } from '../../profiles/profile-secrets.ts';
import { asWritten, rowsOf, type ProfileDocument } from '../../profiles/secret-slots.ts';
import type { Vault } from '../../vault/vault.ts';
import type { PlacedSecret } from './profile-secret-paths.ts';

/** A profile as a file holds it, with its opened secrets beside it. */
export interface OpenedExport {
  readonly entry: ExportedProfile;
  readonly secrets: readonly PlacedSecret[];
}

/** Ids of rows say which secret is whose; a row without a secret needs none. */
function withoutPlainIds(document: ProfileDocument, lists: readonly string[]): ProfileDocument {
  const shown = lists.map((list): [string, unknown] => [
    list,
    rowsOf(document, list).map(({ id, ...row }) => (row.secure === true ? { id, ...row } : row)),
  ]);
  return { ...document, ...Object.fromEntries(shown) };
}

/** Where a slot stands in the document: `scope/{row id}` at `scope.0.value`. */
function pathOf(slot: string, document: ProfileDocument, members: Readonly<Record<string, string>>): string {
  const [list = '', rowId] = slot.split('/');
  if (rowId === undefined) return slot;
  const index = rowsOf(document, list).findIndex(({ id }) => id === rowId);
  return `${list}.${index}.${members[list] ?? ''}`;
}

/** Makes a stored profile ready for a file. Its secrets are opened only where they are wanted. */
export async function exportProfile(
  record: ProfileRecord,
  vault: Vault,
  wantsSecrets: boolean,
): Promise<OpenedExport> {
  const definition = authorizationTypeDefinition(record.type);
  const { secureLists } = definition;
  const document = documentOf(record);
  const path = (slot: string) => pathOf(slot, document, secureLists);
  const opened = wantsSecrets ? await openSecrets(record, vault) : { texts: new Map<string, string>() };
  const unreadable = record.secrets.filter(({ slot, sealed }) =>
    wantsSecrets ? !opened.texts.has(slot) : !vault.canOpen(sealed),
  );
  return {
    entry: {
      profile: withoutPlainIds(asWritten(definition, document), Object.keys(secureLists)),
      secrets: record.secrets.map(({ slot }) => path(slot)).toSorted(),
      unreadableSecrets: unreadable.map(({ slot }) => path(slot)).toSorted(),
    },
    secrets: [...opened.texts].map(([slot, text]) => ({ path: path(slot), text })),
  };
}
