import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { keyMethods } from '#contract/client-authentication.ts';
import type { CertificateFacts } from '#contract/client-key/key-facts.ts';
import { isBlank } from '#contract/text.ts';
import type { RequestProblem } from '../authorization/flow.ts';
import type { ConnectionSecurity } from '../ports/transport.ts';
import { dateProblem, pairProblem, type CertificateProblem } from './check-certificate.ts';
import { keyFactsOf, pkcs8Of } from './private-key.ts';
import { readCertificates } from './read-certificates.ts';

/** What the connections of a test are secured with, or why they cannot be. */
export interface SecuredConnections {
  readonly security: ConnectionSecurity;
  /** The facts of the client's certificate, where the profile uses one. */
  readonly certificate: CertificateFacts | null;
  readonly problem: RequestProblem | null;
}

const nothing: ConnectionSecurity = { authorities: [], clientCertificate: null };

function refused(field: string, { code, parameters }: CertificateProblem): SecuredConnections {
  return { security: nothing, certificate: null, problem: { field, code, parameters } };
}

const unreadable: CertificateProblem = { code: 'certificate_unreadable', parameters: {} };

async function ofClient(
  profile: AuthorizationProfileWrite,
  authorities: readonly string[],
  now: number,
): Promise<SecuredConnections> {
  const none = { security: { ...nothing, authorities }, certificate: null, problem: null };
  if (!('clientCertificate' in profile)) return none;
  const { clientAuthentication, clientCertificate, clientKey } = profile;
  // What is missing is the flow's to say.
  if (!keyMethods.includes(clientAuthentication) || isBlank(clientCertificate)) return none;
  const certificates = await readCertificates(clientCertificate);
  const facts = certificates?.[0]?.facts;
  if (certificates === null || facts === undefined) return refused('clientCertificate', unreadable);
  const problem = dateProblem(facts, now) ?? pairProblem(facts, await keyFactsOf(clientKey ?? ''));
  if (problem !== null) return refused('clientCertificate', problem);
  const key = clientAuthentication === 'tls_client_auth' ? await pkcs8Of(clientKey ?? '') : null;
  const chain = certificates.map(({ pem }) => pem).join('');
  return {
    security: { authorities, clientCertificate: key === null ? null : { chain, key } },
    certificate: facts,
    problem: null,
  };
}

/**
 * What the connections of an opened profile are secured with: its certificate
 * authorities, and the certificate of its client where mutual TLS is used (RFC
 * 8705 2), at a time in milliseconds since 1970-01-01 UTC.
 */
export async function secureConnections(
  profile: AuthorizationProfileWrite,
  now: number,
): Promise<SecuredConnections> {
  const { certificateAuthority } = profile;
  if (isBlank(certificateAuthority)) return ofClient(profile, [], now);
  const authorities = await readCertificates(certificateAuthority);
  return authorities === null
    ? refused('certificateAuthority', unreadable)
    : ofClient(
        profile,
        authorities.map(({ pem }) => pem),
        now,
      );
}
