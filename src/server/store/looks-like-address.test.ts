import { expect, it } from 'vitest';
import { looksLikeAddress } from './looks-like-address.ts';

it.each([
  'postgres://user:password@host:5432/database',
  "'postgres://user:password@host/database'",
  'postgres//user:pass/word@host:5432/database',
  'postgres:/user:password@host:5432/database',
  'postgresql:user@host',
  'user:password@host:5432/database',
  'mysql://user:password@host/database',
])('%s is an address', (text) => {
  expect(looksLikeAddress(text)).toBe(true);
});

it.each([
  './data',
  '/var/lib/profiles',
  '/var//lib/profiles',
  'profiles-2026-11-27T10:30@one.db',
  '/mnt/10.0.0.1:share/user@host/data',
  'postgres/data',
  '~/data@home',
])('%s is a path', (text) => {
  expect(looksLikeAddress(text)).toBe(false);
});
