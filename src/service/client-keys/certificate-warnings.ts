import type { Warning } from '#contract/diagnosis.ts';
import { endsSoonDays, type CertificateFacts } from '#contract/client-key/key-facts.ts';
import { describeWarning } from '../diagnosis/describe.ts';
import { dayMs } from '../day.ts';

/** Says that the certificate of a client ends soon, at a time in milliseconds since 1970-01-01 UTC. */
export function certificateWarnings(certificate: CertificateFacts | null, now: number): Warning[] {
  const { validTo = null } = certificate ?? {};
  if (validTo === null) return [];
  const days = Math.floor((Date.parse(validTo) - now) / dayMs);
  if (days >= endsSoonDays) return [];
  const parameters = { validTo: validTo.slice(0, 10), days };
  return [describeWarning('client_certificate_ends_soon', parameters, 'clientCertificate', (text) => text)];
}
