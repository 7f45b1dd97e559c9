/** What came of a body: the bytes on the wire, up to a limit. */
export interface WireBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isTooLarge: boolean;
  /** What broke it off; null where it came whole, or was too large. */
  readonly error: unknown;
}

/** Reads a body up to a limit of bytes and keeps what came when it breaks off. Never rejects. */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  limitBytes: number,
  onChunk: () => void,
): Promise<WireBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let error: unknown = null;
  try {
    for await (const chunk of body) {
      onChunk();
      chunks.push(chunk.subarray(0, limitBytes - length));
      length += chunk.byteLength;
      if (length > limitBytes) break;
    }
  } catch (caught) {
    error = caught;
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)), isTooLarge: length > limitBytes, error };
}
