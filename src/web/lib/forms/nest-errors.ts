import type { FieldError } from 'react-hook-form';

/** Errors nested as react-hook-form keeps them: arrays, which may carry a `root`, where the values are arrays. */
type Nested = Record<string, unknown>;

function isObject(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null;
}

function ownValue(container: unknown, key: string): unknown {
  return isObject(container) && Object.hasOwn(container, key) ? container[key] : undefined;
}

/**
 * Places an error at its path. An error of a whole list stands under `root` of
 * the list, where react-hook-form expects it. The first error of a field stays.
 */
function place(errors: Nested, path: readonly string[], values: unknown, error: FieldError): void {
  const [key, ...rest] = path;
  if (key === undefined || key === '__proto__') return;
  const value = ownValue(values, key);
  if (rest.length === 0 && !Array.isArray(value)) {
    errors[key] ??= error;
    return;
  }
  const fresh: unknown = Array.isArray(value) ? [] : {};
  const nested = ownValue(errors, key) ?? fresh;
  errors[key] = nested;
  if (!isObject(nested)) return;
  if (rest.length === 0) nested.root ??= error;
  else place(nested, rest, value, error);
}

/** Nests errors that are stated by dotted paths, such as `scope.0.value`. */
export function nestErrors(
  stated: readonly { readonly path: string; readonly error: FieldError }[],
  values: unknown,
): Nested {
  const errors: Nested = {};
  for (const { path, error } of stated) place(errors, path.split('.'), values, error);
  return errors;
}
