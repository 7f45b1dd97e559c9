import { hashedIds } from '../../id.ts';

/** Gives each row of an import the id of the profile that it creates. */
export type ImportedProfileId = (row: number) => string;

/**
 * The ids of the profiles that an import creates. The same import, sent again, comes to the same ids, so that it is known
 * again.
 */
export function importedProfileIds(assistantId: string, importId: string): Promise<ImportedProfileId> {
  return hashedIds(`${assistantId}/${importId.toLowerCase()}`);
}
