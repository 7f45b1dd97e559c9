import { expect, it } from 'vitest';
import { tlsFailure } from './tls-failure.ts';

function failureOf(code: string, wantsCertificate = false) {
  const error = Object.assign(new Error('refused'), { code });
  return tlsFailure(error, { facts: null, wantsCertificate, clock: { now: () => 0 } });
}

it.each([
  ['ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'bad_certificate'],
  ['ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE', 'bad_certificate'],
  ['ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_REVOKED', 'certificate_revoked'],
  ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'unknown_ca'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'certificate_required'],
])('%s is an alert about the certificate of the client: %s', (code, alert) => {
  expect(failureOf(code)).toMatchObject({ code: 'tls_client_certificate_refused', facts: { alert } });
});

it.each(['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE'])(
  '%s is about a certificate where the server has asked for one',
  (code) => {
    const facts = { alert: 'handshake_failure' };
    expect(failureOf(code, true)).toMatchObject({ code: 'tls_client_certificate_refused', facts });
    expect(failureOf(code)).toMatchObject({ code: 'tls_failed', facts });
  },
);
