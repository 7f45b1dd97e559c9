import { Failure } from '../failure.ts';

/** Characters that a quoted string of a header has as they are (RFC 9651 3.3.3), in quotes or without. */
const form = /^(?:"([ !#-[\]-~]{1,255})"|([!#-[\]-~]{1,255}))$/;

/**
 * The key of an `Idempotency-Key` header (draft-ietf-httpapi-idempotency-key-header 2.1); null where there is none.
 * Throws `validation_failed` for what can be none.
 */
export function idempotencyKeyOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  const [, quoted, bare] = form.exec(header) ?? [];
  const key = quoted ?? bare;
  if (key !== undefined) return key;
  throw new Failure(
    'validation_failed',
    'Idempotency-Key takes 1 to 255 printable characters of ASCII, quotes and backslashes left out: a UUID, say.',
  );
}
