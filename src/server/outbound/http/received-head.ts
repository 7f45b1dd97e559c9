import type { Socket } from 'node:net';

const kept = 256;

/** What the first bytes of an answer look like. */
export type LooksLike = 'nothing' | 'http' | 'http2' | 'tls' | 'text' | 'bytes';

/** The frame that every HTTP/2 server begins with: SETTINGS, of stream 0 (RFC 9113 3.4, 6.5). */
function isHttp2(bytes: Uint8Array): boolean {
  return (
    bytes.length >= 9 && bytes[0] === 0 && bytes[3] === 4 && bytes.subarray(5, 9).every((byte) => byte === 0)
  );
}

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

  /** What came first, as text. It may hold a secret that was sent back. */
  get beginning(): string {
    return this.#bytes.toString('utf8');
  }

  get looksLike(): LooksLike {
    if (this.isEmpty) return 'nothing';
    // A TLS record: handshake or alert, version 3.x (RFC 8446 5.1).
    if ((this.#bytes[0] === 0x15 || this.#bytes[0] === 0x16) && this.#bytes[1] === 0x03) return 'tls';
    if (isHttp2(this.#bytes)) return 'http2';
    const text = this.#bytes.toString('latin1');
    if (/^\s*HTTP\/1\.\d \d/.test(text)) return 'http';
    // eslint-disable-next-line no-control-regex -- controls are what tells bytes from text
    return /[\0-\x08\x0e-\x1f]/.test(text) ? 'bytes' : 'text';
  }
}

/**
 * Hands every chunk that is read from a socket to `take`, and on what it
 * returns. undici pulls by `read`, so listening for data would take the bytes
 * away from it. No chunk is longer than `mostBytes` says: where a head is too
 * large, undici makes an error for each header of the chunk that it is in.
 */
export function filterReads(
  socket: Socket,
  take: (chunk: Uint8Array) => Uint8Array,
  mostBytes: () => number = () => Infinity,
): void {
  const read = socket.read.bind(socket);
  socket.read = (size?: number): unknown => {
    for (;;) {
      const whole: unknown = read(size);
      if (!(whole instanceof Uint8Array)) return whole;
      const most = mostBytes();
      if (whole.length > most) socket.unshift(whole.subarray(most));
      const rest = take(whole.length > most ? whole.subarray(0, most) : whole);
      if (rest.length > 0) return rest;
    }
  };
}
