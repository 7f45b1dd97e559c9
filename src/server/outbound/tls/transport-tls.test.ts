import { createSecureServer } from 'node:http2';
import { createServer } from 'node:tls';
import { describe, expect, it, vi } from 'vitest';
import { createAuthority, selfSigned, type Certificate } from '../../testing/certificates.ts';
import { opensslServer } from '../../testing/openssl-server.ts';
import { lookupOf, send } from '../../testing/outbound.ts';
import { httpServer, listening, rawServer, socketServer, tlsServer } from '../../testing/servers.ts';

const authority = createAuthority();
const authorities = [authority.cert];
const trusted = authority.issue();
const days = (count: number) => Date.now() + count * 24 * 60 * 60 * 1000;

/** What became of a request to a server that shows this certificate, and what the server received. */
async function outcomeWith(certificate: Certificate, host = '127.0.0.1') {
  let received = '';
  const { cert, key } = certificate;
  // Else OpenSSL would not show what is too weak.
  const server = createServer({ cert, key, ciphers: 'DEFAULT@SECLEVEL=0' }, (socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString();
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    });
  });
  server.on('tlsClientError', () => undefined);
  const { port } = await listening(server);
  const lookup = lookupOf({ 'idp.test': ['127.0.0.1'], localhost: ['127.0.0.1'] });
  return { result: await send(`https://${host}:${port}/token`, { authorities, lookup }), received, port };
}

describe('a certificate', () => {
  it('of a trusted authority is accepted, also through one in between', async () => {
    const { result } = await outcomeWith(authority.issueAuthority('Test Intermediate').issue(), 'localhost');
    expect(result).toMatchObject({ failure: null, sent: true });
  });

  const between = authority.issueAuthority('Test Intermediate');
  const cases: readonly (readonly [title: string, code: string, make: () => Certificate, facts: object])[] = [
    [
      'that has expired',
      'certificate_expired',
      () => authority.issue({ name: 'old', fromDays: -3, toDays: -2 }),
      { error: 'CERT_HAS_EXPIRED', subject: 'CN=old', issuer: 'CN=Test Root' },
    ],
    [
      'that is not valid yet',
      'certificate_not_yet_valid',
      () => authority.issue({ name: 'early', fromDays: 2, toDays: 3 }),
      { error: 'CERT_NOT_YET_VALID', subject: 'CN=early' },
    ],
    [
      'that signed itself',
      'certificate_self_signed',
      () => selfSigned('lonely', ['subjectAltName=IP:127.0.0.1']),
      { error: 'DEPTH_ZERO_SELF_SIGNED_CERT', subject: 'CN=lonely', issuer: 'CN=lonely', names: '127.0.0.1' },
    ],
    [
      'of an authority that nobody trusts',
      'certificate_untrusted',
      () => createAuthority('Stranger').issue(),
      { subject: 'CN=localhost', issuer: 'CN=Stranger' },
    ],
    [
      'whose chain has a stranger at its end',
      'certificate_untrusted',
      () => {
        const stranger = createAuthority('Stranger');
        const issued = stranger.issue();
        return { ...issued, cert: issued.cert + stranger.cert };
      },
      { error: 'SELF_SIGNED_CERT_IN_CHAIN' },
    ],
    [
      'without the one in between',
      'certificate_untrusted',
      () => {
        const issued = between.issue();
        return { ...issued, cert: issued.cert.slice(0, issued.cert.indexOf('-----END') + 26) };
      },
      { error: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', issuer: 'CN=Test Intermediate' },
    ],
    [
      'for other names',
      'certificate_name_mismatch',
      () => authority.issue({ alternativeNames: 'DNS:idp.example,DNS:*.idp.example,IP:192.0.2.1' }),
      { error: 'ERR_TLS_CERT_ALTNAME_INVALID', names: 'idp.example, *.idp.example, 192.0.2.1' },
    ],
    [
      'for another purpose',
      'certificate_invalid',
      () => authority.issue({ extensions: ['extendedKeyUsage=clientAuth'] }),
      { error: 'INVALID_PURPOSE' },
    ],
    [
      'signed with what can be forged',
      'certificate_invalid',
      () => authority.issue({ digest: 'sha1' }),
      { error: 'CA signature digest algorithm too weak' },
    ],
  ];

  it.each(cases)('%s is told as %s, with its facts, and nothing is sent', async (_, code, make, facts) => {
    const { result, received } = await outcomeWith(make());
    expect(result).toMatchObject({ sent: false, response: null, failure: { stage: 'tls', code, facts } });
    expect(result.failure?.facts).toMatchObject({ protocol: 'TLSv1.3' });
    expect(result.tls?.chain.length).toBeGreaterThan(0);
    expect(result.tls?.subject).not.toBeNull();
    expect(result.remoteAddress).not.toBeNull();
    expect(received).toBe('');
  });

  it('is told with its dates', async () => {
    const { result } = await outcomeWith(authority.issue({ fromDays: -3, toDays: -2 }));
    const { validFrom, validTo } = result.failure?.facts ?? {};
    expect(Math.abs(Date.parse(String(validFrom)) - days(-3))).toBeLessThan(60_000);
    expect(Math.abs(Date.parse(String(validTo)) - days(-2))).toBeLessThan(60_000);
    expect(result.tls).toMatchObject({ validFrom, validTo });
  });

  it('stays refused where the environment would switch the check off', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    vi.spyOn(process, 'emitWarning').mockReturnValue();
    const { result } = await outcomeWith(createAuthority('Stranger').issue());
    expect(result).toMatchObject({ sent: false, failure: { code: 'certificate_untrusted' } });
  });

  it('with more names than anybody needs is told with some of them', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `DNS:n${index}.example`).join(',');
    const { result } = await outcomeWith(authority.issue({ alternativeNames: names }));
    expect(result.failure?.code).toBe('certificate_name_mismatch');
    expect(result.tls?.chain[0]?.names).toHaveLength(100);
  });
});

describe('a server name', () => {
  it('goes along, without a trailing dot, and an address does not', async () => {
    const names: unknown[] = [];
    const server = createServer({
      ...authority.issue({ alternativeNames: 'DNS:idp.test,IP:127.0.0.1' }),
      SNICallback(name, done) {
        names.push(name);
        done(null);
      },
    });
    server.on('secureConnection', (socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
    });
    const { port } = await listening(server);
    for (const host of ['idp.test', 'idp.test.', '127.0.0.1']) {
      const lookup = lookupOf({ 'idp.test': ['127.0.0.1'], 'idp.test.': ['127.0.0.1'] });
      expect(await send(`https://${host}:${port}/`, { authorities, lookup })).toMatchObject({
        failure: null,
      });
    }
    expect(names).toEqual(['idp.test', 'idp.test']);
  });
});

describe('a server', () => {
  it.each([
    ['-tls1_3', 'certificate_required'],
    ['-tls1_2', 'handshake_failure'],
  ])('that asks for a certificate of the client says so (%s)', async (version, alert) => {
    const port = await opensslServer(trusted, '-Verify', '1', version);
    const { failure } = await send(`https://127.0.0.1:${port}/`, { authorities });
    expect(failure).toMatchObject({ stage: 'tls', code: 'tls_client_certificate_refused', facts: { alert } });
  });

  it('that serves no such name says so', async () => {
    const { port } = await rawServer(Buffer.from('15030300020270', 'hex'));
    expect(await send(`https://127.0.0.1:${port}/`, { authorities })).toMatchObject({
      sent: false,
      failure: { stage: 'tls', code: 'tls_failed', facts: { alert: 'unrecognized_name' } },
    });
  });

  it('that does not speak TLS is told as such', async () => {
    const { port } = await httpServer((_, response) => response.end());
    expect(await send(`https://127.0.0.1:${port}/`, { authorities })).toMatchObject({
      sent: false,
      failure: { stage: 'tls', code: 'tls_not_spoken' },
    });
  });

  it('that speaks only versions of old is told as such', async () => {
    const { port } = await tlsServer({
      ...trusted,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    expect(await send(`https://127.0.0.1:${port}/`, { authorities })).toMatchObject({
      sent: false,
      failure: { stage: 'tls', code: 'tls_version_unsupported', facts: { alert: 'protocol_version' } },
    });
  });

  it('that speaks nothing but HTTP/2 is told as such', async () => {
    const server = createSecureServer({ ...trusted, allowHTTP1: false });
    server.on('tlsClientError', () => undefined);
    const { port } = await listening(server);
    expect(await send(`https://127.0.0.1:${port}/`, { authorities })).toMatchObject({
      sent: false,
      failure: { stage: 'tls', code: 'tls_http2_only', facts: { alert: 'no_application_protocol' } },
    });
  });

  it('whose TLS is from before RFC 5746 is told as too weak', async () => {
    // A ServerHello of TLS 1.2 without any extension: no secure renegotiation.
    const hello = Buffer.concat([
      Buffer.from('160303002a02000026' + '0303', 'hex'),
      Buffer.alloc(32, 1),
      Buffer.from('00' + 'c02f' + '00', 'hex'),
    ]);
    const { port } = await rawServer(hello);
    expect(await send(`https://127.0.0.1:${port}/`, { authorities })).toMatchObject({
      sent: false,
      failure: {
        stage: 'tls',
        code: 'tls_too_weak',
        facts: { error: 'ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED' },
      },
    });
  });

  it('that says nothing is given up after its time', async () => {
    const { port } = await socketServer(() => undefined);
    const result = await send(`https://127.0.0.1:${port}/`, { authorities, limits: { tlsMs: 30 } });
    expect(result).toMatchObject({
      sent: false,
      failure: { stage: 'tls', code: 'tls_timeout', facts: { limitMs: 30, isTotal: false } },
    });
    expect(result.timings.tlsMs).toBeGreaterThan(20);
  });

  it.each([
    ['closes', (socket: { end(): void }) => socket.end()],
    ['resets', (socket: { resetAndDestroy(): void }) => socket.resetAndDestroy()],
  ])('that %s in the handshake has failed at it', async (_, leave) => {
    const { port } = await socketServer((socket) => socket.once('data', () => leave(socket)));
    const result = await send(`https://127.0.0.1:${port}/`, { authorities });
    expect(result).toMatchObject({
      sent: false,
      failure: { stage: 'tls', code: 'tls_failed', facts: { error: 'ECONNRESET' } },
    });
  });
});
