import type { RowMember } from './list-members.ts';

/** What is stored of a secret: nothing, one that can be used, or one that has to be entered again. */
export type StoredSecret = 'none' | 'readable' | 'unreadable';

/** A secret in the form: what was typed, beside what is stored and never comes back. */
export interface SecretValue {
  readonly text: string;
  readonly stored: StoredSecret;
  /** Tells one stored secret from another; empty where none is stored. */
  readonly stamp: string;
  /** The stored secret is to be removed. */
  readonly isRemoved: boolean;
}

/** What the rows of all lists have in common. */
interface RowValue {
  /** The id under which the row is stored; null for one that is not saved yet. */
  readonly rowId: string | null;
  readonly secure: boolean;
  /** What is stored of the value where the row was saved as a secure one, and which one it is. */
  readonly stored: StoredSecret;
  readonly stamp: string;
}

/** A key with a value: a scope pair or a request header. */
export interface PairValue extends RowValue {
  readonly key: string;
  readonly value: string;
}

/**
 * A row of a list with an inline editor: an authorization field or a form
 * field. What its kind of list does not have is empty; yes and no are words.
 */
export type FieldRowValue = RowValue & Readonly<Record<RowMember, string>>;

/** The inline editor: which row of which list it edits. `list` is empty while it is closed. */
export interface EditorValue {
  readonly list: string;
  /** The row it edits; the length of the list for a new one. */
  readonly index: number;
  readonly row: FieldRowValue;
}

/**
 * What the form holds, grouped by the kinds of the contract's field
 * descriptions and keyed by their names. The form knows kinds, never
 * authorization types.
 */
export interface ProfileFormValues {
  readonly type: string;
  /** Lines, texts, URLs and choices. */
  readonly texts: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, SecretValue>>;
  readonly tenancy: { readonly enabled: 'no' | 'yes'; readonly baseUrl: string };
  /** Scope pairs and request headers. */
  readonly pairs: Readonly<Record<string, readonly PairValue[]>>;
  readonly fieldLists: Readonly<Record<string, readonly FieldRowValue[]>>;
  readonly editor: EditorValue;
  /** What the server works out of keys and certificates, by member: shown, and never written. */
  readonly facts: Readonly<Record<string, unknown>>;
}
