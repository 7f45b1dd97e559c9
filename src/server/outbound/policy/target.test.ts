import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyRefusal } from '#service/ports/transport.ts';
import { policy } from '../../testing/outbound.ts';
import { parseCidr, type Cidr } from './address.ts';
import type { OutboundPolicy } from './outbound-policy.ts';
import { checkUrl, isRefusal } from './target.ts';

function refusal(url: string, changes: Partial<OutboundPolicy> = {}): PolicyRefusal | null {
  const result = checkUrl(url, policy(changes));
  return isRefusal(result) ? result : null;
}

function cidrs(...texts: string[]): Cidr[] {
  return texts.map(parseCidr).filter((cidr) => cidr !== null);
}

describe('a URL', () => {
  it.each([
    ['', 'unparsable'],
    ['idp.example/token', 'unparsable'],
    ['https://', 'unparsable'],
    ['https://idp.exa mple/', 'unparsable'],
    ['https://idp.example/\n', 'unparsable'],
    ['ht\ttps://idp.example/', 'unparsable'],
    ['https:\\\\idp.example\\token', 'unparsable'],
    ['https://good.example\\@evil.example/', 'unparsable'],
    ['https://1.1.1.1 &@2.2.2.2/', 'unparsable'],
    ['https://idp.example:99999/', 'unparsable'],
    ['https://user@idp.example/', 'userinfo'],
    ['https://user:secret@idp.example/', 'userinfo'],
    ['https://:secret@idp.example/', 'userinfo'],
    ['https://idp.example/#', 'fragment'],
    ['https://idp.example/token#a', 'fragment'],
  ])('%j is refused as %s', (url, reason) => {
    expect(refusal(url)).toMatchObject({ code: 'url_not_allowed', facts: { reason } });
  });

  it.each([
    'ftp://idp.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:,x',
    'ws://idp.example/',
  ])('%s is refused for its scheme, and no setting opens it', (url) => {
    expect(refusal(url, { allowHttp: true })).toMatchObject({
      code: 'scheme_not_allowed',
      facts: { setting: null },
    });
  });

  it.each(['https://idp.example/token?a=\\b', 'https://idp.example', 'HTTPS://IDP.EXAMPLE:8443/x'])(
    '%s is fine',
    (url) => {
      expect(refusal(url)).toBeNull();
    },
  );

  it('is told in punycode and without a trailing dot', () => {
    expect(checkUrl('https://BÜCHER.example.:8443/', policy())).toMatchObject({
      host: 'xn--bcher-kva.example',
      port: 8443,
      isSecure: true,
    });
  });

  it('of any kind never brings an error about', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        expect(() => checkUrl(text, policy())).not.toThrow();
      }),
    );
  });
});

describe('plain http', () => {
  it.each([
    'http://localhost:8080/',
    'http://localhost./',
    'http://idp.localhost:3000/',
    'http://127.0.0.1/',
    'http://127.8.9.10:8080/',
    'http://2130706433/',
    'http://[::1]:8080/',
    'http://[::ffff:127.0.0.1]/',
  ])('may go to this machine, %s', (url) => {
    expect(refusal(url)).toBeNull();
  });

  it.each(['http://idp.example/', 'http://10.0.0.1/', 'http://localhost.example/', 'http://notlocalhost/'])(
    'may not leave for %s, unless a setting says so',
    (url) => {
      expect(refusal(url)).toMatchObject({
        code: 'scheme_not_allowed',
        facts: { scheme: 'http', setting: 'OUTBOUND_ALLOW_HTTP' },
      });
      expect(refusal(url, { allowHttp: true })).toBeNull();
    },
  );
});

describe('a port', () => {
  it.each([22, 25, 81, 442, 1023, 6000, 6667, 10_080])('%i is refused', (port) => {
    expect(refusal(`https://idp.example:${port}/`)).toMatchObject({
      code: 'port_not_allowed',
      facts: { host: 'idp.example', port, setting: 'OUTBOUND_PORTS' },
    });
  });

  it.each([80, 443, 1024, 8443, 65_535])('%i is fine', (port) => {
    expect(refusal(`https://idp.example:${port}/`)).toBeNull();
  });

  it('counts as set, where it was set', () => {
    const ports = [
      { first: 443, last: 443 },
      { first: 6000, last: 6010 },
    ];
    expect(refusal('https://idp.example/', { ports })).toBeNull();
    expect(refusal('https://idp.example:6000/', { ports })).toBeNull();
    expect(refusal('https://idp.example:8443/', { ports })).toMatchObject({ code: 'port_not_allowed' });
  });
});

describe('a host', () => {
  const allowHosts = [
    { host: '*.corp.example', port: null },
    { host: 'idp.example', port: 8443 },
    { host: '192.0.2.7', port: null },
  ];
  const listed = { mode: 'allowlist', allowHosts, allowCidrs: cidrs('192.0.2.0/24') } as const;

  it.each([
    'https://a.corp.example/',
    'https://A.B.Corp.Example.:444/',
    'https://idp.example:8443/',
    'https://192.0.2.7/',
  ])('on the list is fine, %s', (url) => {
    expect(refusal(url, { ...listed, ports: [{ first: 1, last: 65_535 }] })).toBeNull();
  });

  it.each([
    'https://corp.example/',
    'https://evilcorp.example/',
    'https://idp.example/',
    'https://a.idp.example:8443/',
    'https://192.0.2.8/',
  ])('that is not on the list is refused, %s', (url) => {
    expect(refusal(url, listed)).toMatchObject({
      code: 'host_not_allowed',
      facts: { setting: 'OUTBOUND_ALLOW_HOSTS' },
    });
  });

  it.each([
    'metadata.google.internal',
    'METADATA.google.internal.',
    'metadata.goog',
    'instance-data.ec2.internal',
  ])('that hands out credentials of the machine is refused by its name, %s', (host) => {
    expect(refusal(`https://${host}/`)).toMatchObject({ code: 'host_not_allowed', facts: { setting: null } });
  });
});

/** Literals, with what they are and whether any setting opens them. */
const literals: readonly (readonly [literal: string, range: string, canOpen: boolean])[] = [
  ['127.0.0.1', 'loopback', true],
  ['127.1', 'loopback', true],
  ['2130706433', 'loopback', true],
  ['0177.0.0.1', 'loopback', true],
  ['0x7f.0.0.1', 'loopback', true],
  ['１２７.０.０.１', 'loopback', true],
  ['127.0.0.1.', 'loopback', true],
  ['[::1]', 'loopback', true],
  ['[::ffff:127.0.0.1]', 'loopback', true],
  ['[::127.0.0.1]', 'ipv4Compatible', true],
  ['[64:ff9b::7f00:1]', 'loopback', true],
  ['[64:ff9b:1::7f00:1]', 'rfc6052', true],
  ['[2002:7f00:1::]', '6to4', true],
  ['[fc00::1]', 'uniqueLocal', true],
  ['100.64.0.1', 'carrierGradeNat', true],
  ['10.0.0.1', 'private', true],
  ['192.168.1.1', 'private', true],
  ['198.18.0.1', 'reserved', true],
  ['localhost', 'loopback', true],
  ['localhost.', 'loopback', true],
  ['foo.localhost', 'loopback', true],
  ['0.0.0.0', 'unspecified', false],
  ['0', 'unspecified', false],
  ['[::]', 'unspecified', false],
  ['[fe80::1]', 'linkLocal', false],
  ['169.254.1.1', 'linkLocal', false],
  ['169.254.169.254', 'cloudMetadata', false],
  ['[::ffff:169.254.169.254]', 'cloudMetadata', false],
  ['[64:ff9b:1::a9fe:a9fe]', 'cloudMetadata', false],
  ['[64:ff9b:1:a9fe:a9:fe00:808:808]', 'cloudMetadata', false],
  ['[64:ff9b:1:a9:fe:a9fe::]', 'cloudMetadata', false],
  ['[64:ff9b:1:1234:a9:fea9:fe00:0]', 'cloudMetadata', false],
  ['[64:ff9b::a9fe:a9fe]', 'cloudMetadata', false],
  ['[2002:a9fe:a9fe::]', 'cloudMetadata', false],
  ['[fd00:ec2::254]', 'cloudMetadata', false],
  ['[fd20:ce::254]', 'cloudMetadata', false],
  ['168.63.129.16', 'cloudMetadata', false],
  ['100.100.100.200', 'cloudMetadata', false],
  ['224.0.0.1', 'multicast', false],
  ['[ff02::1]', 'multicast', false],
  ['255.255.255.255', 'broadcast', false],
];

describe('an address', () => {
  it.each(literals)('%s is refused in public mode', (literal, range, canOpen) => {
    expect(refusal(`https://${literal}/token`, { mode: 'public' })).toMatchObject({
      code: 'address_blocked',
      facts: { range, setting: canOpen ? 'OUTBOUND_ALLOW_CIDRS' : null },
    });
  });

  it.each(literals.filter(([, , canOpen]) => canOpen))('%s is let through in any mode', (literal) => {
    expect(refusal(`https://${literal}/token`, { mode: 'any' })).toBeNull();
  });

  it.each(literals.filter(([, , canOpen]) => canOpen))('%s is let through where it is allowed', (literal) => {
    expect(
      refusal(`https://${literal}/`, { mode: 'public', allowCidrs: cidrs('0.0.0.0/0', '::/0') }),
    ).toBeNull();
  });

  it.each(literals.filter(([, , canOpen]) => !canOpen))('%s is refused whatever is set', (literal) => {
    const open = { mode: 'any', allowCidrs: cidrs('0.0.0.0/0', '::/0'), allowHttp: true } as const;
    expect(refusal(`https://${literal}/`, open)).toMatchObject({ code: 'address_blocked' });
    expect(refusal(`http://${literal}/`, open)).toMatchObject({ code: 'address_blocked' });
  });

  it('that is denied stays so, allowed or not, also inside another', () => {
    const changes = {
      mode: 'any',
      allowCidrs: cidrs('10.0.0.0/8'),
      denyCidrs: cidrs('10.0.0.0/16'),
    } as const;
    for (const literal of ['10.0.0.1', '[::ffff:10.0.0.1]', '[2002:a00:1::]'])
      expect(refusal(`https://${literal}/`, changes)).toMatchObject({
        code: 'address_blocked',
        facts: { setting: 'OUTBOUND_DENY_CIDRS' },
      });
    expect(refusal('https://10.1.0.1/', changes)).toBeNull();
  });

  it('of this very server is refused, and its neighbours are not', () => {
    const own = cidrs('127.0.0.1/32').map(([address]) => ({ address, port: 8080 }));
    const changes = { ownAddresses: () => own };
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433'])
      expect(refusal(`http://${host}:8080/api/v1/assistants`, changes)).toMatchObject({
        code: 'address_blocked',
        facts: { range: 'this_server', setting: null },
      });
    expect(refusal('http://127.0.0.1:8081/', changes)).toBeNull();
    expect(refusal('http://127.0.0.2:8080/', changes)).toBeNull();
  });
});
