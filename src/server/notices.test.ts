import { expect, it } from 'vitest';
import { readConfig } from './config/config.ts';
import { parsePostgresUrl } from './config/postgres-url.ts';
import { environmentNotices, originNotices, outboundNotices, storeNotices } from './notices.ts';
import { describeLocation } from './store/store-location.ts';

const postgres = (url: string) => ({ kind: 'postgres', address: parsePostgresUrl(url) }) as const;

it('says where a password and data would cross a network in the open', () => {
  const told = expect.stringContaining('The connection to PostgreSQL is not encrypted.') as unknown;
  expect(storeNotices(postgres('postgres://u:canary@db/x'), {})).toEqual([told]);
  expect(storeNotices(postgres('postgres://u:canary@db/x?sslmode=require'), {})).toEqual([]);
  expect(storeNotices(postgres('postgres://u:canary@localhost/x'), {})).toEqual([]);
  expect(storeNotices({ kind: 'sqlite', folder: './data' }, { DATA_DIR: './data' })).toEqual([]);
});

it('says so, too, where the host of the database stands in PGHOST', () => {
  const read = (environment: Record<string, string>) =>
    readConfig({ DATABASE_URL: 'postgres://', ...environment }).store;
  const elsewhere = read({ PGHOST: 'db.example.com' });
  expect(storeNotices(elsewhere, {})).toHaveLength(1);
  expect(describeLocation(elsewhere)).toContain('db.example.com');
  const socket = read({ PGHOST: '/run/postgresql', PGPORT: '5433', PGDATABASE: 'profiles' });
  expect(storeNotices(socket, {})).toEqual([]);
  expect(describeLocation(socket)).toBe('/run/postgresql:5433/profiles');
});

it('names a database that nobody names by its user, as the driver does', () => {
  const read = (url: string, environment: Record<string, string>) =>
    describeLocation(readConfig({ DATABASE_URL: url, ...environment }).store);
  const environment = { PGUSER: 'profiles', USER: 'somebody' };
  expect(read('postgres://', environment)).toBe('localhost:5432/profiles');
  expect(read('postgres://', { USER: 'somebody' })).toBe('localhost:5432/somebody');
  expect(read('postgres://own@localhost', environment)).toBe('localhost:5432/own');
  expect(read('postgres:///named', environment)).toBe('localhost:5432/named');
  expect(read('postgres://', { ...environment, PGDATABASE: 'other' })).toBe('localhost:5432/other');
});

it('says that tests reach the internet alone behind a proxy, unless that was chosen', () => {
  const origin = 'https://profiles.example.com';
  expect(outboundNotices('public', { PUBLIC_ORIGIN: origin, OUTBOUND_MODE: '' })).toEqual([
    expect.stringMatching(/OUTBOUND_ALLOW_CIDRS.*OUTBOUND_MODE/),
  ]);
  expect(outboundNotices('public', { PUBLIC_ORIGIN: origin, OUTBOUND_MODE: 'public' })).toEqual([]);
  expect(outboundNotices('any', { PUBLIC_ORIGIN: '' })).toEqual([]);
});

it('says where a list of networks restricts nothing', () => {
  const told = expect.stringMatching(
    /^OUTBOUND_ALLOW_CIDRS restricts nothing.*OUTBOUND_MODE=public/,
  ) as unknown;
  const OUTBOUND_ALLOW_CIDRS = '10.2.0.0/16';
  expect(outboundNotices('any', { OUTBOUND_ALLOW_CIDRS })).toEqual([told]);
  const PUBLIC_ORIGIN = 'https://profiles.example.com';
  expect(outboundNotices('any', { OUTBOUND_ALLOW_CIDRS, OUTBOUND_MODE: 'any', PUBLIC_ORIGIN })).toEqual([
    told,
  ]);
  expect(outboundNotices('public', { OUTBOUND_ALLOW_CIDRS, OUTBOUND_MODE: 'public' })).toEqual([]);
  expect(outboundNotices('any', { OUTBOUND_ALLOW_CIDRS: '', OUTBOUND_MODE: 'any' })).toEqual([]);
});

it('says where secrets that users enter would cross a network in the open', () => {
  const told = expect.stringContaining('PUBLIC_ORIGIN is plain http') as unknown;
  expect(originNotices('http://profiles.example.com')).toEqual([told]);
  expect(originNotices('http://10.0.0.7:8080')).toEqual([told]);
  for (const origin of [
    'https://profiles.example.com',
    'http://localhost:1',
    'http://127.0.0.1',
    'http://[::1]:1',
  ])
    expect(originNotices(origin), origin).toEqual([]);
  expect(originNotices(null)).toEqual([]);
});

it('says that the data folder is not used with PostgreSQL', () => {
  const told = expect.stringContaining('DATA_DIR is not used') as unknown;
  expect(storeNotices(postgres('postgres:///x'), { DATA_DIR: './data' })).toEqual([told]);
  expect(storeNotices(postgres('postgres:///x'), { DATA_DIR: '' })).toEqual([]);
});

it('names a setting that is misspelt, and not what it holds', () => {
  expect(environmentNotices({ APPKEY: 'k1:canary', HOME: '/root' })).toEqual([
    'APPKEY is not a setting, and does nothing. If it is meant for this server, name it APP_KEYS.',
  ]);
});
