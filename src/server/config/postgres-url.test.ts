import { describe, expect, it } from 'vitest';
import { describeAddress, isLocal } from '../store/postgres/postgres-address.ts';
import { parsePostgresUrl } from './postgres-url.ts';

const nothing = {
  host: null,
  port: null,
  database: null,
  user: null,
  password: null,
  tls: null,
  bindsChannel: false,
};

describe('the URL of a PostgreSQL database', () => {
  it.each([
    ['postgres://db.example.com/profiles', { host: 'db.example.com', database: 'profiles' }],
    ['postgresql://db:6432/profiles', { host: 'db', port: 6432, database: 'profiles' }],
    [
      'postgres://ap:p%40ss%3Aw%2Fo%3Fr%23d%20%25@db/x',
      { host: 'db', user: 'ap', password: 'p@ss:w/o?r#d %', database: 'x' },
    ],
    ['postgres://db/a%40b', { host: 'db', database: 'a@b' }],
    ['postgres://[::1]:5432/x', { host: '::1', port: 5432, database: 'x' }],
    ['postgres:///x', { database: 'x' }],
    ['postgres:///x?host=/var/run/postgresql', { host: '/var/run/postgresql', database: 'x' }],
    ['postgres://db/x?sslmode=disable', { host: 'db', database: 'x' }],
    ['postgres://db/x?sslmode=require', { host: 'db', database: 'x', tls: { caFile: null } }],
    [
      'postgres://db/x?sslmode=verify-full&sslrootcert=/etc/ca.pem&channel_binding=require',
      { host: 'db', database: 'x', tls: { caFile: '/etc/ca.pem' }, bindsChannel: true },
    ],
  ])('%s is read', (url, expected) => {
    expect(parsePostgresUrl(url)).toEqual({ ...nothing, ...expected });
  });

  it.each([
    ['mysql://u:canary@h/x', 'must be a URL such as postgres://'],
    ['canary', 'must be a URL such as postgres://'],
    ['postgres://u:can#ary@h/x', 'write characters such as # / ? @ and % in the password'],
    ['postgres://u:p@ss/canary@h/x', 'write characters such as # / ? @ and % in the password'],
    ['postgres://u:12/canary@h/x', 'write characters such as # / ? @ and % in the password'],
    ['postgres://u:can%ary@h/x', 'has a % in it that is not followed by two hexadecimal digits'],
    ['postgres://u:12/can#ary@h/x', 'write characters such as # / ? @ and % in the password'],
    ['postgres://u:12?canary@h/x', 'write characters such as # / ? @ and % in the password'],
    ['postgres://u:canary@h/x#canary', 'write characters such as # / ? @ and % in the password'],
    ['postgres://u:canary@h/x?canary', 'may have no more than host, sslmode, sslrootcert, channel_binding'],
    ['postgres://u:canary@h/x?password=canary', 'may have no more than host, sslmode'],
    ['postgres://u:canary@h/x?toString=canary', 'may have no more than host, sslmode'],
    ['postgres://u:canary@h/x?sslmode=prefer', 'an sslmode that is none of disable, require, verify-ca'],
    ['postgres://u:canary@h/x?channel_binding=canary', 'has a channel_binding that cannot be used'],
    ['postgres://u:canary@h/x?sslrootcert=', 'has a sslrootcert that cannot be used'],
    ['postgres://u:canary@h/x?sslrootcert=/ca', 'has an sslrootcert, which needs sslmode=verify-full'],
    ['postgres:///x?host=/run&sslmode=require', 'names a socket, which is not encrypted'],
  ])('%s is refused', (url, message) => {
    expect(() => parsePostgresUrl(url)).toThrow(message);
    expect(() => parsePostgresUrl(url)).not.toThrow(/canary|ary@/);
  });

  it('is told without user and password', () => {
    expect(describeAddress(parsePostgresUrl('postgres://u:p@[::1]:6432/x'))).toBe('[::1]:6432/x');
    expect(describeAddress(parsePostgresUrl('postgres://u:p@db/x'))).toBe('db:5432/x');
    expect(describeAddress(parsePostgresUrl('postgres:///x'))).toBe('localhost:5432/x');
  });

  it('is told by its host alone where a password that was cut off may have been taken for the rest', () => {
    expect(describeAddress(parsePostgresUrl('postgres://user:12/canary'))).toBe('user:…/…');
  });

  it.each([
    ['postgres:///x', true],
    ['postgres:///x?host=/run', true],
    ['postgres://127.0.0.1/x', true],
    ['postgres://localhost/x', true],
    ['postgres://[::1]/x', true],
    ['postgres://localhost.example.com/x', false],
    ['postgres://10.0.0.1/x', false],
  ])('%s stays on this machine: %s', (url, expected) => {
    expect(isLocal(parsePostgresUrl(url))).toBe(expected);
  });
});
