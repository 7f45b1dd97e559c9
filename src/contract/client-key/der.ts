/** One element of DER (ITU-T X.690): its tag and the bytes of its content. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Tags that keys are made of. */
export const derTags = {
  integer: 0x02,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  sequence: 0x30,
  /** The first optional member of a structure. */
  firstOptional: 0xa0,
} as const;

/** Length and where the content begins; null where it is cut off or of indefinite length. */
function lengthAt(bytes: Uint8Array, at: number): { readonly length: number; readonly from: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { length: first, from: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 3 || at + count >= bytes.length) return null;
  const length = bytes.subarray(at + 1, at + 1 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return { length, from: at + 1 + count };
}

/** The elements that stand one after the other in these bytes; null where they are no DER. */
export function derElements(bytes: Uint8Array): DerElement[] | null {
  const elements: DerElement[] = [];
  let at = 0;
  while (at < bytes.length) {
    const size = lengthAt(bytes, at + 1);
    if (size === null || size.from + size.length > bytes.length) return null;
    elements.push({
      tag: bytes[at] ?? 0,
      content: bytes.subarray(size.from, size.from + size.length),
    });
    at = size.from + size.length;
  }
  return elements;
}

/** The bits of an unsigned integer. */
export function bitLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (bytes.length - first) * 8 - (Math.clz32(bytes[first] ?? 0) - 24);
}

/** One element of DER with this content. */
export function derEncoded(tag: number, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = content.flatMap((part) => [...part]);
  const { length } = bytes;
  const octets = length.toString(16).replace(/^(?=(?:..)*.$)/, '0');
  const long = octets.match(/../g)?.map((octet) => Number.parseInt(octet, 16)) ?? [];
  return new Uint8Array([tag, ...(length < 0x80 ? [length] : [0x80 + long.length, ...long]), ...bytes]);
}
