import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { basePath } from '#contract/endpoints/endpoint.ts';
import { problemSchema } from '#contract/problem.ts';
import { useHost, type Answer, type AskOptions, type TestHost } from '../testing/started-server.ts';

function problemCode(answer: Answer): string {
  expect(answer.headers['content-type']).toBe('application/problem+json');
  return problemSchema.parse(JSON.parse(answer.text)).code;
}

/** Every header of web-security that an answer must have, whatever it is an answer to. */
function expectSecurityHeaders({ headers }: Answer): void {
  expect(headers).toMatchObject({
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['cache-control']).toBeDefined();
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
  const policy = new Map(
    (headers['content-security-policy'] as string).split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')?.join(' ')).toMatch(/^'self'(?: 'sha256-[\w+/]{43}=')*$/);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
}

const direct = useHost();
const behindProxy = useHost({ PUBLIC_ORIGIN: 'https://Profiles.Example.com' });

const html = { accept: 'text/html' };
const json = { 'content-type': 'application/json' };

describe('the security headers', () => {
  const asked: readonly (readonly [what: string, path: string, options: AskOptions, status: number])[] = [
    ['the page', '/', { headers: html }, 200],
    ['an address of the page', '/assistants/1/build', { headers: html }, 200],
    ['a file', '/assets/main-abc123.js', {}, 200],
    ['a file that is not there', '/assets/none.js', {}, 404],
    ['health', '/healthz', {}, 200],
    ['the API', `${basePath}/assistants`, {}, 200],
    ['the description of the API', `${basePath}/openapi.json`, {}, 200],
    ['what was made', `${basePath}/assistants`, { method: 'POST', headers: json, body: '{"name":"x"}' }, 201],
    ['broken JSON', `${basePath}/assistants`, { method: 'POST', headers: json, body: '{' }, 400],
    ['no such address of the API', `${basePath}/none`, {}, 404],
    ['a method that is not there', `${basePath}/assistants`, { method: 'PUT' }, 405],
    ['OPTIONS', `${basePath}/assistants`, { method: 'OPTIONS' }, 405],
    ['another host', '/', { headers: { host: 'evil.example' } }, 403],
    [
      'another origin',
      `${basePath}/assistants`,
      { method: 'POST', headers: { origin: 'https://evil.example' } },
      403,
    ],
    ['a host that is none', '/', { headers: { host: 'a b' } }, 400],
  ];

  it.each(asked)('stand on %s', async (_, path, options, status) => {
    const host = direct();
    const answer = await host.ask(path, options);
    expect(answer.status).toBe(status);
    expectSecurityHeaders(answer);
  });

  it('allow the scripts and styles that the build of the page names, and no other', async () => {
    const host = direct();
    const { headers } = await host.ask('/', { headers: html });
    expect(headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${'B'.repeat(43)}=';`);
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${'A'.repeat(43)}=';`);
  });

  it('promise TLS only where a proxy has it', async () => {
    const plain = direct();
    expect((await plain.ask('/')).headers['strict-transport-security']).toBeUndefined();
    const behind = behindProxy();
    expect((await behind.ask('/')).headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('the host', () => {
  const ownNames = (port: number) => [
    `localhost:${port}`,
    `127.0.0.1:${port}`,
    `[::1]:${port}`,
    `LOCALHOST:${port}`,
  ];
  const otherNames = (port: number) => [
    'evil.example',
    `evil.example:${port}`,
    'localhost',
    '127.0.0.1',
    `localhost:${port + 1}`,
    `localhost.evil.example:${port}`,
    `127.0.0.1.nip.io:${port}`,
    `localhost.:${port}`,
    `user@localhost:${port}`,
    `localhost:${port}, evil.example`,
    `0.0.0.0:${port}`,
  ];

  it('may be each name of this machine with the port, and none else, for any address and method', async () => {
    const host = direct();
    for (const path of ['/', '/healthz', '/assets/main-abc123.js', `${basePath}/assistants`])
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
        for (const name of ownNames(host.port)) {
          const { status } = await host.ask(path, { method, headers: { host: name } });
          expect(status, `${method} ${path} for ${name}`).not.toBe(403);
        }
        for (const name of otherNames(host.port)) {
          const { status } = await host.ask(path, { method, headers: { host: name } });
          expect([400, 403], `${method} ${path} for ${name}`).toContain(status);
        }
      }
  });

  it('that is not allowed is told so as a problem', async () => {
    const host = direct();
    expect(problemCode(await host.ask('/', { headers: { host: 'evil.example' } }))).toBe('host_not_allowed');
  });

  it('may be the one of a proxy before the server', async () => {
    const host = behindProxy();
    expect((await host.ask('/', { headers: { host: 'profiles.example.com' } })).status).toBe(200);
    expect((await host.ask('/', { headers: { host: 'profiles.example.com:8443' } })).status).toBe(403);
  });

  it('counts in the target of the request as well', async () => {
    const host = direct();
    const answer = await host.ask('http://evil.example/api/v1/assistants', {
      headers: { host: `localhost:${host.port}` },
    });
    expect(answer.status).toBe(403);
  });

  it('is asked for twice, and refused', async () => {
    const host = direct();
    const socket = connect(host.port, '127.0.0.1');
    socket.end(
      `GET / HTTP/1.1\r\nHost: localhost:${host.port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[03] /);
  });

  it.each([
    ['missing', 'GET /api/v1/assistants HTTP/1.0\r\n\r\n'],
    ['empty', 'GET /api/v1/assistants HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
  ])('is %s, and refused', async (_, request) => {
    const socket = connect(direct().port, '127.0.0.1');
    socket.end(request);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[03] /);
  });
});

describe('the origin of what changes something', () => {
  const create = (host: TestHost, headers: Record<string, string>, name = 'allowed') =>
    host.ask(`${basePath}/assistants`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify({ name }),
    });
  const own = (host: TestHost) => `http://127.0.0.1:${host.port}`;

  const allowed: readonly (readonly [string, (host: TestHost) => Record<string, string>])[] = [
    ['a page of this server', (host) => ({ 'sec-fetch-site': 'same-origin', origin: own(host) })],
    [
      'a page behind a development proxy',
      () => ({ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:5173' }),
    ],
    ['an older browser on a page of this server', (host) => ({ origin: own(host) })],
    ['a program that is no browser', () => ({})],
  ];
  it.each(allowed)('may be %s', async (_, headers) => {
    const host = direct();
    expect((await create(host, headers(host))).status).toBe(201);
  });

  const refused: readonly (readonly [string, (host: TestHost) => Record<string, string>])[] = [
    ['another site', () => ({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })],
    ['another site that names ours', (host) => ({ 'sec-fetch-site': 'cross-site', origin: own(host) })],
    ['another server on this machine', (host) => ({ 'sec-fetch-site': 'same-site', origin: own(host) })],
    ['no page at all, says the browser', () => ({ 'sec-fetch-site': 'none' })],
    ['something new', () => ({ 'sec-fetch-site': 'same-origin, cross-site' })],
    ['an older browser on another site', () => ({ origin: 'https://evil.example' })],
    ['an older browser on another port', (host) => ({ origin: `http://127.0.0.1:${host.port + 1}` })],
    [
      'an older browser on another name of this machine',
      (host) => ({ origin: `http://localhost:${host.port}` }),
    ],
    ['an older browser with TLS', (host) => ({ origin: own(host).replace('http', 'https') })],
    ['a page that hides it', () => ({ origin: 'null' })],
    ['nowhere', () => ({ origin: '' })],
  ];
  it.each(refused)('may not be %s', async (_, headers) => {
    const host = direct();
    const answer = await create(host, headers(host), 'refused');
    expect(answer.status).toBe(403);
    expect(problemCode(answer)).toBe('origin_not_allowed');
    expect((await host.ask(`${basePath}/assistants`)).text).not.toContain('refused');
  });

  it('may be a page behind the proxy that was named', async () => {
    const host = behindProxy();
    const answer = await create(host, {
      origin: 'https://profiles.example.com',
      host: 'profiles.example.com',
    });
    expect(answer.status).toBe(201);
    expect((await create(host, { origin: 'http://profiles.example.com' })).status).toBe(403);
  });

  it('does not count where nothing is changed', async () => {
    const host = direct();
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    for (const method of ['GET', 'HEAD'])
      expect((await host.ask(`${basePath}/assistants`, { method, headers })).status).toBe(200);
  });
});
