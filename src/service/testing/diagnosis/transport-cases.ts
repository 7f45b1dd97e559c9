import type { TransportFailureCode } from '../../ports/transport.ts';
import { failing } from '../transport-results.ts';
import type { DiagnosisCase } from './case.ts';

/** One case of each failure that the transport tells. */
export const transportCases = {
  url_not_allowed: {
    results: [failing('policy', 'url_not_allowed', { reason: 'userinfo' })],
    stage: 'policy',
    says: ['user name or password'],
  },
  scheme_not_allowed: {
    profile: { tokenRequestUrl: 'http://idp.example.com/token' },
    results: [failing('policy', 'scheme_not_allowed', { scheme: 'http', setting: 'OUTBOUND_ALLOW_HTTP' })],
    stage: 'policy',
    says: ['OUTBOUND_ALLOW_HTTP', 'nothing was sent'],
    suggests: ['use_https', 'ask_operator'],
  },
  port_not_allowed: {
    profile: { tokenRequestUrl: 'https://idp.example.com:25/token' },
    results: [failing('policy', 'port_not_allowed', { port: 25, setting: 'OUTBOUND_PORTS' })],
    stage: 'policy',
    says: ['Port 25', 'OUTBOUND_PORTS'],
  },
  host_not_allowed: {
    results: [failing('policy', 'host_not_allowed', { setting: 'OUTBOUND_ALLOW_HOSTS' })],
    stage: 'policy',
    says: ['idp.example.com', 'OUTBOUND_ALLOW_HOSTS'],
  },
  address_blocked: {
    results: [
      failing('policy', 'address_blocked', {
        address: '100.64.0.1',
        range: 'carrierGradeNat',
        setting: 'OUTBOUND_ALLOW_CIDRS',
      }),
    ],
    stage: 'policy',
    says: ['100.64.0.1', 'carrier grade nat', 'OUTBOUND_ALLOW_CIDRS'],
  },
  client_certificate_unavailable: {
    results: [failing('policy', 'client_certificate_unavailable')],
    stage: 'policy',
    says: ['without a server'],
    suggests: ['run_server'],
  },
  unreachable_from_browser: {
    results: [failing('policy', 'unreachable_from_browser')],
    stage: 'policy',
    says: ['without a server'],
    suggests: ['use_practice_provider', 'run_server'],
  },
  host_not_found: {
    results: [failing('dns', 'host_not_found')],
    stage: 'dns',
    says: ['idp.example.com does not exist'],
  },
  dns_unavailable: { results: [failing('dns', 'dns_unavailable', { error: 'EAI_AGAIN' })], stage: 'dns' },
  dns_timeout: {
    results: [failing('dns', 'dns_timeout', { limitMs: 3000 })],
    stage: 'dns',
    says: ['3000 ms'],
  },
  connection_refused: {
    profile: { tokenRequestUrl: 'https://idp.example.com:8443/token' },
    results: [failing('connect', 'connection_refused', { addresses: '203.0.113.5' })],
    stage: 'connect',
    says: ['port 8443', '203.0.113.5'],
  },
  connect_timeout: {
    results: [failing('connect', 'connect_timeout', { limitMs: 5000 })],
    stage: 'connect',
    says: ['port 443', '5000 ms', 'firewall'],
  },
  network_unreachable: {
    results: [failing('connect', 'network_unreachable', { onlyIpv6: true })],
    stage: 'connect',
    says: ['no IPv6.'],
  },
  connection_reset_on_connect: {
    results: [failing('connect', 'connection_reset_on_connect')],
    stage: 'connect',
  },
  connect_failed: {
    results: [failing('connect', 'connect_failed', { error: 'EPERM' })],
    stage: 'connect',
    says: ['EPERM'],
  },
  certificate_expired: {
    results: [
      failing('tls', 'certificate_expired', { validTo: '2026-01-02T03:04:05Z', issuer: 'CN=Some CA' }),
    ],
    stage: 'tls',
    says: ['2026-01-02T03:04:05Z', 'CN=Some CA', 'No secret was sent'],
  },
  certificate_not_yet_valid: {
    results: [failing('tls', 'certificate_not_yet_valid', { validFrom: '2027-01-02T03:04:05Z' })],
    stage: 'tls',
    says: ['2027-01-02T03:04:05Z'],
    suggests: ['check_clock'],
  },
  certificate_self_signed: { results: [failing('tls', 'certificate_self_signed')], stage: 'tls' },
  certificate_untrusted: {
    results: [failing('tls', 'certificate_untrusted')],
    stage: 'tls',
    suggests: ['trust_authority', 'complete_chain'],
  },
  certificate_name_mismatch: {
    results: [failing('tls', 'certificate_name_mismatch', { names: 'a.example, b.example' })],
    stage: 'tls',
    says: ['a.example, b.example'],
  },
  certificate_invalid: {
    results: [failing('tls', 'certificate_invalid', { error: 'CERT_REVOKED' })],
    stage: 'tls',
    says: ['CERT_REVOKED'],
  },
  tls_client_certificate_refused: {
    results: [failing('tls', 'tls_client_certificate_refused', { alert: 'certificate_required' })],
    stage: 'tls',
    says: ['mutual TLS', 'certificate_required'],
    suggests: ['show_client_certificate', 'ask_for_secret_login'],
  },
  tls_not_spoken: { results: [failing('tls', 'tls_not_spoken')], stage: 'tls' },
  tls_version_unsupported: {
    results: [failing('tls', 'tls_version_unsupported')],
    stage: 'tls',
    says: ['TLS 1.2'],
  },
  tls_http2_only: {
    results: [failing('tls', 'tls_http2_only', { alert: 'no_application_protocol' })],
    stage: 'tls',
    says: ['HTTP/2', 'no_application_protocol'],
  },
  tls_too_weak: {
    results: [failing('tls', 'tls_too_weak', { error: 'ERR_SSL_DH_KEY_TOO_SMALL' })],
    stage: 'tls',
    says: ['ERR_SSL_DH_KEY_TOO_SMALL'],
  },
  tls_timeout: {
    results: [failing('tls', 'tls_timeout', { limitMs: 5000 })],
    stage: 'tls',
    says: ['5000 ms'],
  },
  tls_failed: {
    results: [failing('tls', 'tls_failed', { alert: 'handshake_failure' })],
    stage: 'tls',
    says: ['handshake_failure'],
  },
  send_failed: {
    results: [failing('send', 'send_failed', { error: 'EPIPE' })],
    stage: 'send',
    says: ['EPIPE'],
  },
  answer_timeout: {
    results: [failing('headers', 'answer_timeout', { limitMs: 10000, isTotal: true })],
    stage: 'headers',
    says: ['10000 ms', 'may have issued', 'whole exchange'],
  },
  connection_closed: { results: [failing('headers', 'connection_closed')], stage: 'headers' },
  not_http: {
    results: [failing('headers', 'not_http', { looksLike: 'tls' })],
    stage: 'headers',
    says: ['looks like TLS'],
  },
  headers_invalid: {
    results: [failing('headers', 'headers_invalid', { error: 'Invalid header', beginning: 'HTTP/1.1 200' })],
    stage: 'headers',
    says: ['Invalid header', 'begins: HTTP/1.1 200'],
  },
  headers_too_large: {
    results: [failing('headers', 'headers_too_large', { limitBytes: 16384 })],
    stage: 'headers',
    says: ['16384'],
  },
  protocol_upgrade: { results: [failing('headers', 'protocol_upgrade')], stage: 'headers', says: ['101'] },
  body_timeout: {
    results: [
      failing('body', 'body_timeout', { limitMs: 15000, receivedBytes: 12 }, { body: '{"access_tok' }),
    ],
    stage: 'body',
    says: ['15000 ms', '12 bytes', '(200)'],
  },
  body_cut: {
    results: [
      failing('body', 'body_cut', { receivedBytes: 12, expectedBytes: 80 }, { body: '{"access_tok' }),
    ],
    stage: 'body',
    says: ['12 of 80 bytes'],
  },
  body_too_large: {
    results: [
      failing(
        'body',
        'body_too_large',
        { limitBytes: 262144, isDecoded: true, coding: 'gzip' },
        { body: 'x' },
      ),
    ],
    stage: 'body',
    says: ['262144', '(gzip)'],
  },
  body_not_decodable: {
    results: [failing('body', 'body_not_decodable', { coding: 'gzip' }, {})],
    stage: 'body',
    says: ['gzip'],
  },
  body_encoding_unknown: {
    results: [failing('body', 'body_encoding_unknown', { coding: 'x-own' }, {})],
    stage: 'body',
    says: ['x-own'],
  },
  body_framing_invalid: { results: [failing('body', 'body_framing_invalid', {}, {})], stage: 'body' },
  cancelled: { results: [failing('headers', 'cancelled')], stage: 'headers', says: ['cancelled'] },
} satisfies Record<TransportFailureCode, DiagnosisCase>;
