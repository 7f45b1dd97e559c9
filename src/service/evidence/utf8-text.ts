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

/** How many UTF-16 units of the text the first `bytes` bytes make. A character that is cut is left out. */
export function unitsOfFirstBytes(bytes: Uint8Array, count: number): number {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, count), { stream: true }).length;
}
