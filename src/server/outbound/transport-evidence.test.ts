import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createAuthority } from '../testing/certificates.ts';
import { lookupOf, send, textOf } from '../testing/outbound.ts';
import { whenBodyComes } from '../testing/when-body-comes.ts';
import { httpServer, rawServer, socketServer, tlsServer } from '../testing/servers.ts';

const authority = createAuthority();

describe('an answer', () => {
  it('is told with its status, headers as they came and body', async () => {
    const { port } = await rawServer(
      'HTTP/1.1 401 Not Today\r\nX-B: 2\r\nset-cookie: a=1\r\nSet-Cookie: b=2\r\nX-Latin: \xe4\r\nLocation: /gr\xc3\xb6\xc3\x9fe\r\nContent-Length: 9\r\n\r\n{"a":"b"}',
    );
    const result = await send(`http://127.0.0.1:${port}/token`);
    expect(result).toMatchObject({ sent: true, failure: null, addresses: ['127.0.0.1'], tls: null });
    expect(result.attempts).toEqual([{ address: '127.0.0.1', error: null }]);
    expect(result.remoteAddress).toBe(`127.0.0.1:${port}`);
    expect(result.response).toMatchObject({
      status: 401,
      statusText: 'Not Today',
      httpVersion: '1.1',
      complete: true,
      headers: [
        ['X-B', '2'],
        ['set-cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
        ['X-Latin', 'ä'],
        ['Location', '/größe'],
        ['Content-Length', '9'],
      ],
    });
    expect(textOf(result)).toBe('{"a":"b"}');
  });

  it.each([
    ['HTTP/1.0 200 OK\r\n\r\n{}', '1.0', '{}'],
    ['HTTP/1.1 200\r\n\r\n{}', '1.1', '{}'],
    [
      'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}',
      '1.1',
      '{}',
    ],
    ['HTTP/1.1 204 No Content\r\n\r\n', '1.1', ''],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n', '1.1', '{}'],
  ])('is read from %j', async (bytes, httpVersion, body) => {
    const { port } = await rawServer(bytes);
    const result = await send(`http://127.0.0.1:${port}/`);
    expect(result.failure).toBeNull();
    expect(result.response).toMatchObject({ httpVersion, complete: true });
    expect(textOf(result)).toBe(body);
  });

  it('may be a redirect, which is never followed', async () => {
    const target = await httpServer((_, response) => response.end());
    const server = await httpServer((_, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${target.port}/` }).end(),
    );
    const result = await send(`http://127.0.0.1:${server.port}/`);
    expect(result).toMatchObject({ failure: null, response: { status: 307 } });
    expect(target.connections()).toBe(0);
  });
});

describe('a request', () => {
  async function received(
    request: Parameters<typeof send>[1],
  ): Promise<{ text: string; result: Awaited<ReturnType<typeof send>>; port: number }> {
    let text = '';
    const { port } = await socketServer((socket: Socket) => {
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1');
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
      });
    });
    return { result: await send(`http://127.0.0.1:${port}/a/token?x=1&y=%2F`, request), text, port };
  }

  it.each([
    ['POST', 'grant_type=client_credentials'],
    ['POST', null],
    ['POST', ''],
    ['PUT', '{}'],
    ['GET', null],
    ['DELETE', null],
  ])('%s with the body %j is told exactly as it went over the wire', async (method, body) => {
    const { text, result, port } = await received({
      request: {
        method,
        headers: [
          ['X-Api-Key', 'one'],
          ['accept', 'application/json'],
          ['x-api-key', 'two'],
          ['X-Latin', 'ä'],
        ],
        body: body === null ? null : new TextEncoder().encode(body),
      },
    });
    const head = result.requestHeaders.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    expect(text).toBe(`${method} /a/token?x=1&y=%2F HTTP/1.1\r\n${head}\r\n${body ?? ''}`);
    expect(result.requestHeaders).toContainEqual(['host', `127.0.0.1:${port}`]);
    expect(result.requestHeaders).toContainEqual(['user-agent', 'authorization-profiles/test']);
    expect(result.requestHeaders).toContainEqual(['accept-encoding', 'identity']);
  });

  it('leaves a user agent of the caller alone, and no framing of the caller in', async () => {
    const { result, text } = await received({
      request: {
        headers: [
          ['User-Agent', 'of my own'],
          ['Host', 'evil.example'],
          ['Transfer-Encoding', 'chunked'],
          ['content-length', '5'],
        ],
      },
    });
    expect(result.failure).toBeNull();
    expect(text).not.toMatch(/evil|chunked|content-length: 5|authorization-profiles/);
    expect(text).toContain('User-Agent: of my own\r\n');
  });

  it('that cannot be written down is not sent, and shows what would have been', async () => {
    const { result, text } = await received({ request: { headers: [['x-bad', 'a\r\nb']] } });
    expect(result).toMatchObject({ sent: false, failure: { stage: 'send', code: 'send_failed' } });
    expect(result.requestHeaders).toContainEqual(['x-bad', 'a\r\nb']);
    expect(text).toBe('');
  });
});

describe('the phases', () => {
  it('are measured from the name to the last byte, over TLS', async () => {
    const { cert, key } = authority
      .issueAuthority('Test Intermediate')
      .issue({ alternativeNames: 'DNS:idp.test,DNS:*.idp.test' });
    const { port } = await tlsServer({ cert, key });
    const result = await send(`https://idp.test:${port}/token`, {
      authorities: [authority.cert],
      lookup: lookupOf({ 'idp.test': ['127.0.0.1'] }),
    });
    expect(result.failure).toBeNull();
    const { totalMs, ...phases } = result.timings;
    const durations = Object.values(phases);
    for (const duration of durations) expect(duration).toBeGreaterThanOrEqual(0);
    const sum = durations.reduce<number>((total, duration) => total + (duration ?? 0), 0);
    expect(sum).toBeLessThanOrEqual(totalMs + 0.1);
    expect(result.tls).toMatchObject({
      protocol: 'TLSv1.3',
      subject: 'CN=localhost',
      issuer: 'CN=Test Intermediate',
    });
    expect(result.tls?.cipher).toMatch(/^TLS_/);
    expect(result.tls?.chain.map(({ subject }) => subject)).toEqual([
      'CN=localhost',
      'CN=Test Intermediate',
      'CN=Test Root',
    ]);
    expect(result.tls?.chain[0]?.names).toEqual(['idp.test', '*.idp.test']);
    expect(result.tls?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that were not reached are null, and those that failed have what they took', async () => {
    const server = await socketServer(() => undefined);
    const result = await send(`http://127.0.0.1:${server.port}/`, { limits: { answerMs: 40 } });
    expect(result.timings).toMatchObject({ dnsMs: null, tlsMs: null, downloadMs: null });
    expect(result.timings.firstByteMs).toBeGreaterThan(30);
  });
});

describe('cancelling', () => {
  it('reaches the socket while the answer is waited for', async () => {
    const controller = new AbortController();
    const server = await socketServer((socket) => {
      socket.once('data', () => controller.abort());
    });
    const closed = server.closedConnection();
    const result = await send(`http://127.0.0.1:${server.port}/`, { send: { signal: controller.signal } });
    expect(result).toMatchObject({
      sent: true,
      response: null,
      failure: { stage: 'headers', code: 'cancelled' },
    });
    await closed;
  });

  it('keeps what had come of a body', async () => {
    const controller = new AbortController();
    const server = await socketServer((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":');
      });
    });
    whenBodyComes(() => controller.abort());
    const result = await send(`http://127.0.0.1:${server.port}/`, { send: { signal: controller.signal } });
    expect(result).toMatchObject({
      response: { status: 200, complete: false },
      failure: { stage: 'body', code: 'cancelled' },
    });
    expect(textOf(result)).toBe('{"half":');
  });

  it('works before anything was done, and while a name is looked up', async () => {
    const cancelled = await send('https://idp.test/', {
      send: { signal: AbortSignal.abort() },
      lookup: lookupOf({}),
    });
    expect(cancelled).toMatchObject({ sent: false, failure: { code: 'cancelled' } });
    const controller = new AbortController();
    const lookup = () => {
      controller.abort();
      return new Promise<never>(() => undefined);
    };
    const result = await send('https://idp.test/', { send: { signal: controller.signal }, lookup });
    expect(result).toMatchObject({ sent: false, failure: { stage: 'dns', code: 'cancelled' } });
  });
});
