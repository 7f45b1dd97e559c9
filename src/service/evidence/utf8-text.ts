import { utf8 } from '../vault/bytes.ts';

/** Bytes read as UTF-8. A byte order mark stays in `text`. */
export interface Utf8Text {
  /** Bytes that are no UTF-8 stand as U+FFFD. */
  readonly text: string;
  /** Where the first byte stands that is no UTF-8, or null. */
  readonly invalidAt: number | null;
}

function decodes(bytes: Uint8Array, stream: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** The length of the longest beginning that is whole characters of UTF-8, found by halving. */
function validLength(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodes(bytes.subarray(0, middle), true) === null) high = middle - 1;
    else low = middle;
  }
  // A character that only began at the end of it is the bad one.
  return utf8(decodes(bytes.subarray(0, low), true) ?? '').length;
}

/**
 * Reads bytes as UTF-8 (RFC 3629) without giving up at a bad one. `isWhole` is
 * false where the bytes were cut: then a character that breaks off at the end
 * is no fault.
 */
export function readUtf8(bytes: Uint8Array, isWhole: boolean): Utf8Text {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: !isWhole });
  return { text, invalidAt: decodes(bytes, !isWhole) === null ? validLength(bytes) : null };
}

/** Bytes as they read in an encoding. `isWhole` is false where they were cut. */
export function textIn(encoding: string, bytes: Uint8Array, isWhole: boolean): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  // Read in one go, Node.js 20 takes windows-1252 for ISO-8859-1.
  const begun = decoder.decode(bytes, { stream: true });
  return isWhole ? begun + decoder.decode() : begun;
}

/** How many UTF-16 units of the text the first `bytes` bytes make in an encoding. A character that is cut is left out. */
export function unitsOfFirstBytes(bytes: Uint8Array, count: number, encoding: string): number {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, count), { stream: true }).length;
}

/** For each byte, the UTF-16 units that its character makes in the text, read in an encoding. */
export function unitsOfBytes(
  bytes: Uint8Array,
  encoding: string,
): { readonly from: number; readonly to: number }[] {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
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
