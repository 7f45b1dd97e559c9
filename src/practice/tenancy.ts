/** Domains that a tenancy may stand in front of as one host label. */
const domains = ['practice.example', 'localhost'];

/** The tenancy that the host name of a request names, or null. */
export function tenantOfHost(hostname: string): string | null {
  const domain = domains.find((name) => hostname.endsWith(`.${name}`));
  if (domain === undefined) return null;
  const label = hostname.slice(0, -domain.length - 1);
  return label.includes('.') ? null : label;
}
