import type { FailureText } from '#contract/fill-text.ts';

const notSent = 'No secret was sent: the connection is given up before that.';

/** The secure connection could not be made. */
export const tlsTexts = {
  certificate_expired: {
    summary: ['The certificate of {host} expired on {validTo}.', 'The certificate of {host} has expired.'],
    explanation: [
      `Whoever runs the host has to renew it. ${notSent}`,
      'The certificate was issued by {issuer}.',
      'The clock of this server says {now}.',
    ],
  },
  certificate_not_yet_valid: {
    summary: [
      'The certificate of {host} is only valid from {validFrom}.',
      'The certificate of {host} is not valid yet.',
    ],
    explanation: [
      `Either it was installed too early, or the clock of this server is slow. ${notSent}`,
      'The clock of this server says {now}.',
    ],
  },
  certificate_self_signed: {
    summary: ['{host} shows a certificate that it signed itself.'],
    explanation: [
      `Nobody vouches for it, so it could be anybody's. ${notSent}`,
      'The certificate is for {subject}.',
    ],
  },
  certificate_untrusted: {
    summary: ['This server does not know who issued the certificate of {host}.'],
    explanation: [
      `The chain of certificates does not end at an authority that this server trusts. Often a company has an authority of its own, a proxy opens the connection, or the provider forgot to send an intermediate certificate. ${notSent}`,
      'The certificate was issued by {issuer}.',
    ],
  },
  certificate_name_mismatch: {
    summary: ['The certificate that came is not for {host}.'],
    explanation: [
      `The server that answered is another one, or its certificate lacks this name. ${notSent}`,
      'The certificate is for: {names}.',
      '{?hasAddressAsName}It has the address among the names of hosts (DNS), and needs it as an address (IP).',
    ],
  },
  certificate_invalid: {
    summary: [
      'The certificate of {host} cannot be accepted ({error}).',
      'The certificate of {host} cannot be accepted.',
    ],
    explanation: [
      `Something about it breaks the rules for certificates. ${notSent}`,
      'The certificate is for {subject}, issued by {issuer}.',
    ],
  },
  tls_client_certificate_refused: {
    summary: [
      '{?isShown}{host} did not accept the client certificate (mutual TLS).',
      '{host} demands a client certificate (mutual TLS).',
    ],
    explanation: [
      '{?isShown}It ended the connection after the certificate was shown: it may have expired, be another one than it expects, or come from an authority that it does not know.',
      '{!isShown}It ended the connection because none was shown that it accepts.',
      '{!isShown}{?forToken}A client ID and secret alone are not enough there.',
      '{!isShown}{?forCall}More than {credential} is needed there.',
      'It said: {alert}.',
    ],
  },
  tls_not_spoken: {
    summary: ['Port {port} of {host} does not speak TLS.'],
    explanation: [
      `Something answered there, but not with the beginning of a secure connection: probably a port for plain http, or another service. ${notSent}`,
    ],
  },
  tls_version_unsupported: {
    summary: ['{host} and this server have no TLS version in common.'],
    explanation: [
      `This server speaks TLS 1.2 and 1.3. Older versions are not safe and are not offered. ${notSent}`,
      'It said: {alert}.',
    ],
  },
  tls_http2_only: {
    summary: ['{host} does not speak HTTP/1.1 on port {port}.'],
    explanation: [
      `In the TLS handshake it refused the only protocol that was offered, HTTP/1.1. Probably it takes HTTP/2 alone, or is no web server. ${notSent}`,
      'It said: {alert}.',
    ],
  },
  tls_too_weak: {
    summary: ['{host} and this server agree on no encryption that is strong enough.'],
    explanation: [
      `Keys or methods that can be broken are not used, on whichever side they were offered. ${notSent}`,
      'It said: {alert}.',
      'The system says: {error}.',
    ],
  },
  tls_timeout: {
    summary: [
      '{host} did not finish the TLS handshake within {limitMs} ms.',
      '{host} did not finish the TLS handshake in time.',
    ],
    explanation: [
      '{?isTotal}That is the time limit for the whole exchange.',
      `The connection was accepted, but the secure part of it never came about. A proxy or an overloaded server does that. ${notSent}`,
    ],
  },
  tls_failed: {
    summary: [
      'No secure connection to {host} could be made ({alert}).',
      'No secure connection to {host} could be made ({error}).',
      'No secure connection to {host} could be made.',
    ],
    explanation: [
      `The TLS handshake failed. ${notSent}`,
      '{?isClosed}The other end closed the connection without saying why. A port that speaks no TLS does that, a firewall on the way, and a load balancer that does not serve this host name.',
      '{?mayRefuseCertificate}Some servers do that to a client certificate that they do not accept.',
      '{?isUnknownName}The server says that it does not serve this host name.',
      '{?isDisagreement}The server says so where both have no encryption in common, and some do where they do not serve this host name.',
    ],
  },
} as const satisfies Record<string, FailureText>;
