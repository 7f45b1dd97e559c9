import { isJsonObject } from '../../evidence/answer/json-value.ts';

/** The settings of an auth block by their names; those of one type only. */
export type AuthSettings = ReadonlyMap<string, unknown>;

/** An auth block of a collection: its type and its settings. */
export interface PostmanAuth {
  readonly type: string;
  readonly settings: AuthSettings;
}

function settingsOf(value: unknown): AuthSettings {
  // Version 2.1 has a list of keys and values, version 2.0 an object.
  if (!Array.isArray(value)) return new Map(isJsonObject(value) ? Object.entries(value) : []);
  return new Map(
    value.flatMap((item: unknown) =>
      isJsonObject(item) && typeof item.key === 'string' ? [[item.key, item.value] as const] : [],
    ),
  );
}

/** The auth block in a value, or null where there is none. */
export function authOf(value: unknown): PostmanAuth | null {
  if (!isJsonObject(value) || typeof value.type !== 'string') return null;
  const own: unknown = Object.getOwnPropertyDescriptor(value, value.type)?.value;
  return { type: value.type, settings: settingsOf(own) };
}

/** True for what looks like an auth block: it has its settings under the name of its type. */
export function looksLikeAuth(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value.type === 'string' &&
    Object.hasOwn(value, value.type) &&
    authOf(value) !== null
  );
}
