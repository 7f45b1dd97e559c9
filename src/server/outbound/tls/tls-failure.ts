import type { CertificateFacts, TlsFacts } from '#contract/evidence.ts';
import type { Clock } from '#service/ports.ts';
import type { FailureFacts, TransportFailureCode } from '#service/ports/transport.ts';
import { codeOf } from '../../error-code.ts';
import { ExchangeFailure } from '../exchange-failure.ts';

/** What Node calls the reasons against a certificate that it has no code for. OpenSSL names them in words. */
const uncoded = 'UNSPECIFIED';

/** Codes of X.509 verification as Node names them (OpenSSL's x509_vfy). */
const certificateCodes: Readonly<Record<string, TransportFailureCode>> = {
  CERT_HAS_EXPIRED: 'certificate_expired',
  CERT_NOT_YET_VALID: 'certificate_not_yet_valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate_self_signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate_untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate_untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate_untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate_untrusted',
  CERT_UNTRUSTED: 'certificate_untrusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate_name_mismatch',
  ERR_TLS_CERT_ALTNAME_FORMAT: 'certificate_invalid',
  CERT_CHAIN_TOO_LONG: 'certificate_invalid',
  CERT_REVOKED: 'certificate_invalid',
  CERT_REJECTED: 'certificate_invalid',
  CERT_SIGNATURE_FAILURE: 'certificate_invalid',
  INVALID_CA: 'certificate_invalid',
  INVALID_PURPOSE: 'certificate_invalid',
  PATH_LENGTH_EXCEEDED: 'certificate_invalid',
  HOSTNAME_MISMATCH: 'certificate_name_mismatch',
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 'certificate_invalid',
  ERROR_IN_CERT_NOT_AFTER_FIELD: 'certificate_invalid',
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: 'certificate_invalid',
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 'certificate_invalid',
  EE_KEY_TOO_SMALL: 'certificate_invalid',
  CA_KEY_TOO_SMALL: 'certificate_invalid',
  EE_MD_TOO_WEAK: 'certificate_invalid',
  CA_MD_TOO_WEAK: 'certificate_invalid',
  [uncoded]: 'certificate_invalid',
};

/** Alerts by which a server refuses the client's certificate, or asks for one (RFC 8446 6.2). */
const clientCertificateAlerts = new Set([
  'bad_certificate',
  'unsupported_certificate',
  'certificate_revoked',
  'certificate_expired',
  'certificate_unknown',
  'unknown_ca',
  'access_denied',
  'certificate_required',
]);

const plainAnswers =
  /^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|HTTPS_PROXY_REQUEST|UNKNOWN_PROTOCOL|BAD_RECORD_TYPE|NOT_SSL_RECORD_LAYER)$/;
/** What OpenSSL refuses to go along with, because it is too weak. */
const tooWeak =
  /^ERR_SSL_(?:DH_KEY_TOO_SMALL|BAD_ECPOINT|UNSAFE_LEGACY_RENEGOTIATION_DISABLED|LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED|WRONG_SIGNATURE_TYPE)$/;
const versions =
  /^ERR_SSL_(?:UNSUPPORTED_PROTOCOL|UNKNOWN_SSL_VERSION|VERSION_TOO_LOW|NO_PROTOCOLS_AVAILABLE)$/;

/**
 * The alert in a code such as `ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED`, as RFC 8446 6 names it. What
 * `ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE` was up to OpenSSL 3.1 is `ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE` since.
 */
function alertOf(code: string): string | null {
  // The only alert that OpenSSL names without saying that it is one.
  if (code === 'ERR_SSL_TLSV1_UNRECOGNIZED_NAME') return 'unrecognized_name';
  return /^ERR_SSL_(?:[\w/]+?_)?ALERT_(\w+)$/.exec(code)?.[1]?.toLowerCase() ?? null;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code === uncoded && error instanceof Error ? error.message : code;
}

function failureCode(code: string, alert: string | null, wantsCertificate: boolean): TransportFailureCode {
  const certificate = certificateCodes[code];
  if (certificate !== undefined) return certificate;
  if (alert === 'protocol_version' || versions.test(code)) return 'tls_version_unsupported';
  if (alert === 'no_application_protocol') return 'tls_http2_only';
  if (alert === 'insufficient_security' || tooWeak.test(code)) return 'tls_too_weak';
  if (alert !== null && clientCertificateAlerts.has(alert)) return 'tls_client_certificate_refused';
  // The alert of TLS 1.2 for it (RFC 5246 7.4.6).
  if (wantsCertificate && alert === 'handshake_failure') return 'tls_client_certificate_refused';
  return plainAnswers.test(code) ? 'tls_not_spoken' : 'tls_failed';
}

/** The certificate that a complaint is about: where dates are at fault, the first whose dates are. */
function atFault(code: TransportFailureCode, { chain }: TlsFacts, now: number): CertificateFacts | undefined {
  const isPast = (time: string | null) => time !== null && Date.parse(time) < now;
  const isAhead = (time: string | null) => time !== null && Date.parse(time) > now;
  const dated = chain.find(({ validFrom, validTo }) =>
    code === 'certificate_expired'
      ? isPast(validTo)
      : code === 'certificate_not_yet_valid' && isAhead(validFrom),
  );
  return dated ?? chain[0];
}

function certificateFacts(certificate: CertificateFacts | undefined): FailureFacts {
  if (certificate === undefined) return {};
  const { subject, issuer, validFrom, validTo, names } = certificate;
  return { subject, issuer, validFrom, validTo, names: names.join(', ') };
}

/** True for an error that OpenSSL found in what the server sent, at whatever moment it came. */
export function isTlsError(error: unknown): boolean {
  return codeOf(error).startsWith('ERR_SSL_');
}

/** What is known of a handshake that failed. */
export interface FailedHandshake {
  readonly facts: TlsFacts | null;
  /** True where the server asked for a certificate of the client. */
  readonly wantsCertificate: boolean;
  readonly clock: Clock;
}

/** Why there is no secured connection, with the facts of the certificate at fault. */
export function tlsFailure(
  error: unknown,
  { facts, wantsCertificate, clock }: FailedHandshake,
): ExchangeFailure {
  const reported = codeOf(error);
  const alert = alertOf(reported);
  const code = failureCode(reported, alert, wantsCertificate);
  const certificate =
    code.startsWith('certificate_') && facts !== null ? atFault(code, facts, clock.now()) : undefined;
  return new ExchangeFailure('tls', code, {
    error: reasonOf(error),
    ...(alert !== null && { alert }),
    protocol: facts?.protocol ?? null,
    ...certificateFacts(certificate),
  });
}
