import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lookupOf, send, systemError } from '../testing/outbound.ts';
import { closedPort, rawServer, socketServer } from '../testing/servers.ts';
import { connectFailure } from './connection/connect-failure.ts';
import { parseAddress } from './policy/address.ts';

describe('the name', () => {
  it.each([
    ['ENOTFOUND', 'host_not_found'],
    ['ENODATA', 'host_not_found'],
    ['EAI_AGAIN', 'dns_unavailable'],
    ['EAI_FAIL', 'dns_unavailable'],
  ])('%s is %s', async (error, code) => {
    const result = await send('https://idp.test/', { lookup: () => Promise.reject(systemError(error)) });
    expect(result).toMatchObject({
      sent: false,
      addresses: [],
      remoteAddress: null,
      failure: { stage: 'dns', code, facts: { host: 'idp.test', port: 443, error } },
    });
    expect(result.timings.dnsMs).not.toBeNull();
  });

  it('without any address is not found', async () => {
    const result = await send('https://idp.test/', { lookup: lookupOf({ 'idp.test': [] }) });
    expect(result.failure).toMatchObject({ stage: 'dns', code: 'host_not_found' });
  });

  it('with an answer that is no address is not used at all', async () => {
    const lookup = lookupOf({ 'idp.test': ['127.0.0.1', 'not an address'] });
    expect((await send('https://idp.test/', { lookup })).failure).toMatchObject({
      stage: 'dns',
      code: 'dns_unavailable',
    });
  });

  it('that is not answered is given up after its time', async () => {
    const lookup = () => new Promise<never>(() => undefined);
    const result = await send('https://idp.test/', { lookup, limits: { dnsMs: 20 } });
    expect(result.failure).toMatchObject({
      stage: 'dns',
      code: 'dns_timeout',
      facts: { limitMs: 20, isTotal: false },
    });
  });
});

describe('the connection', () => {
  it('that nothing listens for is refused', async () => {
    const port = await closedPort();
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({
      sent: false,
      remoteAddress: null,
      failure: {
        stage: 'connect',
        code: 'connection_refused',
        facts: { host: '127.0.0.1', port, error: 'ECONNREFUSED', addresses: '127.0.0.1', onlyIpv6: false },
      },
    });
  });

  it('that no address of several takes is refused', async () => {
    const port = await closedPort();
    const lookup = lookupOf({ localhost: ['127.0.0.1', '127.0.0.2'] });
    expect((await send(`http://localhost:${port}/`, { lookup })).failure).toMatchObject({
      code: 'connection_refused',
      facts: { addresses: '127.0.0.1, 127.0.0.2' },
    });
  });

  it('that is not accepted is given up after its time', async () => {
    // A process that listens and never accepts: its queue is full after a few connections.
    const deaf = `
      const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
        require('node:fs').writeSync(1, String(server.address().port));
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      });`;
    const child = spawn(process.execPath, ['-e', deaf], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [output] = (await once(child.stdout, 'data')) as [Buffer];
    const port = Number(output.toString());
    const waiting = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
    onTestFinished(() => waiting.forEach((socket) => socket.destroy()));
    await once(waiting[1] ?? child, 'connect');
    const result = await send(`http://127.0.0.1:${port}/`, { limits: { connectMs: 60 } });
    expect(result).toMatchObject({
      sent: false,
      failure: { stage: 'connect', code: 'connect_timeout', facts: { limitMs: 60, isTotal: false } },
    });
  });

  it.each([
    [['ECONNREFUSED'], 'connection_refused'],
    [['ECONNRESET'], 'connection_reset_on_connect'],
    [['ETIMEDOUT'], 'connect_timeout'],
    [['ENETUNREACH'], 'network_unreachable'],
    [['EHOSTUNREACH'], 'network_unreachable'],
    [['EADDRNOTAVAIL'], 'network_unreachable'],
    [['EMFILE'], 'connect_failed'],
    [['ENETUNREACH', 'ECONNREFUSED'], 'connection_refused'],
    [['ENETUNREACH', 'ETIMEDOUT'], 'connect_timeout'],
    [[''], 'connect_failed'],
  ])('that ends with %j is %s', (errors, code) => {
    const addresses = ['2001:db8::1'].map(parseAddress).filter((address) => address !== null);
    const [first = ''] = errors;
    const error = errors.length > 1 ? new AggregateError(errors.map(systemError)) : systemError(first);
    expect(connectFailure(error, addresses)).toMatchObject({
      stage: 'connect',
      code,
      facts: { addresses: '2001:db8::1', onlyIpv6: true },
    });
  });
});

describe('the request', () => {
  it('that the server does not take in is given up after its time', async () => {
    const { port } = await socketServer((socket) => socket.pause());
    const body = new Uint8Array(32 * 1024 * 1024);
    const result = await send(`http://127.0.0.1:${port}/`, { request: { body }, limits: { sendMs: 50 } });
    expect(result).toMatchObject({
      sent: true,
      failure: { stage: 'send', code: 'send_failed', facts: { limitMs: 50 } },
    });
  });

  it('that the server breaks off has failed at sending', async () => {
    const { port } = await socketServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const body = new Uint8Array(32 * 1024 * 1024);
    const result = await send(`http://127.0.0.1:${port}/`, { request: { body } });
    expect(result).toMatchObject({ sent: true, failure: { stage: 'send', code: 'send_failed' } });
  });

  it('may be answered before it was sent whole', async () => {
    const { port } = await socketServer((socket) =>
      socket.once('data', () => socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}')),
    );
    const body = new Uint8Array(32 * 1024 * 1024);
    const result = await send(`http://127.0.0.1:${port}/`, { request: { body } });
    expect(result).toMatchObject({ failure: null, response: { status: 413 } });
  });
});

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
    ['garbage', '\0\x01\x02\x03 garbage', 'text'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', 'text'],
    ['a broken status line', 'HTTP/1.1 TWO OK\r\n\r\n', 'text'],
    ['a broken header', 'HTTP/1.1 200 OK\r\nBad Header: x\r\n\r\n', 'text'],
    ['both lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}', 'text'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 'text'],
    ['an answer to a question that was not asked', 'HTTP/1.1 100 Continue\r\n\r\n', 'text'],
    ['TLS', '\x15\x03\x03\x00\x02\x02\x50', 'tls'],
  ])('that is no HTTP but %s is told as such', async (_, bytes, looksLike) => {
    const { port } = await rawServer(bytes);
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({
      sent: true,
      response: null,
      failure: { stage: 'headers', code: 'not_http', facts: { looksLike } },
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
