import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLoopback, isSameAddress, parseAddress, parseCidr, viewsOf } from './address.ts';

function views(text: string): string[] {
  const address = parseAddress(text);
  return address === null ? [] : viewsOf(address).map((view) => `${view.range} ${view.address.toString()}`);
}

it.each([
  ['93.184.216.34', ['unicast 93.184.216.34']],
  ['127.0.0.1', ['loopback 127.0.0.1']],
  ['100.64.0.1', ['carrierGradeNat 100.64.0.1']],
  ['[::1]', ['loopback ::1']],
  ['::ffff:127.0.0.1', ['loopback 127.0.0.1']],
  ['[::ffff:7f00:1]', ['loopback 127.0.0.1']],
  ['::127.0.0.1', ['ipv4Compatible ::7f00:1', 'loopback 127.0.0.1']],
  ['64:ff9b::7f00:1', ['loopback 127.0.0.1']],
  ['64:ff9b::5db8:d822', ['unicast 93.184.216.34']],
  ['64:ff9b:1::a00:1', ['rfc6052 64:ff9b:1::a00:1', 'private 10.0.0.1']],
  [
    '64:ff9b:1:a9fe:a9:fe00:808:808',
    [
      'rfc6052 64:ff9b:1:a9fe:a9:fe00:808:808',
      'linkLocal 169.254.169.254',
      'reserved 254.169.254.0',
      'linkLocal 169.254.0.8',
      'unicast 8.8.8.8',
    ],
  ],
  ['::ffff:0:a00:1', ['rfc6145 ::ffff:0:a00:1', 'private 10.0.0.1']],
  ['2002:7f00:1::', ['6to4 2002:7f00:1::', 'loopback 127.0.0.1']],
  [
    '2001:0:a00:1:0:0:80ff:fffe',
    ['teredo 2001:0:a00:1::80ff:fffe', 'private 10.0.0.1', 'loopback 127.0.0.1'],
  ],
  ['fe80::1%eth0', ['zoned fe80::1%eth0']],
  ['2606:4700::6810:85e5', ['unicast 2606:4700::6810:85e5']],
])('sees in %s all that it leads to', (text, expected) => {
  expect(views(text)).toEqual(expected);
});

it.each(['', '1', '0x7f.1', '127.1', 'localhost', '1.2.3.4.5', '[127.0.0.1', '::1/64', '10.0.0.0/8'])(
  'takes %j for no address',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

it.each(['10.0.0.0/8', '::/0', '192.0.2.1/32', 'fd00::/8'])('reads the range %s', (text) => {
  expect(parseCidr(text)).not.toBeNull();
});

it.each(['10.0.0.0', '10.0.0.0/33', '10/8', '::/129', '10.0.0.0/-1', '10.0.0.0/8/8', 'all', '10.0.0.0/'])(
  'takes %j for no range',
  (text) => {
    expect(parseCidr(text)).toBeNull();
  },
);

it('knows two spellings of one address', () => {
  const same = (left: string, right: string) => {
    const [one, other] = [parseAddress(left), parseAddress(right)];
    return one !== null && other !== null && isSameAddress(one, other);
  };
  expect(same('::ffff:127.0.0.1', '127.0.0.1')).toBe(true);
  expect(same('::1', '0:0:0:0:0:0:0:1')).toBe(true);
  expect(same('127.0.0.1', '127.0.0.2')).toBe(false);
});

it('never takes an address for loopback that carries another', () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(octet, octet, octet, octet), (octets) => {
      const text = octets.join('.');
      for (const spelling of [text, `::ffff:${text}`, `64:ff9b::${text}`]) {
        const address = parseAddress(spelling);
        expect(address !== null && isLoopback(address)).toBe(octets[0] === 127);
      }
    }),
  );
});
