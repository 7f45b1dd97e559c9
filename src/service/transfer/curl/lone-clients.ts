import { isJsonObject } from '../../evidence/answer/json-value.ts';
import type { ImportedRow } from '../import/imported-row.ts';
import type { NoteList } from '../import/note-list.ts';

/** The client of a request about a token, and what that request is called in a note. */
export interface LoneClient {
  readonly row: ImportedRow;
  readonly source: string;
}

function clientOf({ profile }: ImportedRow): unknown {
  return isJsonObject(profile) ? profile.clientId : undefined;
}

/**
 * The clients that no other row has, each once: a script that obtains a token often revokes it too. Of the others it is
 * noted what their requests are.
 */
export function clientsLeft(
  clients: readonly LoneClient[],
  rows: readonly ImportedRow[],
  notes: NoteList,
): ImportedRow[] {
  const known = new Set(rows.map(clientOf));
  return clients.flatMap(({ row, source }) => {
    const client = clientOf(row);
    if (known.has(client)) {
      notes.add(source, 'about_a_token');
      return [];
    }
    known.add(client);
    return [row];
  });
}
