import type { Socket } from 'node:net';
import { createServer, type PeerCertificate, type TlsOptions, type TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import type { ConnectionSecurity } from '#service/ports/transport.ts';
import { createAuthority, selfSigned, type Certificate } from '../../testing/certificates.ts';
import { opensslServer } from '../../testing/openssl-server.ts';
import { send } from '../../testing/outbound.ts';
import { listening } from '../../testing/servers.ts';

const authority = createAuthority();
const trusted = authority.issue();
const clients = createAuthority('Clients');
const clientOptions = { name: 'travel-planner', extensions: ['extendedKeyUsage=clientAuth'] };

function security(certificate: Certificate | null, authorities = [authority.cert]): ConnectionSecurity {
  return {
    authorities,
    clientCertificate: certificate === null ? null : { chain: certificate.cert, key: certificate.key },
  };
}

/** A server that demands a certificate of the authority for clients, and what it saw of them. */
async function demandingServer(options: TlsOptions = {}) {
  const seen: { subject: string; body: string }[] = [];
  const server = createServer(
    { ...trusted, ca: clients.cert, requestCert: true, rejectUnauthorized: true, ...options },
    (socket: TLSSocket) => {
      socket.on('error', () => undefined);
      socket.once('data', (chunk: Buffer) => {
        // Node gives an object without members where there is no certificate.
        const certificate: Partial<PeerCertificate> = socket.getPeerCertificate();
        seen.push({
          subject: String(certificate.subject?.CN),
          body: chunk.toString().split('\r\n\r\n')[1] ?? '',
        });
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
      });
    },
  );
  server.on('tlsClientError', () => undefined);
  const closed = new Promise((resolve) => {
    server.once('connection', (socket: Socket) => socket.once('close', resolve));
  });
  const { port } = await listening(server);
  return { url: `https://127.0.0.1:${port}/token`, seen, closed };
}

const versions = ['TLSv1.2', 'TLSv1.3'] as const;

describe.each(versions)('a server that demands a certificate of its clients, over %s', (version) => {
  const only = { minVersion: version, maxVersion: version };

  it('gets the one of the profile, with those between it and the root', async () => {
    const { url, seen } = await demandingServer(only);
    const certificate = clients.issueAuthority('Between').issue(clientOptions);
    const result = await send(url, { send: { security: security(certificate) } });
    expect(result).toMatchObject({ failure: null, response: { status: 200 } });
    expect(seen).toEqual([{ subject: 'travel-planner', body: 'grant_type=client_credentials' }]);
  });

  it.each([
    ['none', () => null],
    ['one of another authority', () => createAuthority('Strangers').issue(clientOptions)],
  ])('does not answer to %s', async (_what, certificate) => {
    const { url, seen } = await demandingServer(only);
    const { response, failure } = await send(url, { send: { security: security(certificate()) } });
    expect(response).toBeNull();
    expect(failure).not.toBeNull();
    expect(seen).toEqual([]);
  });
});

describe('a client certificate', () => {
  it('that the server refuses is told as such', async () => {
    const port = await opensslServer(trusted, '-Verify', '1', '-verify_return_error', '-tls1_3');
    const stranger = security(createAuthority('Strangers').issue(clientOptions));
    const { failure } = await send(`https://127.0.0.1:${port}/`, { send: { security: stranger } });
    expect(failure).toMatchObject({ stage: 'tls', code: 'tls_client_certificate_refused' });
  });

  it('is shown to nobody who does not ask', async () => {
    const { url, seen } = await demandingServer({ requestCert: false });
    await send(url, { send: { security: security(clients.issue(clientOptions)) } });
    expect(seen).toMatchObject([{ subject: 'undefined' }]);
  });

  it('does not make the server any more trusted', async () => {
    const { url, seen } = await demandingServer();
    const certificate = clients.issue(clientOptions);
    const result = await send(url, { send: { security: security(certificate, []) } });
    expect(result).toMatchObject({ sent: false, failure: { code: 'certificate_untrusted' } });
    expect(seen).toEqual([]);
  });

  it('with a key that is not its own ends the connection before anything is sent', async () => {
    const { url, seen, closed } = await demandingServer();
    const mixed = { cert: clients.issue(clientOptions).cert, key: clients.issue(clientOptions).key };
    const result = await send(url, { send: { security: security(mixed) } });
    expect(result).toMatchObject({ sent: false, failure: { stage: 'tls', code: 'tls_failed' } });
    await closed;
    expect(seen).toEqual([]);
  });
});

describe('a certificate authority of a profile', () => {
  it('is trusted beside that of the host', async () => {
    const own = createAuthority('Company');
    const { url } = await demandingServer({ ...own.issue(), requestCert: false });
    const { url: other } = await demandingServer({ requestCert: false });
    const both = { authorities: [authority.cert], send: { security: security(null, [own.cert]) } };
    expect(await send(url, both)).toMatchObject({ failure: null });
    expect(await send(other, both)).toMatchObject({ failure: null });
    expect(await send(url, { authorities: [authority.cert] })).toMatchObject({
      failure: { code: 'certificate_untrusted' },
    });
  });

  it('can be the certificate of the server itself, and still has to be for its name', async () => {
    const own = selfSigned('own', ['subjectAltName=IP:127.0.0.1']);
    const { url } = await demandingServer({ ...own, requestCert: false });
    const trusting = { send: { security: security(null, [own.cert]) } };
    expect(await send(url, trusting)).toMatchObject({ failure: null });
    const foreign = selfSigned('own', ['subjectAltName=DNS:elsewhere.example']);
    const { url: named } = await demandingServer({ ...foreign, requestCert: false });
    const result = await send(named, { send: { security: security(null, [foreign.cert]) } });
    expect(result).toMatchObject({ sent: false, failure: { code: 'certificate_name_mismatch' } });
  });

  it('opens no address that the policy blocks', async () => {
    const blocked = await send('https://169.254.169.254/', { send: { security: security(null) } });
    expect(blocked).toMatchObject({ sent: false, failure: { stage: 'policy', code: 'address_blocked' } });
  });
});
