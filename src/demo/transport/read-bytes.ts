/** What was read of a stream: up to the cap, and why not more. */
export interface ReadBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ended: 'complete' | 'too_large' | 'broken';
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    const piece = chunk.subarray(0, length - at);
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/**
 * Reads a stream up to `limit` bytes. Never rejects: a stream that fails, or
 * is stopped by the signal, gives what had arrived until then.
 */
export async function readBytes(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  signal: AbortSignal,
): Promise<ReadBytes> {
  const reader = stream.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    if (signal.aborted) stop();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes: join(chunks, length), ended: signal.aborted ? 'broken' : 'complete' };
      chunks.push(value);
      length += value.byteLength;
      if (length <= limit) continue;
      stop();
      return { bytes: join(chunks, limit), ended: 'too_large' };
    }
  } catch {
    return { bytes: join(chunks, length), ended: 'broken' };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
