import type { CertificateFacts } from '#contract/client-key/key-facts.ts';
import type { FieldErrorCode, FieldErrorParameters } from '#contract/field-errors.ts';

/** What is wrong with a certificate, by a code of the closed list. */
export interface CertificateProblem {
  readonly code: FieldErrorCode;
  readonly parameters: FieldErrorParameters;
}

/** The day of a time, such as 2027-03-01. */
function dayOf(time: string | null): string {
  return time?.slice(0, 10) ?? '';
}

/** What keeps a certificate from being used at a time, in milliseconds since 1970-01-01 UTC; or null. */
export function dateProblem(
  { validFrom, validTo }: CertificateFacts,
  now: number,
): CertificateProblem | null {
  if (validTo !== null && Date.parse(validTo) <= now)
    return { code: 'certificate_expired', parameters: { validTo: dayOf(validTo) } };
  if (validFrom !== null && Date.parse(validFrom) > now)
    return { code: 'certificate_not_yet_valid', parameters: { validFrom: dayOf(validFrom) } };
  return null;
}

/** Says that a key is not the one that a certificate is of; null where it is, or where there is no key to compare. */
export function pairProblem(
  certificate: Pick<CertificateFacts, 'keyThumbprint'>,
  key: { readonly thumbprint: string } | null,
): CertificateProblem | null {
  return key === null || key.thumbprint === certificate.keyThumbprint
    ? null
    : { code: 'certificate_key_mismatch', parameters: {} };
}
