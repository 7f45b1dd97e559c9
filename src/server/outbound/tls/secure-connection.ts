import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { TlsFacts } from '#contract/evidence.ts';
import type { Clock } from '#service/ports.ts';
import type { ConnectionSecurity } from '#service/ports/transport.ts';
import type { Deadline } from '../deadline.ts';
import type { Target } from '../policy/target.ts';
import { tlsFactsOf } from './certificate-facts.ts';
import { tlsFailure } from './tls-failure.ts';

export interface SecuringOptions {
  /** Undefined for those that Node trusts. */
  readonly authorities: string[] | undefined;
  readonly clientCertificate: ConnectionSecurity['clientCertificate'];
  readonly clock: Clock;
  /** Told what the handshake showed before the certificate is judged. */
  readonly onHandshake: (facts: TlsFacts) => void;
}

function beginHandshake(
  socket: Socket,
  target: Target,
  { authorities, clientCertificate, clock }: SecuringOptions,
): TLSSocket {
  try {
    return connect({
      socket,
      host: target.host,
      // RFC 6066 3: an address is no server name.
      ...(target.literal === null && { servername: target.host }),
      ...(authorities !== undefined && { ca: authorities }),
      ...(clientCertificate !== null && { cert: clientCertificate.chain, key: clientCertificate.key }),
      ALPNProtocols: ['http/1.1'],
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
    });
  } catch (error) {
    // Certificates and keys that OpenSSL does not take: nobody else would close what is open already.
    socket.destroy();
    throw tlsFailure(error, { facts: null, wantsCertificate: false, clock });
  }
}

/**
 * Secures a connection. Nothing is sent over it. The certificate is always
 * checked, whatever the environment says. Rejects with an ExchangeFailure, and
 * leaves no socket open then.
 */
export async function secureConnection(
  socket: Socket,
  target: Target,
  deadline: Deadline,
  options: SecuringOptions,
): Promise<TLSSocket> {
  const { clock, onHandshake } = options;
  const secured = beginHandshake(socket, target, options);
  let wantsCertificate = false;
  secured.on('error', () => {
    // Only a request for a certificate brings a client algorithms (RFC 5246 7.4.4). Null where the connection is gone.
    const algorithms: unknown = secured.getSharedSigalgs();
    wantsCertificate = Array.isArray(algorithms) && algorithms.length > 0;
  });
  let facts: TlsFacts | null = null;
  // Comes before Node judges the certificate and, if that fails, destroys the socket and what it knew.
  secured.prependOnceListener('secure', () => {
    facts = tlsFactsOf(secured);
    onHandshake(facts);
  });
  try {
    await once(secured, 'secureConnect', { signal: deadline.signal });
    return secured;
  } catch (error) {
    secured.destroy();
    throw deadline.signal.aborted
      ? deadline.failure()
      : tlsFailure(error, { facts, wantsCertificate, clock });
  }
}
