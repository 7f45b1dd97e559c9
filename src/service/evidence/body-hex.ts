import { toBinary } from '../vault/bytes.ts';
import type { Scrubber } from './scrubber.ts';
import type { SecretSpan } from './secrets/span.ts';
import { unitsOfBytes } from './utf8-text.ts';

/** So many bytes are shown one by one. */
const shownBytes = 4096;
/** Stands for a byte that belongs to a secret. */
const maskedByte = '--';

/** So many more are looked through, for a secret that begins among them. */
const lookedThrough = 2 * shownBytes;

/**
 * The first bytes of a body that is no text, two hexadecimal digits each, with
 * `--` for those of a secret. `isWhole` is false where the body was cut, and
 * `spans` are the secrets in the same bytes read as UTF-8.
 */
export function bodyHex(
  bytes: Uint8Array,
  isWhole: boolean,
  spans: readonly SecretSpan[],
  scrubber: Pick<Scrubber, 'foreign'>,
): string {
  const shown = bytes.subarray(0, shownBytes);
  const units = unitsOfBytes(shown, 'utf-8');
  // A place in this text is a place in the bytes.
  const characters = toBinary(bytes.subarray(0, lookedThrough));
  const inBytes = scrubber.foreign(characters, isWhole && characters.length === bytes.length);
  return Array.from(shown, (byte, at) => {
    const { from = 0, to = 0 } = units[at] ?? {};
    const isSecret =
      inBytes.some(({ start, end }) => start <= at && at < end) ||
      spans.some(({ start, end }) => start < to && from < end);
    return isSecret ? maskedByte : byte.toString(16).padStart(2, '0');
  }).join('');
}
