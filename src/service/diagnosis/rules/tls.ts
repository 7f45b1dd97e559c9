import type { ProfileFacts } from '../../authorization/profile-facts.ts';
import type { FailureRule, SuggestionDraft } from '../rule.ts';
import type { SeenFailure } from '../seen.ts';
import { transportRule } from './transport-rule.ts';

/** What to do where a server did not take the certificate of the client, or got none. */
export function aboutClientCertificate({
  clientAuthentication,
  fieldNames,
}: ProfileFacts): SuggestionDraft[] {
  if (clientAuthentication === 'tls_client_auth')
    return [{ code: 'check_client_certificate', field: 'clientCertificate' }, { code: 'ask_provider' }];
  const canShow = fieldNames.includes('clientCertificate');
  return [
    ...(canShow ? [{ code: 'show_client_certificate', field: 'clientAuthentication' } as const] : []),
    { code: 'ask_for_secret_login' },
  ];
}

function hasAlert({ failure }: SeenFailure, alert: string): boolean {
  return failure.facts.alert === alert;
}

/** Whether a client certificate is what the client proves itself with. */
export function showsCertificate({ facts }: Pick<SeenFailure, 'facts'>): boolean {
  return facts.clientAuthentication === 'tls_client_auth';
}

function isClosed({ failure }: SeenFailure): boolean {
  return failure.facts.error === 'ECONNRESET';
}

/** Made by hand, certificates often have an IP address among the names of hosts, where nobody looks for it (RFC 9110 4.3.5). */
function hasAddressAsName({ failure, url }: SeenFailure): boolean {
  const address = url.hostname.replace(/^\[|\]$/g, '');
  return String(failure.facts.names ?? '')
    .split(', ')
    .includes(address);
}

/** The handshake and the certificates. Checks can never be switched off, so no suggestion says so. */
export const tlsRules: readonly FailureRule<SeenFailure>[] = [
  transportRule('tls', 'certificate_expired', { suggestions: ['renew_certificate', 'check_clock'] }),
  transportRule('tls', 'certificate_not_yet_valid', { suggestions: ['check_clock', 'renew_certificate'] }),
  transportRule('tls', 'certificate_self_signed', { suggestions: ['check_host_name', 'trust_authority'] }),
  transportRule('tls', 'certificate_untrusted', {
    confidence: 'likely',
    suggestions: ['trust_authority', 'complete_chain'],
  }),
  transportRule('tls', 'certificate_name_mismatch', {
    parameters: (seen) => ({ hasAddressAsName: hasAddressAsName(seen) }),
    suggestions: (seen) => [
      hasAddressAsName(seen) ? 'renew_certificate' : 'use_certificate_name',
      'check_host_name',
    ],
  }),
  transportRule('tls', 'certificate_invalid', {
    confidence: 'likely',
    suggestions: ['renew_certificate', 'ask_provider'],
  }),
  transportRule('tls', 'tls_client_certificate_refused', {
    // What a server says to a certificate that was shown, and what to none.
    parameters: (seen) => ({
      isShown: showsCertificate(seen) && !hasAlert(seen, 'certificate_required'),
    }),
    suggestions: ({ facts }) => aboutClientCertificate(facts),
  }),
  transportRule('tls', 'tls_not_spoken', { suggestions: ['check_port', 'use_plain_port'] }),
  transportRule('tls', 'tls_version_unsupported', { suggestions: ['ask_for_modern_tls'] }),
  transportRule('tls', 'tls_http2_only', { suggestions: ['check_port', 'ask_provider'] }),
  transportRule('tls', 'tls_too_weak', { suggestions: ['ask_for_modern_tls'] }),
  transportRule('tls', 'tls_timeout', { confidence: 'likely', suggestions: ['test_again', 'ask_network'] }),
  transportRule('tls', 'tls_failed', {
    confidence: 'open',
    suggestions: (seen) => {
      if (hasAlert(seen, 'unrecognized_name')) return ['check_host_name', 'ask_provider'];
      if (hasAlert(seen, 'handshake_failure'))
        return ['ask_for_modern_tls', 'check_host_name', 'ask_provider'];
      if (!isClosed(seen)) return ['test_again', 'ask_provider'];
      return showsCertificate(seen)
        ? [...aboutClientCertificate(seen.facts), 'check_port']
        : ['check_port', 'check_host_name', 'ask_network'];
    },
    parameters: (seen) => ({
      isClosed: isClosed(seen),
      mayRefuseCertificate: isClosed(seen) && showsCertificate(seen),
      isUnknownName: hasAlert(seen, 'unrecognized_name'),
      isDisagreement: hasAlert(seen, 'handshake_failure'),
    }),
  }),
];
