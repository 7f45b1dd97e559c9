/** A byte as it is shown. */
export interface HexByte {
  /** Two hexadecimal digits, or two dots where the byte belongs to a secret. */
  readonly hex: string;
  /** The character of ASCII that it is, or a dot. */
  readonly character: string;
}

/** Sixteen bytes, or the rest. */
export interface HexRow {
  /** Where the first of them stands in the body, in hexadecimal digits. */
  readonly offset: string;
  readonly bytes: readonly HexByte[];
}

const bytesInRow = 16;

function byteOf(digits: string): HexByte {
  if (digits === '--') return { hex: '••', character: '•' };
  const code = Number.parseInt(digits, 16);
  return { hex: digits, character: code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '.' };
}

/** Sets bytes out in rows. `hex` has two digits for each, or `--` for one that is masked. */
export function hexRows(hex: string): HexRow[] {
  const bytes = (hex.match(/../g) ?? []).map(byteOf);
  const rows = Math.ceil(bytes.length / bytesInRow);
  return Array.from({ length: rows }, (_, row) => ({
    offset: (row * bytesInRow).toString(16).padStart(6, '0'),
    bytes: bytes.slice(row * bytesInRow, (row + 1) * bytesInRow),
  }));
}
