import { limits } from '#contract/limits.ts';
import { fieldError, invalid } from '../../failure.ts';
import { isJsonObject, type JsonObject } from '../../evidence/answer/json-value.ts';
import type { ImportedRow, ReadText } from '../import/imported-row.ts';
import { NoteList } from '../import/note-list.ts';
import { authDraft } from './auth-row.ts';
import { authOf, looksLikeAuth } from './postman-auth.ts';
import type { PostmanRequest } from './postman-requests.ts';
import { actsBefore } from './postman-scripts.ts';
import { CollectionVariables } from './postman-variables.ts';
import { requestRows } from './request-rows.ts';
import { isVersion1 } from './version-1.ts';

interface NamedAuth {
  readonly name: string;
  readonly auth: unknown;
}

/** A collection as a file has it, or as Postman's API answers it: as a member. */
function unwrapped(value: unknown): unknown {
  return isJsonObject(value) && isJsonObject(value.collection) ? value.collection : value;
}

/** True for a collection of any version, a request or folder of one, or an auth block by itself. */
export function isPostman(text: unknown): boolean {
  const value = unwrapped(text);
  if (!isJsonObject(value)) return false;
  if (isVersion1(value)) return true;
  if (looksLikeAuth(value) || looksLikeAuth(value.auth)) return true;
  const schema: unknown = isJsonObject(value.info) ? value.info.schema : undefined;
  return (
    (typeof schema === 'string' && schema.includes('getpostman.com')) ||
    (isJsonObject(value.info) && Array.isArray(value.item))
  );
}

/** A request that nobody named is called by its address, of which the query and the user may be secret. */
function withoutSecrets(name: string): string {
  return name.replace(/[?#][^\s?#=]*=\S*/g, '').replace(/\/\/[^\s/@]*@/g, '//');
}

function nameOf(value: JsonObject, otherwise: string): string {
  const info = value.info;
  const given = isJsonObject(info) ? info.name : value.name;
  const name = typeof given === 'string' ? withoutSecrets(given) : '';
  return name.trim() === '' ? otherwise : name;
}

function itemsOf({ item }: JsonObject): readonly unknown[] {
  return Array.isArray(item) ? item : [];
}

/** A request, which is its address where it is nothing but a text. */
function requestOf({ request }: JsonObject): JsonObject | null {
  if (typeof request === 'string') return { url: request };
  return isJsonObject(request) ? request : null;
}

/** Every auth block of a collection: its own, those of its folders and of its requests. Nesting was checked before. */
function authsIn(value: unknown, parent: string): NamedAuth[] {
  if (!isJsonObject(value)) return [];
  if (looksLikeAuth(value)) return [{ name: parent, auth: value }];
  const name = nameOf(value, parent);
  return [
    ...[value.auth, requestOf(value)?.auth]
      .filter((auth) => isJsonObject(auth))
      .map((auth) => ({ name, auth })),
    ...itemsOf(value).flatMap((item) => authsIn(item, name)),
  ];
}

/** Every request of a collection with the block that it is sent with. Nesting was checked before. */
function* requestsIn(value: unknown, parent: string, around: unknown): Generator<PostmanRequest> {
  if (!isJsonObject(value)) return;
  const name = nameOf(value, parent);
  const auth = isJsonObject(value.auth) ? value.auth : around;
  const request = requestOf(value);
  if (request !== null) {
    const own = isJsonObject(request.auth) ? request.auth : null;
    yield { name, request, auth: own ?? auth, isOwnAuth: own !== null };
  }
  for (const item of itemsOf(value)) yield* requestsIn(item, name, auth);
}

/** Notes where a script obtains or sets something: which token that is stands in no block. Nesting was checked before. */
function noteScripts(value: unknown, parent: string, notes: NoteList): void {
  if (!isJsonObject(value)) return;
  const name = nameOf(value, parent);
  if (actsBefore(value)) notes.add(`prerequest ${name}`, 'script_not_read');
  for (const item of itemsOf(value)) noteScripts(item, name, notes);
}

/** Folders and requests often repeat a block: the same settings are one profile. */
function distinct(auths: readonly NamedAuth[]): NamedAuth[] {
  const seen = new Set<string>();
  return auths.filter(({ auth }) => {
    const text = JSON.stringify(auth);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/**
 * Reads what Postman exports: each auth block becomes a profile, and each request that obtains a token or carries a
 * credential by itself. Stops where they are more than an import may have. Throws
 * `validation_failed` at the text where it is of version 1 of the format.
 */
export function readPostman(text: unknown): ReadText {
  const value = unwrapped(text);
  if (isVersion1(value)) throw invalid([fieldError('text', 'import_postman_v1')]);
  const values = new CollectionVariables(value);
  const rows: ImportedRow[] = [];
  const notes = new NoteList();
  const ofRequests: ImportedRow[] = [];
  const used = new Set<unknown>();
  for (const { row, usedAuth } of requestRows(requestsIn(value, 'Postman', null), values, notes)) {
    ofRequests.push(row);
    used.add(usedAuth);
    if (ofRequests.length > limits.importProfiles) break;
  }
  for (const { name, auth } of distinct(authsIn(value, 'Postman').filter(({ auth }) => !used.has(auth)))) {
    const block = authOf(auth);
    const draft = block === null ? null : authDraft(name, block, values);
    if (draft !== null) rows.push(draft.toRow());
    else if (block?.type !== 'noauth') notes.add(`auth.${block?.type ?? ''}`, 'type_unsupported');
    if (rows.length > limits.importProfiles) break;
  }
  for (const row of ofRequests) rows.push(row);
  noteScripts(value, 'Postman', notes);
  return { format: 'postman', exportedAt: null, secrets: 'none', rows, notes: notes.toNotes() };
}
