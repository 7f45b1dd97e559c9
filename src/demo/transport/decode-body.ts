import { exchangeLimits } from './exchange-limits.ts';
import { readBytes } from './read-bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A body after its content coding was undone, or why that was not possible. */
export type DecodedBody =
  | { readonly bytes: Bytes; readonly code: null }
  | {
      readonly bytes: Bytes;
      readonly code: 'body_too_large' | 'body_not_decodable' | 'body_encoding_unknown';
    };

/** The codings that a page can undo. Brotli is not among them. */
const formats = new Map<string, CompressionFormat>([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
]);

/** Undoes one content coding (RFC 9110 8.4). More than one is refused: chains of them are an attack. */
export async function decodeBody(
  bytes: Bytes,
  contentEncoding: string | null,
  signal: AbortSignal,
): Promise<DecodedBody> {
  const codings = (contentEncoding ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const [coding, ...more] = codings;
  if (coding === undefined) return { bytes, code: null };
  const format = more.length === 0 ? formats.get(coding) : undefined;
  if (format === undefined) return { bytes, code: 'body_encoding_unknown' };
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
  const decoded = await readBytes(stream, exchangeLimits.bodyBytes, signal);
  if (decoded.ended === 'too_large') return { bytes: decoded.bytes, code: 'body_too_large' };
  if (decoded.ended === 'broken') return { bytes, code: 'body_not_decodable' };
  return { bytes: decoded.bytes, code: null };
}
