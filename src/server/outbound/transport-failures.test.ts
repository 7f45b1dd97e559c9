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

  it('is asked for once more where the DNS failed for now', async () => {
    const { port } = await rawServer('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    let asked = 0;
    const lookup = () => {
      asked += 1;
      return asked === 1
        ? Promise.reject(systemError('EAI_AGAIN'))
        : Promise.resolve([{ address: '127.0.0.1' }]);
    };
    expect(await send(`http://localhost:${port}/`, { lookup })).toMatchObject({ failure: null });
    const failing = await send('https://idp.test/', {
      lookup: () => Promise.reject(systemError('EAI_AGAIN')),
    });
    expect(failing.failure?.facts.attempts).toBe(2);
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
    expect(await send(`http://localhost:${port}/`, { lookup })).toMatchObject({
      failure: { code: 'connection_refused', facts: { addresses: '127.0.0.1, 127.0.0.2' } },
      attempts: [
        { address: '127.0.0.1', error: 'ECONNREFUSED' },
        { address: '127.0.0.2', error: 'ECONNREFUSED' },
      ],
    });
  });

  it('that one address refuses is made to the next', async () => {
    const { port } = await rawServer('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    const lookup = lookupOf({ localhost: ['127.0.0.2', '127.0.0.1', '127.0.0.3'] });
    expect(await send(`http://localhost:${port}/`, { lookup })).toMatchObject({
      failure: null,
      addresses: ['127.0.0.2', '127.0.0.1', '127.0.0.3'],
      attempts: [
        { address: '127.0.0.2', error: 'ECONNREFUSED' },
        { address: '127.0.0.1', error: null },
      ],
      remoteAddress: `127.0.0.1:${port}`,
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
      attempts: [{ address: '127.0.0.1', error: 'timeout' }],
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
