import { describe, expect, it } from 'vitest';
import { createAuthority } from '../testing/certificates.ts';
import { lookupOf, send, testTransport } from '../testing/outbound.ts';
import { httpServer, listening, tlsServer, type TestServer } from '../testing/servers.ts';
import { createServer } from 'node:net';
import { parseCidr } from './policy/address.ts';

const answering = () => httpServer((_, response) => response.end('{}'));

/** Spellings of this machine that the sentinel would hear, were they let through. */
const spellings = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0177.0.0.1',
  '0x7f000001',
  '[::ffff:127.0.0.1]',
  'localhost',
  'localhost.',
  'foo.localhost',
];

describe('in public mode', () => {
  const outcome = (host: string, sentinel: TestServer, scheme = 'https') =>
    send(`${scheme}://${host}:${sentinel.port}/token`, {
      policy: { mode: 'public', allowHttp: true },
      lookup: lookupOf({ localhost: ['127.0.0.1'], 'private.test': ['93.184.216.34', '127.0.0.1'] }),
    });

  it.each([
    ...spellings,
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
  ])('nothing leaves for %s', async (host) => {
    const sentinel = await answering();
    for (const scheme of ['http', 'https']) {
      const result = await outcome(host, sentinel, scheme);
      expect(result).toMatchObject({ sent: false, failure: { stage: 'policy', code: 'address_blocked' } });
      expect(result.addresses).toEqual([]);
    }
    expect(sentinel.connections()).toBe(0);
  });

  it('a name is refused for one blocked address among good ones', async () => {
    const sentinel = await answering();
    const result = await outcome('private.test', sentinel);
    expect(result).toMatchObject({
      sent: false,
      addresses: ['93.184.216.34', '127.0.0.1'],
      failure: {
        stage: 'policy',
        code: 'address_blocked',
        facts: {
          host: 'private.test',
          port: sentinel.port,
          address: '127.0.0.1',
          range: 'loopback',
          setting: 'OUTBOUND_ALLOW_CIDRS',
        },
      },
    });
    expect(sentinel.connections()).toBe(0);
  });

  it('a range that is allowed opens this machine', async () => {
    const sentinel = await answering();
    const allowCidrs = ['127.0.0.0/8'].map(parseCidr).filter((cidr) => cidr !== null);
    const result = await send(`http://127.0.0.1:${sentinel.port}/`, {
      policy: { mode: 'public', allowCidrs },
    });
    expect(result).toMatchObject({ sent: true, failure: null, response: { status: 200 } });
  });
});

describe('in any mode', () => {
  it.each(spellings)('%s reaches this machine', async (host) => {
    const sentinel = await answering();
    const result = await send(`http://${host}:${sentinel.port}/`, {
      lookup: lookupOf({ localhost: ['127.0.0.1'] }),
    });
    expect(result).toMatchObject({ sent: true, failure: null });
    expect(sentinel.connections()).toBe(1);
  });

  it.each([
    ['169.254.169.254', {}],
    ['[fd00:ec2::254]', {}],
    ['168.63.129.16', {}],
    ['metadata.google.internal', {}],
    ['metadata.test', { 'metadata.test': ['169.254.169.254'] }],
    ['zoned.test', { 'zoned.test': ['fe80::1%lo'] }],
    ['mixed.test', { 'mixed.test': ['93.184.216.34', '::ffff:169.254.169.254'] }],
  ])('%s stays refused', async (host, names) => {
    const result = await send(`https://${host}/latest/meta-data`, { lookup: lookupOf(names) });
    expect(result).toMatchObject({ sent: false, response: null, failure: { stage: 'policy' } });
    expect(result.timings.connectMs).toBeNull();
  });

  it('plain http for a name stays refused, whatever it would resolve to', async () => {
    const sentinel = await answering();
    const result = await send(`http://idp.test:${sentinel.port}/`, {
      lookup: lookupOf({ 'idp.test': ['127.0.0.1'] }),
    });
    expect(result.failure).toMatchObject({ stage: 'policy', code: 'scheme_not_allowed' });
    expect(sentinel.connections()).toBe(0);
  });

  it('plain http for localhost is refused where the name leads elsewhere', async () => {
    const result = await send('http://localhost:8080/', { lookup: lookupOf({ localhost: ['192.0.2.1'] }) });
    expect(result).toMatchObject({
      sent: false,
      failure: { stage: 'policy', code: 'scheme_not_allowed', facts: { setting: 'OUTBOUND_ALLOW_HTTP' } },
    });
  });

  it('this very server is refused under every name it has', async () => {
    const sentinel = await answering();
    const address = parseCidr('127.0.0.1/32')?.[0];
    const ownAddresses = () => (address === undefined ? [] : [{ address, port: sentinel.port }]);
    for (const host of ['127.0.0.1', 'localhost', 'self.test'])
      expect(
        await send(`http://${host}:${sentinel.port}/api/v1/assistants`, {
          policy: { ownAddresses, allowHttp: true },
          lookup: lookupOf({ localhost: ['127.0.0.1'], 'self.test': ['127.0.0.1'] }),
        }),
      ).toMatchObject({ failure: { code: 'address_blocked', facts: { range: 'this_server' } } });
    expect(sentinel.connections()).toBe(0);
  });

  it('a redirect to a blocked address is an answer, and nothing more', async () => {
    const server = await httpServer((_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    );
    const result = await send(`http://127.0.0.1:${server.port}/`);
    expect(result).toMatchObject({ failure: null, response: { status: 302 } });
  });
});

describe('the address that was checked', () => {
  it('is the one that is used: a name that does not exist reaches this machine', async () => {
    const { cert, key } = createAuthority().issue({ alternativeNames: 'DNS:pinned.invalid' });
    const server = await tlsServer({ cert, key });
    const plain = await answering();
    const lookup = lookupOf({ 'pinned.invalid': ['127.0.0.1'] });
    const overTls = await send(`https://pinned.invalid:${server.port}/`, { lookup, authorities: [cert] });
    expect(overTls.remoteAddress).toBe(`127.0.0.1:${server.port}`);
    const result = await send(`http://pinned.invalid:${plain.port}/`, {
      lookup,
      policy: { allowHttp: true },
    });
    expect(result).toMatchObject({ failure: null, remoteAddress: `127.0.0.1:${plain.port}` });
    expect(result.requestHeaders).toContainEqual(['host', `pinned.invalid:${plain.port}`]);
  });

  it('is asked for once, so that a second answer changes nothing', async () => {
    const server = await answering();
    const answers = [['127.0.0.1'], ['169.254.169.254']];
    let asked = 0;
    const result = await send(`http://rebound.test:${server.port}/`, {
      policy: { allowHttp: true },
      lookup: () => Promise.resolve((answers[asked++] ?? []).map((address) => ({ address }))),
    });
    expect(result).toMatchObject({ failure: null, addresses: ['127.0.0.1'] });
    expect(asked).toBe(1);
  });

  it('is one of several: the next is tried where the first refuses', async () => {
    const server = await listening(
      createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{}')),
      '127.0.0.2',
    );
    const result = await send(`http://several.test:${server.port}/`, {
      policy: { allowHttp: true },
      lookup: lookupOf({ 'several.test': ['127.0.0.1', '127.0.0.2'] }),
    });
    expect(result).toMatchObject({ failure: null, remoteAddress: `127.0.0.2:${server.port}` });
  });
});

it('says beforehand what it has against a URL, and nothing against others', () => {
  const transport = testTransport({ policy: { mode: 'public' } });
  expect(transport.refusal('https://127.0.0.1/')).toMatchObject({ code: 'address_blocked' });
  expect(transport.refusal('https://idp.example:8443/token')).toBeNull();
});
