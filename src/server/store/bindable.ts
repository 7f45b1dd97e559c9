/** What the drivers can bind. libsql ends the whole process on a boolean, and cuts a text at U+0000. */
export type Bindable = string | number | bigint | null;

function bindable(value: unknown): Bindable {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD');
  if (value === null || typeof value === 'bigint') return value;
  if (typeof value === 'number' && !Number.isNaN(value)) return value;
  throw new TypeError(`A value of type ${typeof value} cannot be bound to a statement.`);
}

/**
 * The parameters of a statement, as they can be bound. U+0000, which neither
 * SQLite nor PostgreSQL keeps in a text, becomes U+FFFD like a lone surrogate.
 * Throws a TypeError for values of other types.
 */
export function bindables(parameters: readonly unknown[]): Bindable[] {
  return parameters.map(bindable);
}
