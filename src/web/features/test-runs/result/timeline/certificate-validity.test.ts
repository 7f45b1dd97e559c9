import { describe, expect, it } from 'vitest';
import { certificateValidity, shortFingerprint, tlsName } from './certificate-validity.ts';

const now = new Date('2026-11-23T14:32:08Z');

describe('certificateValidity', () => {
  it.each([
    ['2027-02-14T15:00:00Z', 'valid', 83],
    ['2026-12-23T14:32:08Z', 'valid', 30],
    ['2026-12-23T14:32:07Z', 'ending', 29],
    ['2026-11-23T20:00:00Z', 'ending', 0],
    ['2026-11-23T14:00:00Z', 'expired', 0],
    ['2026-11-20T14:00:00Z', 'expired', 3],
  ])('until %s is %s by %d days', (until, state, days) => {
    expect(certificateValidity(null, new Date(until), now)).toEqual({ state, days });
  });

  it('begins later', () => {
    expect(
      certificateValidity(new Date('2026-12-01T00:00:00Z'), new Date('2027-12-01T00:00:00Z'), now),
    ).toEqual({
      state: 'not_yet_valid',
    });
  });
});

it('groups the digits of a fingerprint', () => {
  expect(shortFingerprint('5b1e9a47c03d72f85b1e9a47')).toBe('5B1E 9A47 C03D 72F8');
  expect(shortFingerprint('5B:1E:9A:47:C0:3D:72:F8:11')).toBe('5B1E 9A47 C03D 72F8');
  expect(shortFingerprint('5b1e9')).toBe('5B1E 9');
});

it('names protocols as people do', () => {
  expect([tlsName('TLSv1.3'), tlsName('TLSv1'), tlsName('SSLv3'), tlsName('QUIC')]).toEqual([
    'TLS 1.3',
    'TLS 1',
    'SSL 3',
    'QUIC',
  ]);
});
