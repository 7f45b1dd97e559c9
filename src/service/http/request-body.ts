import { limits } from '#contract/limits.ts';
import { Failure } from '../failure.ts';
import { jsonExcess } from '../json-excess.ts';

function sizeText(bytes: number): string {
  const kibibytes = bytes / 1024;
  return kibibytes < 1024 ? `${kibibytes} KiB` : `${kibibytes / 1024} MiB`;
}

function tooLarge(maximum: number): Failure {
  return new Failure('payload_too_large', `The body is larger than ${sizeText(maximum)}.`);
}

async function readStream(
  body: ReadableStream<Uint8Array> | null,
  maximum: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > maximum) {
      await reader.cancel();
      throw tooLarge(maximum);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** What is read of a request. Firefox has no stream of its body, which is there as a whole where the service runs in the page. */
export interface RequestWithBody extends Pick<Request, 'headers' | 'signal' | 'arrayBuffer'> {
  readonly body?: Request['body'];
}

/** The bytes of a body. Throws the signal's reason where the client left, which is no fault, and `malformed_json` where it broke off otherwise. */
async function readBytes(request: RequestWithBody, maximum: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    // Of a stated length no more comes than that, and it is read without a stream, which costs more than the rest.
    return request.headers.has('content-length') || request.body === undefined
      ? new Uint8Array(await request.arrayBuffer())
      : await readStream(request.body, maximum);
  } catch (error) {
    if (error instanceof Failure) throw error;
    request.signal.throwIfAborted();
    throw new Failure('malformed_json', 'The body broke off before its end.');
  }
}

/**
 * The JSON of a request body of at most so many bytes. Throws `unsupported_media_type`,
 * `payload_too_large`, `malformed_json` or `too_deep`.
 */
export async function readJson(request: RequestWithBody, maximum: number): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new Failure(
      'unsupported_media_type',
      'Send the body as JSON, with the header Content-Type: application/json.',
    );
  const coding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  if (coding !== '' && coding !== 'identity')
    throw new Failure(
      'unsupported_media_type',
      'Send the body as it is, without compression and the header Content-Encoding.',
    );
  const stated = request.headers.get('content-length');
  if (Number(stated ?? 0) > maximum) throw tooLarge(maximum);
  const bytes = await readBytes(request, maximum);
  if (bytes.byteLength > maximum) throw tooLarge(maximum);
  const text = asJson(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const { jsonDepth: depth, jsonValues: values, jsonMembers: members, jsonShapes: shapes } = limits;
  const excess = jsonExcess(text, { depth, values, members, shapes });
  if (excess === 'depth') throw new Failure('too_deep', `The body is nested deeper than ${depth} levels.`);
  if (excess !== null)
    throw new Failure(
      'payload_too_large',
      `The body holds more than ${values} values, more than ${members} in one object, or objects of too many names.`,
    );
  return asJson((): unknown => JSON.parse(text));
}

function asJson<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new Failure('malformed_json', 'The body is not valid JSON in UTF-8.');
  }
}
