import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { isBlank } from '#contract/text.ts';

/**
 * What a curl command secures its connection with, as the test of a profile does: the certificate of its client and the
 * authorities that it trusts. They are files, named as a reader may name theirs, since a command holds no key.
 */
export function connectionOptions(profile: AuthorizationProfileWrite): readonly string[] {
  const showsCertificate =
    'clientAuthentication' in profile && profile.clientAuthentication === 'tls_client_auth';
  return [
    ...(showsCertificate ? ['--cert client.pem', '--key client-key.pem'] : []),
    ...(isBlank(profile.certificateAuthority) ? [] : ['--cacert ca.pem']),
  ];
}
