import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { HeaderPairs } from '#contract/evidence.ts';
import { codeOf } from '../../error-code.ts';
import { ExchangeFailure } from '../exchange-failure.ts';

/** A body after its coding was taken off: all of it, or as much as could be, and why not more. */
export interface DecodedBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly failure: ExchangeFailure | null;
}

/** Some servers send `deflate` without the zlib header that RFC 9110 8.4.1.2 asks for. */
function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

const decoders = new Map<string, (bytes: Uint8Array) => Transform>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', (bytes) => (isZlib(bytes) ? createInflate() : createInflateRaw())],
  ['br', () => createBrotliDecompress()],
]);

/** The codings of an answer in the order they were applied (RFC 9110 8.4), without `identity`. */
export function contentCodings(headers: HeaderPairs): string[] {
  return headers
    .filter(([name]) => name.toLowerCase() === 'content-encoding')
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

/** Takes one coding off, up to a limit of decoded bytes: what would be larger is never made. */
async function decodeUpTo(
  decoder: Transform,
  bytes: Uint8Array<ArrayBuffer>,
  coding: string,
  limitBytes: number,
): Promise<DecodedBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let failure: ExchangeFailure | null = null;
  decoder.end(bytes);
  try {
    for await (const chunk of decoder as AsyncIterable<Uint8Array>) {
      chunks.push(chunk.subarray(0, limitBytes - length));
      length += chunk.byteLength;
      if (length > limitBytes) {
        failure = new ExchangeFailure('body', 'body_too_large', { limitBytes, isDecoded: true, coding });
        break;
      }
    }
  } catch (error) {
    failure = new ExchangeFailure('body', 'body_not_decodable', { coding, error: codeOf(error) });
  }
  // Where nothing could be taken off, what came says more than nothing.
  if (failure !== null && length === 0) return { bytes, failure };
  return { bytes: new Uint8Array(Buffer.concat(chunks)), failure };
}

/** Takes the content coding off a body. More than one, or one that is not known, is refused and the bytes stay as they came. */
export async function decodeBody(
  bytes: Uint8Array<ArrayBuffer>,
  codings: readonly string[],
  limitBytes: number,
): Promise<DecodedBody> {
  const [coding, ...more] = codings;
  if (coding === undefined || bytes.byteLength === 0) return { bytes, failure: null };
  const decoder = more.length === 0 ? decoders.get(coding) : undefined;
  if (decoder === undefined) {
    const named = codings.slice(0, 5).join(', ').slice(0, 200);
    return { bytes, failure: new ExchangeFailure('body', 'body_encoding_unknown', { coding: named }) };
  }
  return decodeUpTo(decoder(bytes), bytes, coding, limitBytes);
}
