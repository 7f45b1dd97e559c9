import { toBinary } from '../vault/bytes.ts';
import type { Scrubber } from './scrubber.ts';
import type { SecretSpan } from './secrets/span.ts';

/** So many bytes are shown one by one. */
const shownBytes = 4096;
/** Stands for a byte that belongs to a secret. */
const maskedByte = '--';

/** So many more are looked through, for a secret that begins among them. */
const lookedThrough = 2 * shownBytes;

/** For each byte, the UTF-16 units that its character makes in the text. */
function unitsOfBytes(bytes: Uint8Array): { readonly from: number; readonly to: number }[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const units: { from: number; to: number }[] = [];
  let [begun, from] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const to = from + decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
    if (to === from) continue;
    while (begun <= at) {
      units.push({ from, to });
      begun += 1;
    }
    from = to;
  }
  while (units.length < bytes.length) units.push({ from, to: from + 1 });
  return units;
}

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
  const units = unitsOfBytes(shown);
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
