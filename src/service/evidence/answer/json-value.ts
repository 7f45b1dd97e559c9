/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object, and not for an array or null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a JSON value by its own name, never what JavaScript objects inherit; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A member that is text with something in it, or null. */
export function textMember(value: unknown, name: string): string | null {
  const member = memberOf(value, name);
  return typeof member === 'string' && member.trim() !== '' ? member : null;
}

/** The value that these names lead to, from the outside in; a number counts the elements of an array from 0. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (Array.isArray(at) && /^\d+$/.test(name) ? at[Number(name)] : memberOf(at, name)),
    value,
  );
}
