import { isJsonObject } from '../../evidence/answer/json-value.ts';
import type { ImportNote, ImportNoteCode, ImportPreview } from '#contract/transfer/import-answer.ts';
import type { ImportFormat } from '#contract/transfer/import-request.ts';

/** One profile as it was read from a text, before any rule was checked. */
export interface ImportedRow {
  /** As it would be written to the API, with the secrets that were found. */
  readonly profile: unknown;
  /** Where in the text a member or a row of a list comes from, by its path. */
  readonly sources: Readonly<Record<string, string>>;
  readonly notes: readonly ImportNote[];
  /** Secrets that the text says there are, and does not give. */
  readonly absentSecrets: readonly string[];
}

/** A text that was read. */
export interface ReadText {
  readonly format: ImportFormat;
  readonly exportedAt: string | null;
  readonly secrets: ImportPreview['secrets'];
  readonly rows: readonly ImportedRow[];
  /** About the text as a whole. */
  readonly notes: readonly ImportNote[];
}

/** Characters of a note. */
const noteCharacters = 200;

/** Something that was not taken over. `source` must never hold a value of the text that could be a secret. */
export function note(source: string, code: ImportNoteCode): ImportNote {
  return {
    source: Array.from(source.slice(0, 2 * noteCharacters))
      .slice(0, noteCharacters)
      .join(''),
    code,
  };
}

/** The name that a profile has as it was read; empty where it has none. */
export function nameOf(profile: unknown): string {
  return isJsonObject(profile) && typeof profile.name === 'string' ? profile.name.trim() : '';
}
