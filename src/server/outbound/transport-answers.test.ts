import { describe, expect, it } from 'vitest';
import { send, textOf } from '../testing/outbound.ts';
import { rawServer, socketServer } from '../testing/servers.ts';

describe('the answer', () => {
  it('that never comes because the connection is reset has not come', async () => {
    const { port } = await socketServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({
      sent: true,
      failure: {
        stage: 'headers',
        code: 'connection_closed',
        facts: { error: 'ECONNRESET', looksLike: 'nothing' },
      },
    });
  });

  it('that never comes because the connection is reset at once is told by whoever notices first', async () => {
    const { port } = await socketServer((socket) => socket.resetAndDestroy());
    const { failure } = await send(`http://127.0.0.1:${port}/`);
    expect(['connection_reset_on_connect', 'connection_closed']).toContain(failure?.code);
  });

  it.each([
    ['closed', ''],
    ['closed in the status line', 'HTTP/1.1 20'],
    ['closed in the headers', 'HTTP/1.1 200 OK\r\nContent-Type: appl'],
  ])('that never comes because the connection is %s', async (_, bytes) => {
    const { port } = await rawServer(bytes);
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({
      sent: true,
      response: null,
      failure: { stage: 'headers', code: 'connection_closed' },
    });
  });

  it('that does not come is given up after its time', async () => {
    const { port } = await socketServer(() => undefined);
    expect(await send(`http://127.0.0.1:${port}/`, { limits: { answerMs: 30 } })).toMatchObject({
      sent: true,
      response: null,
      failure: { stage: 'headers', code: 'answer_timeout', facts: { limitMs: 30, isTotal: false } },
    });
  });

  it('whose headers drip is given up after the same time', async () => {
    const { port } = await socketServer((socket) => {
      const drip = setInterval(() => socket.write('X'), 5);
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
      socket.on('close', () => clearInterval(drip));
    });
    expect((await send(`http://127.0.0.1:${port}/`, { limits: { answerMs: 60 } })).failure).toMatchObject({
      stage: 'headers',
      code: 'answer_timeout',
    });
  });

  it.each([
    ['HTTP/0.9', '<html>hello</html>', 'text'],
    ['garbage', '\0\x01\x02\x03 garbage', 'bytes'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', 'text'],
    ['a status line without a status', 'HTTP/1.1 TWO OK\r\n\r\n', 'text'],
    ['TLS', '\x15\x03\x03\x00\x02\x02\x50', 'tls'],
    ['HTTP/2', '\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64', 'http2'],
  ])('that is no HTTP but %s is told as such, with its beginning', async (_, bytes, looksLike) => {
    const { port } = await rawServer(bytes);
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({
      sent: true,
      response: null,
      failure: { stage: 'headers', code: 'not_http', facts: { looksLike, beginning: bytes } },
    });
  });

  it.each([
    ['a header without a name', 'HTTP/1.1 200 OK\r\nBad Header: x\r\n\r\n'],
    ['both lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['the same length twice', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}'],
    ['a length below nothing', 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}'],
    ['a folded header', 'HTTP/1.1 200 OK\r\nX-A: b\r\n c\r\nContent-Length: 2\r\n\r\n{}'],
    ['a status that is none', 'HTTP/1.1 099 Never\r\nContent-Length: 2\r\n\r\n{}'],
    ['a NUL in a header', 'HTTP/1.1 200 OK\r\nX-A: a\0b\r\n\r\n{}'],
  ])('whose headers hold %s breaks the rules of HTTP', async (_, bytes) => {
    const { port } = await rawServer(bytes);
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({
      sent: true,
      response: null,
      failure: { stage: 'headers', code: 'headers_invalid', facts: { looksLike: 'http' } },
    });
  });

  it.each([
    ['at once', ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}']],
    ['twice', ['HTTP/1.1 100 Continue\r\n\r\n'.repeat(2), 'HTTP/1.0 200 OK\r\n\r\n{}']],
    ['with headers', ['HTTP/1.1 100 Continue\r\nX-A: b\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\n{}']],
  ])('may begin with 100 Continue, %s', async (_, chunks) => {
    const { port } = await rawServer(...chunks);
    const result = await send(`http://127.0.0.1:${port}/`);
    expect(result).toMatchObject({ failure: null, response: { status: 200, complete: true } });
    expect(textOf(result)).toBe('{}');
  });

  it('that is 100 Continue and no more has not come', async () => {
    const { port } = await rawServer('HTTP/1.1 100 Continue\r\n\r\n');
    expect((await send(`http://127.0.0.1:${port}/`)).failure).toMatchObject({ code: 'connection_closed' });
  });

  it('that never begins for all its interim answers is given up', async () => {
    const { port } = await socketServer((socket) => {
      const flood = (): void => {
        while (socket.writable && socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(100)));
        socket.once('drain', flood);
      };
      socket.once('data', flood);
    });
    expect((await send(`http://127.0.0.1:${port}/`)).failure).toMatchObject({
      stage: 'headers',
      code: 'headers_too_large',
    });
  });

  it.each([
    ['one huge header', `X-Huge: ${'x'.repeat(20_000)}\r\n`],
    ['3000 headers', Array.from({ length: 3000 }, (_, index) => `X-${index}: x\r\n`).join('')],
  ])('with %s is told as such', async (_, headers) => {
    const { port } = await rawServer(`HTTP/1.1 200 OK\r\n${headers}\r\n{}`);
    expect((await send(`http://127.0.0.1:${port}/`)).failure).toMatchObject({
      stage: 'headers',
      code: 'headers_too_large',
      facts: { limitBytes: 16_384 },
    });
  });

  it('that wants another protocol is refused', async () => {
    const { port } = await rawServer(
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    expect((await send(`http://127.0.0.1:${port}/`)).failure).toMatchObject({
      stage: 'headers',
      code: 'protocol_upgrade',
    });
  });
});

it('has one deadline over everything, at whatever stage it is', async () => {
  const { port } = await socketServer((socket) => {
    socket.once('data', () => {
      const drip = setInterval(() => socket.write('1\r\nx\r\n'), 5);
      socket.on('close', () => clearInterval(drip));
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
    });
  });
  const result = await send(`http://127.0.0.1:${port}/`, { send: { timeoutMs: 120 } });
  expect(result).toMatchObject({
    response: { status: 200, complete: false },
    failure: { stage: 'body', code: 'body_timeout', facts: { limitMs: 120, isTotal: true } },
  });
  expect(result.response?.body.length).toBeGreaterThan(0);
  expect(result.timings.totalMs).toBeGreaterThan(100);
});
