import type { Socket } from 'node:net';

const kept = 64;

/** The first bytes that came back, which tell what undici does not: the version, and what it was if not HTTP. */
export class ReceivedHead {
  #bytes = Buffer.alloc(0);

  add(chunk: Uint8Array): void {
    if (this.#bytes.length < kept) this.#bytes = Buffer.concat([this.#bytes, chunk.subarray(0, kept)]);
  }

  get isEmpty(): boolean {
    return this.#bytes.length === 0;
  }

  /** Such as `1.1`. */
  get httpVersion(): string {
    return /^HTTP\/(\d\.\d) /.exec(this.#bytes.toString('latin1'))?.[1] ?? '1.1';
  }

  /** The first status that came, also one that says that more will follow; null where none did. */
  get firstStatus(): number | null {
    const status = /^HTTP\/\d\.\d (\d{3})\b/.exec(this.#bytes.toString('latin1'))?.[1];
    return status === undefined ? null : Number(status);
  }

  /** What the bytes look like where they are not HTTP. Their text itself may be a secret sent back. */
  get looksLike(): 'nothing' | 'tls' | 'text' {
    if (this.isEmpty) return 'nothing';
    // A TLS record: handshake or alert, version 3.x (RFC 8446 5.1).
    return (this.#bytes[0] === 0x15 || this.#bytes[0] === 0x16) && this.#bytes[1] === 0x03 ? 'tls' : 'text';
  }
}

/**
 * Tells of every chunk that is read from a socket. undici pulls by `read`, so
 * listening for data would take the bytes away from it.
 */
export function watchReads(socket: Socket, onChunk: (chunk: Uint8Array) => void): void {
  const read = socket.read.bind(socket);
  socket.read = (size?: number): unknown => {
    const chunk: unknown = read(size);
    if (chunk instanceof Uint8Array) onChunk(chunk);
    return chunk;
  };
}
