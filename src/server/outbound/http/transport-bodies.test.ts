import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { send, textOf } from '../../testing/outbound.ts';
import { whenBodyComes } from '../../testing/when-body-comes.ts';
import { rawServer, socketServer } from '../../testing/servers.ts';

const json = '{"access_token":"abc"}';

function encoded(coding: string, body: Uint8Array): Uint8Array {
  const head = `HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

async function answered(...chunks: (string | Uint8Array)[]) {
  const { port } = await rawServer(...chunks);
  return send(`http://127.0.0.1:${port}/`);
}

describe('a body that is cut', () => {
  it.each([
    ['shorter than promised', 'Content-Length: 100\r\n\r\n{"half":', '{"half":', 100],
    ['without its last chunk', 'Transfer-Encoding: chunked\r\n\r\n8\r\n{"half":\r\n', '{"half":', null],
    ['inside a chunk', 'Transfer-Encoding: chunked\r\n\r\nff\r\n{"half":', '{"half":', null],
    ['before its first byte', 'Content-Length: 5\r\n\r\n', '', 5],
  ])('%s is shown as far as it came', async (_, bytes, text, expectedBytes) => {
    const result = await answered(`HTTP/1.1 200 OK\r\n${bytes}`);
    expect(result).toMatchObject({
      sent: true,
      response: { status: 200, complete: false },
      failure: { stage: 'body', code: 'body_cut', facts: { receivedBytes: text.length, expectedBytes } },
    });
    expect(textOf(result)).toBe(text);
  });

  it('by a reset, without a length of its own, is not taken for whole', async () => {
    const { port } = await socketServer((socket) => {
      // A reset that comes with the bytes would not be told apart from an end by the system.
      whenBodyComes(() => socket.resetAndDestroy());
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n{"half":'));
    });
    const result = await send(`http://127.0.0.1:${port}/`);
    expect(result).toMatchObject({
      response: { complete: false },
      failure: { stage: 'body', code: 'body_cut' },
    });
  });

  it.each([204, 304])('is none where the status says that there is none: %d', async (status) => {
    const result = await answered(`HTTP/1.1 ${status} X\r\nContent-Length: 65\r\n\r\n{"access_token":"a"}`);
    expect(result).toMatchObject({ failure: null, response: { status, complete: true } });
    expect(textOf(result)).toBe('');
  });

  it('by a reset after its last byte is whole', async () => {
    const { port } = await socketServer((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}', () => socket.resetAndDestroy());
      });
    });
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({
      failure: null,
      response: { complete: true },
    });
  });

  it('by silence is given up after its time', async () => {
    const { port } = await socketServer((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":'));
    });
    const result = await send(`http://127.0.0.1:${port}/`, { limits: { bodyIdleMs: 40 } });
    expect(result).toMatchObject({
      response: { status: 200, complete: false },
      failure: {
        stage: 'body',
        code: 'body_timeout',
        facts: { limitMs: 40, isTotal: false, receivedBytes: 8, expectedBytes: 100 },
      },
    });
    expect(textOf(result)).toBe('{"half":');
  });
});

describe('a body that is too large', () => {
  const limit = 256 * 1024;

  it('is read up to the limit, whatever its length says', async () => {
    for (const head of ['', `Content-Length: ${limit * 8}\r\n`]) {
      const result = await answered(`HTTP/1.1 200 OK\r\n${head}\r\n`, new Uint8Array(limit * 8).fill(0x61));
      expect(result).toMatchObject({
        response: { complete: false },
        failure: { stage: 'body', code: 'body_too_large', facts: { limitBytes: limit, isDecoded: false } },
      });
      expect(result.response?.body).toHaveLength(limit);
    }
  });

  it('of exactly the limit is whole', async () => {
    const result = await answered('HTTP/1.1 200 OK\r\n\r\n', new Uint8Array(limit).fill(0x61));
    expect(result).toMatchObject({ failure: null, response: { complete: true } });
    expect(result.response?.body).toHaveLength(limit);
  });

  it('once decoded is never made: 50 MB in 48 kB', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const before = process.memoryUsage().arrayBuffers;
    const result = await answered(encoded('gzip', bomb));
    expect(result).toMatchObject({
      response: { complete: false },
      failure: {
        stage: 'body',
        code: 'body_too_large',
        facts: { limitBytes: limit, isDecoded: true, coding: 'gzip' },
      },
    });
    expect(result.response?.body).toHaveLength(limit);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000);
  });
});

describe('a content coding', () => {
  it.each([
    ['gzip', gzipSync(json)],
    ['x-gzip', gzipSync(json)],
    ['GZIP', gzipSync(json)],
    ['deflate', deflateSync(json)],
    ['deflate', deflateRawSync(json)],
    ['br', brotliCompressSync(json)],
    ['identity', Buffer.from(json)],
    ['identity, gzip', gzipSync(json)],
  ])('%s is taken off', async (coding, body) => {
    const result = await answered(encoded(coding, body));
    expect(result).toMatchObject({ failure: null, response: { complete: true } });
    expect(textOf(result)).toBe(json);
  });

  it.each(['zstd', 'x', 'constructor', 'gzip, gzip', Array(100).fill('gzip').join(','), 'br, gzip'])(
    '%s is refused, and the bytes stay as they came',
    async (coding) => {
      const result = await answered(encoded(coding, gzipSync(gzipSync(json))));
      expect(result).toMatchObject({
        response: { complete: false },
        failure: { stage: 'body', code: 'body_encoding_unknown' },
      });
      expect(Buffer.from(result.response?.body ?? [])).toEqual(gzipSync(gzipSync(json)));
      expect(String(result.failure?.facts.coding).length).toBeLessThan(200);
    },
  );

  it('named in two headers is a chain, too', async () => {
    const result = await answered(
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\ncontent-encoding: br\r\nContent-Length: 2\r\n\r\n{}',
    );
    expect(result.failure).toMatchObject({ code: 'body_encoding_unknown', facts: { coding: 'gzip, br' } });
  });

  it.each([
    ['gzip', Buffer.from(json), json],
    ['gzip', gzipSync(json).subarray(0, -6), json],
    ['br', Buffer.from('not brotli at all'), 'not brotli at all'],
    ['deflate', Buffer.from('not deflate'), 'not deflate'],
  ])('%s that cannot be taken off is told, with what could be or what came', async (coding, body, text) => {
    const result = await answered(encoded(coding, body));
    expect(result).toMatchObject({
      response: { complete: false },
      failure: { stage: 'body', code: 'body_not_decodable', facts: { coding } },
    });
    expect(textOf(result)).toBe(text);
  });

  it('of an empty body is nothing to take off', async () => {
    const result = await answered('HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n');
    expect(result).toMatchObject({ failure: null, response: { status: 204, complete: true } });
  });

  it('of a body that was cut shows what could be decoded', async () => {
    const body = gzipSync(json.repeat(100));
    const result = await answered(
      `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`,
      body.subarray(0, -10),
    );
    expect(result.failure).toMatchObject({ code: 'body_cut' });
    expect(textOf(result).startsWith(json)).toBe(true);
  });
});

it.each([
  ['a chunk size that is no number', 'zz\r\n{}\r\n0\r\n\r\n'],
  ['a chunk that is longer than it says', '2\r\n{}{}\r\n0\r\n\r\n'],
  ['a negative chunk size', '-1\r\n{}\r\n'],
  ['trailers without an end', `2\r\n{}\r\n0\r\nX-A: ${'b'.repeat(20_000)}\r\n\r\n`],
])('%s breaks the framing', async (_, chunks) => {
  const result = await answered(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`);
  expect(result).toMatchObject({
    response: { status: 200, complete: false },
    failure: { stage: 'body', code: 'body_framing_invalid' },
  });
});
