import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { settingNames } from './setting-schemas.ts';

function problemsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('without any setting', () => {
  it('the server is for this machine alone and reaches what it asks for', () => {
    expect(readConfig({ PATH: '/bin', HOME: '/home' })).toEqual({
      host: '127.0.0.1',
      port: null,
      store: { kind: 'sqlite', folder: './data' },
      keys: { kind: 'master_file' },
      publicOrigin: null,
      outbound: { mode: 'any', allowHttp: false, allowHosts: [], allowCidrs: [], denyCidrs: [], ports: null },
      testRunsPerMinute: 30,
      testRunsPerMinuteInAll: 300,
      testRunsAtOnce: 8,
      testTimeoutMs: 15_000,
    });
  });

  it('an empty one counts as none', () => {
    const empty = Object.fromEntries(settingNames.map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });
});

describe('a setting', () => {
  it.each([
    [{ HOST: 'localhost' }, { host: '127.0.0.1' }],
    [{ HOST: '127.0.0.2' }, { host: '127.0.0.2' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ HOST: '[::1]' }, { host: '::1' }],
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ DATA_DIR: '../my data/~old' }, { store: { kind: 'sqlite', folder: '../my data/~old' } }],
    [{ DATA_DIR: '/var/lib/profiles' }, { store: { kind: 'sqlite', folder: '/var/lib/profiles' } }],
    [{ APP_KEYS: 'k1:x' }, { keys: { kind: 'text', text: 'k1:x' } }],
    [{ APP_KEYS_FILE: '/run/keys' }, { keys: { kind: 'file', path: '/run/keys' } }],
    [{ PUBLIC_ORIGIN: 'https://Profiles.Example.com/' }, { publicOrigin: 'https://profiles.example.com' }],
    [{ PUBLIC_ORIGIN: 'https://profiles.example.com' }, { outbound: { mode: 'public' } }],
    [{ PUBLIC_ORIGIN: 'https://profiles.example.com', OUTBOUND_MODE: 'any' }, { outbound: { mode: 'any' } }],
    [{ PUBLIC_ORIGIN: 'http://localhost:9000' }, { publicOrigin: 'http://localhost:9000' }],
    [{ TEST_RUNS_PER_MINUTE: '0' }, { testRunsPerMinute: 0, testRunsPerMinuteInAll: 0 }],
    [{ TEST_RUNS_PER_MINUTE: '60' }, { testRunsPerMinute: 60, testRunsPerMinuteInAll: 600 }],
    [{ TEST_RUNS_PER_MINUTE_IN_ALL: '100' }, { testRunsPerMinute: 30, testRunsPerMinuteInAll: 100 }],
    [{ TEST_RUNS_AT_ONCE: '0' }, { testRunsAtOnce: 0 }],
    [{ TEST_TIMEOUT_MS: '1000' }, { testTimeoutMs: 1000 }],
  ])('%j is read', (environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected);
  });

  it('of the outbound rules is read', () => {
    const { outbound } = readConfig({
      OUTBOUND_MODE: 'allowlist',
      OUTBOUND_ALLOW_HTTP: '1',
      OUTBOUND_ALLOW_HOSTS: '*.Corp.example, idp.local:8443, [2001:db8::1]:443, bücher.example.',
      OUTBOUND_ALLOW_CIDRS: '10.2.0.0/16, fd00::/8, 192.0.2.7',
      OUTBOUND_DENY_CIDRS: '10.2.3.0/24',
      OUTBOUND_PORTS: '443, 8000-9000',
    });
    expect(outbound).toMatchObject({
      mode: 'allowlist',
      allowHttp: true,
      allowHosts: [
        { host: '*.corp.example', port: null },
        { host: 'idp.local', port: 8443 },
        { host: '2001:db8::1', port: 443 },
        { host: 'xn--bcher-kva.example', port: null },
      ],
      ports: [
        { first: 443, last: 443 },
        { first: 8000, last: 9000 },
      ],
    });
    expect(outbound.allowCidrs.map(([address, bits]) => `${address.toString()}/${bits}`)).toEqual([
      '10.2.0.0/16',
      'fd00::/8',
      '192.0.2.7/32',
    ]);
  });

  it.each([
    [
      { HOST: '0.0.0.0' },
      'HOST must be an address of this machine, such as 127.0.0.1: there is no sign-in yet',
    ],
    [{ HOST: '192.168.1.5' }, 'there is no sign-in yet'],
    [{ HOST: '::' }, 'there is no sign-in yet'],
    [{ HOST: 'example.com' }, 'there is no sign-in yet'],
    [{ PORT: '80a' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be'],
    [{ DATA_DIR: '  ' }, 'DATA_DIR must be the path of a folder as it is'],
    [{ DATA_DIR: ' ./data' }, 'DATA_DIR must be the path of a folder as it is'],
    [{ DATA_DIR: '"./data"' }, 'DATA_DIR must be the path of a folder as it is'],
    [{ DATA_DIR: '~/data' }, 'DATA_DIR must be the path of a folder as it is'],
    [{ DATA_DIR: 'postgres:/u:p@h/d' }, 'DATA_DIR must be the path of a folder as it is'],
    [{ DATA_DIR: 'file:///var/lib/profiles' }, 'DATA_DIR must be the path of a folder as it is'],
    [
      { DATABASE_URL: 'mysql://localhost/x' },
      'DATABASE_URL must be a URL such as postgres://user:password@host',
    ],
    [{ PUBLIC_ORIGIN: 'profiles.example.com' }, 'PUBLIC_ORIGIN must be an origin such as'],
    [{ PUBLIC_ORIGIN: 'https://profiles.example.com/app' }, 'without a path'],
    [{ PUBLIC_ORIGIN: 'ftp://profiles.example.com' }, 'PUBLIC_ORIGIN must be one origin'],
    [{ PUBLIC_ORIGIN: 'https://*.example.com' }, 'PUBLIC_ORIGIN must be one origin'],
    [{ OUTBOUND_MODE: 'all' }, 'OUTBOUND_MODE must be any, public or allowlist.'],
    [{ OUTBOUND_ALLOW_HTTP: 'maybe' }, 'OUTBOUND_ALLOW_HTTP must be 1 or 0.'],
    [
      { OUTBOUND_ALLOW_CIDRS: '10.0.0.0/8,10/8' },
      'OUTBOUND_ALLOW_CIDRS must be a list such as 10.2.0.0/16,fd00::/8, and has 10/8.',
    ],
    [{ OUTBOUND_DENY_CIDRS: ',' }, 'OUTBOUND_DENY_CIDRS must be a list'],
    [{ OUTBOUND_PORTS: '0,443,9000-8000,70000' }, 'and has 0, 9000-8000, 70000.'],
    [{ OUTBOUND_MODE: 'allowlist' }, 'OUTBOUND_ALLOW_HOSTS is needed with OUTBOUND_MODE=allowlist'],
    [{ OUTBOUND_ALLOW_HOSTS: 'idp.example' }, 'OUTBOUND_ALLOW_HOSTS needs OUTBOUND_MODE=allowlist'],
    [
      { OUTBOUND_MODE: 'allowlist', OUTBOUND_ALLOW_HOSTS: 'https://idp.example' },
      'and has https://idp.example.',
    ],
    [{ OUTBOUND_MODE: 'allowlist', OUTBOUND_ALLOW_HOSTS: 'a.*.example,*' }, 'and has a.*.example, *.'],
    [{ APP_KEYS: 'k1:x', APP_KEYS_FILE: '/run/keys' }, 'APP_KEYS and APP_KEYS_FILE are both set. Keep one.'],
    [{ TEST_TIMEOUT_MS: '999' }, 'TEST_TIMEOUT_MS must be a whole number from 1000 to 60000.'],
    [
      { OUTBOUND_PROXY: 'http://proxy:3128' },
      'OUTBOUND_PROXY is not a setting. There are: OUTBOUND_MODE, OUTBOUND_ALLOW_HTTP',
    ],
    [{ OUTBOUND_ALLOW_CIDR: '10.0.0.0/8' }, 'OUTBOUND_ALLOW_CIDR is not a setting.'],
    [{ APP_KEYS_PATH: '/x' }, 'APP_KEYS_PATH is not a setting. There are: APP_KEYS, APP_KEYS_FILE.'],
    [{ APP_KEYSFILE: '/x' }, 'APP_KEYSFILE is not a setting.'],
    [{ DATA_DIRECTORY: '/x' }, 'DATA_DIRECTORY is not a setting. There are: DATA_DIR.'],
    [{ DATABASE_URLS: 'x' }, 'DATABASE_URLS is not a setting. There are: DATABASE_URL.'],
    [{ PUBLIC_ORIGINS: 'x' }, 'PUBLIC_ORIGINS is not a setting. There are: PUBLIC_ORIGIN.'],
    [
      { TEST_TIMEOUT: '5' },
      'TEST_TIMEOUT is not a setting. There are: TEST_RUNS_PER_MINUTE, TEST_RUNS_PER_MINUTE_IN_ALL, TEST_RUNS_AT_ONCE, TEST_TIMEOUT_MS.',
    ],
  ])('%j is refused', (environment, message) => {
    expect(problemsOf(environment)).toContain(message);
  });

  it('that is wrong is told together with all others', () => {
    const message = problemsOf({ PORT: 'x', HOST: '0.0.0.0', OUTBOUND_MOD: 'any', TEST_TIMEOUT_MS: '5' });
    expect(message).toMatch(/^4 settings are wrong:\n/);
    for (const name of ['PORT', 'HOST', 'OUTBOUND_MOD', 'TEST_TIMEOUT_MS'])
      expect(message).toContain(`\n  ${name} `);
  });

  it('never shows a key in what is said of others', () => {
    expect(problemsOf({ APP_KEYS: 'k1:canary', APP_KEYS_FILE: '/x', PORT: 'x' })).not.toContain('canary');
  });
});

it('has every setting, and no other, in the example file', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
  const ofNode = ['NODE_EXTRA_CA_CERTS'];
  expect([...new Set(named)].sort()).toEqual([...settingNames, ...ofNode].sort());
});
