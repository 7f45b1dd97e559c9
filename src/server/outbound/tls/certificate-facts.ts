import type { DetailedPeerCertificate, PeerCertificate, TLSSocket } from 'node:tls';
import type { CertificateFacts, TlsFacts } from '#contract/evidence.ts';

/** A server may show as many names as it likes; no screen needs more than these. */
const mostNames = 100;
const mostCertificates = 10;

function distinguishedName(parts: PeerCertificate['subject']): string {
  return Object.entries(parts)
    .flatMap(([type, value]: [string, string | readonly string[] | undefined]) =>
      [value ?? []].flat().map((one) => `${type}=${one}`),
    )
    .join(', ');
}

/** The names of a subjectAltName as Node writes it: `DNS:a.example, IP Address:192.0.2.1`. */
function alternativeNames(text: string | undefined): string[] {
  const found = (text ?? '').matchAll(/(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g);
  return Array.from(found, ([, name = '']) => name).slice(0, mostNames);
}

function isoTime(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function factsOf(certificate: PeerCertificate): CertificateFacts {
  return {
    subject: distinguishedName(certificate.subject),
    issuer: distinguishedName(certificate.issuer),
    names: alternativeNames(certificate.subjectaltname),
    validFrom: isoTime(certificate.valid_from),
    validTo: isoTime(certificate.valid_to),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

function chainOf(leaf: DetailedPeerCertificate): CertificateFacts[] {
  const chain: CertificateFacts[] = [];
  let at: DetailedPeerCertificate | undefined = leaf;
  // Node gives an object without members where there is no certificate, and lets a root be its own issuer.
  while (at !== undefined && 'fingerprint256' in at && chain.length < mostCertificates) {
    chain.push(factsOf(at));
    const issuer: DetailedPeerCertificate | undefined = at.issuerCertificate;
    at = issuer === at ? undefined : issuer;
  }
  return chain;
}

/** What a handshake showed, as soon as the server's certificate has come. */
export function tlsFactsOf(socket: TLSSocket): TlsFacts {
  const chain = chainOf(socket.getPeerCertificate(true));
  const [leaf] = chain;
  return {
    protocol: socket.getProtocol(),
    cipher: socket.getCipher().standardName,
    subject: leaf?.subject ?? null,
    issuer: leaf?.issuer ?? null,
    validFrom: leaf?.validFrom ?? null,
    validTo: leaf?.validTo ?? null,
    fingerprint: leaf?.fingerprint ?? null,
    chain,
  };
}
